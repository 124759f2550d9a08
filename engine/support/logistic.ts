import { exp } from "./exp.ts";

/**
 * Logistic function 1/(1 + e^-x): the probability whose log odds are x.
 *
 * @param x Log odds, any number.
 * @returns In [0, 1], never falling as x rises, to within 2 units in the last place above -709 and 0 below; NaN for NaN.
 * @example logistic(0) // => 0.5
 * @example logistic(log(3)) // => 0.75
 * @example logistic(Infinity) // => 1
 */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
