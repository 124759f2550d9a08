import { dialRow } from "../../support/dial-row.ts";
import { dial, type Text } from "../../support/quantity.ts";
import { undominated } from "../../support/search/dominance.ts";
import { stream } from "../../support/seed.ts";
import { mean } from "../../support/statistics.ts";
import { analysis, type Ask, type Report, type ReportCell } from "../analysis.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { type Assessment, assess, goalOf, householdYears, isAllowed, lossSign } from "../optimise/assess.ts";
import { batchesOf, pointsOf, searchStretch } from "../optimise/stages.ts";
import { metricOf } from "../outcome-metric.ts";
import {
  column,
  confidenceOption,
  factorCells,
  factorColumns,
  intervalCells,
  intervalColumns,
} from "../report-cells.ts";

const yes: Text = { en: "yes", zh: "是" };
const no: Text = { en: "no", zh: "否" };

/** What more money buys: the mixes that no other beats in effect, cost and inequality at once. */
export const frontier = analysis({
  name: "frontier",
  label: { en: "Cost and effect frontier", zh: "成本与效果前沿" },
  description: {
    en: "Of all mixes the search tried, within the budget or not, those that no other beats in objective, cost and inequality at once (Pareto front), by rising cost; and in what share of bootstrap samples of the replicates each stays on the front. They were picked for their figures, which are therefore rather too good; only confirmed figures are free of that.",
    zh: "在搜索试过的所有组合（无论是否在预算内）中，列出目标、成本和不平等三方面不被任何其他组合全面超过者（帕累托前沿），按成本递增排列，并给出每个组合在重复的自助抽样中留在前沿上的比例。这些组合因数字好而入选，数字因此偏于乐观；只有确认阶段的数字没有这一问题。",
  },
  options: {
    resamples: dial({
      ...dialRow("bootstrap samples", "自助抽样次数", "1", 200, 10, 10000, "ASSUMED", "shares good to 0.04"),
      integer: true,
    }),
    confidence: confidenceOption,
  },
  notes: {
    front: { en: "{count} of {all} mixes lie on the front.", zh: "{all}个组合中有{count}个在前沿上。" },
    unsure: {
      en: "{count} of them leave it in more than half of the samples: with {replicates} replicates the front is rough.",
      zh: "其中{count}个在超过一半的抽样中离开前沿：{replicates}次重复下前沿是粗略的。",
    },
    failed: {
      en: "{count} mixes are left out because runs of theirs failed.",
      zh: "{count}个组合因部分运行失败而略去。",
    },
  },
  toleratesFailures: true,
  reads: ({ goal }) => (goal ? [goal.objective, goal.cost, goal.inequality] : []),
  refuses: ({ method, goal }) =>
    method.kind === "optimise" && goal
      ? null
      : {
          en: "It needs a search for the best mix (method optimise).",
          zh: "它需要搜索最佳组合的实验（方法 optimise）。",
        },
  analyze,
});

function analyze(experiment: Experiment, history: History, { options }: Ask): Report {
  const { objective, inequality } = goalOf(experiment);
  const points = pointsOf([...batchesOf(history, "start"), ...batchesOf(history, "search")]);
  const all = assess(experiment, history, points, searchStretch(experiment));
  const front = undominated(all.map(({ aims }) => ({ aims, violation: 0 })));
  const sure = stays(experiment, all, options.resamples!);
  const perHousehold = householdYears(experiment);
  const effectUnit = metricOf(experiment, objective)?.unit ?? null;
  const inequalityUnit = metricOf(experiment, inequality)?.unit ?? null;
  const rows = [...front]
    .sort((a, b) => all[a]!.cost - all[b]!.cost || a - b)
    .map((position): ReportCell[] => {
      const one = all[position]!;
      return [
        one.point.id,
        ...factorCells(experiment, one.point.unit),
        ...intervalCells(one.costs, options.confidence!),
        one.cost / perHousehold,
        ...intervalCells(one.effects, options.confidence!),
        mean(one.inequality).value,
        isAllowed(one) ? yes : no,
        sure[position]!,
      ];
    });
  const unsure = front.filter((position) => sure[position]! < 0.5).length;
  const failed = points.length - all.length;
  return {
    sections: [
      {
        title: { en: "Mixes on the front", zh: "前沿上的组合" },
        columns: [
          column("point", "point", "点"),
          ...factorColumns(experiment),
          ...intervalColumns("cost", { en: "extra cost", zh: "额外成本" }, "yuan"),
          column("costPerHousehold", "extra cost a household and year", "户均每年额外成本", "yuan/household/year"),
          ...intervalColumns("effect", { en: `effect on ${objective}`, zh: `对${objective}的效果` }, effectUnit),
          column("inequality", `effect on ${inequality}`, `对${inequality}的效果`, inequalityUnit),
          column("allowed", "within the budget", "是否在预算内"),
          column("sure", "share of samples on the front", "留在前沿上的抽样比例", "share"),
        ],
        rows,
      },
    ],
    notes: [
      { code: "front", arguments: { count: front.length, all: all.length } },
      ...(unsure > 0 ? [{ code: "unsure", arguments: { count: unsure, replicates: experiment.replicates } }] : []),
      ...(failed > 0 ? [{ code: "failed", arguments: { count: failed } }] : []),
    ],
  };
}

/** In what share of bootstrap samples of the replicates each candidate is on the front: drawn alike for all, for their luck is common. */
function stays(experiment: Experiment, all: readonly Assessment[], samples: number): Float64Array {
  const { method, replicates } = experiment;
  const sign = lossSign(goalOf(experiment));
  const draws = stream(`${method.seed}/frontier`);
  const times = new Float64Array(all.length);
  for (let sample = 0; sample < samples; sample++) {
    const drawn = Array.from({ length: replicates }, () => draws.integer(replicates));
    const total = (values: Float64Array): number => drawn.reduce((sum, replicate) => sum + values[replicate]!, 0);
    const scored = all.map(({ effects, costs, inequality }) => ({
      aims: [sign * total(effects), total(costs), total(inequality)],
      violation: 0,
    }));
    for (const position of undominated(scored)) times[position]! += 1;
  }
  return times.map((count) => count / samples);
}
