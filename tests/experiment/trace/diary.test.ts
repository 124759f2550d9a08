import { expect, test } from "vitest";
import {
  diaryOf,
  HOUSEHOLD_STATES,
  householdsLike,
  membersAndOthers,
  villageOf,
  type HouseholdState,
  type Trace,
} from "../../../engine/experiment/trace/index.ts";
import { COOPERATIVE_TRACE, VILLAGE_TRACE } from "../../../engine/experiment/trace/columns.ts";

const bit = (state: HouseholdState): number => 1 << HOUSEHOLD_STATES.indexOf(state);

/** Two villages of one household each, 14 months from November 2014. */
function handMade(change: (trace: Trace) => void = () => undefined): Trace {
  const [rows, households, years] = [15, 2, 2];
  const column = () => new Float32Array(rows * households).fill(3000);
  const trace: Trace = {
    rows,
    households,
    start: 12 * 44 + 10,
    line: 2800,
    near: 1.5,
    first: Int32Array.of(0, 1, 2),
    kmToBorder: Float32Array.of(5, 50),
    size: Uint8Array.of(4, 3),
    workers: Uint8Array.of(2, 2),
    children: Uint8Array.of(1, 1),
    elders: Uint8Array.of(1, 0),
    elite: Uint8Array.of(0, 1),
    standing: new Uint8Array(rows * households).fill(1),
    away: new Uint8Array(rows * households),
    states: new Uint32Array(rows * households),
    welfare: column(),
    income: column(),
    years,
    supportOfYear: new Float32Array(years * households),
    billsOfYear: new Float32Array(years * households),
    shortMonths: new Uint8Array(years * households),
    villages: new Float32Array(VILLAGE_TRACE.length * rows * 2),
    cooperatives: new Float32Array(COOPERATIVE_TRACE.length * rows * 10),
  };
  change(trace);
  return trace;
}
const at = (row: number, household: number): number => 2 * row + household;

test("a diary has an entry a calendar year, the first and the last of them in part", () => {
  expect(diaryOf(handMade(), 0).map(({ year, row }) => [year, row])).toEqual([
    [2014, 2],
    [2015, 14],
  ]);
});

test("what begins and ends is told in its month; what was so before the first month is not", () => {
  const trace = handMade(({ states }) => {
    for (let row = 0; row < 15; row++)
      states[at(row, 0)] = bit("registered") | (row >= 4 && row < 9 ? bit("tradeMember") : 0);
  });
  expect(diaryOf(trace, 0).flatMap(({ events }) => events)).toEqual([
    { row: 4, code: "began", state: "tradeMember" },
    { row: 9, code: "ended", state: "tradeMember" },
  ]);
  expect(diaryOf(trace, 1).flatMap(({ events }) => events)).toEqual([]);
});

test("who leaves and comes back is counted, and a house left empty is said to be", () => {
  const trace = handMade(({ away }) => {
    for (let row = 3; row < 15; row++) away[at(row, 1)] = row < 6 ? 1 : row < 8 ? 3 : 0;
  });
  expect(diaryOf(trace, 1).flatMap(({ events }) => events)).toEqual([
    { row: 3, code: "away", from: 0, to: 1, whole: false },
    { row: 6, code: "away", from: 1, to: 3, whole: true },
    { row: 8, code: "away", from: 3, to: 0, whole: false },
  ]);
});

test("crossing the line is told, becoming unmeasured is not", () => {
  const trace = handMade(({ welfare }) => {
    welfare[at(5, 0)] = 2799;
    welfare[at(9, 0)] = NaN;
  });
  expect(diaryOf(trace, 0).flatMap(({ events }) => events)).toEqual([
    { row: 5, code: "belowLine" },
    { row: 6, code: "aboveLine" },
  ]);
});

test("turns at the port are added up over the months they were taken in, at the village's own numbers", () => {
  const trace = handMade(({ states, villages, rows }) => {
    for (const [row, turns] of [
      [3, 6],
      [4, 8],
    ] as const) {
      states[at(row, 0)] = bit("tradeMember") | bit("tookTurn");
      villages[(VILLAGE_TRACE.indexOf("turnsEach") * rows + row) * 2] = turns;
      villages[(VILLAGE_TRACE.indexOf("takeEach") * rows + row) * 2] = 10 * turns;
    }
  });
  expect(diaryOf(trace, 0)[1]).toMatchObject({ tradeMonths: 2, turnsAMonth: 7, take: 140 });
  expect(diaryOf(trace, 0)[0]).toMatchObject({ tradeMonths: 0, turnsAMonth: 0 });
});

test("households are found by what they are like; gains by size, others in order", () => {
  const baseline = handMade();
  const policy = handMade(({ welfare, standing, away, states }) => {
    welfare[at(14, 0)] = 3100;
    welfare[at(14, 1)] = 2900;
    standing[0] = standing[1] = 0;
    away[at(14, 1)] = 1;
    states[at(14, 0)] = bit("grantedShares");
  });
  const traced = { replicate: 0, baseline, policy };
  expect(householdsLike(traced, "gainsMost")).toEqual([0]);
  expect(householdsLike(traced, "losesMost")).toEqual([1]);
  expect(householdsLike(traced, "poorAtStart")).toEqual([0, 1]);
  expect(householdsLike(traced, "someoneAway")).toEqual([1]);
  expect(householdsLike(traced, "member")).toEqual([0]);
  expect(householdsLike({ replicate: 0, baseline, policy: null }, "gainsMost")).toEqual([]);
});

test("members stand beside the others of their own village, and nobody is a mean of nobody", () => {
  const trace = handMade(({ states }) => void (states[at(14, 0)] = bit("farmMember")));
  const { members, others } = membersAndOthers(trace, 0, "farm", 14);
  expect(members).toEqual({ households: 1, welfare: 3000, income: 3000, poor: 0, someAway: 0 });
  expect(others).toMatchObject({ households: 0, welfare: null, poor: null });
});

test("a household's village is found by the first of each", () => {
  expect([0, 1].map((i) => villageOf(handMade(), i))).toEqual([0, 1]);
  expect([0, 9, 10, 29].map((i) => villageOf({ first: Int32Array.of(0, 10, 20, 30) }, i))).toEqual([0, 0, 1, 2]);
});
