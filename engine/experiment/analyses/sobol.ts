import { bootstrapRanges } from "../../support/sensitivity/bootstrap-ranges.ts";
import { centreAndVariance, saltelliOutcomes } from "../../support/sensitivity/saltelli-outcomes.ts";
import { secondOrderIndices, sobolIndices } from "../../support/sensitivity/sobol-indices.ts";
import { stream } from "../../support/seed.ts";
import { significant } from "../../support/significant.ts";
import { sum, type Range } from "../../support/statistics.ts";
import { analysis, type Ask, type ReportSection } from "../analysis.ts";
import { bootstrapOptions } from "../bootstrap-options.ts";
import type { Note } from "../comparison.ts";
import { designPoints } from "../design-points.ts";
import type { Experiment } from "../experiment.ts";
import { factorCells, factorColumns } from "../factor-columns.ts";
import type { History } from "../history.ts";
import { intervalCells, intervalColumns } from "../interval-columns.ts";
import { luckNote } from "../luck-notes.ts";
import { outcomeTitle } from "../outcome-title.ts";
import { pointMeans } from "../point-means.ts";
import { rowWidth } from "../row-width.ts";
import { sobolNotes } from "./sobol-notes.ts";

/** Indices of all factors and, where asked for, all pairs; intervals beside them, in the order of the numbers. */
interface Found {
  readonly first: Float64Array;
  readonly total: Float64Array;
  readonly pairs: readonly { readonly of: readonly [number, number]; readonly index: number }[];
  readonly ranges: readonly (Range | null)[];
}

/** Widest interval of a total index that passes without remark. ASSUMED: a fifth of the variance. */
const WIDE = 0.2;

/**
 * Sobol indices of a Saltelli design. Intervals resample base rows as if they were independent; rows of a Sobol sequence err
 * less than that, so the intervals are on the safe side.
 */
export const sobol = analysis({
  name: "sobol",
  label: { en: "Sobol indices", zh: "Sobol 指数" },
  description: {
    en: "The share of the outcome's variance that each factor answers for: alone (first order), and with all its interactions (total). Factors vary independently and evenly over their ranges.",
    zh: "每个因素解释结果方差的比例：单独的（一阶），以及连同全部交互的（总）。各因素在其范围内独立、均匀地变化。",
  },
  options: bootstrapOptions,
  notes: sobolNotes,
  refuses: ({ method }) =>
    method.kind === "saltelli"
      ? null
      : {
          en: "it reads Saltelli designs only: an experiment whose method is saltelli.",
          zh: "它只读取 Saltelli 设计：方法为 saltelli 的实验。",
        },
  analyze(experiment, history, ask) {
    const base = designPoints(history.batches).length / rowWidth(experiment);
    const about = ask.outcomes.map((outcome) => reportOn(outcome, experiment, history, ask));
    return {
      sections: about.flatMap(({ sections }) => sections),
      notes: [
        ...about.flatMap(({ notes }) => notes),
        ...balanceNote(base),
        ...luckNote(
          experiment,
          about.map(({ runs }) => runs),
        ),
      ],
    };
  },
});

function reportOn(outcome: string, experiment: Experiment, history: History, ask: Ask) {
  const { factors, commonLuck, method } = experiment;
  const second = method.settings["secondOrder"] === 1;
  const runs = pointMeans(designPoints(history.batches), history, outcome, ask, commonLuck);
  const outcomes = saltelliOutcomes(runs.means, factors.length, second);
  const indices = sobolIndices(outcomes);
  if (indices.value === null) return { sections: [], notes: [{ code: "noVariation", arguments: { outcome } }], runs };
  const pairs = second ? factors.flatMap((_, i) => factors.slice(i + 1).map((__, k) => [i, i + 1 + k] as const)) : [];
  const pairIndices = (rows?: Uint32Array): number[] => {
    const matrix = second ? secondOrderIndices(outcomes, rows).value : null;
    return pairs.map(([i, j]) => matrix?.[i]![j] ?? NaN);
  };
  const ranges = bootstrapRanges(
    outcomes.a.length,
    (rows) => {
      const drawn = sobolIndices(outcomes, rows).value;
      const none = new Float64Array(factors.length).fill(NaN);
      return Float64Array.from([...(drawn?.first ?? none), ...(drawn?.total ?? none), ...pairIndices(rows)]);
    },
    ask.options["resamples"]!,
    ask.options["confidence"]!,
    stream(`bootstrap/sobol/${method.seed}/${outcome}`),
  );
  const whole = pairIndices();
  const found = { ...indices.value, pairs: pairs.map((of, k) => ({ of, index: whole[k]! })), ranges };
  const share = runs.luck === null ? 0 : runs.luck / centreAndVariance(outcomes).value!.variance;
  return {
    sections: [
      indicesSection(outcome, found, experiment, ask),
      ...(second ? [pairsSection(outcome, found, experiment, ask)] : []),
    ],
    notes: notesOf(outcome, found, share, experiment),
    runs,
  };
}

const orderOf = ({ total }: Found): number[] => [...total.keys()].sort((i, j) => total[j]! - total[i]!);

function indicesSection(outcome: string, found: Found, experiment: Experiment, ask: Ask): ReportSection {
  const { factors } = experiment;
  return {
    title: outcomeTitle({ en: "Shares of variance", zh: "方差的比例" }, experiment, outcome, ask),
    columns: [
      ...factorColumns,
      ...intervalColumns("first", { en: "alone S1", zh: "单独 S1" }, null),
      ...intervalColumns("total", { en: "with interactions ST", zh: "连同交互 ST" }, null),
    ],
    rows: orderOf(found).map((i) => [
      ...factorCells(factors[i]!),
      ...intervalCells(found.first[i]!, found.ranges[i]),
      ...intervalCells(found.total[i]!, found.ranges[factors.length + i]),
    ]),
  };
}

function pairsSection(outcome: string, { pairs, ranges }: Found, experiment: Experiment, ask: Ask): ReportSection {
  const { factors } = experiment;
  return {
    title: outcomeTitle({ en: "Shares of variance of pairs", zh: "两两交互的方差比例" }, experiment, outcome, ask),
    columns: [
      { key: "factor", label: { en: "factor", zh: "因素" }, unit: null },
      { key: "other", label: { en: "other factor", zh: "另一因素" }, unit: null },
      ...intervalColumns("second", { en: "together S2", zh: "共同 S2" }, null),
    ],
    rows: pairs
      .map(({ of: [i, j], index }, k) => ({ i, j, index, range: ranges[2 * factors.length + k] }))
      .sort((one, other) => other.index - one.index)
      .map(({ i, j, index, range }) => [factors[i]!.name, factors[j]!.name, ...intervalCells(index, range)]),
  };
}

function notesOf(outcome: string, found: Found, luckShare: number, { factors }: Experiment): Note[] {
  const { first, total, ranges } = found;
  const k = factors.length;
  const leader = orderOf(found)[0]!;
  const named = (code: string, which: (i: number) => boolean): Note[] => {
    const names = factors.filter((_, i) => which(i)).map(({ name }) => name);
    return names.length > 0 ? [{ code, arguments: { outcome, factors: names.join(", ") } }] : [];
  };
  const width = Math.max(0, ...ranges.slice(k, 2 * k).map((range) => (range ? range.high - range.low : 0)));
  const leading = {
    outcome,
    factor: factors[leader]!.name,
    total: significant(total[leader]!, 2),
    first: significant(first[leader]!, 2),
    sum: significant(sum(first), 2),
  };
  return [
    // Intervals wider than all there is to share out: the numbers would only mislead.
    width > 1 ? { code: "tooRough", arguments: { outcome } } : { code: "leading", arguments: leading },
    ...named("unclear", (i) => !!ranges[i] && ranges[i].low <= 0 && ranges[i].high >= 0),
    ...named("negative", (i) => first[i]! < 0),
    ...(width > WIDE && width <= 1 ? [{ code: "wide", arguments: { outcome, width: significant(width, 2) } }] : []),
    ...(luckShare > 0 ? [{ code: "ownLuck", arguments: { outcome, share: significant(luckShare, 2) } }] : []),
  ];
}

function balanceNote(base: number): Note[] {
  let next = 1;
  while (next < base) next *= 2;
  return next === base ? [] : [{ code: "notPowerOfTwo", arguments: { base, next } }];
}
