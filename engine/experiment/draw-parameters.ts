/**
 * Doubt about parameters: what a scenario gives as a range is drawn anew in every replicate, the same in every policy,
 * so that the range of a result holds both kinds of doubt at no extra cost.
 */
import { populationPurposes } from "../population/purposes.ts";
import type { ScenarioPosterior } from "../scenario/posterior.ts";
import type { Assumption, Scenario } from "../scenario/scenario.ts";
import { key, uniform, uniform53, type Key } from "../support/random.ts";
import { seedOf } from "../support/seed.ts";
import { sum } from "../support/statistics.ts";

/**
 * The scenario's assumptions as numbers, for one replicate.
 *
 * A range gives low + (high − low) u, u uniform, independent between parameters and replicates: the draw's agent is
 * the name's word (`wordOf`), its month 0 (before every month of a run). A range's name and bounds decide its draw
 * alone: adding another range moves nothing. Of a posterior one row is drawn whole, with chances in proportion to the
 * weights.
 *
 * @param replicate Number of the replicate, from 0.
 * @param fixed The middle of each range and the weighted mean of the posterior instead of draws: what is left is luck.
 * @returns One number per assumption and parameter of the posterior, in the parameter's own unit, within its range.
 */
export function parametersOf(
  scenario: Pick<Scenario, "seed" | "assumptions" | "posterior">,
  replicate: number,
  fixed = false,
): Record<string, number> {
  const luck = key(seedOf(scenario.seed), replicate);
  const value = (name: string, assumed: Assumption): number => {
    if (typeof assumed === "number") return assumed;
    const share = fixed ? 0.5 : uniform(luck, populationPurposes.parameter, wordOf(name), 0);
    return assumed.low + (assumed.high - assumed.low) * share;
  };
  const { posterior } = scenario;
  const together = posterior ? (fixed ? meanOf(posterior) : rowOf(posterior, luck)) : [];
  return Object.fromEntries([
    ...(posterior?.parameters ?? []).map((name, k) => [name, together[k]!] as const),
    // A factor of an experiment stands among the assumptions, and overrides.
    ...Object.entries(scenario.assumptions).map(([name, assumed]) => [name, value(name, assumed)] as const),
  ]);
}

/** The row whose part of the weights a uniform draw falls into. */
function rowOf({ rows, weights }: ScenarioPosterior, luck: Key): readonly number[] {
  const all = sum(weights);
  let left = all * uniform53(luck, populationPurposes.posterior, 0, 0);
  const row = weights.findIndex((weight) => (left -= weight) < 0);
  return rows[row < 0 ? weights.findLastIndex((weight) => weight > 0) : row]!;
}

function meanOf({ parameters, rows, weights }: ScenarioPosterior): number[] {
  const all = sum(weights);
  return parameters.map((_, k) => sum(rows.map((row, draw) => row[k]! * weights[draw]!)) / all);
}

/**
 * A name as a 32-bit word of the random key: the FNV-1a hash of its UTF-16 code units, low byte first.
 *
 * h = 2166136261; for each byte b: h = (h xor b) · 16777619 mod 2^32.
 *
 * @returns An integer in [0, 2^32). Names of one model must not share a word: a test holds that they do not.
 * @see Fowler, Noll and Vo, FNV hash, variant 1a, 32 bits.
 * @example wordOf("") // => 2166136261
 */
export function wordOf(name: string): number {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 16777619);
    hash = Math.imul(hash ^ (unit >>> 8), 16777619);
  }
  return hash >>> 0;
}
