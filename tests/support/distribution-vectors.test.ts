/** Measures of change, panels, targeting and concentration against values computed outside this project. */
import { expect, test } from "vitest";
import { growthIncidence, PERCENTILES, proPoorGrowth } from "../../engine/support/growth-incidence.ts";
import { growthAndRedistribution } from "../../engine/support/growth-redistribution.ts";
import {
  chronicAndTransient,
  povertyTransitions,
  yearsPoor,
  type Panel,
} from "../../engine/support/poverty-dynamics.ts";
import { fgt } from "../../engine/support/poverty.ts";
import { sortedSample, type Sample } from "../../engine/support/sample.ts";
import { shareConcentration } from "../../engine/support/share-concentration.ts";
import { targetingOf, shareOfPoorest } from "../../engine/support/targeting.ts";
import panelData from "../vectors/data_panel600x6.json?raw";
import governance from "../vectors/governance.json?raw";
import growth from "../vectors/growth.json?raw";
import panelText from "../vectors/panel.json?raw";
import { agrees, readVectors, type VectorCase } from "../vectors/read-vectors.ts";
import targeting from "../vectors/targeting.json?raw";

const { y, hhsize } = JSON.parse(panelData) as { y: number[][]; hhsize: number[] };
const SMALL = { y1: [20, 40, 60, 80, 100, 200], y2: [30, 45, 70, 100, 150, 305] };

/** The samples before and after that a case of growth names. */
function pair({ data, name }: VectorCase<unknown, unknown>): [Sample, Sample] {
  if (data === undefined || data === "small" || typeof data === "object" || name.endsWith("small"))
    return [sortedSample(Float64Array.from(SMALL.y1)), sortedSample(Float64Array.from(SMALL.y2))];
  const weights = String(data).endsWith("hhsize") ? Float64Array.from(hhsize) : undefined;
  const year = (t: number): Sample =>
    sortedSample(
      Float64Array.from(y, (row) => row[t]!),
      weights,
    );
  return [year(0), year(5)];
}

type Numbers = Readonly<Record<string, number>>;
const growthCases = readVectors<Numbers, Numbers & number[]>(growth);

test.each(growthCases.filter(({ measure }) => measure === "datt_ravallion").map((one) => [one.name, one] as const))(
  "%s: growth and redistribution have the reference values, and add up to the change",
  (_, one) => {
    const parts = growthAndRedistribution(...pair(one), one.parameters.z!, one.parameters.alpha!).value!;
    for (const [mine, theirs] of [
      ["total", "total"],
      ["growth", "shapley_growth"],
      ["redistribution", "shapley_redistribution"],
    ] as const)
      expect(agrees(parts[mine], one.value[theirs]!, one.tolerance), `${mine}: ${parts[mine]}`).toBe(true);
    expect(parts.growth + parts.redistribution).toBeCloseTo(parts.total, 14);
  },
);

test.each(
  growthCases.filter(({ measure }) => measure === "growth_incidence_curve").map((one) => [one.name, one] as const),
)("%s: every percentile grows as in the reference", (_, one) => {
  const curve = growthIncidence(...pair(one), PERCENTILES).value!;
  expect(curve).toHaveLength(99);
  one.value.forEach((rate, k) => expect(agrees(curve[k]!, rate, one.tolerance), `percentile ${k + 1}`).toBe(true));
});

test.each(growthCases.filter(({ measure }) => measure === "ravallion_chen_ppg").map((one) => [one.name, one] as const))(
  "%s: the fall of Watts over the headcount",
  (_, one) => {
    const rate = proPoorGrowth(...pair(one), one.parameters.z!).value!;
    expect(agrees(rate, one.value["watts_change_over_headcount"]!, one.tolerance), String(rate)).toBe(true);
  },
);

const panelOf = (weights: unknown, years: readonly number[] = [0, 1, 2, 3, 4, 5]): Panel => ({
  years: years.map((t) => Float64Array.from(y, (row) => row[t]!)),
  weights: weights === "hhsize" ? Float64Array.from(hhsize) : new Float64Array(y.length).fill(1),
});
const panelCases = readVectors<Numbers, unknown>(panelText);
const ofMeasure = (measure: string) =>
  panelCases.filter((one) => one.measure === measure).map((one) => [one.name, one] as const);

test.each(ofMeasure("poverty_transition_matrix"))("%s has the reference matrix", (_, one) => {
  const { exit, entry } = povertyTransitions(panelOf(one.weights, [0, 5]), one.parameters.z!).value!;
  const mine = [1 - exit!, exit!, entry!, 1 - entry!];
  (one.value as number[][])
    .flat()
    .forEach((share, k) => expect(agrees(mine[k]!, share, one.tolerance), `cell ${k}`).toBe(true));
});

test.each(ofMeasure("times_poor_distribution"))("%s: years in poverty have the reference shares", (_, one) => {
  const shares = yearsPoor(panelOf(one.weights), one.parameters.z!).value!;
  (one.value as number[]).forEach((share, k) => expect(agrees(shares[k]!, share, one.tolerance)).toBe(true));
});

test.each(ofMeasure("jalan_ravallion"))("%s: chronic and transient poverty have the reference values", (_, one) => {
  const parts = chronicAndTransient(panelOf(one.weights), one.parameters.z!, one.parameters.alpha).value!;
  for (const part of ["total", "chronic", "transient"] as const)
    expect(agrees(parts[part], (one.value as Numbers)[part]!, one.tolerance), part).toBe(true);
});

test("the panel's headcounts by year are those of the reference", () => {
  const [[, one]] = ofMeasure("fgt_series") as [[string, VectorCase<Numbers, number[][]>]];
  one.value.forEach((row, t) =>
    row.forEach((value, alpha) => {
      const sample = sortedSample(Float64Array.from(y, (household) => household[t]!));
      expect(agrees(fgt(sample, one.parameters.z!, alpha).value!, value, one.tolerance)).toBe(true);
    }),
  );
});

test.each(
  readVectors<Numbers, Numbers>(targeting)
    .filter(({ measure }) => measure === "targeting_suite")
    .map((one) => [one.name, one] as const),
)("%s: errors, leakage and concentration have the reference values", (_, one) => {
  const data = one.data as { y: number[]; transfer: number[] };
  const columns = [data.y, one.weights as number[], data.transfer].map((values) => Float64Array.from(values));
  const [welfare, weights, benefits] = columns as [Float64Array, Float64Array, Float64Array];
  const found = targetingOf(welfare, weights, benefits, one.parameters.z!).value!;
  const richest = (share: number): number => 1 - shareOfPoorest(welfare, weights, benefits, 1 - share).value!;
  const mine: Readonly<Record<string, number | null>> = {
    exclusion_error_undercoverage: found.exclusionError,
    inclusion_error_share_of_beneficiaries_nonpoor: found.inclusionError,
    inclusion_error_share_of_nonpoor: found.coverageOfOthers,
    leakage_share_of_budget: found.leakage,
    cgh_index_b40: found.poorestFortyRatio,
    concentration_index: found.concentration,
    elite_capture_share_top10: richest(0.1),
    elite_capture_share_top20: richest(0.2),
  };
  for (const [name, value] of Object.entries(mine))
    expect(agrees(value!, one.value[name]!, one.tolerance), `${name}: ${value}`).toBe(true);
});

test.each(readVectors<Numbers, Numbers>(governance).map((one) => [one.name, one] as const))(
  "%s: concentration of shares has the reference values",
  (_, one) => {
    const found = shareConcentration((one.data as { shares: number[] }).shares).value!;
    const mine = {
      top1: found.largest,
      top10pct: found.topTenth,
      hhi: found.herfindahl,
      effective_members: found.effectiveHolders,
    };
    for (const [name, value] of Object.entries(mine))
      expect(agrees(value, one.value[name]!, Math.max(one.tolerance, 1e-12)), `${name}: ${value}`).toBe(true);
  },
);
