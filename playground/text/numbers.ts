/** Numbers as people read them, in the chosen language. Shares become per cent here and nowhere earlier. */
import { units, type Unit } from "#engine";
import { LANGUAGES, wordsOf, type Language } from "./language.svelte.ts";

/** A formatter takes a hundred times as long to make as to use, and a page of charts needs hundreds of numbers. */
function kept<F>(make: () => F, made: Map<string, F>, key: string): F {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}
const numbers = new Map<string, Intl.NumberFormat>();
const months = new Map<string, Intl.DateTimeFormat>();

/** A number with up to so many decimals. */
const plain = (value: number, tag: string, digits: number, sign = false) =>
  kept(
    () => new Intl.NumberFormat(tag, { maximumFractionDigits: digits, signDisplay: sign ? "exceptZero" : "negative" }),
    numbers,
    `${tag} ${digits} ${sign}`,
  )
    .format(value)
    .replace("-", "−");

/** A count. */
export const whole = (value: number, tag: string): string => plain(value, tag, 0);

/** A share as per cent, with a decimal where that matters. */
export const percent = (share: number, tag: string): string => `${plain(100 * share, tag, 1)}%`;

/** Decimals that keep about four figures. */
const decimalsOf = (value: number) =>
  Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;

/** A number with the unit's own symbol or name behind it. */
export function amount(value: number, unit: Unit, language: Language): string {
  const { tag } = LANGUAGES[language];
  const words = wordsOf(language);
  if (unit === "share") return percent(value, tag);
  return words.withUnit(axisNumber(value, unit, tag), units[unit][language]);
}

/** A change's number with its sign; of a share, in percentage points. `scale` is the number whose figures are kept. */
export function signed(value: number, unit: Unit, tag: string, scale = value): string {
  if (unit !== "share") return plain(value, tag, decimalsOf(scale), true);
  return plain(100 * value, tag, Math.abs(scale) < 0.0005 ? 2 : 1, true);
}

/** A change without the name of its unit; percentage points are named. */
export function difference(value: number, unit: Unit, language: Language): string {
  const { tag } = LANGUAGES[language];
  const words = wordsOf(language);
  return unit === "share" ? words.points(signed(value, unit, tag)) : signed(value, unit, tag);
}

/** A range of changes; a single number where its ends read the same. */
export function differenceRange(low: number, high: number, unit: Unit, language: Language): string {
  const { tag } = LANGUAGES[language];
  const words = wordsOf(language);
  const scale = Math.max(Math.abs(low), Math.abs(high));
  const [from, to] = [signed(low, unit, tag, scale), signed(high, unit, tag, scale)];
  const range = from === to ? from : words.between(from, to);
  return unit === "share" ? words.points(range) : range;
}

/** A number as a scenario file writes it, with the unit it is written in: shares stay shares. */
export function written(value: number, unit: Unit, language: Language): string {
  const { tag } = LANGUAGES[language];
  const words = wordsOf(language);
  return words.withUnit(
    new Intl.NumberFormat(tag, { maximumSignificantDigits: 12 }).format(value),
    units[unit][language],
  );
}

/** A number on an axis or in a short list: without the unit's name. */
export const axisNumber = (value: number, unit: Unit, tag: string): string =>
  unit === "share" ? percent(value, tag) : plain(value, tag, decimalsOf(value));

/**
 * The name of a month of a run.
 *
 * @param start First policy month, `YYYY-MM`.
 * @param at Months since then.
 */
export function monthName(start: string, at: number, tag: string, detail: "month" | "year" = "month"): string {
  const date = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)) - 1 + at));
  const make = () =>
    new Intl.DateTimeFormat(tag, {
      timeZone: "UTC",
      year: "numeric",
      ...(detail === "month" && { month: "short" }),
    });
  return kept(make, months, `${tag} ${detail}`).format(date);
}
