/**
 * What a lever may be set to: a number, a small record or a table. Each number may also be a dated schedule or a
 * formula. The scenario schema, sliders, help and ranges are all derived from these declarations.
 */
import type { Dial, Text } from "../support/quantity.ts";
import type { Month } from "./clock.ts";
import type { Amount, HouseholdAmount } from "./formula/amount.ts";
import { bindFormula, formulaAt, TRUTH } from "./formula/evaluate.ts";
import { isFormula, type Formula } from "./formula/formula.ts";
import { isPerHousehold } from "./formula/names.ts";
import type { World } from "./world.ts";

/** Whom a lever may reach: everyone, or those officials have registered as poor; or, by a formula, whom it is true of. */
export const ELIGIBLE = ["all", "registered"] as const;
export type Eligible = (typeof ELIGIBLE)[number];

/** A number that is paid household by household: a formula for it may speak of households. */
export interface HouseholdDial extends Dial {
  readonly perHousehold: true;
}
/** Declares a number that may differ between households; the lever reads it by `amountFor`. */
export const perHousehold = (dial: Dial): HouseholdDial => Object.freeze({ ...dial, perHousehold: true });

/** A number of a record; `default` is taken where the scenario does not give it. */
export type NumberField = Dial | HouseholdDial;
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

export interface NumberSetting<D extends NumberField = NumberField> {
  readonly kind: "number";
  readonly dial: D;
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
export type Scheduled = number | Schedule | Formula;

/** A setting as a trusted scenario holds it: plain data, dates as months since January 1970. */
export type Resolved =
  | Scheduled
  | { readonly [field: string]: Scheduled | Eligible | Formula }
  | readonly { readonly [column: string]: number }[];

/** Whom a lever reaches, as it receives it. */
export type Eligibility = Eligible | HouseholdAmount;
type AmountOf<D> = D extends HouseholdDial ? Amount : number;

/** The value of a setting in one month, as a lever receives it. */
export type ValueOf<S extends Setting> =
  S extends NumberSetting<infer D>
    ? AmountOf<D>
    : S extends RecordSetting<infer F>
      ? { readonly [N in keyof F]: F[N] extends EligibleField ? Eligibility : AmountOf<F[N]> }
      : S extends TableSetting<infer R>
        ? readonly { readonly [N in keyof R]: number }[]
        : never;

/** True for a field that is a number. */
export const isNumberField = (field: Field): field is NumberField => !("kind" in field);
/** True for a number whose formula may speak of households. */
export const isHouseholdDial = (dial: NumberField): dial is HouseholdDial => "perHousehold" in dial;

/**
 * The value of a number, schedule or formula in a month.
 *
 * @param start First policy month.
 * @returns Undefined before a schedule's first date; the formula itself where it speaks of households.
 */
export function scheduledAt(value: Scheduled, month: Month, start = month): number | Formula | undefined {
  if (typeof value === "number") return value;
  if (isFormula(value)) return isPerHousehold(value.code) ? value : formulaAt(value, month, start);
  let found: number | undefined;
  for (let k = 0; k < value.from.length; k++) if (month >= value.from[k]!) found = value.values[k];
  return found;
}

/**
 * The value of a setting in a month, formulas of households still as such.
 *
 * @param start First policy month, from which formulas count years.
 * @returns The value as the lever's declaration promises it once `bound` to a world; undefined where a schedule has not begun, or where a
 *   record's `from` or `on` lies in the future: the status quo still holds then.
 */
export function valueAt(setting: Setting, resolved: Resolved, month: Month, start = month): unknown {
  if (setting.kind === "number") return scheduledAt(resolved as Scheduled, month, start);
  if (setting.kind === "table") return resolved;
  const given = resolved as Readonly<Record<string, Scheduled | Eligible>>;
  const value: Record<string, number | Eligible | Formula> = {};
  for (const [name, field] of Object.entries(setting.fields)) {
    const of = given[name];
    if (isNumberField(field))
      value[name] = (of === undefined ? undefined : scheduledAt(of as Scheduled, month, start)) ?? field.default;
    else if (field.kind === "eligible") value[name] = (of as Eligible | Formula | undefined) ?? field.default;
    else if (of !== undefined) {
      if (month < (of as number)) return undefined;
      value[name] = of as number;
    }
  }
  return value;
}

/**
 * Ties a value's formulas of households to a world, for the present month.
 *
 * @param value As `valueAt` gives it; returned as it is where it holds no formula.
 */
export function bound(setting: Setting, value: unknown, world: World): unknown {
  if (setting.kind === "number") return isFormula(value) ? bindFormula(value, world, setting.dial) : value;
  if (setting.kind === "table" || !Object.values(value as object).some(isFormula)) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([name, of]) => {
      const field = setting.fields[name]!;
      return [name, isFormula(of) ? bindFormula(of, world, isNumberField(field) ? field : TRUTH) : of];
    }),
  );
}
