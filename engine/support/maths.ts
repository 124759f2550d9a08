/**
 * Portable maths: the functions that every rule of the model uses instead of `Math.exp`, `Math.log`, `Math.pow` and `**`.
 *
 * The language leaves those to each engine, and engines differ in the last bit; one flipped decision changes a life. These are built from + - * /, square
 * root and rounding to whole numbers alone, which the language defines to the bit.
 */
export { exp } from "./exp.ts";
export { log } from "./log.ts";
export { pow } from "./pow.ts";
export { logistic } from "./logistic.ts";
export { inverseNormal } from "./inverse-normal.ts";
export { normalCdf } from "./normal-cdf.ts";
