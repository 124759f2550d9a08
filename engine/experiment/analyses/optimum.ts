import type { Text } from "../../support/quantity.ts";
import { analysis, type Ask, type Report, type ReportCell, type ReportSection } from "../analysis.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { type Assessment, goalOf, householdYears } from "../optimise/assess.ts";
import { type Choice, choose } from "../optimise/choose.ts";
import { confirmedOf, ROLES, type Role } from "../optimise/confirmed.ts";
import { optimumNotes, optimumNotesOf } from "../optimise/optimum-notes.ts";
import { batchesOf } from "../optimise/stages.ts";
import { metricOf } from "../outcome-metric.ts";
import {
  column,
  confidenceOption,
  factorCells,
  factorColumns,
  intervalCells,
  intervalColumns,
} from "../report-cells.ts";

const roles: Readonly<Record<Role, Text>> = {
  best: { en: "Best on average", zh: "平均最优" },
  robust: { en: "Least regret", zh: "遗憾最小" },
  single: { en: "Best single lever", zh: "最佳单项工具" },
};

/** The answer of a search: the best mix under the budget, what it sets, what it does and costs, and how sure that is. */
export const optimum = analysis({
  name: "optimum",
  label: { en: "Best mix found", zh: "找到的最佳组合" },
  description: {
    en: "The best mix on average, the mix of least regret and the best single lever, measured in replicates by which nobody was chosen: effect against the baseline, extra cost, share of the budget, effect on inequality; what each sets its levers to; and the mixes that could not be told from the best.",
    zh: "平均最优的组合、遗憾最小的组合与最佳单项工具，均在未用于挑选的重复中测量：相对基准的效果、额外成本、占预算的比例、对不平等的效果；各自的工具取值；以及无法与最佳区分的组合。",
  },
  options: { confidence: confidenceOption },
  notes: optimumNotes,
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
  if (batchesOf(history, "select").length === 0)
    return { sections: [], notes: [{ code: "unfinished", arguments: {} }] };
  const level = options.confidence!;
  const choice = choose(experiment, history);
  const winners = confirmedOf(experiment, history, choice);
  const notes = optimumNotesOf(experiment, history, choice, winners, level);
  if (!winners) return { sections: [], notes };
  return {
    sections: [figures(experiment, winners, level), settings(experiment, winners), ties(experiment, choice, level)],
    notes,
  };
}

function figures(experiment: Experiment, winners: ReadonlyMap<Role, Assessment>, level: number): ReportSection {
  const { objective, inequality, budget } = goalOf(experiment);
  const effectUnit = metricOf(experiment, objective)?.unit ?? null;
  const inequalityUnit = metricOf(experiment, inequality)?.unit ?? null;
  const best = winners.get("best");
  return {
    title: { en: "Final figures, against the baseline", zh: "相对基准的最终数字" },
    columns: [
      column("role", "mix", "组合"),
      column("point", "point", "点"),
      column("replicates", "replicates", "重复次数"),
      ...intervalColumns("effect", { en: `effect on ${objective}`, zh: `对${objective}的效果` }, effectUnit),
      ...intervalColumns("cost", { en: "extra cost in all", zh: "额外成本合计" }, "yuan"),
      column("costPerHousehold", "extra cost a household and year", "户均每年额外成本", "yuan/household/year"),
      column("ofBudget", "share of the budget", "占预算的比例", "share"),
      ...intervalColumns("inequality", { en: `effect on ${inequality}`, zh: `对${inequality}的效果` }, inequalityUnit),
      ...intervalColumns(
        "ahead",
        { en: `${objective}: best on average minus this`, zh: `${objective}：平均最优减去此组合` },
        effectUnit,
      ),
    ],
    rows: [...winners].map(([role, one]): ReportCell[] => [
      roles[role],
      one.point.id,
      one.effects.length,
      ...intervalCells(one.effects, level),
      ...intervalCells(one.costs, level),
      one.cost / householdYears(experiment),
      budget > 0 ? one.cost / budget : null,
      ...intervalCells(one.inequality, level),
      ...(best && best.point.id !== one.point.id
        ? intervalCells(
            best.effects.map((effect, replicate) => effect - one.effects[replicate]!),
            level,
          )
        : [null, null, null]),
    ]),
  };
}

/** A row for each lever, a column for each mix. */
function settings(experiment: Experiment, winners: ReadonlyMap<Role, Assessment>): ReportSection {
  const cells = [...winners.values()].map(({ point }) => factorCells(experiment, point.unit));
  return {
    title: { en: "What the mixes set", zh: "各组合的取值" },
    columns: [
      column("lever", "lever", "政策工具"),
      ...ROLES.filter((role) => winners.has(role)).map((role) => ({ key: role, label: roles[role], unit: null })),
    ],
    rows: experiment.factors.map(({ label }, k): ReportCell[] => [label, ...cells.map((of) => of[k]!)]),
  };
}

/** Mixes that the selection could not tell from the best, with its figures: they were not measured again. */
function ties(experiment: Experiment, { best, ties }: Choice, level: number): ReportSection {
  const { objective } = goalOf(experiment);
  const unit = metricOf(experiment, objective)?.unit ?? null;
  return {
    title: { en: "Cannot be told from the best (selection)", zh: "无法与最佳区分的组合（决选）" },
    columns: [
      column("point", "point", "点"),
      ...factorColumns(experiment),
      ...intervalColumns("behind", { en: `${objective}: this minus best`, zh: `${objective}：此组合减去最佳` }, unit),
      column("cost", "extra cost in all", "额外成本合计", "yuan"),
    ],
    rows: ties.map((one): ReportCell[] => [
      one.point.id,
      ...factorCells(experiment, one.point.unit),
      ...intervalCells(
        one.effects.map((effect, replicate) => effect - best!.effects[replicate]!),
        level,
      ),
      one.cost,
    ]),
  };
}
