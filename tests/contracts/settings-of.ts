/** Settings of a lever at its ends and at its default, derived from its declaration: a new lever is covered unseen. */
import type { Lever } from "../../engine/model/lever.ts";
import { isNumberField, type Resolved } from "../../engine/model/setting.ts";
import type { Dial } from "../../engine/support/quantity.ts";
import { stream } from "../../engine/support/seed.ts";
import { START } from "../model/small-run.ts";

export const ENDS = ["min", "default", "max"] as const;
export type End = (typeof ENDS)[number];

/** A lever's setting with every number at one end; dates fall in the second policy month. */
export function settingAt(
  { setting }: Lever,
  end: End,
  number: (dial: Dial) => number = (dial) => dial[end],
): Resolved {
  if (setting.kind === "number") return number(setting.dial);
  if (setting.kind === "table")
    return [Object.fromEntries(Object.entries(setting.row).map(([name, dial]) => [name, number(dial)]))];
  return Object.fromEntries(
    Object.entries(setting.fields).map(([name, field]) => {
      if (isNumberField(field)) return [name, number(field)];
      return [name, field.kind === "date" ? START + 1 : end === "min" ? "registered" : "all"];
    }),
  );
}

/** Every lever in force at once, at one end: the busiest month the model knows. */
export const allAt = (levers: readonly Lever[], end: End, number?: (dial: Dial) => number): Record<string, Resolved> =>
  Object.fromEntries(levers.map((lever) => [lever.name, settingAt(lever, end, number)]));

/** Every lever in force, each number at an end of its own: corners of the model that no scenario asks for. */
export function mixed(levers: readonly Lever[], name: string): Record<string, Resolved> {
  const chance = stream(`contract mix ${name}`);
  const end = (): End => ENDS[chance.integer(ENDS.length)]!;
  return Object.fromEntries(levers.map((lever) => [lever.name, settingAt(lever, end(), (dial) => dial[end()])]));
}
