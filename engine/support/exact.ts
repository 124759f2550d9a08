/**
 * Exact arithmetic for the tables of the portable maths: real numbers as integers in units of 2^-160, far below the last bit of any double.
 *
 * Runs once, when the module loads. Integers of any size have the same value in every JavaScript engine and `Number(integer)` is correctly rounded, so
 * the tables are the same bits everywhere, and none of their numbers is typed by hand.
 */
const BITS = 160n;
const ONE = 1n << BITS;

/** Natural logarithm of a ratio of positive integers: ln(p/q) = 2 (s + s³/3 + s⁵/5 + …), s = (p - q)/(p + q). Units of 2^-160. */
export function exactLog(numerator: number, denominator: number): bigint {
  const p = BigInt(numerator);
  const q = BigInt(denominator);
  let power = ((p - q) << BITS) / (p + q);
  const square = (power * power) >> BITS;
  let sum = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / ONE;
  }
  return 2n * sum;
}

/** Exponential of a number in [0, 1): 1 + x + x²/2! + x³/3! + … Argument and result in units of 2^-160. */
export function exactExp(x: bigint): bigint {
  let term = ONE;
  let sum = 0n;
  for (let n = 1n; term !== 0n; n++) {
    sum += term;
    term = (term * x) / (n * ONE);
  }
  return sum;
}

/**
 * An exact number as a sum of two doubles with twice the digits of one.
 *
 * @param x In units of 2^-160.
 * @param bits The leading double is the nearest multiple of 2^-bits: few bits keep its products with small integers exact.
 */
export function splitExact(x: bigint, bits: number): readonly [leading: number, rest: number] {
  const shift = BITS - BigInt(bits);
  const leading = (x + (1n << (shift - 1n))) >> shift;
  return [Number(leading) / Number(1n << BigInt(bits)), Number(x - (leading << shift)) / Number(ONE)];
}

/** ln 2 in units of 2^-160. */
export const exactLogOf2 = exactLog(2, 1);
