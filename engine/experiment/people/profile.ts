/** What is kept of one run's households beyond single numbers: how welfare is spread, who gains, who gets public money. */
import { SECTORS } from "../../model/ledger.ts";
import { growthIncidence, PERCENTILES } from "../../support/growth-incidence.ts";
import { growthAndRedistribution } from "../../support/growth-redistribution.ts";
import { lorenz } from "../../support/lorenz.ts";
import { meansOfParts } from "../../support/means-of-parts.ts";
import type { Outcome } from "../../support/outcome.ts";
import { sortedSample, type Sample } from "../../support/sample.ts";
import type { ChunkResult, RunResult } from "../chunk.ts";
import { fifthsOf, groupsOf } from "./groups.ts";
import { DECOMPOSED, OTHER_RECIPIENTS, partOf, PROFILE_LENGTH, TENTHS } from "./layout.ts";

const NINE_TENTHS = Array.from({ length: TENTHS - 1 }, (_, k) => (k + 1) / TENTHS);

/**
 * The profiles of a replicate's runs.
 *
 * @param line Poverty line, base-year yuan per person and year.
 * @returns One a policy, laid out as `LAYOUT` says; NaN where undefined, and for the baseline where it would be compared
 *   with itself.
 */
export function profilesOf(result: ChunkResult, line: number): Float64Array[] {
  const { startWelfare, startWeights, elite, runs } = result;
  const start = { welfare: startWelfare, weights: startWeights, elite };
  const [groups, fifths] = [groupsOf(start, line), fifthsOf(start)];
  const before = sampleOf(start);
  const baseline = runs[0]!;
  const without = sampleOf(baseline);
  return runs.map((run, policy) => {
    const profile = new Float64Array(PROFILE_LENGTH).fill(NaN);
    const after = policy === 0 ? without : sampleOf(run);
    write(partOf(profile, "lorenz"), lorenz(after, NINE_TENTHS));
    write(partOf(profile, "tenths"), meansOfParts(after, TENTHS));
    write(partOf(profile, "growthSinceStart"), growthIncidence(before, after, PERCENTILES));
    partOf(profile, "personYears")[0] = after.totalWeight;
    decompose(partOf(profile, "partsSinceStart"), before, after, line);
    addUp(partOf(profile, "support"), groups, run.support);
    OTHER_RECIPIENTS.forEach(
      (sector, k) => (partOf(profile, "recipients")[k] = run.publicMoney[SECTORS.indexOf(sector)]!),
    );
    if (policy === 0) return profile;
    write(partOf(profile, "growthAgainst"), growthIncidence(without, after, PERCENTILES));
    decompose(partOf(profile, "partsAgainst"), without, after, line);
    gainsOf(partOf(profile, "gains"), groups, baseline, run);
    gainsOf(partOf(profile, "gainsOfFifths"), fifths, baseline, run);
    return profile;
  });
}

function write(part: Float64Array, outcome: Outcome<readonly (number | null)[]>): void {
  outcome.value?.forEach((value, k) => (part[k] = value ?? NaN));
}

/** Households somebody lives in, in order of welfare. */
function sampleOf({ welfare, weights }: Pick<RunResult, "welfare" | "weights">): Sample {
  const present = (_: number, i: number): boolean => weights[i]! > 0;
  return sortedSample(welfare.filter(present), weights.filter(present));
}

function decompose(part: Float64Array, before: Sample, after: Sample, line: number): void {
  DECOMPOSED.forEach((_, alpha) => {
    const { value } = growthAndRedistribution(before, after, line, alpha);
    if (value === null) return;
    part[2 * alpha] = value.growth;
    part[2 * alpha + 1] = value.redistribution;
  });
}

/** Yuan by group; households without a group count for none. */
function addUp(part: Float64Array, groups: Uint8Array, amounts: Float64Array): void {
  part.fill(0);
  for (let i = 0; i < groups.length; i++) if (groups[i]! < part.length) part[groups[i]!]! += amounts[i]!;
}

/** Σ w (y − y₀)/Σ w by group, w the mean person-years at home of both policies, over households at home in both. */
function gainsOf(part: Float64Array, groups: Uint8Array, baseline: RunResult, run: RunResult): void {
  const persons = new Float64Array(part.length);
  part.fill(0);
  for (let i = 0; i < groups.length; i++) {
    const change = run.welfare[i]! - baseline.welfare[i]!;
    const group = groups[i]!;
    if (change !== change || group >= part.length) continue;
    const weight = (baseline.weights[i]! + run.weights[i]!) / 2;
    part[group]! += weight * change;
    persons[group]! += weight;
  }
  for (let group = 0; group < part.length; group++) part[group]! /= persons[group]!;
}
