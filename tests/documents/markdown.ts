/** Pieces of Markdown that all documents share. */
import { units, type Source, type Text, type Unit } from "../../engine/support/quantity.ts";

export type Locale = keyof Text;

/** A text as a cell of a table: on one line, its bars escaped. */
const cell = (text: string): string => text.replace(/\s*\n\s*/g, " ").replace(/\|/g, "\\|");

/** A table; no table at all for no rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ""
    : [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");

/** A place in a document that links name, whatever its heading says. */
export const anchor = (id: string): string => `<a id="${id.toLowerCase()}"></a>`;

/** Evidence rows as links to what they say. */
export const rowLinks = (rows: readonly string[] = []): string =>
  rows.map((row) => `[${row}](evidence.md#${row.toLowerCase()})`).join(" ");

/** `FOUND [K22](…)`, with the note where there is one. */
export const sourceWords = ({ tag, rows, note }: Source): string =>
  [tag, rowLinks(rows), note ? `(${note})` : ""].filter((part) => part !== "").join(" ");

/** A file of the project, seen from `docs/`. */
export const fileLink = (path: string): string => `[${path}](../${path})`;

/** A declared number, with the commas of thousands. */
export const number = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15
    ? String(value).replace(/\B(?=(\d{3})+$)/g, ",")
    : String(Number(value.toPrecision(6)));

export const unitWords = (unit: Unit, locale: Locale): string =>
  units[unit][locale] || (locale === "zh" ? "无量纲" : "a number");

/** `0 to 1`. */
export const rangeWords = ({ min, max }: { readonly min: number; readonly max: number }, locale: Locale): string =>
  `${number(min)}${locale === "zh" ? "至" : " to "}${number(max)}`;

/** Blocks of a document, a blank line between them; empty ones are left out. */
export const blocks = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");

/**
 * Places in a document that a link may name: explicit ones, and headings as GitHub names them.
 */
export function placesIn(markdown: string): Set<string> {
  const explicit = [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id!);
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .replace(/<[^>]*>/g, "")
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, "")
      .trim()
      .replace(/ /g, "-"),
  );
  return new Set([...explicit, ...headings]);
}
