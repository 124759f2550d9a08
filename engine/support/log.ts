import { float, floatWords, HIGH_WORD } from "./double-bits.ts";
import { INTERVAL_OFFSET, LOG_2, LOG_2_REST, logTable } from "./log-table.ts";
import { powerOfTwo } from "./power-of-two.ts";

/**
 * Natural logarithm with the same bits in every JavaScript engine (`Math.log` differs between them).
 *
 * x = 2^e · m, m in [0.705, 1.41); c = centre of the one of 128 intervals that holds m, r = (m - c)/c;
 * ln x = e ln 2 + ln c + ln(1 + r), ln c from a table, ln(1 + r) by its Taylor series to r⁷/7.
 *
 * @param x Any number.
 * @returns ln x to within 2 units in the last place; -Infinity for 0, NaN for negative numbers and NaN.
 * @example log(1) // => 0
 * @example log(10) // => 2.302585092994046
 * @example log(0) // => -Infinity
 */
export function log(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x <= Number.MAX_VALUE)) return logFar(x);
  float[0] = x;
  const bits = floatWords[HIGH_WORD]! + INTERVAL_OFFSET;
  const e = (bits >> 20) - 1023;
  const row = (bits >> 11) & 508;
  const r = (x * powerOfTwo[1024 - e]! - logTable[row]!) * logTable[row + 1]!;
  const square = r * r;
  const bend = square * (r * (1 / 3) - 0.5 + square * (r * (1 / 5) - 1 / 4 + square * (r * (1 / 7) - 1 / 6)));
  const large = e * LOG_2 + logTable[row + 2]!;
  const sum = large + r;
  return sum + (large - sum + r + (bend + (logTable[row + 3]! + e * LOG_2_REST)));
}

/** Zero, negative, subnormal, infinite, NaN. */
function logFar(x: number): number {
  if (x === 0) return -Infinity;
  if (x > 0 && x < 1) return log(x * 18014398509481984) - 54 * (LOG_2 + LOG_2_REST);
  return x > 0 ? x : NaN;
}
