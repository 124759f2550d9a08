import { log } from "./log.ts";

/**
 * Inverse of the normal distribution function: the standard normal quantile z with Φ(z) = p.
 *
 * One uniform gives one normal, in the same order: small luck stays small luck whatever the spread, so policies stay comparable draw by draw.
 *
 * @param p Probability, in [0, 1].
 * @returns In standard deviations, relative error below 1e-15; ±Infinity for 1 and 0, NaN outside [0, 1].
 * @see Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution. Applied Statistics 37, 477-484; routine PPND16.
 * @example inverseNormal(0.5) // => 0
 * @example inverseNormal(0) // => -Infinity
 */
export function inverseNormal(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    const numerator =
      ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
        45921.953931549871457) *
        r +
        13731.693765509461125) *
        r +
        1971.5909503065514427) *
        r +
        133.14166789178437745) *
        r +
      3.387132872796366608;
    const denominator =
      ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) *
        r +
        5394.1960214247511077) *
        r +
        687.1870074920579083) *
        r +
        42.313330701600911252) *
        r +
      1;
    return (q * numerator) / denominator;
  }
  const size = tailQuantile(q < 0 ? p : 1 - p);
  return q < 0 ? -size : size;
}

/** The quantile's size for a tail probability below 0.075: rational functions of r = sqrt(-ln tail). */
function tailQuantile(tail: number): number {
  if (!(tail > 0)) return tail === 0 ? Infinity : NaN;
  const r = Math.sqrt(-log(tail));
  if (r <= 5) {
    const s = r - 1.6;
    const numerator =
      ((((((0.00077454501427834140764 * s + 0.0227238449892691845833) * s + 0.24178072517745061177) * s +
        1.27045825245236838258) *
        s +
        3.64784832476320460504) *
        s +
        5.7694972214606914055) *
        s +
        4.6303378461565452959) *
        s +
      1.42343711074968357734;
    const denominator =
      ((((((1.05075007164441684324e-9 * s + 0.0005475938084995344946) * s + 0.0151986665636164571966) * s +
        0.14810397642748007459) *
        s +
        0.68976733498510000455) *
        s +
        1.6763848301838038494) *
        s +
        2.05319162663775882187) *
        s +
      1;
    return numerator / denominator;
  }
  return farTailQuantile(r - 5);
}

/** Beyond the reach of 32-bit uniforms, in a function of its own: V8 inlines the rest into the loops that draw. */
function farTailQuantile(s: number): number {
  const numerator =
    ((((((2.01033439929228813265e-7 * s + 2.71155556874348757815e-5) * s + 0.0012426609473880784386) * s +
      0.026532189526576123093) *
      s +
      0.29656057182850489123) *
      s +
      1.7848265399172913358) *
      s +
      5.4637849111641143699) *
      s +
    6.6579046435011037772;
  const denominator =
    ((((((2.04426310338993978564e-15 * s + 1.4215117583164458887e-7) * s + 1.8463183175100546818e-5) * s +
      0.0007868691311456132591) *
      s +
      0.0148753612908506148525) *
      s +
      0.13692988092273580531) *
      s +
      0.59983220655588793769) *
      s +
    1;
  return numerator / denominator;
}
