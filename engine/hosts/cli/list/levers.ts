import { isNumberField, LEVER_GROUPS, model, type Field, type Locale, type Setting } from "#engine";
import { tell } from "../words.ts";
import { sourcedRangeOf, sourceOf, type Entry } from "./entry.ts";

/** Every lever: what it does, how it is set in a scenario file, what it costs, where its figures come from. */
export const leverEntries = (locale: Locale): Entry[] =>
  model.levers.map(({ name, label, group, description, setting, cost, source }) => ({
    name,
    title: `${label[locale]} (${LEVER_GROUPS[group][locale]})`,
    lines: [
      description[locale],
      ...settingLines(setting, locale),
      tell("cost", locale, { cost: cost[locale] }),
      sourceOf(source, locale),
    ],
  }));

function settingLines(setting: Setting, locale: Locale): string[] {
  if (setting.kind === "number") return [tell("number", locale, { range: sourcedRangeOf(setting.dial, locale) })];
  if (setting.kind === "table")
    return [
      tell("table", locale, { rows: setting.maximumRows }),
      ...Object.entries(setting.row).map(([column, dial]) =>
        tell("field", locale, { name: column, what: dial.label[locale], range: sourcedRangeOf(dial, locale) }),
      ),
    ];
  return [
    tell("record", locale),
    ...Object.entries(setting.fields).map(([name, field]) =>
      tell("field", locale, { name, what: field.label[locale], range: fieldRange(field, locale) }),
    ),
  ];
}

function fieldRange(field: Field, locale: Locale): string {
  if (isNumberField(field)) return sourcedRangeOf(field, locale);
  return field.kind === "date" ? tell("date", locale) : tell("eligible", locale, { central: field.default });
}
