import { expect, test } from "vitest";
import { calibrate } from "../../../engine/experiment/methods/calibrate.ts";
import { posteriorOf } from "../../../engine/experiment/calibration/posterior.ts";
import { stateOf } from "../../../engine/experiment/calibration/state.ts";
import { problemOf } from "../../../engine/scenario/fault.ts";
import { problemSentence } from "../../../engine/text/format-problems.ts";
import {
  calibrated,
  experimentOf,
  grow,
  historiesOf,
  NOTHING,
  parameter,
  target,
  type Simulator,
} from "../calibration/synthetic.ts";

const SMALL = { waveSize: 30, particles: 40, generations: 4 };
const factors = [parameter("a", 0, 10), parameter("b", 0, 10)];
const simulate: Simulator = ([a, b], normal) => ({ x: a! + 0.1 * normal(), y: b! - a! / 2 + 0.1 * normal() });
const experiment = experimentOf(factors, [target("x", 4, 1), target("y", 1, 1)], SMALL);

test("waves come first, then particles, each batch of its own size, and no point has another's number", () => {
  const { batches } = calibrated(experiment, simulate, "order");
  const stages = batches.map(({ stage }) => stage);
  const waves = stages.filter((stage) => stage.startsWith("wave-")).length;
  expect(waves).toBeGreaterThan(1);
  expect(stages).toEqual([
    ...Array.from({ length: waves }, (_, k) => `wave-${k + 1}`),
    ...Array.from({ length: stages.length - waves }, (_, k) => `particles-${k + 1}`),
  ]);
  expect(batches.map(({ points }) => points.length)).toEqual(
    stages.map((stage) => (stage.startsWith("wave-") ? 30 : stage === "particles-1" ? 40 : 20)),
  );
  const ids = batches.flatMap(({ points }) => points.map(({ id }) => id));
  expect(ids).toEqual(ids.map((_, k) => k));
  expect(batches.every(({ firstReplicate, replicates }) => firstReplicate === 0 && replicates === 4)).toBe(true);
});

test("every coordinate of every point lies in the unit cube", () => {
  for (const { points } of calibrated(experiment, simulate, "cube").batches)
    for (const { unit } of points) expect(unit.every((coordinate) => coordinate >= 0 && coordinate <= 1)).toBe(true);
});

test("a calibration that was written down and read again goes on as it would have", () => {
  for (const history of historiesOf(experiment, simulate, "resume")) {
    const { batches, results } = history;
    const read = {
      batches: JSON.parse(JSON.stringify(batches)) as typeof batches,
      results: { ...results, outcomes: { ...results.outcomes } },
    };
    expect(calibrate.next(experiment, read)).toEqual(calibrate.next(experiment, history));
  }
});

test("the seed phrase of the method names the design; another gives other points", () => {
  const other = { ...experiment, method: { ...experiment.method, seed: "other" } };
  expect(calibrate.next(other, NOTHING)).not.toEqual(calibrate.next(experiment, NOTHING));
});

test("every generation comes closer to the targets than the one before", () => {
  const { generations } = stateOf(experiment, calibrated(experiment, simulate, "closer"));
  expect(generations.length).toBeGreaterThan(2);
  generations.forEach(({ distance, kept }, k) => {
    expect(kept).toHaveLength(20);
    if (k > 0) expect(distance).toBeLessThanOrEqual(generations[k - 1]!.distance);
  });
});

test("particles end when too few new ones get in", () => {
  const hasty = {
    ...experiment,
    method: { ...experiment.method, settings: { ...experiment.method.settings, leastEntering: 1 } },
  };
  const { generations } = stateOf(hasty, calibrated(hasty, simulate, "hasty"));
  expect(generations.map(({ number }) => number)).toEqual([1, 2]);
});

test("targets that cannot be met together stop it after the second wave, without a posterior", () => {
  const impossible = experimentOf(factors, [target("x", 4, 0.5), target("twice", 16, 0.5)], SMALL);
  const history = calibrated(impossible, ([a], normal) => ({ x: a! + 0.1 * normal(), twice: 2 * a! }), "impossible");
  expect(history.batches.map(({ stage }) => stage)).toEqual(["wave-1", "wave-2"]);
  expect(posteriorOf(impossible, history)).toBeNull();
});

test("a place too small for the first wave to hit is found by the waves after it", () => {
  const narrow = experimentOf(factors, [target("x", 4.1, 0.05), target("y", 3.3, 0.05)], { ...SMALL, waves: 10 });
  const exact: Simulator = ([a, b]) => ({ x: a!, y: b! });
  const history = calibrated(narrow, exact, "narrow");
  expect(stateOf(narrow, history).waves[0]!.left).toBeNull();
  const [a, b] = posteriorOf(narrow, history)!.rows[0]!;
  expect(Math.abs(a! - 4.1)).toBeLessThan(0.1);
  expect(Math.abs(b! - 3.3)).toBeLessThan(0.1);
});

test("what an early wave found is not lost when no point of a later one hits it", () => {
  // A design some of whose points hit the targets at once.
  const lucky = { ...experiment, method: { ...experiment.method, seed: "lucky" } };
  const { batches, results } = historiesOf(lucky, simulate, "kept")[2]!;
  const last = new Set(batches[1]!.points.map(({ id }) => id));
  const spoilt = results.outcomes["x"]!.map((value, row) => (last.has(results.point[row]!) ? NaN : value));
  const history = { batches, results: { ...results, outcomes: { ...results.outcomes, x: spoilt } } };
  const [first, second] = stateOf(lucky, history).waves;
  expect(second!.ruledOut).toBe(30);
  expect(second!.left).not.toBeNull();
  expect(first!.left!.low.every((low, factor) => second!.left!.low[factor]! >= low)).toBe(true);
  expect(calibrate.next(lucky, history)).not.toBeNull();
});

test("failed points are ruled out and never become draws", () => {
  const failing: Simulator = (values, normal, run) => ({
    ...simulate(values, normal, run),
    ...(values[1]! > 3 && { y: NaN }),
  });
  const history = calibrated(experiment, failing, "failing");
  const { waves, generations, fits } = stateOf(experiment, history);
  expect(waves[0]!.failed).toBeGreaterThan(10);
  expect(waves[0]!.ruledOut).toBeGreaterThan(waves[0]!.failed);
  expect(generations.at(-1)!.kept.every(({ id }) => fits.get(id)!.means.every((value) => !Number.isNaN(value)))).toBe(
    true,
  );
  expect(posteriorOf(experiment, history)!.rows.every(([, b]) => b! <= 3)).toBe(true);
});

test("a calibration in which everything fails ends after one wave", () => {
  const history = calibrated(experiment, () => ({ x: NaN, y: NaN }), "nothing works");
  expect(history.batches).toHaveLength(1);
  expect(posteriorOf(experiment, history)).toBeNull();
});

test("there is no posterior before the particles, and its weights add up to 1 from their first generation on", () => {
  const histories = historiesOf(experiment, simulate, "weights");
  for (const history of histories) {
    const begun = history.batches.some(({ stage }) => stage.startsWith("particles-"));
    const posterior = posteriorOf(experiment, history);
    expect(posterior !== null).toBe(begun);
    if (!posterior) continue;
    expect(posterior.parameters).toEqual(["a", "b"]);
    expect(posterior.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(posterior.effectiveSampleSize).toBeGreaterThan(1);
    expect(posterior.effectiveSampleSize).toBeLessThanOrEqual(posterior.rows.length + 1e-9);
    expect(posterior.ruledOut.every((share) => share > 0 && share <= 1)).toBe(true);
  }
  expect(histories.length).toBeGreaterThan(4);
});

test("a whole-numbered parameter is calibrated to whole numbers", () => {
  const count = { ...parameter("count", 0, 20), range: { low: 0, high: 20, whole: true } };
  const whole = experimentOf([count], [target("x", 7, 3)], SMALL);
  const posterior = posteriorOf(
    whole,
    calibrated(whole, ([n], normal) => ({ x: n! + 0.1 * normal() }), "whole"),
  )!;
  expect(posterior.rows.every(([n]) => Number.isInteger(n))).toBe(true);
});

test("levers, luck and listed values cannot be calibrated, nor can a single replicate or no target", () => {
  const [a] = factors;
  const wrong = experimentOf(
    [
      a!,
      { ...a!, target: { kind: "lever", policy: 1, lever: "bankRate", field: null } },
      { ...a!, target: { kind: "luck" } },
      { ...a!, range: null, levels: [{ written: "1", value: 1 }] },
    ],
    [],
    {},
    { replicates: 1 },
  );
  const data = { factors: [{}, { lever: "bankRate" }, { luck: true }, { parameter: "a", values: [1] }], replicates: 1 };
  const sentences = calibrate.check!(wrong).map((fault) => problemSentence(problemOf(fault, null, data), "en"));
  expect(sentences).toEqual([
    "factors[1].lever: unknown key lever. Known here: parameter.",
    "factors[2].luck: unknown key luck. Known here: parameter.",
    'factors[3]: expected a range such as { low: 1, high: 2 }; got {"parameter":"a","values":[1]}.',
    "factors[3].parameter: a stands in this list twice; keep one of them.",
    "targets: expected a list of 1 to 100 entries; got 0.",
    "replicates: expected a whole number from 2 to 10,000; got 1.",
  ]);
  expect(calibrate.check!(experiment)).toEqual([]);
});

test("one more batch is one more request, until there is none", () => {
  const histories = historiesOf(experiment, simulate, "steps");
  expect(grow(experiment, histories.at(-1)!, simulate, "steps")).toBeNull();
});
