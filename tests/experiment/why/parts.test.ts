import fc from "fast-check";
import { expect, test } from "vitest";
import { roundsOf, settingsOf } from "../../../engine/experiment/why/coalitions.ts";
import { contributionsOf } from "../../../engine/experiment/why/contributions.ts";
import { consumptionSplit, incomeSplit } from "../../../engine/experiment/why/money-split.ts";
import { changedLevers, playersOf, type Player } from "../../../engine/experiment/why/players.ts";
import { levers } from "../../../engine/levers/index.ts";
import type { Flows } from "../../../engine/model/ledger.ts";
import type { Policy } from "../../../engine/scenario/scenario.ts";
import { partialShapley } from "../../../engine/support/decision/partial-shapley.ts";
import { shapley } from "../../../engine/support/decision/shapley.ts";

const text = { en: "part", zh: "部分" };
const player = (id: string): Player => ({ id, label: text, levers: [id] });
const policy = (settings: Policy["settings"]): Policy => ({ id: "reform", name: text, settings });

test("with every worth known the estimate is the Shapley value", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.integer({ min: -50, max: 50 })), (k, numbers) => {
      const worth = Array.from({ length: 1 << k }, () => numbers.next().value as number);
      const exact = shapley(worth);
      partialShapley(worth).forEach((share, i) => expect(share).toBeCloseTo(exact[i]!, 9));
    }),
  );
});

test("where parts add up without helping each other, any known step gives the exact share", () => {
  const worth = [0, 1, 2, 3, 4, 5, 6, 7]; // bit k is worth 2^k
  for (const missing of [3, 5, 6]) {
    const some = worth.map((value, coalition) => (coalition === missing ? NaN : value));
    expect([...partialShapley(some)]).toEqual([1, 2, 4]);
  }
  expect([...partialShapley([0, NaN, NaN, 3])]).toEqual([NaN, NaN]);
});

test("every coalition is run in exactly one round, nobody and all first", () => {
  for (let k = 1; k <= 5; k++) {
    const rounds = roundsOf(k);
    expect(rounds[0]).toEqual([0, (1 << k) - 1]);
    expect(rounds.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 1 << k }, (_, coalition) => coalition));
  }
});

test("a coalition has the policy's settings for its members, the baseline's for the rest; a lever may be taken away", () => {
  const baseline = policy({ dutyFreeQuota: 1, bankRate: 2 });
  const reform = policy({ dutyFreeQuota: 8, borderSubsidy: 3 });
  const players = [player("dutyFreeQuota"), player("bankRate"), player("borderSubsidy")];
  expect(settingsOf(0, players, baseline, reform)).toEqual(baseline.settings);
  expect(settingsOf(0b111, players, baseline, reform)).toEqual(reform.settings);
  expect(settingsOf(0b010, players, baseline, reform)).toEqual({ dutyFreeQuota: 1 });
  expect(changedLevers(baseline, reform, levers).map(({ name }) => name)).toEqual(
    levers.map(({ name }) => name).filter((name) => players.some(({ id }) => id === name)),
  );
});

test("more than five levers are put together by their groups; if that is still too many it is refused, with what to do", () => {
  const six = ["dutyFreeQuota", "mutualAidGroups", "equityGrant", "fundSeed", "bankRate", "borderSubsidy"];
  const reform = policy(Object.fromEntries(six.map((name) => [name, 1])));
  const baseline = policy({});
  const players = playersOf({ policies: [baseline, reform] }, reform, levers);
  expect(players.map(({ id }) => id)).toEqual(["borderTrade", "equity", "credit", "settlement"]);
  expect(() => playersOf({ policies: [baseline, reform] }, reform, levers, "levers")).toThrow(/tooManyParts.*count 6/);
});

test("parts of known worths: two levers that only work together share the effect, and do nothing alone", () => {
  const worths = new Map([0, 1, 2, 3].map((c) => [c, Float64Array.of(c === 3 ? 10 : 0, c === 3 ? 14 : 0)]));
  const found = contributionsOf([player("a"), player("b")], worths);
  expect(found.parts.map(({ effect, alone, last }) => [effect.mean, alone!.mean, last!.mean])).toEqual([
    [6, 0, 12],
    [6, 0, 12],
  ]);
  expect([found.total.mean, found.beyondAlone!.mean, found.missing]).toEqual([12, 12, []]);
});

test("a replicate without a value under any coalition is left out of all", () => {
  const worths = new Map([
    [0, Float64Array.of(1, 1, NaN)],
    [1, Float64Array.of(3, NaN, 5)],
  ]);
  const { total, parts } = contributionsOf([player("a")], worths);
  expect([total.defined, parts[0]!.effect.mean]).toEqual([1, 2]);
});

const label = text;
const FLOWS: Flows = {
  wage: { from: "outside", to: "households", label, income: "wages" },
  inputs: { from: "households", to: "outside", label, income: "business", use: "inputs" },
  loan: { from: "banks", to: "households", label },
  food: { from: "households", to: "outside", label, use: "consumption" },
  bills: { from: "households", to: "outside", label, use: "bills" },
  duty: { from: "outside", to: "government", label },
};

test("income: receipts less costs per member; consumption: income and loans less bills and what is put by", () => {
  const base = { flows: [Float64Array.of(100, 20, 0, 70, 5, 3)], personYears: [4] };
  const reform = { flows: [Float64Array.of(160, 30, 10, 110, 15, 9)], personYears: [5] };
  const income = incomeSplit(FLOWS, base, reform, [5]);
  expect(income.components.map(({ key, change }) => [key, change.mean])).toEqual([
    ["wage", 12],
    ["inputs", -2],
  ]);
  expect(income.total.mean).toBe(10);
  const consumption = consumptionSplit(FLOWS, base, reform);
  expect(consumption.total.mean).toBeCloseTo(110 / 5 - 70 / 4, 12);
  const mean = (key: string): number => consumption.components.find((one) => one.key === key)!.change.mean!;
  const per = (1 / 4 + 1 / 5) / 2;
  expect(mean("wage")).toBeCloseTo(60 * per, 12);
  expect(mean("bills")).toBeCloseTo(-10 * per, 12);
  expect(mean("saving")).toBeCloseTo(-(15 - 5) * per, 12); // cash grew by 15 instead of 5
  expect(mean("personsAtHome")).toBeCloseTo(((1 / 5 - 1 / 4) * 180) / 2, 12);
});
