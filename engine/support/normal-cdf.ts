import { expOfSum } from "./exp.ts";

/**
 * Distribution function of the standard normal: the probability Φ(x) of a draw below x. For synthesis and tests, not for the monthly loop.
 *
 * Near the centre Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + …); in the tails Φ(-x) = φ(x)/(x + 1/(x + 2/(x + 3/(x + …)))).
 *
 * @param x In standard deviations.
 * @returns In [0, 1], relative error below 2e-14, in the lower tail too; NaN for NaN.
 * @see Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 * @example normalCdf(0) // => 0.5
 * @example normalCdf(-Infinity) // => 0
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size > 40) return x > 0 ? 1 : 0;
  if (size > 2) return x > 0 ? 1 - upperTail(size) : upperTail(size);
  let term = x;
  let sum = x;
  for (let odd = 3; odd < 60; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** 1 - Φ(x) for x > 2: the continued fraction from its 110th level up. */
function upperTail(x: number): number {
  let fraction = x;
  for (let level = 110; level > 0; level--) fraction = x + level / fraction;
  return density(x) / fraction;
}

/** φ(x) = e^(-x²/2)/√(2π), with the square in two parts: far out, one double would lose digits of the exponent. */
function density(x: number): number {
  const leading = Math.fround(x);
  return 0.3989422804014327 * expOfSum(-0.5 * leading * leading, -0.5 * (x - leading) * (x + leading));
}
