/** Which terms of the month a lever sets: what it does in the model, read from the lever itself. */
import type { Dial } from "../support/quantity.ts";
import { clockAt, type Month } from "./clock.ts";
import type { Lever } from "./lever.ts";
import { isNumberField, type Setting } from "./setting.ts";
import { defaultTerms, termDials, type Terms } from "./terms.ts";

const MONTH: Month = 0;

/** A setting at its declared defaults, dates in the first month. */
function example(setting: Setting): unknown {
  if (setting.kind === "number") return setting.dial.default;
  if (setting.kind === "table")
    return [Object.fromEntries(Object.entries(setting.row).map(([name, dial]) => [name, dial.default]))];
  return Object.fromEntries(
    Object.entries(setting.fields).map(([name, field]) => [
      name,
      isNumberField(field) || field.kind === "eligible" ? field.default : MONTH,
    ]),
  );
}

/**
 * The terms a lever sets, in the order it sets them: what mechanisms then go by.
 *
 * The lever is asked to set the terms of one month, at its defaults, and what it assigns is written down; so the list
 * cannot fall behind the rule.
 *
 * @returns The terms' declarations; none for a lever that only pays or founds.
 */
export function termsSetBy(lever: Lever): readonly Dial[] {
  const set = new Set<string>();
  const watched = new Proxy(defaultTerms(), {
    set(terms, name, value) {
      set.add(String(name));
      return Reflect.set(terms, name, value);
    },
  });
  lever.terms?.(example(lever.setting) as never, watched as Terms, clockAt(MONTH, 0));
  const dials: Readonly<Record<string, Dial>> = termDials;
  return [...set].filter((name) => Object.hasOwn(dials, name)).map((name) => dials[name]!);
}
