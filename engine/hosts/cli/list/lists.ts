/** What `coopolis list` can show, each from the declarations of the model. */
import {
  analyses,
  bases,
  formatExact,
  formatPercent,
  householdNames,
  known,
  methods,
  model,
  monthNames,
  units,
  type Dial,
  type Locale,
  type Text,
  type Unit,
} from "#engine";
import { tell } from "../words.ts";
import { rangeOf, sourceOf, type Entry } from "./entry.ts";
import { leverEntries } from "./levers.ts";
import { scenarioEntries } from "./scenarios.ts";

export const lists = {
  levers: leverEntries,
  mechanisms: (locale: Locale): Entry[] =>
    model.mechanisms.map(({ name, label, description, parameters }) => {
      const own = Object.keys(parameters);
      return {
        name,
        title: label[locale],
        lines: [
          description[locale],
          ...(own.length > 0 ? [tell("parameters", locale, { names: own.join(", ") })] : []),
        ],
      };
    }),
  metrics: (locale: Locale): Entry[] =>
    model.metrics.map(({ name, label, description, unit, better, byLine }) => {
      const facts = [units[unit][locale], tell(better, locale), ...(byLine ? [tell("byLine", locale)] : [])].filter(
        (fact) => fact !== "",
      );
      return { name, title: label[locale], lines: [description[locale], facts.join(locale === "zh" ? "；" : "; ")] };
    }),
  scenarios: scenarioEntries,
  parameters: (locale: Locale): Entry[] =>
    Object.entries(known.model.parameters).map(([name, dial]) => ({
      name,
      title: dial.label[locale],
      lines: [rangeOf(dial, locale), sourceOf(dial.source, locale)],
    })),
  bases: (locale: Locale): Entry[] =>
    bases.map(({ id, label, description, year, line, officialHeadcount, source }) => ({
      name: id,
      title: label[locale],
      lines: [
        description[locale],
        tell("base", locale, {
          year: String(year),
          line: formatExact(line),
          headcount: formatPercent(officialHeadcount, 1),
        }),
        sourceOf(source, locale),
      ],
    })),
  formulas: (locale: Locale): Entry[] => [
    ...formulaEntries(monthNames, "ofMonth", locale),
    ...formulaEntries(householdNames, "ofHousehold", locale),
  ],
  methods: (locale: Locale): Entry[] =>
    methods.map(({ kind, label, description, settings, analyses: suited }) => ({
      name: kind,
      title: label[locale],
      lines: [
        description[locale],
        ...numberLines(settings, locale),
        tell("suitedAnalyses", locale, { names: suited.join(", ") }),
      ],
    })),
  analyses: (locale: Locale): Entry[] =>
    analyses.map(({ name, label, description, options }) => ({
      name,
      title: label[locale],
      lines: [description[locale], ...numberLines(options, locale)],
    })),
} satisfies Record<string, (locale: Locale) => Entry[]>;

const formulaEntries = (
  names: Readonly<Record<string, { readonly label: Text; readonly unit: Unit }>>,
  where: "ofMonth" | "ofHousehold",
  locale: Locale,
): Entry[] =>
  Object.entries(names).map(([name, { label, unit }]) => ({
    name,
    title: label[locale],
    lines: [units[unit][locale], tell(where, locale)].filter((line) => line !== ""),
  }));

const numberLines = (dials: Readonly<Record<string, Dial>>, locale: Locale): string[] =>
  Object.entries(dials).map(([name, dial]) =>
    tell("field", locale, { name, what: dial.label[locale], range: rangeOf(dial, locale) }),
  );

export type ListName = keyof typeof lists;
