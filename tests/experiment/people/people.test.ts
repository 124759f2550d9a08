import fc from "fast-check";
import { expect, test } from "vitest";
import { aboutOf } from "../../../engine/experiment/about.ts";
import type { ChunkResult, RunResult } from "../../../engine/experiment/chunk.ts";
import { compare } from "../../../engine/experiment/compare.ts";
import { openEnsemble } from "../../../engine/experiment/ensemble.ts";
import { library } from "../../../engine/experiment/library.ts";
import { LAYOUT, PROFILE_LENGTH } from "../../../engine/experiment/people/layout.ts";
import type { People } from "../../../engine/experiment/people/people.ts";
import { profilesOf } from "../../../engine/experiment/people/profile.ts";
import { addPoor, openPoorCounts, vulnerabilityOf } from "../../../engine/experiment/people/vulnerability.ts";
import { runAll } from "../../../engine/experiment/run-all.ts";
import { localPort } from "../../../engine/experiment/run-chunk.ts";
import { SECTORS } from "../../../engine/model/ledger.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import { smallScenario } from "../../hosts/small-scenario.ts";
import { chunk, run } from "../hand-made.ts";

const LINE = 2000;
const HOUSEHOLDS = { start: [1000, 2500, 5000, 9000], elite: [0, 0, 0, 1] };

function result(baseline: readonly number[], policy: readonly number[], extra: Partial<RunResult> = {}): ChunkResult {
  const atHome = (values: readonly number[]): number[] => values.map((value) => (value === value ? 1 : 0));
  const made = chunk(0, run([], baseline, atHome(baseline)), { ...run([], policy, atHome(policy)), ...extra });
  return {
    ...made,
    startWelfare: Float64Array.from(HOUSEHOLDS.start),
    startWeights: new Float64Array(4).fill(1),
    elite: Uint8Array.from(HOUSEHOLDS.elite),
  };
}
const part = (profile: Float64Array, name: keyof typeof LAYOUT): number[] => [
  ...profile.subarray(LAYOUT[name].first, LAYOUT[name].first + LAYOUT[name].length),
];

test("gains are paired changes by group at the start: poor, near poor, other, elite", () => {
  const [baseline, policy] = profilesOf(result([1000, 2500, 5000, 9000], [1400, 2600, 5000, 8900]), LINE);
  expect(part(policy!, "gains")).toEqual([400, 100, 0, -100]);
  expect(part(policy!, "gainsOfFifths")).toEqual([400, 100, NaN, 0, -100]);
  expect(part(baseline!, "gains")).toEqual([NaN, NaN, NaN, NaN]);
  expect(policy!.length).toBe(PROFILE_LENGTH);
});

test("a household that moves away under one of the policies gains nothing that could be compared", () => {
  const [, policy] = profilesOf(result([1000, 2500, NaN, 9000], [1400, NaN, 5000, 8900]), LINE);
  expect(part(policy!, "gains")).toEqual([400, NaN, NaN, -100]);
});

test("public support is added up by group, other public money by sector", () => {
  const money = new Float64Array(SECTORS.length);
  money[SECTORS.indexOf("cooperatives")] = 700;
  const made = result(HOUSEHOLDS.start, HOUSEHOLDS.start, {
    support: Float64Array.of(10, 20, 30, 40),
    publicMoney: money,
  });
  const [, policy] = profilesOf(made, LINE);
  expect(part(policy!, "support")).toEqual([10, 20, 30, 40]);
  expect(part(policy!, "recipients").reduce((sum, yuan) => sum + yuan, 0)).toBe(700);
});

test("growth of every percentile, and parts of the change of poverty that add up to it", () => {
  const [, policy] = profilesOf(result(HOUSEHOLDS.start, [1500, 3750, 7500, 13500]), LINE);
  expect(new Set(part(policy!, "growthAgainst"))).toEqual(new Set([0.5]));
  const [growth, redistribution] = part(policy!, "partsAgainst");
  expect([growth, redistribution]).toEqual([0, 0]); // one of four is poor before and after
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1, max: 9000, noNaN: true }), { minLength: 4, maxLength: 4 }),
      fc.array(fc.double({ min: 1, max: 9000, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (before, after) => {
        const [, profile] = profilesOf(result(before, after), LINE);
        const poor = (values: readonly number[]): number => values.filter((value) => value < LINE).length / 4;
        const [byGrowth, byRedistribution] = part(profile!, "partsAgainst");
        expect(byGrowth! + byRedistribution!).toBeCloseTo(poor(after) - poor(before), 12);
      },
    ),
  );
});

test("vulnerability is the share of replicates in which a household is poor", () => {
  const counts = openPoorCounts(4);
  for (const welfare of [
    [1000, 1000, 9000, 9000],
    [1000, 3000, 9000, NaN],
    [1000, 3000, 9000, 9000],
    [1000, 3000, 1000, 9000],
  ])
    addPoor(
      counts,
      { welfare: Float64Array.from(welfare), weights: Float64Array.from(welfare, (y) => (y === y ? 1 : 0)) },
      LINE,
    );
  expect(vulnerabilityOf(counts, 4)).toEqual({
    never: 3 / 15,
    seldom: 0,
    sometimes: 8 / 15,
    mostly: 0,
    always: 4 / 15,
  });
  expect(vulnerabilityOf(counts, 1)).toBeNull();
  expect(vulnerabilityOf(openPoorCounts(2), 4)).toBeNull();
});

const { scenario } = readScenario(smallScenario(), library) as never as { scenario: Parameters<typeof runAll>[0] };
const paid: typeof scenario = {
  ...scenario,
  policies: [
    scenario.policies[0]!,
    {
      id: "pay",
      name: { en: "Pay", zh: "补助" },
      settings: {
        minimumLivingAllowance: { amount: 300, eligible: "registered" },
        fundSeed: { on: scenario.start, amount: 50_000 },
      },
    },
  ],
};

test("in a run, first recipients share out all that the policy spends more, and people are the same on any number of ports", async () => {
  const about = aboutOf(paid, library);
  const people = async (ports: number): Promise<People> =>
    (
      await runAll(
        paid,
        about,
        Array.from({ length: ports }, () => localPort(library)),
      )
    ).comparison.policies[1]!.people!;
  const one = await people(1);
  expect(await people(3)).toEqual(one);
  const shares = one.firstRecipients!.map(({ who, share }) => [who, share!] as const);
  expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 10);
  const of = Object.fromEntries(shares);
  expect(of["funds"]).toBeGreaterThan(0.1);
  expect(of["other"]! + of["nearPoor"]! + of["poor"]!).toBeGreaterThan(0.2);
  expect(Math.abs(of["otherHouseholds"]!)).toBeLessThan(1e-9);
  expect(one.gains!.poor.defined).toBe(4);
  expect(one.tenths.mean).toHaveLength(10);
  expect(one.growthSinceStart.mean).toHaveLength(99);
});

test("an ensemble without a line keeps nothing of people, and a comparison says null", () => {
  const ensemble = openEnsemble(2, 1);
  ensemble.add(chunk(0, run([], [1]), run([], [2])));
  expect(compare(ensemble, { ...aboutOf(paid, library), series: [] }).policies[1]!.people).toBeNull();
});
