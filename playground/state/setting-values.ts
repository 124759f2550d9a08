/** Settings as controls show them, and as scenario files write them. */
import { formatMonth, parseMonth, type Dial, type Field, type Lever } from "#engine";
import type { FileValue } from "./edits.ts";

/** A dated schedule as a file writes it: months and the number that holds from each. */
export type Dated = Readonly<Record<string, number>>;

/** True for a number that changes at dates; a record's fields have names, a schedule's are months. */
export const isDated = (value: unknown): value is Dated =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => parseMonth(key) !== null);

/** A date a year after another. */
export const dateAfter = (month: string): string => formatMonth(parseMonth(month)! + 12);

/** A schedule without one of its dates. */
export const withoutDate = (dates: Dated, month: string): Dated =>
  Object.fromEntries(Object.entries(dates).filter(([one]) => one !== month));

/** The first setting a lever gets when the user takes it into use: declared defaults, dates at the scenario's start. */
export function firstValue({ setting }: Pick<Lever, "setting">, start: number): FileValue {
  if (setting.kind === "number") return setting.dial.default;
  if (setting.kind === "table")
    return [Object.fromEntries(Object.entries(setting.row).map(([column, dial]) => [column, dial.default]))];
  return Object.fromEntries(Object.entries(setting.fields).map(([name, field]) => [name, firstField(field, start)]));
}

const firstField = (field: Field, start: number): unknown =>
  "kind" in field && field.kind === "date" ? formatMonth(start) : (field as { default: unknown }).default;

/** A slider's step: about 200 steps over the range, at a round number. */
export function stepOf({ min, max, integer }: Pick<Dial, "min" | "max" | "integer">): number {
  const rough = (max - min) / 200;
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].find((times) => times * power >= rough * 0.999)!;
  const step = Number((round * power).toPrecision(1));
  return integer ? Math.max(1, step) : step;
}
