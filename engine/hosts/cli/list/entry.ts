/** What `coopolis list` says of one thing: a name, what it is called, and lines below. */
import { formatExact, units, type Dial, type Locale, type Source, type Unit } from "#engine";
import { wrap } from "../align.ts";
import { tell } from "../words.ts";

export interface Entry {
  /** As scenario files write it. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const WIDTH = 96;

/** Entries as text, a blank line between them. */
export const showEntries = (entries: readonly Entry[]): string =>
  entries
    .map(
      ({ name, title, lines }) =>
        [`${name}  ${title}`, ...lines.map((line) => wrap(`  ${line}`, WIDTH, "  "))].join("\n") + "\n",
    )
    .join("\n");

/** `0 to 20,000 yuan a person and day (nominal), default 8,000`. */
export function rangeOf({ min, max, unit, default: central }: Dial, locale: Locale): string {
  const name = PURE.includes(unit) ? "" : units[unit][locale];
  const range = tell("dialRange", locale, {
    min: formatExact(min),
    max: formatExact(max),
    unit: name,
    central: formatExact(central),
  });
  return range.replace(/ (?=[,，])/, "");
}

/** The same, with where the default comes from: `… default 8,000 [STATED S2, S3]`. */
export const sourcedRangeOf = (dial: Dial, locale: Locale): string =>
  `${rangeOf(dial, locale)} [${`${dial.source.tag} ${(dial.source.rows ?? []).join(", ")}`.trim()}]`;

/** Units that a number needs no word for. */
const PURE: readonly Unit[] = ["1", "share", "index"];

/** `Evidence: S2, S3 (STATED; exists)`. */
export function sourceOf({ tag, rows, note }: Source, locale: Locale): string {
  const facts = [tag, ...(note ? [note] : [])].join(locale === "zh" ? "；" : "; ");
  return rows && rows.length > 0
    ? tell("evidence", locale, { rows: rows.join(", "), facts })
    : tell("noEvidence", locale, { facts });
}
