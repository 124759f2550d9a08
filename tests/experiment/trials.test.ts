import { expect, test } from "vitest";
import type { Batch } from "../../engine/experiment/batch.ts";
import type { Experiment } from "../../engine/experiment/experiment.ts";
import { library } from "../../engine/experiment/library.ts";
import { outcomeReader } from "../../engine/experiment/read-outcomes.ts";
import { runReplicate } from "../../engine/experiment/replicate.ts";
import { trialsOf } from "../../engine/experiment/trials.ts";
import { beta, luck, quota, smallExperiment } from "./small-experiment.ts";

const batch = (units: readonly (readonly number[])[], replicates = 2): Batch => ({
  stage: "design",
  points: units.map((unit, id) => ({ id, unit })),
  firstReplicate: 0,
  replicates,
  firstRun: 0,
});
const all = ({ points, replicates }: Batch, policies = 2): number[] => [
  ...Array(points.length * replicates * policies).keys(),
];

test("points that differ in a lever share a trial, and the baseline is simulated once for all of them", () => {
  const one = batch([[0], [0.5], [1]]);
  const trials = [...trialsOf(smallExperiment(), [one], all(one))];
  expect(trials).toHaveLength(2); // one a replicate
  expect(trials[0]!.chunk.scenario.policies.map(({ settings }) => settings["dutyFreeQuota"])).toEqual([
    undefined,
    0,
    4000,
    8000,
  ]);
  expect(trials[0]!.runs.map(({ of }) => of)).toEqual([0, 1, 0, 2, 0, 3]);
  expect(trials.map(({ chunk }) => chunk.replicate)).toEqual([0, 1]);
});

test("points that differ in a parameter are trials of their own", () => {
  const one = batch([[0], [1]], 1);
  const trials = [...trialsOf(smallExperiment({ factors: [beta] }), [one], all(one))];
  expect(trials.map(({ chunk }) => chunk.scenario.assumptions["labourBeta"])).toEqual([1.5, 2.5]);
});

test("under common luck a replicate has the same luck at every point; otherwise no two pairs share any", () => {
  const one = batch([[0], [0.5], [1]]);
  const lucksOf = (given: Partial<Experiment>): number[] => [
    ...new Set(
      [...trialsOf(smallExperiment(given), [one], all(one))].flatMap(({ runs }) => runs.map((run) => run.luck)),
    ),
  ];
  expect(lucksOf({})).toEqual([0, 1]);
  expect(lucksOf({ commonLuck: false })).toEqual([0, 1, 2, 3, 4, 5]);
});

test("a factor of luck chooses the luck of its point", () => {
  const one = batch([[0], [0.3], [0.99]], 1);
  const trials = [...trialsOf(smallExperiment({ factors: [luck], replicates: 1 }), [one], all(one))];
  expect(trials.map(({ chunk }) => chunk.replicate)).toEqual([0, 1, 3]);
});

test("only the runs asked for are planned", () => {
  const one = batch([[0], [0.5], [1]]);
  const runs = [...trialsOf(smallExperiment(), [one], [3, 8])].flatMap((trial) => trial.runs.map(({ run }) => run));
  expect(runs).toEqual([3, 8]);
});

test("a run gives the same bits with others and by itself", () => {
  const experiment = smallExperiment();
  const one = batch([[0.1], [0.9]], 1);
  const read = outcomeReader(experiment, library.model);
  const valuesOf = (most: number): Record<number, readonly unknown[]> =>
    Object.fromEntries(
      [...trialsOf(experiment, [one], all(one), most)].flatMap(({ chunk, runs }) => {
        const result = runReplicate(chunk, library);
        return runs.map(({ run, of }) => [run, read(result, of)]);
      }),
    );
  const alone = valuesOf(1);
  expect(Object.keys(alone)).toHaveLength(4);
  expect(valuesOf(8)).toEqual(alone);
});

test("outcomes are read at the end of burn-in, at the end, in a month and as a mean of all months", () => {
  const { outcomes, ...rest } = smallExperiment();
  const consumption = (at: Experiment["outcomes"][number]["at"]) =>
    ({ name: `c_${at}`, metric: "meanConsumption", line: null, at }) as const;
  const { start, months } = rest.scenario;
  const everyMonth = Array.from({ length: months }, (_, step) => consumption(start + step));
  const experiment = {
    ...rest,
    outcomes: [consumption("mean"), consumption("end"), consumption("start"), ...everyMonth],
  };
  const one = batch([[0.5]], 1);
  const [trial] = trialsOf(experiment, [one], [0]);
  const result = runReplicate(trial!.chunk, library);
  const [mean, end, first, ...path] = outcomeReader(experiment, library.model)(result, 0).map(({ value }) => value!);
  expect(outcomes).toHaveLength(3);
  expect(end).toBe(path.at(-1));
  expect(mean).toBeCloseTo(path.reduce((sum, value) => sum + value, 0) / months, 6);
  expect(first).not.toBe(path[0]);
  expect(first).toBeGreaterThan(1000);
});

test("households are kept at the end of every policy year where columns are named", () => {
  const experiment = smallExperiment({ households: ["cash", "size"], factors: [quota] });
  const [trial] = trialsOf(experiment, [batch([[0.5]], 1)], [0, 1]);
  const result = runReplicate(trial!.chunk, library);
  const { households } = result.runs[0]!;
  expect(households).toHaveLength(1 * 4 * 40); // 14 months hold one whole year; welfare, weight and two columns
  const [welfare, weight, cash, size] = [0, 1, 2, 3].map((c) => households.subarray(c * 40, (c + 1) * 40));
  expect(Math.min(...size!)).toBeGreaterThanOrEqual(1);
  expect(cash!.some((value) => value > 0)).toBe(true);
  welfare!.forEach((value, i) => expect(Number.isNaN(value)).toBe(weight![i] === 0));
});
