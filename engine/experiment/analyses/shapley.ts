import { shapleyShares } from "../../support/decision/shapley.ts";
import { meanInterval } from "../../support/interval.ts";
import type { Text } from "../../support/quantity.ts";
import { significant } from "../../support/significant.ts";
import { analysis, type Ask, type Report, type ReportCell } from "../analysis.ts";
import type { Note } from "../comparison.ts";
import type { Experiment } from "../experiment.ts";
import { valueAt } from "../factor.ts";
import type { History } from "../history.ts";
import { metricOf } from "../outcome-metric.ts";
import { allReplicates, definedColumns, pairedValues } from "../paired-values.ts";
import { column, confidenceOption, intervalCells, intervalColumns } from "../report-cells.ts";

/** 2^12 = 4,096 points are as many as anybody runs. ASSUMED. */
const MOST_LEVERS = 12;

const together: Text = { en: "All levers together", zh: "全部工具合计" };

/** Shares the effect of a package out among its levers, whatever the order in which they are thought to be added. */
export const shapley = analysis({
  name: "shapley",
  label: { en: "Contribution of each lever", zh: "各项工具的贡献" },
  description: {
    en: "Shares the effect of a package of levers out among them: what each adds, averaged over all orders of adding them (Shapley value). Needs every combination of levers off and on.",
    zh: "把一揽子工具的效果分摊到各项工具：每项工具在所有加入顺序中的平均增量（沙普利值）。需要各工具开与关的全部组合。",
  },
  options: { confidence: confidenceOption },
  notes: {
    most: {
      en: "{lever} adds most to {outcome}: {share} of {total}.",
      zh: "{lever}对{outcome}的贡献最大：{total}中的{share}。",
    },
    moreTogether: {
      en: "For {outcome} the levers do {by} more together than each of them alone adds up to.",
      zh: "就{outcome}而言，各工具合用比各自单用之和多{by}。",
    },
    lessTogether: {
      en: "For {outcome} the levers do {by} less together than each of them alone adds up to.",
      zh: "就{outcome}而言，各工具合用比各自单用之和少{by}。",
    },
    missing: {
      en: "{missing} of {all} combinations of levers were not run: the effect cannot be shared out.",
      zh: "{all}种工具组合中有{missing}种没有运行：无法分摊效果。",
    },
  },
  refuses: ({ factors }) => {
    const policies = new Set(factors.map(({ target }) => (target.kind === "lever" ? target.policy : -1)));
    const fits =
      factors.length > 0 &&
      factors.length <= MOST_LEVERS &&
      policies.size === 1 &&
      factors.every(({ target, levels }) => target.kind === "lever" && levels?.length === 2);
    return fits
      ? null
      : {
          en: "It needs levers of one policy, at most 12, each with two levels: off and on.",
          zh: "它需要同一政策的工具，至多12项，每项有两个水平：关与开。",
        };
  },
  analyze,
});

function analyze(experiment: Experiment, history: History, ask: Ask): Report {
  const { factors } = experiment;
  const { target } = factors[0]!;
  const policy = target.kind === "lever" ? target.policy : ask.policy;
  const notes: Note[] = [];
  const rows: ReportCell[][] = [];
  const pointOf = pointsByCoalition(experiment, history);
  const all = 1 << factors.length;
  if (pointOf.size < all)
    return { sections: [], notes: [{ code: "missing", arguments: { missing: all - pointOf.size, all } }] };

  for (const outcome of ask.outcomes) {
    const effects = pairedValues(history, outcome, policy, ask.against, allReplicates(history));
    const worthOf = Array.from({ length: all }, (_, coalition) => effects.get(pointOf.get(coalition)!)!);
    const worths = definedColumns(worthOf).map((replicate) => worthOf.map((values) => values[replicate]!));
    const shares = shapleyShares(worths).value;
    if (!shares) continue;
    const added = (coalition: number, to: number): Float64Array =>
      Float64Array.from(worths, (worth) => worth[coalition]! - worth[to]!);
    const level = ask.options.confidence!;
    const total = added(all - 1, 0);
    const [sum] = intervalCells(total, level);
    factors.forEach(({ label }, k) => {
      const { mean, standardError, values } = shares[k]!;
      const [, low, high] = intervalCells(values, level);
      const [alone] = intervalCells(added(1 << k, 0), level);
      const [last] = intervalCells(added(all - 1, (all - 1) ^ (1 << k)), level);
      rows.push([outcome, label, mean, low, high, standardError.value, sum === 0 ? null : mean / sum!, alone, last]);
    });
    rows.push([outcome, together, ...intervalCells(total, level), null, sum === 0 ? null : 1, null, null]);
    notes.push(
      ...notesOf(
        experiment,
        outcome,
        shares,
        total,
        factors.map((_, k) => added(1 << k, 0)),
        level,
      ),
    );
  }
  const unit = ask.outcomes.length === 1 ? (metricOf(experiment, ask.outcomes[0]!)?.unit ?? null) : null;
  const columns = [
    column("outcome", "outcome", "结果"),
    column("lever", "lever", "政策工具"),
    ...intervalColumns("share", { en: "contribution", zh: "贡献" }, unit),
    column("standardError", "standard error", "标准误", unit),
    column("ofTotal", "share of the whole effect", "占总效果的比例", "share"),
    column("alone", "effect alone", "单独使用的效果", unit),
    column("last", "effect if added last", "最后加入的效果", unit),
  ];
  return { sections: [{ title: { en: "Contributions", zh: "贡献" }, columns, rows }], notes };
}

/** The point at which just the levers of a coalition are on; bit k stands for factor k. */
function pointsByCoalition({ factors }: Experiment, { batches }: History): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { id, unit } of batches.flatMap(({ points }) => points)) {
    const coalition = factors.reduce((bits, factor, k) => bits | (valueAt(factor, unit[k]!) << k), 0);
    if (!found.has(coalition)) found.set(coalition, id);
  }
  return found;
}

/** Who adds most, and whether levers help or hinder each other beyond what luck explains. */
function notesOf(
  { factors }: Experiment,
  outcome: string,
  shares: readonly { readonly mean: number }[],
  total: Float64Array,
  alone: readonly Float64Array[],
  level: number,
): Note[] {
  const sizes = shares.map(({ mean }) => Math.abs(mean));
  const most = sizes.indexOf(Math.max(...sizes));
  const [sum] = intervalCells(total, level);
  const share = significant(shares[most]!.mean);
  const notes: Note[] = [
    { code: "most", arguments: { lever: factors[most]!.name, outcome, share, total: significant(sum!) } },
  ];
  const beyond = total.map((value, replicate) => alone.reduce((rest, own) => rest - own[replicate]!, value));
  const interval = meanInterval(beyond, level).value;
  if (interval && (interval.low > 0 || interval.high < 0)) {
    const by = significant(Math.abs(interval.low + interval.high) / 2);
    notes.push({ code: interval.low > 0 ? "moreTogether" : "lessTogether", arguments: { outcome, by } });
  }
  return notes;
}
