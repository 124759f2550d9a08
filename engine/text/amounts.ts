/** Amounts with their units, as sentences need them. */
import { units, type Unit } from "../support/quantity.ts";
import { formatNumber, formatPercent } from "./number.ts";
import { say, type Locale } from "./say.ts";

/** A level with its unit; shares as percentages. */
export function quantity(value: number, unit: Unit, locale: Locale): string {
  if (unit === "share") return formatPercent(value, 1);
  const number = formatNumber(value, Math.abs(value) < 10 ? 2 : 0);
  const words = units[unit][locale];
  return words === "" ? number : say("finding", "amount", locale, { number, unit: words });
}

/** A difference of levels: between percentages, it is points. */
export const difference = (value: number, unit: Unit, locale: Locale): string =>
  unit === "share" ? say("finding", "points", locale, { number: pointsOf(value) }) : quantity(value, unit, locale);

/** A share in percentage points: one digit, two where one would show nothing. */
export const pointsOf = (share: number): string =>
  formatNumber(100 * share, share !== 0 && Math.abs(share) < 0.001 ? 2 : 1);

/** A number with its sign, its size written as told; what is written as zero has none. */
export function signed(value: number, size: (value: number) => string): string {
  const written = size(Math.abs(value));
  return /[1-9]/.test(written) ? (value > 0 ? "+" : "−") + written : written;
}
