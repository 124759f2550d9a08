import { expect, test } from "vitest";
import { library } from "../../../engine/experiment/library.ts";
import { runReplicate } from "../../../engine/experiment/replicate.ts";
import { buffersOf, localPort } from "../../../engine/experiment/run-chunk.ts";
import {
  bytesOfTrace,
  cooperativeSeries,
  countsOf,
  hasState,
  traceOf,
  villageSeries,
  type Trace,
} from "../../../engine/experiment/trace/index.ts";
import { arraysOf } from "../../../engine/experiment/trace/trace.ts";
import type { Scenario } from "../../../engine/scenario/scenario.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import { smallScenario } from "../../hosts/small-scenario.ts";

const { scenario } = readScenario(smallScenario({ months: 30 }), library) as { scenario: Scenario };
const port = localPort(library);
const { baseline, policy } = await traceOf(scenario, 1, 2, port);

test("a traced run is the same run: every number of the untraced one, to the last bit", () => {
  const plain = runReplicate({ scenario, replicate: 2 }, library);
  const traced = runReplicate({ scenario, replicate: 2, trace: true }, library);
  expect(plain.runs[0]).not.toHaveProperty("trace");
  const { runs, ...rest } = traced;
  expect({ ...rest, runs: runs.map(({ trace: _, ...run }) => run) }).toEqual(plain);
  expect(runs[1]!.trace).toEqual(policy);
});

test("its months are the run's: the share of poor persons at the end is the headcount of the ordinary run", () => {
  const { runs } = runReplicate({ scenario, replicate: 2 }, library);
  for (const [p, trace] of [baseline, policy!].entries()) {
    const { welfare, weights, series } = runs[p]!;
    const last = (trace.rows - 1) * trace.households;
    let [poor, all] = [0, 0];
    welfare.forEach((value, i) => {
      if (weights[i] === 0) return;
      expect(trace.welfare[last + i]).toBe(Math.fround(value));
      all += weights[i]!;
      if (trace.standing[last + i] === 0) poor += weights[i]!;
    });
    expect(poor / all).toBeCloseTo(series[scenario.months - 1]!, 6);
  }
});

test("both policies begin with the same households, and the same month", () => {
  const firstRow = (trace: Trace) => [
    trace.standing.subarray(0, trace.households),
    trace.states.subarray(0, trace.households),
    trace.welfare.subarray(0, trace.households),
  ];
  expect(firstRow(policy!)).toEqual(firstRow(baseline));
  expect(policy!.standing).not.toEqual(baseline.standing);
  const again = runReplicate(
    { scenario: { ...scenario, policies: [scenario.policies[0]!] }, replicate: 2, trace: true },
    library,
  );
  expect(again.runs[0]!.trace).toEqual(baseline);
});

test("the baseline alone is traced once", async () => {
  expect((await traceOf(scenario, 0, 2, port)).policy).toBeNull();
});

test("its memory is what is said, and none of it is shared, so that all of it can be moved", () => {
  const bytes = arraysOf(baseline).reduce((sum, { byteLength }) => sum + byteLength, 0);
  const size = { households: 80, villages: 2, months: 30, start: scenario.start };
  expect(bytes).toBeLessThan(1.01 * bytesOfTrace(size, 1));
  expect(bytes).toBeGreaterThan(0.97 * bytesOfTrace(size, 1));
  const result = runReplicate({ scenario, replicate: 0, trace: true }, library);
  structuredClone(result, { transfer: buffersOf(result) });
  expect(result.runs[1]!.trace!.welfare.length).toBe(0);
  expect(result.runs[0]!.series.length).toBe(0);
});

test("more than a page can hold is refused before anything runs, with what to do", async () => {
  const huge = { ...scenario, months: 240, population: { ...scenario.population, households: 100_000 } };
  const refusing = traceOf(huge, 1, 0, { runChunk: () => Promise.reject(new Error("It ran.")) });
  await expect(refusing).rejects.toMatchObject({
    name: "TraceTooLarge",
    message: expect.stringMatching(/would take 7\d\d MB; at most 96 MB.*fewer households or fewer months/) as string,
  });
});

test("counts of a month add up to all households, and to the members the model counts", () => {
  const counts = countsOf(baseline, 12);
  expect(counts.poor + counts.near + counts.notPoor + counts.nobodyHome).toBe(80);
  expect(counts.allAway).toBeLessThanOrEqual(counts.someAway);
  for (const [kind, state] of [
    [0, "tradeMember"],
    [1, "fundMember"],
    [3, "farmMember"],
  ] as const) {
    const members = [0, 1].map((village) => cooperativeSeries(baseline, 5 * village + kind, "members")[12]!);
    expect(members[0]! + members[1]!).toBe(counts.states[state]);
  }
  const half = countsOf(baseline, 12, 0, 40);
  expect(half.poor + countsOf(baseline, 12, 40, 80).poor).toBe(counts.poor);
});

test("groups take turns where a policy has them, and each turn is paid; the status quo has none here", async () => {
  const groups = { ...scenario.policies[1]!, settings: { mutualAidGroups: { members: 10, poorMinimum: 0 } } };
  const traced = await traceOf({ ...scenario, policies: [scenario.policies[0]!, groups] }, 1, 2, port);
  const turnsTaken = ({ states }: Trace) => states.filter((bits) => hasState(bits, "tookTurn")).length;
  expect(turnsTaken(traced.baseline)).toBe(0);
  expect(turnsTaken(traced.policy!)).toBeGreaterThan(100);
  const take = villageSeries(traced.policy!, 0, "takeEach");
  const turns = villageSeries(traced.policy!, 0, "turnsEach");
  take.forEach((yuan, row) => expect(yuan > 0).toBe(turns[row]! > 0));
});

test("what a cooperative paid and kept comes from its surplus", () => {
  for (let village = 0; village < 2; village++) {
    const at = (name: Parameters<typeof cooperativeSeries>[2]) =>
      cooperativeSeries(baseline, 5 * village + 2, name)[29]!;
    const paid = at("refundsLast") + at("dividendsLast") + at("floorsLast") + at("divertedLast");
    expect(paid).toBeLessThanOrEqual(Math.max(0, at("surplusLast")) + at("floorsLast") + 0.01);
    expect(at("tenLargest")).toBeGreaterThanOrEqual(at("largest"));
  }
});
