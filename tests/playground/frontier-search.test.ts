/** The search behind "find the best mix": the experiment made of a scenario, and what comes of it. */
import { describe, expect, test } from "vitest";
import { known, localPort, model, readScenario, type Scenario } from "#engine";
import { answerOf } from "../../playground/views/frontier/answer.ts";
import { isPriced, offeredLevers, settingsTried, type Offered } from "../../playground/views/frontier/levers.ts";
import { runSearch, secondsFor, type Found, type Stage } from "../../playground/views/frontier/run-search.ts";
import { mixAt, searchOf, smaller, type Asked } from "../../playground/views/frontier/search.ts";
import type { FileValue, ScenarioFile } from "../../playground/state/edits.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

const levers = model.levers as unknown as readonly Offered["lever"][];
const named = (name: string) => levers.find((lever) => lever.name === name)!;
const name = { en: "", zh: "" };

describe("levers", () => {
  const policies: ScenarioFile["policies"] = [
    { id: "base", name },
    { id: "cash", name, settings: { borderSubsidy: 100, bankRate: 0.01 } },
    { id: "other", name, settings: { borderSubsidy: 50, equityGrant: { on: "2015-01", amount: 7246 } } },
  ];
  test("those of the shown policy come first, those of others after, none twice, none that rests", () => {
    const offered = offeredLevers(policies, 1, levers, { bankRate: 0.01 });
    expect(offered.map(({ lever, own }) => [lever.name, own])).toEqual([
      ["borderSubsidy", true],
      ["equityGrant", false],
    ]);
    expect(offered[0]!.value).toBe(100);
    expect(offeredLevers(policies, 2, levers, {})[0]!.value).toBe(50);
  });

  test.each<[string, FileValue, Record<string, FileValue>, number, readonly FileValue[]]>([
    ["borderSubsidy", 100, {}, 3, [25, 50, 75, 100, 125, 150, 175, 200]],
    ["borderSubsidy", 900, {}, 4, [300, 600, 900, 1000]],
    ["dutyFreeQuota", 2000, { dutyFreeQuota: 8000 }, 4, [6000, 4000, 2000, 0]],
    ["mutualAidGroups", { members: 21 }, {}, 1, [{ members: 21 }]],
    ["farmMembership", 0, {}, 2, [0]],
  ])("%s at %j is tried within its range, %j being the status quo", (lever, value, quo, count, tried) => {
    expect(settingsTried({ lever: named(lever), value }, quo, count)).toEqual(tried);
  });

  test("a record varies in its size and keeps its dates and rules; schedules keep their dates", () => {
    const value = { on: "2015-01", amount: 4000, floor: 0.05 };
    const tried = settingsTried({ lever: named("equityGrant"), value }, {}, 4);
    expect(tried).toHaveLength(6);
    expect(tried[2]).toEqual(value);
    expect(tried.at(-1)).toEqual({ ...value, amount: 8000 });
    const dated = settingsTried({ lever: named("borderSubsidy"), value: { "2015-01": 100, "2016-01": 800 } }, {}, 4);
    expect(dated.at(-1)).toEqual({ "2015-01": 200, "2016-01": 1000 });
  });

  test("a lever with a size has a price", () => {
    expect(isPriced({ lever: named("borderSubsidy") })).toBe(true);
    expect(isPriced({ lever: named("dutyFreeQuota") })).toBe(false);
  });
});

const scenarioWith = (size: Parameters<typeof smallScenario>[0]): Scenario => {
  const text = smallScenario(size).replace("dutyFreeQuota: 0", "borderSubsidy: 100, bankRate: 0.002");
  const read = readScenario(text, known);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
};
const askedOf = (scenario: Scenario, budget: number, metric = "meanConsumption"): Asked => ({
  scenario,
  place: 1,
  levers: [
    { lever: named("borderSubsidy"), value: 100, own: true },
    { lever: named("minimumLivingAllowance"), value: { amount: 200 }, own: false },
  ],
  quo: {},
  objective: {
    key: metric,
    metric,
    line: null,
    label: { en: "", zh: "" },
    unit: "yuan/person/year",
    better: "higher",
  },
  budget,
});

describe("the experiment", () => {
  test("has the ticked levers as factors from the status quo on, the others as they are, whole villages and its share of the budget", () => {
    const scenario = scenarioWith({ households: 4000 });
    const big = { ...scenario, population: { ...scenario.population, villages: 40 } };
    const search = searchOf(askedOf(big, 4_000_000));
    const { experiment } = search;
    expect(experiment.scenario.population).toMatchObject({ villages: 3, households: 300 });
    expect(experiment.goal).toMatchObject({ policy: 1, budget: 300_000, objective: "objective", better: "higher" });
    expect(experiment.scenario.policies.map(({ settings }) => settings)).toEqual([{}, { bankRate: 0.002 }]);
    expect(experiment.factors.map(({ target, levels }) => [target, levels!.length])).toMatchObject([
      [{ lever: "borderSubsidy", policy: 1 }, 11],
      [{ lever: "minimumLivingAllowance", policy: 1 }, 11],
    ]);
    expect(experiment.factors.map(({ levels }) => levels![0]!.value)).toEqual([null, null]);
    expect(mixAt(search, [0, 0.999])).toEqual({ borderSubsidy: null, minimumLivingAllowance: { amount: 400 } });
  });

  test("a scenario that is small, or brings its own households, stays as large as it is", () => {
    const scenario = scenarioWith({ households: 80 });
    expect(smaller(scenario)).toBe(scenario);
    const own = { ...scenario, population: { ...scenario.population, households: 5000, table: {} as never } };
    expect(smaller(own)).toBe(own);
  });
});

describe("the search", () => {
  const scenario = scenarioWith({ households: 30, replicates: 4, months: 14 });
  const handsOf = (stop = new AbortController()) => {
    const shares: number[] = [];
    const shown: Found[] = [];
    const stages: Stage[] = [];
    return {
      shares,
      shown,
      stages,
      stop,
      hands: {
        ports: [localPort(), localPort()],
        signal: stop.signal,
        progress: (share: number) => void shares.push(share),
        show: (partial: Found) => void shown.push(partial),
      },
      say: (stage: Stage) => void (stages.at(-1) !== stage && stages.push(stage)),
    };
  };

  test("ends with a mix within the budget, measured on all households in luck of its own, and tells how far it is", async () => {
    const asked = askedOf(scenario, 30_000);
    const { hands, say, shares, shown, stages } = handsOf();
    const { answer, made, tried } = await runSearch(asked, hands, say);
    expect(stages).toEqual(["start", "search", "select", "confirm", "confirmation"]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1, 9);
    expect(shown.at(-1)!.leader!.cost.mean).toBeLessThanOrEqual(30_000);
    expect(tried).toBeGreaterThan(20);
    expect(made).toEqual({ replicates: 4, seed: "small / confirmation" });
    if (answer?.kind !== "found") throw new Error(`expected a mix; got ${JSON.stringify(answer)}`);
    expect(answer.best.cost.mean).toBeLessThanOrEqual(30_000);
    expect(answer.best.cost.mean).toBeGreaterThan(0);
    expect(answer.best.effect.mean).toBeGreaterThan(0);
    expect(answer.runs).toBe(4);
    for (const other of [...answer.ties, ...answer.worse]) expect(other.cost.mean).toBeLessThanOrEqual(30_000);
  });

  test("that is cancelled leaves what was best by then", async () => {
    const { hands, say, shown, stop } = handsOf();
    const searching = runSearch(askedOf(scenario, 30_000), hands, (stage) => {
      say(stage);
      if (stage === "select") stop.abort();
    });
    await expect(searching).rejects.toMatchObject({ name: "AbortError" });
    expect(shown.at(-1)).toMatchObject({ stage: "search", answer: null });
    expect(shown.at(-1)!.leader).not.toBeNull();
  });

  test("for nothing finds nothing that helps", async () => {
    // Without the bank rate that the policy sets besides, which itself costs a little in some luck.
    const [base, policy] = scenario.policies;
    const asked = askedOf({ ...scenario, policies: [base!, { ...policy!, settings: { borderSubsidy: 100 } }] }, 0);
    const one = { ...asked, levers: asked.levers.slice(0, 1) };
    const { answer } = await runSearch(one, handsOf().hands, () => undefined);
    expect(answer).toEqual({ kind: "nothingHelps" });
  });

  test("can say how long it takes", async () => {
    let now = 0;
    const seconds = await secondsFor(askedOf(scenario, 1), handsOf().hands.ports, () => (now += 500));
    expect(seconds).toBeGreaterThan(1);
  });
});

describe("the answer", () => {
  const search = searchOf(askedOf(scenarioWith({ households: 80 }), 100));
  const change = (mean: number) => ({ mean, low: mean, high: mean });
  /** Mixes by effect and cost a household and year, with the same figures in each of ten runs. */
  const answered = (figures: readonly (readonly [effect: number, cost: number])[], budget: number) => {
    const runs = [[0, 0] as const, ...figures].map(([effect]) =>
      Array.from({ length: 10 }, () => ({ series: Float64Array.of(effect) })),
    );
    const policies = figures.map(([effect, cost]) => ({
      change: { meanConsumption: change(effect), netPublicCost: change(cost) },
    }));
    const comparison = {
      households: 10,
      months: 12,
      series: [{ key: "meanConsumption" }],
      policies: [{}, ...policies],
    };
    const outcome = { comparison: { ...comparison, months: 1 }, ensemble: { runs } } as never;
    return answerOf(
      outcome,
      askedOf(scenarioWith({}), (budget * 10) / 12),
      search,
      figures.map(() => [0, 0]),
    );
  };

  test("is the first in the search's order within the budget, unless another is clearly better or does as much for less", () => {
    const tied = answered(
      [
        [5, 120],
        [4, 90],
        [4, 80],
        [2, 10],
      ],
      100,
    );
    expect(tied).toMatchObject({
      kind: "found",
      best: { cost: { mean: expect.closeTo(80 * (10 / 12), 9) } },
      betterIn: 10,
      runs: 10,
    });
    if (tied.kind !== "found") return;
    expect([tied.ties, tied.worse].map((mixes) => mixes.map(({ effect }) => effect.mean))).toEqual([[4], [2]]);
    expect(answered([[3, 90], [4, 90]], 100)).toMatchObject({ best: { effect: { mean: 4 } } }); // prettier-ignore
  });

  test("says when nothing fits, and when nothing helps", () => {
    expect(answered([[5, 120], [5, 110]], 100)).toMatchObject({ kind: "tooDear", least: { cost: { mean: 110 * 10 / 12 } } }); // prettier-ignore
    expect(answered([[0, 0]], 100)).toEqual({ kind: "nothingHelps" });
  });
});
