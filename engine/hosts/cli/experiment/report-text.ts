/** What an analysis says, as text for a terminal: sentences first, then tables. */
import stringWidth from "string-width";
import { fill, units, type Analysis, type Locale, type Report, type ReportCell, type ReportColumn } from "#engine";
import { align, wrap } from "../align.ts";
import { showLevel, styleFor, type NumberStyle } from "../show-number.ts";

const WIDTH = 96;

/** @param heading What was analysed, in a line. */
export function reportText(
  { notes: words }: Analysis,
  { sections, notes }: Report,
  heading: string,
  locale: Locale,
): string {
  const sentences = notes.map(({ code, arguments: given }) => wrap(fill(words[code]![locale], given), WIDTH));
  const tables = sections.map(({ title, columns, rows }) => {
    const styles = columns.map((column, c) =>
      styleOf(
        column,
        rows.map((row) => row[c]!),
      ),
    );
    const cells = rows.map((row) =>
      row.map((cell, c) => show(cell, styles[c] ?? styleFor("1", typeof cell === "number" ? [cell] : []), locale)),
    );
    const sides = columns.map((_, c) =>
      rows.some((row) => typeof row[c] === "number") ? ("right" as const) : ("left" as const),
    );
    const heads = columns.map(({ label, unit }) => {
      const of = unit && unit !== "share" && unit !== "1" ? units[unit][locale] : "";
      return of ? `${label[locale]}${locale === "zh" ? "，" : ", "}${of}` : label[locale];
    });
    return [title[locale], ...align([...headRows(heads, cells), ...cells], sides).map((line) => `  ${line}`)].join(
      "\n",
    );
  });
  return `${[heading, ...(sentences.length > 0 ? [sentences.join("\n")] : []), ...tables].join("\n\n")}\n`;
}

/** A heading may be wider than this only if a word of it is, or what stands below. */
const HEAD = 14;

/** Headings of columns, broken into lines, so that long ones do not push the columns apart; the last line stands on the cells. */
function headRows(heads: readonly string[], cells: readonly (readonly string[])[]): string[][] {
  const broken = heads.map((head, c) => {
    const widest = Math.max(HEAD, ...cells.map((row) => stringWidth(row[c]!)));
    return wrap(head, widest).split("\n");
  });
  const lines = Math.max(1, ...broken.map(({ length }) => length));
  return Array.from({ length: lines }, (_, line) => broken.map((parts) => parts[line - lines + parts.length] ?? ""));
}

/** One style for all numbers of a column; null where each needs its own, because the rows measure different things. */
function styleOf({ unit }: ReportColumn, cells: readonly ReportCell[]): NumberStyle | null {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  if (numbers.every(Number.isInteger) && unit !== "share") return { digits: 0, percent: false };
  return unit === null && spread(numbers) > MIXED ? null : styleFor(unit ?? "1", numbers);
}

/** From this ratio of the largest to the smallest number on, digits that suit one would hide another. */
const MIXED = 100;

function spread(numbers: readonly number[]): number {
  const sizes = numbers.map(Math.abs).filter((size) => size > 0);
  return sizes.length === 0 ? 1 : Math.max(...sizes) / Math.min(...sizes);
}

function show(cell: ReportCell, style: NumberStyle, locale: Locale): string {
  if (cell === null) return "—";
  if (typeof cell === "number") return showLevel(cell, style);
  return typeof cell === "string" ? cell : cell[locale];
}
