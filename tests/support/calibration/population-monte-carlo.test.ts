import { expect, test } from "vitest";
import fc from "fast-check";
import { isInside, unitBox, volumeOf } from "../../../engine/support/calibration/box.ts";
import { cholesky } from "../../../engine/support/calibration/cholesky.ts";
import { normalDensity, normalPoint } from "../../../engine/support/calibration/normal-kernel.ts";
import { nearestParticles, type Particle } from "../../../engine/support/calibration/particle.ts";
import { propose, proposalAround, weightOf } from "../../../engine/support/calibration/proposal.ts";
import { weightedCovariance } from "../../../engine/support/calibration/weighted-covariance.ts";
import { stream } from "../../../engine/support/seed.ts";

const particle = (id: number, unit: readonly number[], distance = 1, weight = 1): Particle => ({
  id,
  unit,
  distance,
  weight,
});

const times = (lower: readonly (readonly number[])[]): number[][] =>
  lower.map((row) => lower.map((other) => row.reduce((total, value, k) => total + value * other[k]!, 0)));

test("a covariance is its root times the root's transpose", () => {
  expect(
    cholesky(
      [
        [25, 15, -5],
        [15, 18, 0],
        [-5, 0, 11],
      ],
      [1e-9, 1e-9, 1e-9],
    ),
  ).toEqual([
    [5, 0, 0],
    [3, 3, 0],
    [-1, 1, 3],
  ]); // Golub and Van Loan's textbook form: 5·5 = 25, 5·3 = 15, 3·3 + 3·3 = 18, …
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { minLength: 5, maxLength: 12 }), (points) => {
      const covariance = weightedCovariance(
        points,
        points.map(() => 1),
      ).map((row, k) => row.map((value, j) => value + (k === j ? 0.01 : 0)));
      times(cholesky(covariance, [1e-6, 1e-6, 1e-6])).forEach((row, k) =>
        row.forEach((value, j) => expect(value).toBeCloseTo(covariance[k]![j]!, 9)),
      );
    }),
  );
});

test("a direction in which nothing varies keeps its floor, and the others their covariance", () => {
  expect(
    cholesky(
      [
        [4, 4],
        [4, 4],
      ],
      [0.1, 0.1],
    ),
  ).toEqual([
    [2, 0],
    [2, 0.1],
  ]);
  expect(() => cholesky([[1]], [0])).toThrow("cholesky: expected floors above 0; got 0.");
});

test("equal weights give the sample covariance, and a weight of two is not two points", () => {
  const points = [
    [1, 2],
    [3, 3],
    [5, 10],
  ];
  expect(
    weightedCovariance(points, [1, 1, 1])
      .flat()
      .map((value) => value.toFixed(12)),
  ).toEqual([4, 8, 8, 19].map((value) => value.toFixed(12))); // deviations (-2, -3), (0, -2), (2, 5): 8/2, 16/2, 38/2
  expect(weightedCovariance([[0], [1]], [3, 1])).toEqual([[0.5]]); // mean 1/4; (3/4·1/16 + 1/4·9/16)/(1 − 10/16)
  expect(weightedCovariance([[0], [1]], [1, 0])).toEqual([[0]]);
  expect(() => weightedCovariance([[0]], [0])).toThrow(
    "weightedCovariance: expected weights that add up to more than 0; got 0.",
  );
});

test("the kernel is the bivariate normal density", () => {
  const lower = cholesky(
    [
      [1, 0.5],
      [0.5, 1],
    ],
    [1e-9, 1e-9],
  );
  const rho = 0.5;
  const [x, y] = [0.3, -0.8];
  const quadratic = (x * x - 2 * rho * x * y + y * y) / (1 - rho * rho);
  const density = Math.exp(-quadratic / 2) / (2 * Math.PI * Math.sqrt(1 - rho * rho)); // the textbook formula
  expect(normalDensity([x, y], [0, 0], lower)).toBeCloseTo(density, 14);
  expect(normalDensity([x + 5, y - 2], [5, -2], lower)).toBeCloseTo(density, 14);
});

test("points drawn from a kernel have its mean and covariance", () => {
  const covariance = [
    [0.04, -0.03],
    [-0.03, 0.09],
  ];
  const lower = cholesky(covariance, [1e-9, 1e-9]);
  const luck = stream("moments");
  const points = Array.from({ length: 20_000 }, () => normalPoint([0.3, 0.6], lower, luck));
  const ones = points.map(() => 1);
  // Standard errors: at most 0.3/√20000 = 0.002 of a mean, 0.09·√(2/20000) = 0.0009 of a variance.
  expect(Math.abs(points.reduce((sum, [x]) => sum + x!, 0) / points.length - 0.3)).toBeLessThan(0.007);
  weightedCovariance(points, ones).forEach((row, k) =>
    row.forEach((value, j) => expect(Math.abs(value - covariance[k]![j]!)).toBeLessThan(0.003)),
  );
});

test("the nearest particles are kept, the older of two equals first, failed ones never", () => {
  const particles = [particle(3, [0], 2), particle(1, [0], 1), particle(0, [0], 2), particle(2, [0], Infinity)];
  expect(nearestParticles(particles, 2).map(({ id }) => id)).toEqual([1, 0]);
  expect(nearestParticles(particles, 9).map(({ id }) => id)).toEqual([1, 0, 3]);
});

test("new points lie in the box, spread twice as far as the kept ones, and follow from the phrase", () => {
  const kept = [particle(0, [0.4, 0.5]), particle(1, [0.6, 0.5]), particle(2, [0.5, 0.45]), particle(3, [0.5, 0.55])];
  const box = { low: [0.3, 0.3], high: [0.7, 0.7] };
  const proposal = proposalAround(kept, box);
  expect(times(proposal.lower)[0]![0]).toBeCloseTo(2 * (0.02 / 3), 12);
  const drawn = propose(proposal, 50, "children");
  expect(drawn.points.every((point) => isInside(point, box))).toBe(true);
  expect(drawn.points).toHaveLength(50);
  expect(propose(proposal, 50, "children")).toEqual(drawn);
  expect(propose(proposal, 20, "children").points).toEqual(drawn.points.slice(0, 20));
  expect(propose(proposal, 50, "other children").points).not.toEqual(drawn.points);
});

test("kept particles in one place still have offspring around it", () => {
  const { points } = propose(
    proposalAround([particle(0, [0.5, 0.5]), particle(1, [0.5, 0.5])], unitBox(2)),
    100,
    "twins",
  );
  expect(new Set(points.map(([x]) => x)).size).toBe(100);
  expect(Math.max(...points.map(([x]) => Math.abs(x! - 0.5)))).toBeLessThan(0.01);
});

test("weights undo the proposal: whatever it is, weighted new points are uniform on the box", () => {
  const box = { low: [0.2, 0], high: [0.8, 0.5] };
  const kept = [particle(0, [0.3, 0.1], 1, 2), particle(1, [0.7, 0.4], 1, 1), particle(2, [0.4, 0.3], 1, 1)];
  const proposal = proposalAround(kept, box);
  const { points, inside } = propose(proposal, 8000, "uniform again");
  const weights = points.map((point) => weightOf(point, proposal, inside));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(inside).toBeLessThan(1);
  expect(Math.abs(mean(weights) - 1)).toBeLessThan(0.06); // standard error about 0.012
  for (const quarter of [
    { low: [0.2, 0], high: [0.5, 0.25] },
    { low: [0.5, 0.25], high: [0.8, 0.5] },
    { low: [0.5, 0], high: [0.8, 0.25] },
  ]) {
    const share = mean(points.map((point, k) => (isInside(point, quarter) ? weights[k]! : 0)));
    expect(Math.abs(share - volumeOf(quarter) / volumeOf(box))).toBeLessThan(0.04);
  }
});
