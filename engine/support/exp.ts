import { exactExp, exactLogOf2, splitExact } from "./exact.ts";
import { powerOfTwo } from "./power-of-two.ts";

/**
 * Exponential function e^x with the same bits in every JavaScript engine (`Math.exp` differs between them).
 *
 * x = m ln2/32 + r with |r| ≤ ln2/64; m = 32 k + j; e^x = 2^k · 2^(j/32) · e^r, 2^(j/32) from a table of 32, e^r by its Taylor series to r⁶/720.
 *
 * @param x Any number.
 * @returns In [0, Infinity], at most 1 unit in the last place from e^x; NaN for NaN.
 * @example exp(0) // => 1
 * @example exp(1) // => 2.718281828459045
 * @example exp(-Infinity) // => 0
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/**
 * e^(x + rest), for a sum that one double cannot hold.
 *
 * @param x Any number.
 * @param rest A correction below 1e-3 in size.
 */
export function expOfSum(x: number, rest: number): number {
  if (!(x > -708.3 && x < 709.7)) return expFar(x, rest);
  const m = Math.floor(x * STEPS_PER_UNIT + 0.5);
  const r = x - m * STEP - m * STEP_REST + rest;
  const i = m | 0;
  const j = (i & 31) << 1;
  const square = r * r;
  const growth = r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120) + square * (1 / 720)));
  const root = roots[j]!;
  return (root + (roots[j + 1]! + root * growth)) * powerOfTwo[(i >> 5) + 1024]!;
}

/** Where one power of two does not suffice: near and beyond the largest and smallest doubles, and for NaN. */
function expFar(x: number, rest: number): number {
  if (x !== x) return x;
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const doublings = x > 0 ? 64 : -64;
  return expOfSum(x - 32 * doublings * STEP, rest - 32 * doublings * STEP_REST) * powerOfTwo[doublings + 1024]!;
}

const exactStep = exactLogOf2 / 32n;

/** ln2/32 in two parts; m·STEP is exact, m having 15 bits. */
const [STEP, STEP_REST] = splitExact(exactStep, 43);
const STEPS_PER_UNIT = 1 / STEP;

/** 2^(j/32), j = 0 … 31, each in two parts. Shape: [32, 2]. */
const roots = Float64Array.from(
  Array.from({ length: 32 }, (_, j) => splitExact(exactExp(BigInt(j) * exactStep), 52)).flat(),
);
