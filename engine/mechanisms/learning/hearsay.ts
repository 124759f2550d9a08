/** What is heard in a village of its cooperatives: what they paid, what was taken from them, whom they serve. */
import type { World } from "../../model/world.ts";
import { RING } from "../../population/households.ts";
import { servedByCooperative } from "../../population/members.ts";
import type { Village } from "../../population/villages.ts";
import type { LearningOwn } from "./declaration.ts";

/** Flows by which members see what a cooperative brings. */
export const PAY = [
  "quotaTake",
  "patronageRefunds",
  "farmRefunds",
  "dividends",
  "farmDividends",
  "floorsPaid",
  "grantedDividends",
  "landRents",
  "landDividends",
  "fundDividends",
];
/** Flows by which they see what is taken from it. */
export const TAKEN = ["diverted", "divertedOutside"];

/** Numbers of these flows by the list of a run's flows: looked up once a run. */
const found = new WeakMap<readonly string[], { readonly pay: readonly number[]; readonly taken: readonly number[] }>();

function flowsOf(names: readonly string[]): { readonly pay: readonly number[]; readonly taken: readonly number[] } {
  let flows = found.get(names);
  if (!flows) {
    const numbers = (wanted: readonly string[]): number[] =>
      wanted.map((name) => names.indexOf(name)).filter((flow) => flow >= 0);
    found.set(names, (flows = { pay: numbers(PAY), taken: numbers(TAKEN) }));
  }
  return flows;
}

/** Sum of flows booked so far this month in one village. */
function booked(village: number, flows: readonly number[], { ledger }: World): number {
  let sum = 0;
  for (const flow of flows) sum += ledger.byVillage[village * ledger.names.length + flow]!;
  return sum;
}

/** What a member was paid in twelve months. @param ring Twelve months a village. @returns Yuan. */
export function paidOfYear(village: number, ring: Float64Array): number {
  let sum = 0;
  for (let at = RING * village; at < RING * (village + 1); at++) sum += ring[at]!;
  return sum;
}

/** Each month: what the cooperatives paid a member, and in December what part of the year's money was diverted. */
export function hearPay({ index }: Village, world: World, { villages: own }: LearningOwn): void {
  const { clock, ledger } = world;
  const { pay, taken } = flowsOf(ledger.names);
  const paid = booked(index, pay, world);
  const members = own.membersKnown[index]!;
  own.paidByCooperatives[RING * index + clock.ring] = members > 0 ? paid / members : 0;
  if (clock.monthOfYear !== 12) return;
  const diverted = booked(index, taken, world);
  // What is diverted is a year's: it stands beside what a year paid, not beside December.
  const year = members > 0 ? members * paidOfYear(index, own.paidByCooperatives) : paid;
  own.divertedOfYear[index] = diverted > 0 ? diverted / (diverted + year) : 0;
}

/**
 * Each quarter: whom they serve. Expected pay follows what was paid; reputation R follows the share of registered poor
 * households that a cooperative serves: R ← R + λ(served − R) (M23).
 */
export function hearWhom({ index, first, end }: Village, { households: h }: World, own: LearningOwn): void {
  const { p, villages } = own;
  let [members, poor, poorServed] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    const served = servedByCooperative(h, i);
    members += served;
    poor += h.registered[i]!;
    poorServed += served * h.registered[i]!;
  }
  villages.membersKnown[index] = members;
  const paid = paidOfYear(index, villages.paidByCooperatives);
  villages.expectedPay[index]! += p.expectationSpeed * (paid - villages.expectedPay[index]!);
  if (poor > 0) villages.reputation[index]! += p.reputationSpeed * (poorServed / poor - villages.reputation[index]!);
}
