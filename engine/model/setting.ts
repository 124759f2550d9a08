/**
 * What a lever may be set to: a number, a small record or a table. Each number may also be a dated schedule. The
 * scenario schema, sliders, help and ranges are all derived from these declarations.
 */
import type { Dial, Text } from "../support/quantity.ts";
import type { Month } from "./clock.ts";

/** Whom a lever may reach: everyone, or those officials have registered as poor. */
export const ELIGIBLE = ["all", "registered"] as const;
export type Eligible = (typeof ELIGIBLE)[number];

/** A number of a record; `default` is taken where the scenario does not give it. */
export type NumberField = Dial;
/** A date of a record: `from` begins a rule, `on` is the one month in which a one-off lever acts. */
export interface DateField {
  readonly kind: "date";
  readonly label: Text;
}
export interface EligibleField {
  readonly kind: "eligible";
  readonly label: Text;
  readonly default: Eligible;
}
export type Field = NumberField | DateField | EligibleField;
export type Fields = Readonly<Record<string, Field>>;

export interface NumberSetting {
  readonly kind: "number";
  readonly dial: Dial;
}
export interface RecordSetting<F extends Fields = Fields> {
  readonly kind: "record";
  readonly fields: F;
}
/** Rows of numbers in ascending order of their first column. */
export interface TableSetting<R extends Readonly<Record<string, Dial>> = Readonly<Record<string, Dial>>> {
  readonly kind: "table";
  readonly row: R;
  readonly maximumRows: number;
}
export type Setting = NumberSetting | RecordSetting | TableSetting;

/** A number that changes at dates: `values[k]` holds from `from[k]` on; before the first date the status quo holds. */
export interface Schedule {
  readonly from: readonly Month[];
  readonly values: readonly number[];
}
export type Scheduled = number | Schedule;

/** A setting as a trusted scenario holds it: plain data, dates as months since January 1970. */
export type Resolved =
  Scheduled | { readonly [field: string]: Scheduled | Eligible } | readonly { readonly [column: string]: number }[];

/** The value of a setting in one month, as a lever receives it. */
export type ValueOf<S extends Setting> = S extends NumberSetting
  ? number
  : S extends RecordSetting<infer F>
    ? { readonly [N in keyof F]: F[N] extends EligibleField ? Eligible : number }
    : S extends TableSetting<infer R>
      ? readonly { readonly [N in keyof R]: number }[]
      : never;

/** True for a field that is a number. */
export const isNumberField = (field: Field): field is NumberField => !("kind" in field);

/** The value of a number or schedule in a month; undefined before a schedule's first date. */
export function scheduledAt(value: Scheduled, month: Month): number | undefined {
  if (typeof value === "number") return value;
  let found: number | undefined;
  for (let k = 0; k < value.from.length; k++) if (month >= value.from[k]!) found = value.values[k];
  return found;
}

/**
 * The value of a setting in a month.
 *
 * @returns The value as the lever's declaration promises it; undefined where a schedule has not begun, or where a
 *   record's `from` or `on` lies in the future: the status quo still holds then.
 */
export function valueAt(setting: Setting, resolved: Resolved, month: Month): unknown {
  if (setting.kind === "number") return scheduledAt(resolved as Scheduled, month);
  if (setting.kind === "table") return resolved;
  const given = resolved as Readonly<Record<string, Scheduled | Eligible>>;
  const value: Record<string, number | Eligible> = {};
  for (const [name, field] of Object.entries(setting.fields)) {
    const of = given[name];
    if (isNumberField(field))
      value[name] = (of === undefined ? undefined : scheduledAt(of as Scheduled, month)) ?? field.default;
    else if (field.kind === "eligible") value[name] = (of as Eligible | undefined) ?? field.default;
    else if (of !== undefined) {
      if (month < (of as number)) return undefined;
      value[name] = of as number;
    }
  }
  return value;
}
