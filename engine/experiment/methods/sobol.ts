import { countDial } from "../../support/count-dial.ts";
import { dialRow } from "../../support/dial-row.ts";
import { SOBOL_DIMENSIONS, sobolPoint } from "../../support/design/sobol-sequence.ts";
import { seedOf } from "../../support/seed.ts";
import { designPoints, designRequest } from "../design-points.ts";
import type { Experiment } from "../experiment.ts";
import { method } from "../method.ts";
import { tooManyFactors } from "../too-many-factors.ts";

/**
 * Point i of the design is point i of the sequence, so more points continue it. It is balanced (each equal part of every
 * factor's range holds the same number of points) when the points together are a power of two; in between nearly so.
 */
export const sobol = method({
  kind: "sobol",
  label: { en: "Sobol sequence", zh: "Sobol 序列" },
  description: {
    en: "Spreads points through the space of all factors more evenly than chance, and can be continued later. The points are balanced when there are 64, 128, 256 … in all. For averages over uncertain factors, and for fitting a surface.",
    zh: "在所有因素的空间中布点，比随机更均匀，以后还可接着增加。总点数为64、128、256……时各部分点数相等。适合对不确定因素求平均，或拟合响应曲面。",
  },
  settings: {
    size: countDial(
      "points; best a power of two",
      "点数（宜为2的幂）",
      128,
      1,
      100_000,
      "a first look; a power of two",
    ),
    scrambled: {
      ...dialRow(
        "1: Owen's scrambling, drawn from the seed; 0: the plain sequence, whose first point has every factor at its low end",
        "1为按种子作Owen随机化；0为原始序列，其第一点各因素均在低端",
        "flag",
        1,
        0,
        1,
        "ASSUMED",
        "scrambled points have no bias, and no point at a corner (Owen 1995)",
      ),
      integer: true,
    },
  },
  analyses: ["regression", "convergence", "regret"],
  check: ({ factors }) => tooManyFactors(factors, SOBOL_DIMENSIONS),
  next: (experiment, { batches }) =>
    batches.length > 0
      ? null
      : designRequest(experiment, pointsFrom(experiment, 0, experiment.method.settings["size"]!)),
  expand(experiment, { batches }, more) {
    const first = designPoints(batches).length;
    return designRequest(experiment, pointsFrom(experiment, first, more), first);
  },
});

function pointsFrom({ factors, method: { seed, settings } }: Experiment, first: number, count: number): number[][] {
  const scrambling = settings["scrambled"] === 1 ? seedOf(`design/sobol/${seed}`) : null;
  return Array.from({ length: count }, (_, k) => sobolPoint(first + k, factors.length, scrambling));
}
