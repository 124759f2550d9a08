import { dial, type Dial, type Tag, type Unit } from "./quantity.ts";

/**
 * A dial written as one row of a table of parameters.
 *
 * @param en English label, which also describes it. @param zh The same in Chinese.
 * @param central Central value. @param min Least value. @param max Largest value.
 * @param tag How firm the figure is. @param note Where it comes from, or why there is no figure.
 * @param rows Rows of the evidence.
 * @throws RangeError if the central value lies outside the range.
 * @example dialRow("a share", "比例", "share", 0.5, 0, 1, "ASSUMED", "no figure").default // => 0.5
 */
export const dialRow = (
  en: string,
  zh: string,
  unit: Unit,
  central: number,
  min: number,
  max: number,
  tag: Tag,
  note: string,
  ...rows: string[]
): Dial =>
  dial({ label: { en, zh }, description: { en, zh }, unit, min, max, default: central, source: { tag, rows, note } });
