/** The answer of `coopolis tornado` as text: what matters most in a sentence, the table of all ends, what it cannot say. */
import {
  formatMonth,
  say,
  turningBars,
  units,
  type About,
  type Estimate,
  type Locale,
  type Scenario,
  type Tornado,
} from "#engine";
import { align, wrap } from "../align.ts";
import { outcomeName } from "../outcome-name.ts";
import { showChange, showLevel, styleFor, type NumberStyle } from "../show-number.ts";
import { tell } from "../words.ts";
import { swingWord } from "./words.ts";

const WIDTH = 96;
/** Cells of an assumption's name before it goes on in the next row. */
const NAME = 40;

export function tornadoReport(found: Tornado, scenario: Scenario, about: About, locale: Locale): string {
  const parts = [
    headOf(found, scenario, locale),
    wrap(sentences(found, locale), WIDTH),
    ...(found.bars.length > 0 ? [effects(found, locale)] : []),
    footOf(found, about, locale),
  ];
  return `${parts.join("\n\n")}\n`;
}

function headOf({ policy: id, outcome, replicates }: Tornado, scenario: Scenario, locale: Locale): string {
  const { start, months, seed, population, policies } = scenario;
  const nameOf = (policy: string): string => policies.find((one) => one.id === policy)!.name[locale];
  return [
    `${scenario.id}  ${scenario.title[locale]}`,
    swingWord("heading", locale, { policy: nameOf(id), baseline: policies[0]!.name[locale] }),
    swingWord("setup", locale, {
      outcome: outcomeName(outcome, locale)[0]!,
      month: formatMonth(start + months - 1),
      households: population.households,
      replicates,
      seed,
    }),
  ]
    .map((line) => wrap(line, WIDTH))
    .join("\n");
}

function sentences(found: Tornado, locale: Locale): string {
  const { central, bars, missing } = found;
  const style = styleOf(found);
  const size = (estimate: Estimate): string => amount(estimate, style, locale);
  if (central.mean === null)
    return swingWord("noValue", locale, { reason: say("reasons", central.reason ?? "empty", locale) });
  const said = [swingWord("central", locale, { effect: size(central), range: range(central, style, locale) })];
  const widest = bars[0];
  if (!widest) said.push(swingWord("nothing", locale));
  else if (widest.atLow.mean !== null && widest.atHigh.mean !== null)
    said.push(
      swingWord("widest", locale, {
        name: widest.label[locale],
        low: size(widest.atLow),
        middle: size(central),
        high: size(widest.atHigh),
      }),
    );
  const turning = turningBars(central, bars);
  if (turning.length > 0)
    said.push(
      swingWord("turns", locale, {
        names: turning.map(({ label }) => label[locale]).join(say("about", "comma", locale)),
      }),
    );
  else if (bars.length > 0 && missing.length === 0) said.push(swingWord("stable", locale));
  return said.join(say("about", "pause", locale));
}

/** Two rows an assumption: its low end and its high end. */
function effects(found: Tornado, locale: Locale): string {
  const { central, level, bars, outcome } = found;
  const style = styleOf(found);
  const levelStyle = styleFor(outcome.unit, [level.mean, ...bars.map(({ levelAtLow }) => levelAtLow.mean)]);
  const cells = (effect: Estimate, { mean }: Estimate): string[] => [
    showChange(effect.mean, style),
    range(effect, style, locale),
    showLevel(mean, levelStyle),
  ];
  const measured = style.percent ? tell("points", locale) : units[outcome.unit][locale];
  const heads = ["parameter", "end", "effect", "range", "level"] as const;
  return table(swingWord("effects", locale, { unit: measured }), [
    heads.map((word) => swingWord(word, locale)),
    ...bars.flatMap(({ label, unit, low, high, atLow, atHigh, levelAtLow, levelAtHigh }) => {
      const [name, ...rest] = wrap(label[locale], NAME).split("\n");
      return [
        [name!, end(low, unit), ...cells(atLow, levelAtLow)],
        [rest[0] ?? "", end(high, unit), ...cells(atHigh, levelAtHigh)],
        ...rest.slice(1).map((line) => [line]),
      ];
    }),
    [swingWord("middle", locale), "", ...cells(central, level)],
  ]);
}

function footOf({ missing }: Tornado, { notes, scenarioHash }: About, locale: Locale): string {
  const comma = say("about", "comma", locale);
  const lines = [
    ...(missing.length > 0 ? [swingWord("missing", locale, { names: missing.join(comma) })] : []),
    ...notes.map((note) => `- ${say("notes", note.code, locale, note.arguments)}`),
    swingWord("cannot", locale),
    "  coopolis design scenarios/experiments/quota-sensitivity.yaml -o quota",
    "  coopolis run quota",
    "  coopolis analyze quota",
    tell("conditional", locale),
    `${tell("scenarioHash", locale)}  ${scenarioHash}`,
  ];
  return lines.map((line) => wrap(line, WIDTH, "  ")).join("\n");
}

const styleOf = ({ outcome, central, bars }: Tornado): NumberStyle =>
  styleFor(outcome.unit, [central.mean, ...bars.flatMap(({ atLow, atHigh }) => [atLow.mean, atHigh.mean])]);

/** An end of a range; shares in per cent. */
const end = (value: number, unit: string): string => showLevel(value, styleFor(unit, [value]));

const amount = ({ mean }: Estimate, style: NumberStyle, locale: Locale): string =>
  showChange(mean, style) + (style.percent ? ` ${tell("points", locale)}` : "");

const range = ({ low, high }: Estimate, style: NumberStyle, locale: Locale): string =>
  low === null ? "" : tell("between", locale, { low: showChange(low, style), high: showChange(high, style) });

const table = (title: string, rows: readonly (readonly string[])[]): string =>
  [title, ...align(rows, ["left", "right"]).map((line) => `  ${line}`)].join("\n");
