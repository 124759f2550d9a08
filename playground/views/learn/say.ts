/** A lesson's numbers in words. */
import type { Comparison, Text, Unit } from "#engine";
import { figureOf } from "../../lessons/figures.ts";
import type { Control, Explanation, Figure } from "../../lessons/lesson.ts";
import { LANGUAGES, type Language } from "../../text/language.svelte.ts";
import { amount, axisNumber, difference, percent, whole } from "../../text/numbers.ts";

const unitOf = (comparison: Comparison, series: string): Unit =>
  comparison.series.find(({ key }) => key === series)!.unit;

/** A figure as a sentence takes it: without the name of its unit, which the sentence has. */
export function figureWords(
  comparison: Comparison,
  { series, measure }: Pick<Figure, "series" | "measure">,
  value: number,
  language: Language,
): string {
  const { tag } = LANGUAGES[language];
  if (measure === "rises" || measure === "falls") return whole(value, tag);
  if (measure === "ratio") return percent(value, tag);
  const unit = unitOf(comparison, series);
  return measure === "change" && unit === "share" ? difference(value, unit, language) : axisNumber(value, unit, tag);
}

/** A distance: of shares in points, else in the unit. */
export const distanceWords = (value: number, unit: Unit, language: Language): string =>
  unit === "share" ? difference(value, unit, language).replace("+", "") : amount(value, unit, language);

/** A sentence with its figures from the run at hand. */
export function explained(comparison: Comparison, { text, claims }: Explanation, language: Language): string {
  return text[language].replace(/\{(\d+)\}/g, (place, k: string) => {
    const claim = claims[Number(k) - 1];
    const value = claim ? figureOf(comparison, claim) : null;
    return claim && value !== null ? figureWords(comparison, claim, value, language) : place;
  });
}

/** A slider's number with its unit. */
export function controlWords({ unit, percent: shown }: Control, value: number, language: Language): string {
  const { tag } = LANGUAGES[language];
  const number = shown ? percent(value, tag) : new Intl.NumberFormat(tag).format(value);
  if (language === "en") return `${number} ${unit.en}`.trim();
  // In Chinese what a share is of comes before it.
  return shown ? unit.zh + number : number + unit.zh;
}

/** The name of an outcome as a comparison has it. */
export const outcomeOf = (comparison: Comparison, series: string): Text =>
  comparison.series.find(({ key }) => key === series)!.label;
