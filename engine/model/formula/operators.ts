/** All that a formula may do. To add an operator or function, add one line; the reader, the checks and the help follow. */
import { exp } from "../../support/exp.ts";
import { log } from "../../support/log.ts";
import { pow } from "../../support/pow.ts";
import type { Kind } from "./formula.ts";

export interface Operator {
  /** Kinds of its values, in the order written. */
  readonly takes: readonly Kind[];
  readonly gives: Kind;
  /** Takes two values or more, from left to right. */
  readonly many?: boolean;
  /** Its value, true being 1 and false 0. Portable: no function of the platform's own mathematics. */
  readonly of: (a: number, b: number, c: number) => number;
}

const number: readonly Kind[] = ["number"];
const numbers: readonly Kind[] = ["number", "number"];
const truths: readonly Kind[] = ["truth", "truth"];
const compare = (of: (a: number, b: number) => boolean): Operator => ({
  takes: numbers,
  gives: "truth",
  of: (a, b) => (of(a, b) ? 1 : 0),
});

/** Signs and words between values. `negative` is the minus before a single value; `?` is `a ? b : c`. */
export const signs: Readonly<Record<string, Operator>> = {
  "+": { takes: numbers, gives: "number", of: (a, b) => a + b },
  "-": { takes: numbers, gives: "number", of: (a, b) => a - b },
  "*": { takes: numbers, gives: "number", of: (a, b) => a * b },
  "/": { takes: numbers, gives: "number", of: (a, b) => a / b },
  "^": { takes: numbers, gives: "number", of: pow },
  negative: { takes: number, gives: "number", of: (a) => -a },
  "<": compare((a, b) => a < b),
  "<=": compare((a, b) => a <= b),
  ">": compare((a, b) => a > b),
  ">=": compare((a, b) => a >= b),
  "==": compare((a, b) => a === b),
  "!=": compare((a, b) => a !== b),
  and: { takes: truths, gives: "truth", of: (a, b) => a * b },
  or: { takes: truths, gives: "truth", of: (a, b) => (a + b > 0 ? 1 : 0) },
  not: { takes: ["truth"], gives: "truth", of: (a) => 1 - a },
  "?": { takes: ["truth", "number", "number"], gives: "number", of: (a, b, c) => (a === 1 ? b : c) },
};

/** Functions, written as `name(value, …)`. `round` rounds halves up; `log` is the natural logarithm. */
export const functions: Readonly<Record<string, Operator>> = {
  min: { takes: numbers, gives: "number", many: true, of: (a, b) => Math.min(a, b) },
  max: { takes: numbers, gives: "number", many: true, of: (a, b) => Math.max(a, b) },
  abs: { takes: number, gives: "number", of: (a) => Math.abs(a) },
  sqrt: { takes: number, gives: "number", of: (a) => Math.sqrt(a) },
  exp: { takes: number, gives: "number", of: (a) => exp(a) },
  log: { takes: number, gives: "number", of: (a) => log(a) },
  floor: { takes: number, gives: "number", of: (a) => Math.floor(a) },
  ceil: { takes: number, gives: "number", of: (a) => Math.ceil(a) },
  round: { takes: number, gives: "number", of: (a) => Math.round(a) },
};

/** The operator or function a step of code stands for; undefined for a name. */
export const operatorOf = (step: string): Operator | undefined =>
  Object.hasOwn(signs, step) ? signs[step] : Object.hasOwn(functions, step) ? functions[step] : undefined;
