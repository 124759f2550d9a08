/** Income of each household, for outcomes that rank or group households by it. */
import type { View } from "./metric.ts";
import { RING } from "../population/households.ts";
import { sortOrder } from "../support/sort-order.ts";

/**
 * Income of the last twelve months per registered member.
 *
 * @returns Yuan a person and year, by row; negative after losses. Shape: [households].
 */
export function incomePerMember({ world: { households: h, householdCount } }: View): Float64Array {
  const income = new Float64Array(householdCount);
  for (let i = 0, at = 0; i < householdCount; i++) {
    for (const end = at + RING; at < end; at++) income[i]! += h.incomeRing[at]!;
    income[i]! /= h.size[i]!;
  }
  return income;
}

/**
 * The fifth of households by income to which each belongs, poorest 0.
 *
 * @param income Of each household, by row. Shape: [households].
 * @returns 0 to 4 by row; ties go by row. Shape: [households].
 * @example Array.from(fifthsOf(Float64Array.of(5, 1, 4, 2, 3))) // => [4, 0, 3, 1, 2]
 */
export function fifthsOf(income: Float64Array): Uint8Array {
  const order = sortOrder(income);
  const fifths = new Uint8Array(income.length);
  for (let rank = 0; rank < order.length; rank++) fifths[order[rank]!] = Math.floor((5 * rank) / order.length);
  return fifths;
}

/** Mean income per registered member of each fifth of households, yuan; 0 where a fifth is empty. Shape: [5]. */
export function meanIncomeOfFifths(view: View): number[] {
  const { size } = view.world.households;
  const income = incomePerMember(view);
  const fifths = fifthsOf(income);
  const [money, persons] = [
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  for (let i = 0; i < income.length; i++) {
    money[fifths[i]!]! += income[i]! * size[i]!;
    persons[fifths[i]!]! += size[i]!;
  }
  return money.map((sum, q) => (persons[q]! > 0 ? sum / persons[q]! : 0));
}
