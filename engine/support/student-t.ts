import { pow } from "./pow.ts";

/**
 * Probability that Student's t lies farther from zero than a given t, on either side: the two-sided p-value.
 *
 * I_x(ν/2, 1/2), x = ν/(ν + t²): the regularised incomplete beta function, by its continued fraction.
 *
 * @param t In standard errors; its sign does not matter.
 * @param degrees Degrees of freedom ν, a whole number from 1.
 * @returns In [0, 1], relative error below 1e-12.
 * @throws RangeError for other degrees of freedom.
 * @see Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.8 and 26.7.1.
 * @example studentTails(0, 5) // => 1
 */
export function studentTails(t: number, degrees: number): number {
  if (!(degrees >= 1 && Math.floor(degrees) === degrees))
    throw new RangeError(`Student's t: expected whole degrees of freedom from 1; got ${degrees}.`);
  const square = t * t;
  if (square === Infinity) return 0;
  const a = degrees / 2;
  const x = degrees / (degrees + square);
  const rest = square / (degrees + square);
  const front = (pow(x, a) * Math.sqrt(rest)) / betaWithHalf(degrees);
  // Each fraction converges fast on its own side of the distribution's bulk.
  return x < (a + 1) / (a + 2.5) ? (front * fraction(a, 0.5, x)) / a : 1 - front * fraction(0.5, a, rest) * 2;
}

/**
 * Quantile of Student's t: how many standard errors an interval must reach.
 *
 * @param p Probability in (0, 1); 0.975 for a two-sided interval of 95%.
 * @param degrees Degrees of freedom, a whole number from 1.
 * @returns The t below which a share p of the distribution lies.
 * @throws RangeError for other p or degrees.
 * @example studentQuantile(0.5, 9) // => 0
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Student's t: expected a probability between 0 and 1; got ${p}.`);
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  const tails = 2 * (1 - p);
  if (tails === 1) return 0;
  let high = 1;
  while (studentTails(high, degrees) > tails) high *= 2;
  let low = high === 1 ? 0 : high / 2;
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (studentTails(middle, degrees) > tails) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Beta function B(ν/2, 1/2), from B(1/2, 1/2) = π or B(1, 1/2) = 2 by B(a + 1, 1/2) = B(a, 1/2) a/(a + 1/2). */
function betaWithHalf(degrees: number): number {
  const odd = degrees % 2 === 1;
  let beta = odd ? Math.PI : 2;
  for (let a = odd ? 0.5 : 1; a < degrees / 2; a++) beta *= a / (a + 0.5);
  return beta;
}

/** The continued fraction 1/(1 + d1/(1 + d2/(1 + …))) of the incomplete beta function, from its 300th level up. */
function fraction(a: number, b: number, x: number): number {
  let value = 1;
  for (let m = 150; m >= 0; m--) {
    if (m < 150) value = 1 + ((m + 1) * (b - m - 1) * x) / ((a + 2 * m + 1) * (a + 2 * m + 2)) / value;
    value = 1 - ((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)) / value;
  }
  return 1 / value;
}
