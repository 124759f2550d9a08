/** What a month of a trace says when it is counted: how households stand, and members beside others. */
import { HOUSEHOLD_STATES, STANDINGS, type COOPERATIVE_KINDS, type HouseholdState, type Standing } from "./columns.ts";
import type { Trace } from "./trace.ts";

/** Households of a month, by how they stand and by who is away. */
export interface Counts extends Readonly<Record<Standing, number>> {
  /** With somebody working away, the wholly absent included. */
  readonly someAway: number;
  /** With every member away this month. */
  readonly allAway: number;
  /** In each state of HOUSEHOLD_STATES. */
  readonly states: Readonly<Record<HouseholdState, number>>;
}

/**
 * Counts households of a row.
 *
 * @param from First household counted. @param to End, exclusive.
 */
export function countsOf(trace: Trace, row: number, from = 0, to = trace.households): Counts {
  const standings = new Uint32Array(STANDINGS.length);
  const states = new Uint32Array(HOUSEHOLD_STATES.length);
  let [someAway, allAway] = [0, 0];
  for (let i = from; i < to; i++) {
    const at = row * trace.households + i;
    standings[trace.standing[at]!]!++;
    const away = trace.away[at]!;
    if (away > 0) someAway++;
    if (away > 0 && away === trace.size[i]) allAway++;
    for (let bits = trace.states[at]!, state = 0; bits !== 0; bits >>>= 1, state++) states[state]! += bits & 1;
  }
  const named = <N extends string>(names: readonly N[], numbers: Uint32Array): Record<N, number> =>
    Object.fromEntries(names.map((name, place) => [name, numbers[place]!])) as Record<N, number>;
  return { ...named(STANDINGS, standings), someAway, allAway, states: named(HOUSEHOLD_STATES, states) };
}

/** States that make a household part of a cooperative of a kind. */
const MEMBERS: Readonly<Record<(typeof COOPERATIVE_KINDS)[number], readonly HouseholdState[]>> = {
  trade: ["tradeMember"],
  fund: ["fundMember"],
  asset: ["ownShares", "grantedShares", "landShares"],
  farm: ["farmMember"],
  nestedMarket: ["soldNested"],
};

/** The bits of a state that make a household part of a cooperative of a kind. */
export const memberBits = (kind: (typeof COOPERATIVE_KINDS)[number]): number =>
  MEMBERS[kind].reduce((bits, state) => bits | (1 << HOUSEHOLD_STATES.indexOf(state)), 0);

/** Means over households; welfare over those with somebody at home. Null where there is nobody to take a mean of. */
export interface Means {
  readonly households: number;
  readonly welfare: number | null;
  readonly income: number | null;
  /** Share of households, 0 to 1. */
  readonly poor: number | null;
  readonly someAway: number | null;
}

/**
 * Members of a village's cooperative beside the other households of the village: a description, not an effect, because
 * members differ from others before they join.
 *
 * @param row The month looked at.
 */
export function membersAndOthers(
  trace: Trace,
  village: number,
  kind: (typeof COOPERATIVE_KINDS)[number],
  row: number,
): { readonly members: Means; readonly others: Means } {
  const bits = memberBits(kind);
  const inIt = (i: number): boolean => (trace.states[row * trace.households + i]! & bits) !== 0;
  const [from, to] = [trace.first[village]!, trace.first[village + 1]!];
  const all = Array.from({ length: to - from }, (_, k) => from + k);
  return {
    members: meansOf(trace, row, all.filter(inIt)),
    others: meansOf(
      trace,
      row,
      all.filter((i) => !inIt(i)),
    ),
  };
}

function meansOf(trace: Trace, row: number, households: readonly number[]): Means {
  const at = (i: number): number => row * trace.households + i;
  const mean = (values: readonly number[]): number | null =>
    values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  const home = households.filter((i) => trace.welfare[at(i)]! === trace.welfare[at(i)]!);
  return {
    households: households.length,
    welfare: mean(home.map((i) => trace.welfare[at(i)]!)),
    income: mean(households.map((i) => trace.income[at(i)]!)),
    poor: mean(home.map((i) => (trace.welfare[at(i)]! < trace.line ? 1 : 0))),
    someAway: mean(households.map((i) => (trace.away[at(i)]! > 0 ? 1 : 0))),
  };
}
