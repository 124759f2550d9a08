import { expect, test } from "vitest";
import { posteriorOf } from "../../../engine/experiment/calibration/posterior.ts";
import { columnOf } from "../../../engine/experiment/calibration/parameters-section.ts";
import { weightedSummary } from "../../../engine/experiment/calibration/weighted-summary.ts";
import { weightedCovariance } from "../../../engine/support/calibration/weighted-covariance.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import { valueAt } from "../../../engine/experiment/factor.ts";
import { calibrated, experimentOf, parameter, normals, target, type Simulator } from "./synthetic.ts";

const CALIBRATIONS = 20;
/** Of 20 intervals with a chance of 0.9 each to hold the truth, fewer hold it in 4 of 10,000 tries: P(X ≤ 12) = 0.0004. */
const FEWEST_HELD = 13;

interface Case {
  readonly parameters: readonly string[];
  readonly tolerances: Readonly<Record<string, number>>;
  readonly commonLuck: boolean;
  readonly simulate: Simulator;
}

const linear =
  (luck: number): Simulator =>
  ([a, b], normal) => ({
    first: a! + luck * normal(),
    second: b! + a! / 2 + luck * normal(),
    third: 2 * a! - b! + luck * normal(),
  });

const cases: Readonly<Record<string, Case>> = {
  "linear outcomes": {
    parameters: ["a", "b"],
    tolerances: { first: 0.4, second: 0.4, third: 1 },
    commonLuck: false,
    simulate: linear(0.1),
  },
  "linear outcomes whose luck all points share": {
    parameters: ["a", "b"],
    tolerances: { first: 0.4, second: 0.4, third: 1 },
    commonLuck: true,
    simulate: linear(0.5),
  },
  "a product and a root": {
    parameters: ["a", "b"],
    tolerances: { product: 4, root: 0.6 },
    commonLuck: false,
    simulate: ([a, b], normal) => ({ product: a! * b! + 0.5 * normal(), root: Math.sqrt(a! + b!) + 0.05 * normal() }),
  },
};

/** A calibration whose published figures were made at drawn parameters, with an error of half the tolerance. */
function madeUp(name: string, number: number): { experiment: Experiment; truth: readonly number[] } {
  const { parameters, tolerances, commonLuck, simulate } = cases[name]!;
  const draw = normals(`${name}/${number}`);
  const factors = parameters.map((one) => parameter(one, 0, 10));
  // Anywhere in the middle eight tenths: Φ(z) ≈ the logistic of 1.7 z.
  const truth = factors.map((factor) => valueAt(factor, 0.1 + 0.8 / (1 + Math.exp(-1.7 * draw()))));
  const exact = simulate(truth, () => 0, "");
  const targets = Object.entries(tolerances).map(([outcome, tolerance]) =>
    target(outcome, exact[outcome]! + (tolerance / 2) * draw(), tolerance),
  );
  const experiment = experimentOf(factors, targets, { waveSize: 40, particles: 100 }, { commonLuck });
  return { experiment: { ...experiment, method: { ...experiment.method, seed: `${name}/${number}` } }, truth };
}

for (const [name, { simulate, parameters }] of Object.entries(cases))
  test(`known parameters behind ${name} lie inside their own 90% intervals as often as luck allows`, () => {
    const held = parameters.map(() => 0);
    for (let number = 0; number < CALIBRATIONS; number++) {
      const { experiment, truth } = madeUp(name, number);
      const posterior = posteriorOf(experiment, calibrated(experiment, simulate, `luck ${number}`))!;
      truth.forEach((value, k) => {
        const { low, high } = weightedSummary(columnOf(posterior, k), posterior.weights);
        if (value >= low && value <= high) held[k]!++;
      });
    }
    console.log(`${name}: ${held.join(", ")} of ${CALIBRATIONS} 90% intervals hold the truth`);
    for (const count of held) expect(count).toBeGreaterThanOrEqual(FEWEST_HELD);
  });

test("for one linear outcome the posterior is the normal distribution of the published figure's own error", () => {
  const experiment = experimentOf([parameter("a", 0, 10)], [target("x", 6, 0.4)], {
    generations: 20,
    leastEntering: 0,
  });
  const history = calibrated(experiment, ([a], normal) => ({ x: a! + 0.1 * normal() }), "normal");
  const posterior = posteriorOf(experiment, history)!;
  const { mean } = weightedSummary(columnOf(posterior, 0), posterior.weights);
  const deviation = Math.sqrt(weightedCovariance(posterior.rows, posterior.weights)[0]![0]!);
  // σ² = (0.4/2)² + 0.1²/4: 0.206. A hundred draws give a mean to 0.02 and a deviation to 7%.
  expect(Math.abs(mean - 6)).toBeLessThan(0.08);
  expect(deviation).toBeGreaterThan(0.206 * 0.75);
  expect(deviation).toBeLessThan(0.206 * 1.3);
});

test("a model's discrepancy widens the posterior as an error of observation does", () => {
  const widthWith = (discrepancy: number): number => {
    const experiment = experimentOf([parameter("a", 0, 10)], [target("x", 5, 0.4, discrepancy)]);
    const posterior = posteriorOf(
      experiment,
      calibrated(experiment, ([a], normal) => ({ x: a! + 0.1 * normal() }), "wide"),
    )!;
    const { low, high } = weightedSummary(columnOf(posterior, 0), posterior.weights);
    return high - low;
  };
  expect(widthWith(0.8) / widthWith(0)).toBeGreaterThan(2.5); // √(0.64 + 0.0425)/√0.0425 = 4.0
});

test("where only a sum is well known, the parameters are correlated and each stays wide", () => {
  const experiment = experimentOf(
    [parameter("a", 0, 10), parameter("b", 0, 10)],
    [target("sum", 10, 0.4), target("difference", 0, 2)],
  );
  const posterior = posteriorOf(
    experiment,
    calibrated(
      experiment,
      ([a, b], normal) => ({ sum: a! + b! + 0.1 * normal(), difference: a! - b! + 0.1 * normal() }),
      "ridge",
    ),
  )!;
  const [[aa, ab], [, bb]] = weightedCovariance(posterior.rows, posterior.weights) as [
    [number, number],
    [number, number],
  ];
  // Var a = Var b = (0.04 + 1)/4, Cov = (0.04 − 1)/4: correlation −0.92, deviation 0.51.
  expect(ab / Math.sqrt(aa * bb)).toBeLessThan(-0.75);
  expect(Math.sqrt(aa)).toBeGreaterThan(0.35);
  expect(Math.sqrt(aa)).toBeLessThan(0.8);
});

test("a parameter that no target depends on keeps its prior", () => {
  const experiment = experimentOf([parameter("a", 0, 10), parameter("idle", 0, 10)], [target("x", 5, 1)]);
  const posterior = posteriorOf(
    experiment,
    calibrated(experiment, ([a], normal) => ({ x: a! + 0.1 * normal() }), "idle"),
  )!;
  const { mean, low, high } = weightedSummary(columnOf(posterior, 1), posterior.weights);
  // Uniform on [0, 10]: mean 5, from 0.5 to 9.5; a hundred draws tell the mean to 0.3.
  expect(Math.abs(mean - 5)).toBeLessThan(1.2);
  expect(low).toBeLessThan(1.5);
  expect(high).toBeGreaterThan(8.5);
  const known = weightedSummary(columnOf(posterior, 0), posterior.weights);
  expect(known.high - known.low).toBeLessThan(2.5);
});
