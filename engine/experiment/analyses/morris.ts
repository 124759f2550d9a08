import { bootstrapRanges } from "../../support/sensitivity/bootstrap-ranges.ts";
import {
  elementaryEffects,
  summarizeEffects,
  type EffectSummary,
} from "../../support/sensitivity/elementary-effects.ts";
import { stream } from "../../support/seed.ts";
import { significant } from "../../support/significant.ts";
import { mean, type Range } from "../../support/statistics.ts";
import { analysis, type Ask, type ReportSection } from "../analysis.ts";
import { bootstrapOptions } from "../bootstrap-options.ts";
import type { Note } from "../comparison.ts";
import { designPoints } from "../design-points.ts";
import type { Experiment, Factor } from "../experiment.ts";
import { factorCells, factorColumns } from "../factor-columns.ts";
import { valueAt } from "../factor.ts";
import type { History } from "../history.ts";
import { intervalCells, intervalColumns } from "../interval-columns.ts";
import { luckNote } from "../luck-notes.ts";
import { metricOf } from "../outcome-metric.ts";
import { outcomeTitle } from "../outcome-title.ts";
import { pointMeans } from "../point-means.ts";
import { morrisNotes } from "./morris-notes.ts";

/** One factor's effects on one outcome, over its whole range, in the outcome's unit. */
interface Found extends EffectSummary {
  readonly factor: Factor;
  readonly meanRange: Range | null | undefined;
  readonly meanSizeRange: Range | null | undefined;
}

/** Effects below this share of the largest are called small. ASSUMED: a twentieth changes no ranking that matters. */
const SMALL = 0.05;

/** Elementary effects of a Morris design. Intervals resample whole trajectories. */
export const morris = analysis({
  name: "morris",
  label: { en: "Elementary effects", zh: "基本效应" },
  description: {
    en: "How much the outcome changes, in its own unit, when a factor moves over its whole range: on average, in size, and how differently from place to place. Ranks many factors with few runs.",
    zh: "某个因素走完整个范围时结果改变多少（以结果自身的单位计）：平均值、平均幅度，以及各处差异的大小。用较少的运行为众多因素排序。",
  },
  options: bootstrapOptions,
  notes: morrisNotes,
  refuses: ({ method }) =>
    method.kind === "morris"
      ? null
      : {
          en: "it reads Morris designs only: an experiment whose method is morris.",
          zh: "它只读取 Morris 设计：方法为 morris 的实验。",
        },
  analyze(experiment, history, ask) {
    const about = ask.outcomes.map((outcome) => reportOn(outcome, experiment, history, ask));
    return {
      sections: about.map(({ section }) => section),
      notes: [
        ...about.flatMap(({ notes }) => notes),
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
  const points = designPoints(history.batches);
  const runs = pointMeans(points, history, outcome, ask, commonLuck);
  const positions = points.map(({ unit }) => unit.map((u, i) => positionAt(factors[i]!, u)));
  const effects = elementaryEffects(positions, runs.means);
  const ranges = bootstrapRanges(
    effects[0]!.length,
    (drawn) => Float64Array.from(effects.flatMap((column) => meanAndSize(column, drawn))),
    ask.options["resamples"]!,
    ask.options["confidence"]!,
    stream(`bootstrap/morris/${method.seed}/${outcome}`),
  );
  const found = factors
    .map((factor, i): Found => {
      return { factor, ...summarizeEffects(effects[i]!), meanRange: ranges[2 * i], meanSizeRange: ranges[2 * i + 1] };
    })
    .sort((one, other) => other.meanSize.value! - one.meanSize.value!);
  return {
    section: sectionOf(outcome, found, experiment, ask),
    notes: notesOf(outcome, found, runs.luck, experiment),
    runs,
  };
}

/** How far along its range a factor is: 0 at the low end, 1 at the high end; one that cannot move counts by its coordinate. */
function positionAt(factor: Factor, unit: number): number {
  const low = valueAt(factor, 0);
  const span = valueAt(factor, 1) - low;
  return span === 0 ? unit : (valueAt(factor, unit) - low) / span;
}

function meanAndSize(effects: Float64Array, drawn: Uint32Array): [number, number] {
  const chosen = Float64Array.from(drawn, (row) => effects[row]!);
  return [mean(chosen).value!, mean(chosen.map(Math.abs)).value!];
}

function sectionOf(outcome: string, found: readonly Found[], experiment: Experiment, ask: Ask): ReportSection {
  const unit = metricOf(experiment, outcome)?.unit ?? null;
  return {
    title: outcomeTitle({ en: "Effects over the whole range", zh: "走完整个范围的效应" }, experiment, outcome, ask),
    columns: [
      ...factorColumns,
      ...intervalColumns("meanSize", { en: "mean size μ*", zh: "平均幅度 μ*" }, unit),
      ...intervalColumns("mean", { en: "mean μ", zh: "平均 μ" }, unit),
      { key: "spread", label: { en: "spread σ", zh: "离散 σ" }, unit },
    ],
    rows: found.map(({ factor, meanSize, meanSizeRange, mean: average, meanRange, spread }) => [
      ...factorCells(factor),
      ...intervalCells(meanSize.value, meanSizeRange),
      ...intervalCells(average.value, meanRange),
      spread.value,
    ]),
  };
}

function notesOf(outcome: string, found: readonly Found[], luck: number | null, { method }: Experiment): Note[] {
  const [first] = found;
  const largest = first!.meanSize.value!;
  if (largest === 0) return [{ code: "noEffect", arguments: { outcome } }];
  const named = (code: string, which: (one: Found) => boolean): Note[] => {
    const factors = found.filter(which).map(({ factor }) => factor.name);
    return factors.length > 0 ? [{ code, arguments: { outcome, factors: factors.join(", ") } }] : [];
  };
  const small = ({ meanSize, meanSizeRange }: Found): boolean =>
    (meanSizeRange?.high ?? meanSize.value!) < SMALL * largest;
  // Luck moves both ends of a step; the mean size of a normal deviate is √(2/π) of its standard deviation.
  const step = method.settings["levels"]! / (2 * (method.settings["levels"]! - 1));
  const byLuck = luck === null ? 0 : (Math.sqrt(2 * luck) / step) * 0.7978845608;
  return [
    { code: "leading", arguments: { outcome, factor: first!.factor.name, size: significant(largest, 3) } },
    ...named("small", small),
    ...named("changing", (one) => !small(one) && (one.spread.value ?? 0) > one.meanSize.value!),
    ...named("eitherWay", (one) => !small(one) && !!one.meanRange && one.meanRange.low <= 0 && one.meanRange.high >= 0),
    ...(byLuck > 0 ? [{ code: "ownLuck", arguments: { outcome, size: significant(byLuck, 2) } }] : []),
  ];
}
