import { weightedCovariance } from "../../support/calibration/weighted-covariance.ts";
import { units } from "../../support/quantity.ts";
import type { ReportSection } from "../analysis.ts";
import type { Experiment } from "../experiment.ts";
import type { Posterior } from "./posterior.ts";
import { weightedSummary } from "./weighted-summary.ts";

/** What is known about each parameter, beside what was known before. */
export const parametersSection = ({ factors }: Experiment, posterior: Posterior): ReportSection => ({
  title: { en: "Parameters: posterior beside prior", zh: "参数：后验与先验对照" },
  columns: [
    { key: "parameter", label: { en: "parameter", zh: "参数" }, unit: null },
    { key: "label", label: { en: "meaning", zh: "含义" }, unit: null },
    { key: "unit", label: { en: "unit", zh: "单位" }, unit: null },
    { key: "priorLow", label: { en: "prior from", zh: "先验下限" }, unit: null },
    { key: "priorHigh", label: { en: "prior to", zh: "先验上限" }, unit: null },
    { key: "mean", label: { en: "posterior mean", zh: "后验均值" }, unit: null },
    { key: "median", label: { en: "posterior median", zh: "后验中位数" }, unit: null },
    { key: "low", label: { en: "90% interval from", zh: "90%区间下限" }, unit: null },
    { key: "high", label: { en: "90% interval to", zh: "90%区间上限" }, unit: null },
    { key: "width", label: { en: "interval against that of the prior", zh: "区间宽度与先验之比" }, unit: null },
  ],
  rows: factors.map(({ label, unit, range }, k) => {
    const { mean, median, low, high } = weightedSummary(columnOf(posterior, k), posterior.weights);
    return [
      posterior.parameters[k]!,
      label,
      unit === "1" ? "" : units[unit],
      range!.low,
      range!.high,
      mean,
      median,
      low,
      high,
      widthAgainstPrior({ low, high }, range!),
    ];
  }),
});

/** How parameters hang together in the posterior: a strong correlation means that the figures pin down a combination of them only. */
export function correlationsSection(posterior: Posterior): ReportSection {
  const covariance = weightedCovariance(posterior.rows, posterior.weights);
  return {
    title: { en: "Correlation of the parameters in the posterior", zh: "后验中参数之间的相关系数" },
    columns: [
      { key: "parameter", label: { en: "parameter", zh: "参数" }, unit: null },
      ...posterior.parameters.map((name) => ({ key: name, label: { en: name, zh: name }, unit: null })),
    ],
    rows: posterior.parameters.map((name, row) => [
      name,
      ...covariance[row]!.map((value, column) => {
        const product = covariance[row]![row]! * covariance[column]![column]!;
        return product > 0 ? Math.max(-1, Math.min(1, value / Math.sqrt(product))) : null;
      }),
    ]),
  };
}

/**
 * Width of a 90% interval against that of a uniform prior: (high − low) / (0.9 (prior high − prior low)).
 *
 * @returns From 0, about 1 where nothing was learnt; null for a prior without width.
 * @example widthAgainstPrior({ low: 2, high: 3.8 }, { low: 0, high: 10 }) // => 0.19999999999999998
 */
export const widthAgainstPrior = (
  interval: { readonly low: number; readonly high: number },
  prior: { readonly low: number; readonly high: number },
): number | null => (prior.high > prior.low ? (interval.high - interval.low) / (0.9 * (prior.high - prior.low)) : null);

/** The draws of one parameter. */
export const columnOf = ({ rows }: Posterior, parameter: number): number[] => rows.map((row) => row[parameter]!);
