import { countDial } from "../../support/count-dial.ts";
import { dialRow } from "../../support/dial-row.ts";
import { SALTELLI_FACTORS, saltelliRow } from "../../support/design/saltelli-row.ts";
import { seedOf } from "../../support/seed.ts";
import { designPoints, designRequest } from "../design-points.ts";
import type { Experiment } from "../experiment.ts";
import { method } from "../method.ts";
import { rowWidth } from "../row-width.ts";
import { tooManyFactors } from "../too-many-factors.ts";

/**
 * Order of the points, base row after base row: A, B, then A with factor 1, 2 … k from B (and, for second order, B with factor
 * 1, 2 … k from A). Base row j is point j of a scrambled Sobol sequence in twice as many dimensions, so more rows continue
 * it; they are balanced when all rows together are a power of two. Every batch holds whole rows.
 */
export const saltelli = method({
  kind: "saltelli",
  label: { en: "Saltelli design", zh: "Saltelli 设计" },
  description: {
    en: "Pairs of points and their mixtures, from which Sobol indices are read: the share of an outcome's variance that each factor answers for, alone and with others. Needs base size times factors + 2 points (twice factors + 2 for pairs), so screen the factors first. Take a power of two as base size.",
    zh: "成对的点及其混合，用来计算 Sobol 指数，即每个因素单独以及与其他因素一起解释结果方差的比例。点数为基础样本量×（因素数＋2），求两两交互时为基础样本量×（2×因素数＋2），宜先筛选因素。基础样本量宜取2的幂。",
  },
  settings: {
    size: countDial(
      "base size; best a power of two",
      "基础样本量（宜为2的幂）",
      256,
      4,
      65_536,
      "intervals of a tenth or so; a power of two",
    ),
    secondOrder: {
      ...dialRow(
        "1: also the points for effects of pairs; 0: without",
        "1为同时计算两两交互；0为不计算",
        "flag",
        0,
        0,
        1,
        "ASSUMED",
        "nearly doubles the work",
      ),
      integer: true,
    },
  },
  analyses: ["sobol", "convergence"],
  check: ({ factors }) => tooManyFactors(factors, SALTELLI_FACTORS),
  next: (experiment, { batches }) =>
    batches.length > 0 ? null : designRequest(experiment, rows(experiment, 0, experiment.method.settings["size"]!)),
  expand(experiment, { batches }, more) {
    const first = designPoints(batches).length;
    return designRequest(experiment, rows(experiment, first / rowWidth(experiment), more), first);
  },
});

function rows({ factors, method: { seed, settings } }: Experiment, first: number, count: number): number[][] {
  const scrambling = seedOf(`design/saltelli/${seed}`);
  const second = settings["secondOrder"] === 1;
  return Array.from({ length: count }, (_, k) => saltelliRow(first + k, factors.length, scrambling, second)).flat();
}
