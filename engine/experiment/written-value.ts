/** The values of factors, for tables. */
import type { Point } from "./batch.ts";
import type { Experiment, Factor } from "./experiment.ts";
import { valueAt } from "./factor.ts";

/**
 * The value of every factor at a point.
 *
 * @returns Numbers in the factors' own units; for listed levels the position in the list. Shape: [factors].
 */
export const factorValues = ({ factors }: Pick<Experiment, "factors">, { unit }: Point): number[] =>
  factors.map((factor, k) => valueAt(factor, unit[k]!));

/**
 * A value of a factor as people read it: as the file writes it where it lists values.
 *
 * @example writtenValue({ levels: [{ written: "statusQuo", value: null }] }, 0) // => "statusQuo"
 * @example writtenValue({ levels: null }, 0.5) // => "0.5"
 */
export const writtenValue = ({ levels }: Pick<Factor, "levels">, value: number): string =>
  levels ? levels[value]!.written : String(value);
