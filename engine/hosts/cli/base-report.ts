/** `coopolis check-base`: published figures beside what a base population gives. */
import {
  BASE_CHECK,
  bases,
  checkBase,
  formatNumber,
  model,
  say,
  units,
  type Base,
  type Locale,
  type TargetCheck,
} from "#engine";
import { align, wrap } from "./align.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { showLevel, type NumberStyle } from "./show-number.ts";
import { tell } from "./words.ts";

export interface BaseReportOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Checks one base, or all of them, and prints the tables. Misses do not fail the command: they are the answer. */
export function baseReport(only: string | undefined, { json, markdown }: BaseReportOptions, locale: Locale): ExitCode {
  const checked = bases
    .filter(({ id }) => only === undefined || id === only)
    .map((base) => ({ base, checks: checkBase(base) }));
  const facts = checked.map(({ base, checks }) => ({ base: base.id, ...BASE_CHECK, checks }));
  process.stdout.write(
    json
      ? `${JSON.stringify(facts, null, 1)}\n`
      : checked
          .map(({ base, checks }) => (markdown ? documentOf : textOf)(base, checks, locale).join("\n"))
          .join("\n\n") + "\n",
  );
  return EXIT.done;
}

const textOf = (base: Base, checks: readonly TargetCheck[], locale: Locale): string[] => [
  heading(base, locale),
  "",
  ...align(rowsOf(checks, locale), ["left", "left", "right", "right", "right", "left"]),
  "",
  verdict(checks, locale),
  ...reasonsOf(checks, locale).map((line) => wrap(line, 100, "  ")),
];

const documentOf = (base: Base, checks: readonly TargetCheck[], locale: Locale): string[] => {
  const [head, ...rows] = rowsOf(checks, locale);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    heading(base, locale),
    "",
    line(head!),
    `|${"---|".repeat(head!.length)}`,
    ...rows.map(line),
    "",
    verdict(checks, locale),
    "",
    ...reasonsOf(checks, locale).map((reason) => `- ${reason}`),
  ];
};

const heading = ({ label }: Base, locale: Locale): string =>
  tell("checkedAt", locale, {
    base: label[locale],
    households: BASE_CHECK.households,
    months: BASE_CHECK.burnIn,
    replicates: BASE_CHECK.replicates,
  });

const verdict = (checks: readonly TargetCheck[], locale: Locale): string =>
  tell("metOf", locale, { met: checks.filter(({ met }) => met).length, all: checks.length });

/** Why figures are missed, where the base says so. */
const reasonsOf = (checks: readonly TargetCheck[], locale: Locale): string[] =>
  checks.flatMap(({ target, met }) => (met || !target.whyMissed ? [] : [`${target.row}: ${target.whyMissed[locale]}`]));

const rowsOf = (checks: readonly TargetCheck[], locale: Locale): string[][] => [
  [
    "",
    ...(["figure", "published", "tolerance", "simulated", "held", "source"] as const).map((word) => tell(word, locale)),
  ],
  ...checks.map(({ target, simulated, miss, met }) => {
    const { unit } = model.metrics.find(({ name }) => name === target.metric)!;
    const style = styleOf(unit, target.tolerance);
    const measured = unit === "share" || unit === "1" ? "" : `${locale === "zh" ? "，" : ", "}${units[unit][locale]}`;
    return [
      target.row,
      target.label[locale] + measured,
      showLevel(target.value, style),
      `± ${showLevel(target.tolerance, style)}`,
      showLevel(simulated.value, style),
      simulated.value === null
        ? say("reasons", simulated.reason, locale)
        : met
          ? tell("met", locale)
          : tell("missedBy", locale, { times: formatNumber(Math.abs(miss!), 1) }),
      [target.source.tag, ...(target.source.rows ?? [])].join(" "),
    ];
  }),
];

/** Enough digits to see a tenth of a tolerance. */
function styleOf(unit: string, tolerance: number): NumberStyle {
  const percent = unit === "share";
  const step = tolerance * (percent ? 100 : 1);
  return { percent, digits: step >= 10 ? 0 : step >= 1 ? 1 : step >= 0.1 ? 2 : 3 };
}
