import { expOfSum } from "./exp.ts";
import { float, floatWords, HIGH_WORD } from "./double-bits.ts";
import { INTERVAL_OFFSET, LOG_2, LOG_2_REST, logTable } from "./log-table.ts";
import { powerOfTwo } from "./power-of-two.ts";

/**
 * Power x^y with the same bits in every JavaScript engine (`Math.pow` and `**` differ between them).
 *
 * x^y = e^(y ln x), with ln x and the product in two doubles each: one would lose as many digits as y ln x has before the point.
 *
 * @param x Base, any number.
 * @param y Exponent, any number.
 * @returns x^y to within 1 unit in the last place. Special cases as ECMAScript has them: x^0 = 1, 1^(±Infinity) = NaN,
 *   a negative base needs a whole exponent.
 * @example pow(2, 10) // => 1024
 * @example pow(27, 1 / 3) // => 3
 * @example pow(-8, 1 / 3) // => NaN
 */
export function pow(x: number, y: number): number {
  return x >= 2.2250738585072014e-308 && x <= Number.MAX_VALUE && y > -1e30 && y < 1e30
    ? powNormal(x, y, 1023)
    : powFar(x, y);
}

/** (x · 2^(1023 - bias))^y for a positive, normal x: a subnormal base comes scaled up, with a larger bias. Just small enough for V8 to inline. */
function powNormal(x: number, y: number, bias: number): number {
  float[0] = x;
  const bits = floatWords[HIGH_WORD]! + INTERVAL_OFFSET;
  const biased = bits >> 20;
  const row = (bits >> 11) & 508;
  const centre = logTable[row]!;
  const inverse = logTable[row + 1]!;

  // r = (m - c)/c in two parts: adding and taking away 6 rounds to a multiple of 2^-50, so that rLeading * centre is exact. For c = 1 it is so anyway.
  const distance = x * powerOfTwo[2047 - biased]! - centre;
  const rounding = inverse === 1 ? 0 : 6;
  const rLeading = distance * inverse + rounding - rounding;
  const rRest = (distance - rLeading * centre) * inverse;
  const r = rLeading + rRest;
  const square = r * r;
  const bend =
    square *
    (r * (1 / 3) -
      0.5 +
      square * (r * (1 / 5) - 1 / 4 + square * (r * (1 / 7) - 1 / 6 + square * (r * (1 / 9) - 1 / 8))));

  const exponent = biased - bias;
  const large = exponent * LOG_2 + logTable[row + 2]!;
  const sum = large + rLeading;
  const sumRest = large - sum + rLeading + (rRest + (bend + (logTable[row + 3]! + exponent * LOG_2_REST)));
  const log = sum + sumRest;
  const logRest = sum - log + sumRest;

  // y · (log + logRest): the product of two numbers of 24 bits is exact.
  const yLeading = Math.fround(y);
  const logLeading = Math.fround(log);
  return expOfSum(yLeading * logLeading, (y - yLeading) * logLeading + y * (log - logLeading + logRest));
}

/** All but a positive, normal base with an exponent of moderate size. */
function powFar(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  const whole = Math.floor(y) === y;
  if (x < 0 && size < Infinity && !whole) return NaN;
  const odd = whole && Math.abs(y) < Infinity && Math.floor(y / 2) * 2 !== y;
  return odd && (x < 0 || Object.is(x, -0)) ? -powOfSize(size, y) : powOfSize(size, y);
}

/** Power of a number that is not negative; the exponent is not 0. */
function powOfSize(size: number, y: number): number {
  if (size === 1) return y - y === 0 ? 1 : NaN;
  if (size === 0 || size === Infinity || Math.abs(y) >= 1e30) return size > 1 === y > 0 ? Infinity : 0;
  return size < 2.2250738585072014e-308 ? powNormal(size * 18014398509481984, y, 1077) : powNormal(size, y, 1023);
}
