/** Trust: what cooperatives pay against what was expected, whom they serve, and who stands near the leader. */
import type { World } from "../../model/world.ts";
import { NEIGHBOURS, RING } from "../../population/households.ts";
import { inCooperative, servedByCooperative } from "../../population/members.ts";
import type { Village } from "../../population/villages.ts";
import type { LearningOwn } from "./declaration.ts";

/** Flows by which members see what a cooperative brings, and what is taken from it. */
export const PAY = [
  "quotaTake",
  "patronageRefunds",
  "dividends",
  "floorsPaid",
  "grantedDividends",
  "fundDividends",
] as const;
export const TAKEN = ["diverted", "divertedOutside"] as const;

/** Sum of named flows booked so far this month in one village; a flow the model does not have brings nothing. */
function booked(village: number, names: readonly string[], { ledger }: World): number {
  let sum = 0;
  for (const name of names) {
    const flow = ledger.names.indexOf(name);
    if (flow >= 0) sum += ledger.byVillage[village * ledger.names.length + flow]!;
  }
  return sum;
}

/**
 * Hears, each month, what a village's cooperatives paid and whom they serve.
 *
 * Expected pay follows what a member got in twelve months; reputation R follows the share of registered poor households
 * that a cooperative serves: R ← R + λ(served − R) (M23).
 */
export function hear({ index, first, end }: Village, world: World, { p, villages: own }: LearningOwn): void {
  const { households: h, clock } = world;
  let [members, poor, poorServed] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    const served = servedByCooperative(h, i);
    members += served;
    poor += h.registered[i]!;
    poorServed += served * h.registered[i]!;
  }
  const paid = booked(index, PAY, world);
  own.paidByCooperatives[RING * index + clock.ring] = members > 0 ? paid / members : 0;
  own.expectedPay[index]! += p.expectationSpeed * (paidOfYear(index, own.paidByCooperatives) - own.expectedPay[index]!);
  const taken = booked(index, TAKEN, world);
  if (clock.monthOfYear === 12) own.divertedOfYear[index] = taken > 0 ? taken / (taken + paid) : 0;
  if (poor > 0) own.reputation[index]! += p.reputationSpeed * (poorServed / poor - own.reputation[index]!);
}

function paidOfYear(village: number, ring: Float64Array): number {
  let sum = 0;
  for (let at = RING * village; at < RING * (village + 1); at++) sum += ring[at]!;
  return sum;
}

/**
 * Outcome against expectation, symmetrical and bounded.
 *
 * (paid − expected)/(paid + expected) − diverted
 *
 * @returns −1 to 1; 0 where nothing was paid, expected or diverted.
 * @example surprise(300, 100, 0) // => 0.5
 * @example surprise(0, 0, 0) // => 0
 */
export const surprise = (paid: number, expected: number, diverted: number): number =>
  Math.max(-1, (paid + expected > 0 ? (paid - expected) / (paid + expected) : 0) - diverted);

/**
 * How near a household stands to the leader: kin of the leader and elites fully, others by the elites they watch, twice
 * their share among neighbours.
 *
 * @returns 0 to 1.
 */
export function nearness(i: number, { households: h }: World): number {
  if (h.kinOfLeader[i] === 1 || h.elite[i] === 1) return 1;
  let [watched, elites] = [0, 0];
  for (let n = NEIGHBOURS * i; n < NEIGHBOURS * (i + 1); n++) {
    const j = h.neighbours[n]!;
    if (j < 0) continue;
    watched++;
    elites += h.elite[j]!;
  }
  return watched > 0 ? Math.min(1, (2 * elites) / watched) : 0;
}

/** Trust that hearsay alone would give: of the circle, and of the reputation where that is wider. */
const heard = (i: number, reputation: number, world: World, { p }: LearningOwn): number =>
  Math.min(1, p.trustFirst + p.trustCircle * nearness(i, world) + p.trustReputation * reputation);

/** Trust at synthesis. */
export function settleTrust({ index, first, end }: Village, world: World, own: LearningOwn): void {
  for (let i = first; i < end; i++) world.households.trust[i] = heard(i, own.villages.reputation[index]!, world, own);
}

/**
 * A quarter of experience: trust drifts towards hearsay; that of members moves with the surprise, losses weigh more.
 *
 * T ← T + up·s·(1 − T) for a surprise s above 0, T + down·s·T below.
 */
export function learnTrust({ index, first, end }: Village, world: World, own: LearningOwn): void {
  const { households: h } = world;
  const { p, villages } = own;
  const paid = paidOfYear(index, villages.paidByCooperatives);
  const seen = surprise(paid, villages.expectedPay[index]!, villages.divertedOfYear[index]!);
  for (let i = first; i < end; i++) {
    let trust = h.trust[i]!;
    trust += p.trustDrift * (heard(i, villages.reputation[index]!, world, own) - trust);
    if (inCooperative(h, i) === 1) trust += seen > 0 ? p.trustGain * seen * (1 - trust) : p.trustLoss * seen * trust;
    h.trust[i] = trust;
  }
}
