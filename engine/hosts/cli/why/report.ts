/** The answer of `coopolis why` as text: three sentences, then the tables behind them. */
import {
  say,
  units,
  whySentences,
  type Estimate,
  type Locale,
  type PovertyMeasure,
  type Split,
  type Unit,
  type Why,
} from "#engine";
import { align, wrap } from "../align.ts";
import { outcomeName } from "../outcome-name.ts";
import { groupName } from "../people-words.ts";
import { showChange, showLevel, styleFor, type NumberStyle } from "../show-number.ts";
import { tell } from "../words.ts";
import { explain, measureName } from "./words.ts";

const WIDTH = 96;
/** Flows shown; the rest is one row, so that every column still adds up. */
const MOST_FLOWS = 12;
/** Combinations named one by one. */
const MOST_MISSING = 6;

export function whyReport(why: Why, locale: Locale): string {
  const sentences = whySentences(why, locale).filter((sentence) => sentence !== "");
  const parts = [
    headOf(why, locale),
    sentences.map((sentence) => wrap(sentence, WIDTH)).join("\n"),
    contributions(why, locale),
    flows("income", why.income, "yuan/person/year", locale),
    flows("consumption", why.consumption, "yuan/person/year", locale),
    poverty(why, locale),
    gains(why, locale),
    footOf(why, locale),
  ];
  return `${parts.join("\n\n")}\n`;
}

function headOf(why: Why, locale: Locale): string {
  const { month, households, replicates, seed, scenario } = why;
  const names = { policy: why.policy.name[locale], baseline: why.baseline.name[locale] };
  const outcome = outcomeName(why.outcome, locale)[0]!;
  return [
    `${scenario.id}  ${scenario.title[locale]}`,
    explain("heading", locale, names),
    explain("setup", locale, { outcome, month, households, replicates, seed }),
  ]
    .map((line) => wrap(line, WIDTH))
    .join("\n");
}

function contributions({ parts, total, outcome }: Why, locale: Locale): string {
  const style = styleFor(outcome.unit, [total.mean, total.low, total.high, ...parts.map(({ effect }) => effect.mean)]);
  const mean = (estimate: Estimate | null): string => (estimate ? amount(estimate.mean, style, locale) : "—");
  const rows = parts.map(({ label, effect, ofTotal, alone, last }) => [
    label[locale],
    mean(effect),
    range(effect, style, locale),
    ofTotal === null ? "—" : showLevel(ofTotal, { digits: 0, percent: true }),
    mean(alone),
    mean(last),
  ]);
  const heads = (["part", "brings", "range", "ofTotal", "alone", "last"] as const).map((word) => explain(word, locale));
  return table(explain("contributions", locale), [
    heads,
    ...rows,
    [explain("together", locale), mean(total), range(total, style, locale), "", "", ""],
  ]);
}

function flows(what: "income" | "consumption", { total, components }: Split, unit: Unit, locale: Locale): string {
  const shown = components.length > MOST_FLOWS + 1 ? components.slice(0, MOST_FLOWS) : components;
  const rest = components.slice(shown.length);
  const style = styleFor(unit, [total.mean, ...components.map(({ change }) => change.mean)]);
  const row = (name: string, change: Estimate): string[] => [
    name,
    amount(change.mean, style, locale),
    range(change, style, locale),
  ];
  const smaller = rest.reduce((sum, { change }) => sum + (change.mean ?? 0), 0);
  return table(explain(what, locale, { unit: units[unit][locale] }), [
    [explain("flow", locale), explain("change", locale), explain("range", locale)],
    ...shown.map(({ label, change }) => row(label[locale], change)),
    ...(rest.length > 0
      ? [[explain("smaller", locale, { count: rest.length }), amount(smaller, style, locale), ""]]
      : []),
    row(explain("together", locale), total),
  ]);
}

function poverty(why: Why, locale: Locale): string {
  const rows = (["against", "sinceStart"] as const).flatMap((against) =>
    Object.entries(against === "against" ? why.poverty : why.povertySinceStart).map(
      ([measure, { growth, redistribution }]) => {
        const total = growth.mean === null || redistribution.mean === null ? null : growth.mean + redistribution.mean;
        const style = styleFor("share", [total, growth.mean, redistribution.mean]);
        return [
          explain(against, locale, { measure: measureName(measure as PovertyMeasure, locale) }),
          amount(total, style, locale),
          amount(growth.mean, style, locale),
          amount(redistribution.mean, style, locale),
        ];
      },
    ),
  );
  const heads = (["measure", "change", "growth", "redistribution"] as const).map((word) => explain(word, locale));
  return table(explain("poverty", locale), [heads, ...rows]);
}

function gains(why: Why, locale: Locale): string {
  const groups = Object.entries(why.gains).map(
    ([group, gain]) => [groupName(group as keyof Why["gains"], locale), gain] as const,
  );
  const fifths = why.gainsOfFifths.map((gain, k) => [explain("fifth", locale, { k: k + 1 }), gain] as const);
  const unit: Unit = "yuan/person/year";
  const style = styleFor(
    unit,
    [...groups, ...fifths].map(([, gain]) => gain.mean),
  );
  const rows = [...groups, ...fifths].map(([name, gain]) => [
    name,
    amount(gain.mean, style, locale),
    range(gain, style, locale),
  ]);
  const heads = (["group", "gain", "range"] as const).map((word) => explain(word, locale));
  return table(explain("gains", locale, { unit: units[unit][locale] }), [heads, ...rows]);
}

function footOf({ notes, missing, scenarioHash }: Why, locale: Locale): string {
  const coalitions = missing.map((levers) => levers.join(" + ")).join(locale === "zh" ? "；" : "; ");
  const lines = [
    // More are not worth reading here: the first sentence has their number, and the JSON has them all.
    ...(missing.length > 0 && missing.length <= MOST_MISSING ? [explain("missing", locale, { coalitions })] : []),
    ...notes.map((note) => `- ${say("notes", note.code, locale, note.arguments)}`),
    explain("conditional", locale),
    `${tell("scenarioHash", locale)}  ${scenarioHash}`,
  ];
  return lines.map((line) => wrap(line, WIDTH, "  ")).join("\n");
}

const table = (title: string, rows: readonly (readonly string[])[]): string =>
  [title, ...align(rows, ["left", "right"]).map((line) => `  ${line}`)].join("\n");

/** A change with its sign; shares in percentage points. */
const amount = (value: number | null, style: NumberStyle, locale: Locale): string =>
  showChange(value, style) + (style.percent && value !== null ? ` ${tell("points", locale)}` : "");

const range = ({ low, high }: Estimate, style: NumberStyle, locale: Locale): string =>
  low === null ? "" : explain("between", locale, { low: showChange(low, style), high: showChange(high, style) });
