/** A comparison as text for a terminal of 80 to 100 columns: what changes, how sure, for whom, and what made it. */
import {
  finding,
  formatMonth,
  parseMonth,
  say,
  type Change,
  type Comparison,
  type Estimate,
  type Locale,
  type PolicyResult,
  type SeriesName,
  type Verdicts,
} from "#engine";
import { align, wrap } from "./align.ts";
import { outcomeName } from "./outcome-name.ts";
import { peopleLines } from "./people-lines.ts";
import { showChange, showLevel, styleFor } from "./show-number.ts";
import { tell } from "./words.ts";

const WIDTH = 96;

/** The answer of `coopolis compare`: every policy against the baseline. */
export function changesReport(comparison: Comparison, locale: Locale): string {
  const [baseline, ...others] = comparison.policies;
  if (others.length === 0) return levelsReport(comparison, locale);
  const intro = tell("changesOf", locale, { baseline: baseline!.name[locale], month: lastMonth(comparison) });
  return report(
    comparison,
    locale,
    intro,
    others.map((policy) => changesOf(comparison, baseline!, policy, locale)),
  );
}

/** The answer of `coopolis run`: every policy's own outcomes. */
export function levelsReport(comparison: Comparison, locale: Locale): string {
  const intro = tell("levelsOf", locale, { month: lastMonth(comparison) });
  return report(
    comparison,
    locale,
    intro,
    comparison.policies.map((policy) => levelsOf(comparison, policy, locale)),
  );
}

/** The last simulated month, `YYYY-MM`. */
const lastMonth = ({ start, months }: Comparison): string => formatMonth(parseMonth(start)! + months - 1);

function report(comparison: Comparison, locale: Locale, intro: string, blocks: readonly string[]): string {
  const parts = [
    head(comparison, locale),
    wrap(intro, WIDTH),
    ...blocks,
    foot(comparison, locale),
    hashes(comparison, locale),
  ];
  return `${parts.join("\n\n")}\n`;
}

function head(comparison: Comparison, locale: Locale): string {
  const { scenario, base, households, start, replicates, seed } = comparison;
  const setup = tell("setup", locale, { base, households, start, end: lastMonth(comparison), replicates, seed });
  const lines = [`${scenario.id}  ${scenario.title[locale]}`, scenario.question[locale], setup];
  return lines
    .filter((line) => line !== "")
    .map((line) => wrap(line, WIDTH))
    .join("\n");
}

function changesOf(comparison: Comparison, baseline: PolicyResult, policy: PolicyResult, locale: Locale): string {
  const { series } = comparison;
  const titles = (["baseline", "policy", "change", "range", "inRuns"] as const).map((word) => tell(word, locale));
  const rows = series.flatMap((one) => named(one, changeCells(one, baseline, policy, locale), locale));
  return [
    `“${policy.name[locale]}”`,
    wrap(`  ${finding(comparison, policy.id, locale)}`, WIDTH, "  "),
    ...(policy.verdicts ? [wrap(`  ${verdictsOf(policy.verdicts, locale)}`, WIDTH, "  ")] : []),
    ...align([["", ...titles], ...rows], ["left", "right", "right", "right", "right", "left"]),
    ...undefinedOnes("undefinedChange", series, policy.change!, locale),
    ...peopleLines(comparison, baseline, policy, locale).map((line) => wrap(`  ${line}`, WIDTH, "    ")),
  ].join("\n");
}

function verdictsOf(verdicts: Verdicts, locale: Locale): string {
  const shares = Object.entries(verdicts).map(([verdict, share]) =>
    tell("verdict", locale, {
      verdict: say("verdicts", verdict, locale),
      share: showLevel(share as number, { digits: 0, percent: true }),
    }),
  );
  return tell("verdicts", locale, { shares: shares.join(locale === "zh" ? "，" : ", ") });
}

function changeCells(series: SeriesName, baseline: PolicyResult, policy: PolicyResult, locale: Locale): string[] {
  const before = baseline.end[series.key]!.mean;
  const after = policy.end[series.key]!.mean;
  const change = policy.change![series.key]!;
  const level = styleFor(series.unit, [before, after]);
  const style = styleFor(series.unit, [change.mean, change.low, change.high]);
  // A ratio is no difference: it has no sign to show, and rises or falls in no run.
  const show = series.ratio ? showLevel : showChange;
  const unit = style.percent && change.mean !== null ? ` ${tell("points", locale)}` : "";
  const range = { low: show(change.low, style), high: show(change.high, style) };
  return [
    showLevel(before, level),
    showLevel(after, level),
    show(change.mean, style) + unit,
    change.mean === null ? "" : tell("between", locale, range),
    change.mean === null || series.ratio ? "" : inRuns(change, locale),
  ];
}

/** The rows of an outcome: its name and cells, and below it the unit where the name is long. */
function named(series: SeriesName, cells: readonly string[], locale: Locale): string[][] {
  const [name, ...more] = outcomeName(series, locale);
  return [[`  ${name}`, ...cells], ...more.map((line) => [`  ${line}`])];
}

function inRuns({ mean, rises, falls, defined }: Change, locale: Locale): string {
  if (rises === 0 && falls === 0) return tell("same", locale, { n: defined });
  return rises > falls || (rises === falls && mean! > 0)
    ? tell("rises", locale, { k: rises, n: defined })
    : tell("falls", locale, { k: falls, n: defined });
}

function levelsOf(comparison: Comparison, policy: PolicyResult, locale: Locale): string {
  // A ratio of changes compares policies: no policy has one by itself.
  const series = comparison.series.filter(({ ratio }) => ratio === undefined);
  const rows = series.flatMap((one) => {
    const { mean, low, high } = policy.end[one.key]!;
    const style = styleFor(one.unit, [mean, low, high]);
    const range =
      mean === null ? "" : tell("between", locale, { low: showLevel(low, style), high: showLevel(high, style) });
    return named(one, [showLevel(mean, style), range], locale);
  });
  const titles = [`“${policy.name[locale]}”`, tell("mean", locale), tell("range", locale)];
  return [
    ...align([titles, ...rows], ["left", "right", "right"]),
    ...undefinedOnes("undefined", series, policy.end, locale),
  ].join("\n");
}

/** Why some cells of a table hold a dash. */
function undefinedOnes(
  sentence: "undefined" | "undefinedChange",
  series: readonly SeriesName[],
  estimates: Readonly<Record<string, Estimate>>,
  locale: Locale,
): string[] {
  return series.flatMap((one) => {
    const { mean, reason } = estimates[one.key]!;
    if (mean !== null) return [];
    const why = { outcome: outcomeName(one, locale)[0]!, reason: say("reasons", reason ?? "", locale) };
    return [wrap(`  ${tell(one.ratio ? "undefined" : sentence, locale, why)}`, WIDTH, "    ")];
  });
}

function foot({ scenario, notes }: Comparison, locale: Locale): string {
  const said = (["lookAt", "limits"] as const).flatMap((part) => {
    const text = scenario[part][locale];
    return text === "" ? [] : [tell(part, locale, { text })];
  });
  if (notes.length > 0)
    said.push(tell("notes", locale), ...notes.map((note) => `- ${say("notes", note.code, locale, note.arguments)}`));
  return [...said, tell("conditional", locale)].map((line) => wrap(line, WIDTH, "  ")).join("\n");
}

function hashes({ scenarioHash, resultHash, version, generator }: Comparison, locale: Locale): string {
  const lines = [
    [tell("scenarioHash", locale), scenarioHash],
    [tell("resultHash", locale), resultHash],
  ];
  return [...align(lines, ["left"]), wrap(tell("madeBy", locale, { version, generator }), WIDTH)].join("\n");
}
