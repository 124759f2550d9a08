/** An experiment in memory is the same experiment as in a folder. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  analyses,
  known,
  leadersOf,
  localPort,
  methods,
  readExperiment,
  readScenario,
  runInMemory,
  type Ask,
  type Chunk,
  type ExperimentProgress,
  type Port,
} from "#engine";
import { createExperiment } from "../../../engine/hosts/experiment/create-experiment.ts";
import { readHistory } from "../../../engine/hosts/experiment/read-history.ts";
import { runExperiment } from "../../../engine/hosts/experiment/run-experiment.ts";
import { smallScenario } from "../small-scenario.ts";

const MIX = `
schema: 1
scenario: small.yaml
method: { kind: optimise, population: 4, generations: 2, singles: 2, finalists: 3, selectReplicates: 2, selectRounds: 2, confirmReplicates: 2 }
factors:
  - { lever: borderSubsidy, policy: no-quota, low: 0, high: 200 }
  - { lever: minimumLivingAllowance, policy: no-quota, values: [statusQuo, { amount: 120 }, { amount: 200 }] }
replicates: 2
outcomes: [{ metric: headcount }, { name: eaten, metric: meanConsumption, at: mean }]
budget: 40000
objective: eaten
`;
const read = readScenario(smallScenario({ households: 40 }), known);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const mix = readExperiment(MIX, read.scenario, known);
if ("problems" in mix) throw new Error(JSON.stringify(mix.problems));
const { experiment } = mix;

const optimum = analyses.find(({ name }) => name === "optimum")!;
const ask: Ask = { outcomes: [], policy: 1, against: 0, options: { confidence: 0.9 } };

test("a search has the same outcomes, run by run, and the same optimum as in a folder, on any number of ports", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "coopolis-in-memory-")), "mix");
  await createExperiment(path, experiment, { files: {}, command: "test", shardSize: 16, requireClean: false });
  const { opened } = await runExperiment(path, {
    ports: [localPort()],
    enough: new AbortController().signal,
    now: new AbortController().signal,
    retryFailed: false,
    onError: "stop",
    maxFailures: Infinity,
    timeout: null,
    only: null,
    acceptVersion: false,
    command: "test",
    onEvent: () => undefined,
  });
  const { history: folder } = await readHistory(opened);
  for (const ports of [1, 3]) {
    const { history, failures, interrupted } = await runInMemory(
      experiment,
      Array.from({ length: ports }, () => localPort()),
    );
    expect({ failures, interrupted }).toEqual({ failures: [], interrupted: false });
    expect(history.batches).toEqual(opened.batches);
    expect(history.results).toStrictEqual(folder.results);
    const report = optimum.analyze(experiment, history, ask);
    expect(report).toEqual(optimum.analyze(experiment, folder, ask));
    expect(report.sections).toHaveLength(3);
    const [best] = leadersOf(experiment, history);
    expect(best!.allowed).toBe(true);
    const column = report.sections[0]!.columns.findIndex(({ key }) => key === "point");
    expect(report.sections[0]!.rows[0]![column]).toBe(best!.point.id);
  }
});

test("progress never falls and stays within what the method may ask for; after every batch there is a history", async () => {
  const heard: ExperimentProgress[] = [];
  const leaders: number[] = [];
  const { history } = await runInMemory(experiment, [localPort()], {
    onProgress: (progress) => heard.push(progress),
    onBatch: (so) => leaders.push(leadersOf(experiment, so).length),
  });
  expect([...new Set(heard.map(({ stage }) => stage))]).toEqual(["start", "search", "select", "confirm"]);
  const shares = heard.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const most = methods.find(({ kind }) => kind === "optimise")!.mostRuns!(experiment);
  expect(heard.at(-1)!.done).toBe(history.results.run.length);
  expect(history.results.run.length).toBeLessThanOrEqual(most);
  expect(shares.at(-1)).toBeCloseTo(history.results.run.length / most, 9);
  expect(leaders).toHaveLength(history.batches.length);
  expect(Math.min(...leaders)).toBeGreaterThan(0);
});

/** Hands everything to a port, and tells of it first. */
const told = (tell: (chunk: Chunk) => void): Port => {
  const inner = localPort();
  return {
    runChunk(chunk, signal, onProgress) {
      tell(chunk);
      return inner.runChunk(chunk, signal, onProgress);
    },
  };
};

test("cancelling abandons what is in hand; having enough keeps what there is", async () => {
  for (const way of ["signal", "enough"] as const) {
    const stop = new AbortController();
    let begun = 0;
    const port = told(() => {
      begun++;
      if (begun === 3) stop.abort();
    });
    const running = runInMemory(experiment, [port], { [way]: stop.signal });
    if (way === "signal") await expect(running).rejects.toMatchObject({ name: "AbortError" });
    else {
      const { history, interrupted } = await running;
      expect(interrupted).toBe(true);
      const { headcount } = history.results.outcomes;
      expect(headcount!.some(Number.isNaN)).toBe(true);
      expect(headcount!.every(Number.isNaN)).toBe(false);
    }
    expect(begun).toBe(3);
  }
});

test("a run that fails is the only one without outcomes; if all fail, the first failure is thrown", async () => {
  const failing = told(({ scenario }) => {
    if (scenario.policies.some(({ settings }) => JSON.stringify(settings).includes('"amount":200')))
      throw new Error("no");
  });
  const { history, failures } = await runInMemory(experiment, [failing], {});
  expect(failures.length).toBeGreaterThan(0);
  const gaps = Array.from(history.results.run).filter((_, row) =>
    Number.isNaN(history.results.outcomes["headcount"]![row]),
  );
  expect(gaps).toEqual(failures.map(({ run }) => run));
  const never = told(() => {
    throw new Error("nothing works");
  });
  await expect(runInMemory(experiment, [never])).rejects.toThrow("nothing works");
  await expect(runInMemory(experiment, [])).rejects.toThrow(RangeError);
});
