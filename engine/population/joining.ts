/** When a household joins a group, and stays in it. Money is base-year yuan. */
import { logistic } from "../support/logistic.ts";
import { NEIGHBOURS } from "./households.ts";

/** Weights of the decision, in log odds. */
export interface JoiningWeights {
  readonly joinBias: number;
  readonly joinGain: number;
  readonly joinNeighbours: number;
  readonly joinKin: number;
  readonly joinHesitance: number;
  readonly joinHabit: number;
}

/** The person who decides, as far as it matters here. */
export interface Joiner {
  /** Expected net gain against income. */
  relativeGain: number;
  /** Share of the neighbours watched who are in, 0 to 1. */
  neighboursIn: number;
  kin: number;
  poor: number;
  member: number;
}

/**
 * Chance that a household wants to be a member.
 *
 * p = logistic(b + g·gain/income + n·neighbours in + k·kin of leader − h·poor·(1 − neighbours in) + m·member + leaning)
 *
 * The poor hold back until they see neighbours gain (E12c, M3); neighbours pull everyone (M11).
 *
 * @param leaning Log odds that trust and agency add: see `joiningLeaning`.
 * @returns 0 to 1.
 */
export const willingness = (who: Joiner, weights: JoiningWeights, leaning = 0): number =>
  logistic(
    weights.joinBias +
      leaning +
      weights.joinGain * who.relativeGain +
      weights.joinNeighbours * who.neighboursIn +
      weights.joinKin * who.kin -
      weights.joinHesitance * who.poor * (1 - who.neighboursIn) +
      weights.joinHabit * who.member,
  );

/**
 * What the uncertainty of a pooled take is worth to a member: pooling leaves the common part of the risk only.
 *
 * ρ = γ/2 · (σ g)² (r + (1 − r)/n) / y
 *
 * @param gain Expected gain g, yuan a month.
 * @param income Income y, yuan a month, above 0.
 * @param members Members n who share the risk, 1 or more.
 * @param aversion Relative risk aversion γ.
 * @param spread Relative standard deviation σ of one member's take.
 * @param common Correlation r of two members' takes, 0 to 1.
 * @returns Yuan a month.
 * @example pooledRisk(100, 1000, 1, 2, 1, 0.3) // => 10
 */
export const pooledRisk = (
  gain: number,
  income: number,
  members: number,
  aversion: number,
  spread: number,
  common: number,
): number => ((aversion / 2) * spread * spread * gain * gain * (common + (1 - common) / members)) / income;

/**
 * Share of the neighbours a household watches who are members.
 *
 * @param neighbours Rows of neighbours, -1 for none. Shape: [households × 8].
 * @param member Flags by household.
 * @returns 0 to 1; 0 without neighbours.
 */
export function neighboursIn(household: number, neighbours: Int32Array, member: Uint8Array): number {
  let [known, members] = [0, 0];
  for (let k = household * NEIGHBOURS; k < (household + 1) * NEIGHBOURS; k++) {
    const row = neighbours[k]!;
    if (row < 0) continue;
    known++;
    members += member[row]!;
  }
  return known === 0 ? 0 : members / known;
}
