/** The schema of a lever's setting, derived from the lever's declaration: a new lever needs no change here. */
import * as z from "zod/mini";
import { parseMonth } from "../model/clock.ts";
import {
  ELIGIBLE,
  isHouseholdDial,
  isNumberField,
  type Field,
  type NumberField,
  type Resolved,
  type Schedule,
  type Setting,
} from "../model/setting.ts";
import { amountFormula, eligibleFormula } from "./formula/formula-schema.ts";
import { declared, list, month, monthText, number, oneOf, type Meaning, type Span } from "./declared.ts";

/** Entries of a dated schedule: twenty years of months. */
export const MAXIMUM_DATES = 240;

/**
 * From the syntax of scenario files to a resolved setting.
 *
 * @param span Months that dates may name; null where any may.
 */
export function settingSchema(setting: Setting, span: Span | null, meaning?: Meaning): z.ZodMiniType<Resolved> {
  const about = meaning && { meaning };
  switch (setting.kind) {
    case "number":
      return scheduled(setting.dial, span).register(declared, { ...about }) as z.ZodMiniType<Resolved>;
    case "record":
      return z
        .strictObject(mapValues(setting.fields, (field, name) => fieldSchema(field, name, span)))
        .register(declared, { ...about }) as z.ZodMiniType<Resolved>;
    case "table":
      return list(
        z.strictObject(mapValues(setting.row, (dial) => number(dial, dial))),
        1,
        setting.maximumRows,
        meaning,
      ) as z.ZodMiniType<Resolved>;
  }
}

/** A one-off without the month in which it acts would never act: `on` must be given, the rest has defaults. */
function fieldSchema(field: Field, name: string, span: Span | null) {
  if (isNumberField(field)) return z.optional(scheduled(field, span).register(declared, { meaning: field }));
  if (field.kind === "eligible")
    return z.optional(z.union([oneOf(ELIGIBLE), eligibleFormula()]).register(declared, { meaning: field }));
  const date = month(span).register(declared, { meaning: field });
  return name === "on" ? date : z.optional(date);
}

/** A number, the numbers that hold from dates on, or a formula. */
function scheduled(dial: NumberField, span: Span | null) {
  const dates = z.record(monthText(span), number(dial)).check(({ value, issues }) => {
    const dates = Object.keys(value).length;
    if (dates < 1 || dates > MAXIMUM_DATES)
      issues.push({ code: "custom", input: value, params: { code: "wrongCount" } });
  });
  const schedule = z
    .pipe(
      dates,
      z.transform((given: Record<string, number>): Schedule => {
        const from = Object.keys(given).sort();
        return { from: from.map((date) => parseMonth(date)!), values: from.map((date) => given[date]!) };
      }),
    )
    .register(declared, { expected: { kind: "schedule", maximum: MAXIMUM_DATES } });
  return z.union([number(dial), schedule, amountFormula(dial, isHouseholdDial(dial), span)]);
}

/** The same keys with other values. */
export const mapValues = <V, W>(
  record: Readonly<Record<string, V>>,
  change: (value: V, name: string) => W,
): Record<string, W> => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
