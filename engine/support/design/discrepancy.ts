/**
 * How unevenly points fill the unit cube: mean squared differences between the share of points in a box and the box's volume,
 * each measure with boxes of its own. Lower is more even; compare designs of one size and dimension.
 *
 * Points: coordinates in [0, 1], at least one point. Shape: [n][dimensions]. Work grows with n² times dimensions.
 */
type Points = readonly (readonly number[])[];

/**
 * Centred discrepancy: boxes between a point and the nearest corner of the cube, in every projection.
 *
 * CD = (13/12)^d − (2/n) Σ Π (1 + |z|/2 − z²/2) + (1/n²) ΣΣ Π (1 + |z|/2 + |z'|/2 − |x − x'|/2), z = x − 1/2.
 *
 * @returns The squared discrepancy, as packages give it; unitless, above 0.
 * @throws RangeError for no points.
 * @see Hickernell (1998), A generalized discrepancy and quadrature error bound. Mathematics of Computation 67, 299-322.
 * @example centredDiscrepancy([[0.5]]) // => 0.08333333333333326
 */
export const centredDiscrepancy = (points: Points): number =>
  squared(
    points,
    13 / 12,
    (x) => 1 + (fromMiddle(x) - fromMiddle(x) * fromMiddle(x)) / 2,
    (x, y) => 1 + (fromMiddle(x) + fromMiddle(y) - Math.abs(x - y)) / 2,
  );

/**
 * Wrap-around discrepancy: boxes anywhere, opposite faces of the cube joined.
 *
 * WD = −(4/3)^d + (1/n²) ΣΣ Π (3/2 − |x − x'| (1 − |x − x'|)).
 *
 * @returns The squared discrepancy; unitless, above 0.
 * @throws RangeError for no points.
 * @see Hickernell (1998), Lattice rules: how well do they measure up? Random and Quasi-Random Point Sets, 109-166.
 * @example wraparoundDiscrepancy([[0.5]]) // => 0.16666666666666674
 */
export const wraparoundDiscrepancy = (points: Points): number =>
  squared(
    points,
    4 / 3,
    () => 4 / 3,
    (x, y) => 3 / 2 - Math.abs(x - y) * (1 - Math.abs(x - y)),
  );

/**
 * Mixture discrepancy: a compromise of the two, which sees crowding at the faces and in the middle.
 *
 * MD = (19/12)^d − (2/n) Σ Π (5/3 − |z|/4 − z²/4) + (1/n²) ΣΣ Π (15/8 − |z|/4 − |z'|/4 − 3 |x − x'|/4 + (x − x')²/2).
 *
 * @returns The squared discrepancy; unitless, above 0.
 * @throws RangeError for no points.
 * @see Zhou, Fang and Ning (2013), Mixture discrepancy for quasi-random point sets. Journal of Complexity 29, 283-301.
 * @example mixtureDiscrepancy([[0.5]]) > mixtureDiscrepancy([[0.25], [0.75]]) // => true
 */
export const mixtureDiscrepancy = (points: Points): number =>
  squared(
    points,
    19 / 12,
    (x) => 5 / 3 - (fromMiddle(x) + fromMiddle(x) * fromMiddle(x)) / 4,
    (x, y) =>
      15 / 8 -
      (fromMiddle(x) + fromMiddle(y)) / 4 -
      (3 * Math.abs(x - y)) / 4 +
      (Math.abs(x - y) * Math.abs(x - y)) / 2,
  );

/**
 * Star discrepancy in the mean-square sense: boxes that begin at the origin.
 *
 * D² = 3^(−d) − (2/n) Σ Π (1 − x²)/2 + (1/n²) ΣΣ Π (1 − max(x, x')).
 *
 * @returns D, the root; unitless, in (0, 1).
 * @throws RangeError for no points.
 * @see Warnock (1972), Computational investigations of low-discrepancy point sets. Applications of Number Theory to Numerical Analysis, 319-343.
 * @example starDiscrepancy([[1]]) // => 0.5773502691896257
 */
export const starDiscrepancy = (points: Points): number =>
  Math.sqrt(
    squared(
      points,
      1 / 3,
      (x) => (1 - x * x) / 2,
      (x, y) => 1 - Math.max(x, y),
    ),
  );

const fromMiddle = (x: number): number => Math.abs(x - 0.5);

/** The form all of them share: Π whole − (2/n) Σ Π one(x) + (1/n²) ΣΣ Π two(x, x'). */
function squared(
  points: Points,
  whole: number,
  one: (x: number) => number,
  two: (x: number, y: number) => number,
): number {
  const [first] = points;
  if (!first) throw new RangeError("discrepancy: expected at least one point; got none.");
  const n = points.length;
  const empty = first.reduce((product) => product * whole, 1);
  let singles = 0;
  let pairs = 0;
  for (const [i, x] of points.entries()) {
    singles += x.reduce((product, coordinate) => product * one(coordinate), 1);
    let row = x.reduce((product, coordinate) => product * two(coordinate, coordinate), 1);
    for (let j = 0; j < i; j++) {
      const y = points[j]!;
      row += 2 * x.reduce((product, coordinate, dimension) => product * two(coordinate, y[dimension]!), 1);
    }
    pairs += row;
  }
  return empty - (2 * singles) / n + pairs / (n * n);
}
