import { pow } from "../../../engine/support/pow.ts";

/**
 * Raises a run of numbers to one power: out[k] = x[from + k] ^ exponent.
 *
 * A loop of its own: V8 inlines at most 920 bytecodes into one function, and one `pow` takes 680 of them. What does not fit is called, and a call passes and
 * returns numbers on the heap.
 *
 * @param out Shape: at least [count]. May be `x` itself if `from` is 0.
 */
export function raise(out: Float64Array, x: Float64Array, from: number, count: number, exponent: number): void {
  for (let k = 0; k < count; k++) out[k] = pow(x[from + k]!, exponent);
}
