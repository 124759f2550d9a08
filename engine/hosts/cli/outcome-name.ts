import stringWidth from "string-width";
import { units, type Locale, type SeriesName } from "#engine";
import { showLevel } from "./show-number.ts";
import { tell } from "./words.ts";

/** Terminal cells that a name may take in a table before its unit goes to a line of its own. */
const WIDEST = 37;

/** The name of an outcome in a table, with its poverty line and its unit where it has them: one line, or two. */
export function outcomeName({ label, line, unit }: SeriesName, locale: Locale): readonly string[] {
  const comma = locale === "zh" ? "，" : ", ";
  const name =
    line === null
      ? label[locale]
      : label[locale] + comma + tell("atLine", locale, { line: showLevel(line, { digits: 0, percent: false }) });
  if (unit === "share" || unit === "1") return [name];
  const measured = locale === "zh" ? units[unit].zh : unit;
  const whole = name + comma + measured;
  return stringWidth(whole) <= WIDEST ? [whole] : [name, `  ${measured}`];
}
