import type { Outcome } from "../../support/outcome.ts";
import { bootstrapRanges } from "../../support/sensitivity/bootstrap-ranges.ts";
import { partialRankCorrelations, standardizedFit } from "../../support/sensitivity/regression-coefficients.ts";
import { stream } from "../../support/seed.ts";
import { significant } from "../../support/significant.ts";
import type { Text } from "../../support/quantity.ts";
import { analysis, type Ask } from "../analysis.ts";
import { bootstrapOptions } from "../bootstrap-options.ts";
import type { Note } from "../comparison.ts";
import { designPoints } from "../design-points.ts";
import type { Experiment } from "../experiment.ts";
import { valueAt } from "../factor.ts";
import { factorCells, factorColumns } from "../factor-columns.ts";
import type { History } from "../history.ts";
import { intervalCells, intervalColumns } from "../interval-columns.ts";
import { luckNote, luckNotes } from "../luck-notes.ts";
import { outcomeTitle } from "../outcome-title.ts";
import { pointMeans } from "../point-means.ts";

/** Designs whose points fill the space; those of Morris and Saltelli have analyses of their own. */
const KINDS = ["lhs", "sobol", "grid", "list"];

/** Share of variance that a straight line should explain before its coefficients are trusted (Saltelli et al. 2008, section 1.2). */
const TRUSTED = 0.7;

const notes: Readonly<Record<string, Text>> = {
  fit: {
    en: "{outcome}: a straight line in all factors explains {explained} of the differences between points; {factor} weighs most.",
    zh: "{outcome}：各因素的线性组合解释了各点差异的{explained}；{factor}的权重最大。",
  },
  poorFit: {
    en: "{outcome}: the line misses much of what happens (curves, thresholds or interactions). Look at the rank correlations, or take a Saltelli design.",
    zh: "{outcome}：直线未能反映许多变化（弯曲、门槛或交互作用）。请参看秩相关，或采用 Saltelli 设计。",
  },
  tooFewObservations: {
    en: "{outcome}: {points} points are too few for {factors} factors.",
    zh: "{outcome}：{points}个点对{factors}个因素而言过少。",
  },
  noVariation: {
    en: "{outcome}: it is the same at all points, or factors move together, so that their effects cannot be told apart.",
    zh: "{outcome}：在所有点上都相同，或各因素同步变化，无法区分其效应。",
  },
  unclear: {
    en: "{outcome}: whether it rises or falls with {factors} is not clear; the interval of the rank correlation holds zero.",
    zh: "{outcome}：随{factors}上升还是下降尚不明确；秩相关的区间包含零。",
  },
  byPosition: {
    en: "{factors} take listed values, which enter by their position in the list.",
    zh: "{factors}取列出的值，按其在列表中的位置计入。",
  },
  ...luckNotes,
};

/** Standardized regression and partial rank correlation. Intervals resample points. */
export const regression = analysis({
  name: "regression",
  label: { en: "Regression and rank correlation", zh: "回归与秩相关" },
  description: {
    en: "How the outcome moves with each factor while the others are held: along a straight line, in standard deviations, and in order alone (partial rank correlation), which allows for any curve that only rises or only falls.",
    zh: "在其他因素不变时结果如何随每个因素变化：沿直线（以标准差计），以及仅看次序（偏秩相关），后者适用于任何单调曲线。",
  },
  options: bootstrapOptions,
  notes,
  refuses: ({ method }) =>
    KINDS.includes(method.kind)
      ? null
      : {
          en: "it reads designs that fill the space of the factors: lhs, sobol, grid or list.",
          zh: "它读取在因素空间中布点的设计：lhs、sobol、grid 或 list。",
        },
  analyze(experiment, history, ask) {
    const about = ask.outcomes.map((outcome) => reportOn(outcome, experiment, history, ask));
    const listed = experiment.factors.filter(({ levels }) => levels).map(({ name }) => name);
    return {
      sections: about.map(({ section }) => section),
      notes: [
        ...about.flatMap(({ notes }) => notes),
        ...(listed.length > 0 ? [{ code: "byPosition", arguments: { factors: listed.join(", ") } }] : []),
        ...luckNote(
          experiment,
          about.map(({ runs }) => runs),
        ),
      ],
    };
  },
});

function reportOn(outcome: string, experiment: Experiment, history: History, ask: Ask) {
  const points = designPoints(history.batches);
  const runs = pointMeans(points, history, outcome, ask, experiment.commonLuck);
  const { means } = runs;
  // A factor that stands still everywhere has no effect to look for; it must not hide those of the others.
  const all = experiment.factors.map((factor, i) => Float64Array.from(points, ({ unit }) => valueAt(factor, unit[i]!)));
  const moving = all.flatMap((column, i) => (column.some((value) => value !== column[0]) ? [i] : []));
  const columns = moving.map((i) => all[i]!);
  const fit = standardizedFit(columns, means);
  const ranks = partialRankCorrelations(columns, means);
  const ranges = bootstrapRanges(
    points.length,
    (drawn) => {
      const take = (column: Float64Array): Float64Array => Float64Array.from(drawn, (row) => column[row]!);
      const [x, y] = [columns.map(take), take(means)];
      const none = new Float64Array(columns.length).fill(NaN);
      const line = standardizedFit(x, y).value?.coefficients ?? none;
      return Float64Array.from([...line, ...(partialRankCorrelations(x, y).value ?? none)]);
    },
    fit.value === null ? 0 : ask.options["resamples"]!,
    ask.options["confidence"]!,
    stream(`bootstrap/regression/${experiment.method.seed}/${outcome}`),
  );
  const at = (i: number): number => moving.indexOf(i);
  const number = (values: Outcome<Float64Array>, i: number): number | null => values.value?.[at(i)] ?? null;
  const line: Outcome<Float64Array> = fit.value === null ? fit : { value: fit.value.coefficients };
  const order = [...all.keys()].sort((i, j) => Math.abs(number(line, j) ?? 0) - Math.abs(number(line, i) ?? 0));
  const section = {
    title: outcomeTitle({ en: "Movement with each factor", zh: "随各因素的变化" }, experiment, outcome, ask),
    columns: [
      ...factorColumns,
      ...intervalColumns("line", { en: "standardized coefficient", zh: "标准化回归系数" }, null),
      ...intervalColumns("rank", { en: "partial rank correlation", zh: "偏秩相关" }, null),
    ],
    rows: order.map((i) => [
      ...factorCells(experiment.factors[i]!),
      ...intervalCells(number(line, i), ranges[at(i)]),
      ...intervalCells(number(ranks, i), ranges[columns.length + at(i)]),
    ]),
  };
  const unclear = experiment.factors.filter((_, i) => {
    const range = at(i) < 0 ? null : ranges[columns.length + at(i)];
    return !!range && range.low <= 0 && range.high >= 0;
  });
  const said: Note[] =
    fit.value === null
      ? [{ code: fit.reason, arguments: { outcome, points: points.length, factors: columns.length } }]
      : [
          {
            code: "fit",
            arguments: {
              outcome,
              explained: significant(fit.value.explained, 3),
              factor: experiment.factors[order[0]!]!.name,
            },
          },
          ...(fit.value.explained < TRUSTED ? [{ code: "poorFit", arguments: { outcome } }] : []),
          ...(unclear.length > 0
            ? [{ code: "unclear", arguments: { outcome, factors: unclear.map(({ name }) => name).join(", ") } }]
            : []),
        ];
  return { section, notes: said, runs };
}
