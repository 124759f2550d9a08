/** Outcomes with their ranges, as sentences. */
import type { Comparison, SeriesName } from "#engine";
import type { Language } from "../../text/language.svelte.ts";
import { amount, difference, differenceRange } from "../../text/numbers.ts";
import { reasonWords } from "../../text/reasons.ts";
import { reportWords } from "../../text/views/report.ts";

/** An outcome's name, with its poverty line where it has one. */
const outcomeName = ({ label, line }: SeriesName, language: Language): string =>
  label[language] + (line === null ? "" : ` · ${amount(line, "yuan", language)}`);

/** Level, baseline, change and doubt of one outcome of a policy; for the baseline only the level. */
export function toldOutcome({ policies }: Comparison, place: number, series: SeriesName, language: Language): string {
  const words = reportWords[language];
  const level = (at: number) => {
    const { mean, reason } = policies[at]!.end[series.key]!;
    return mean === null ? reasonWords(reason, language) : amount(mean, series.unit, language);
  };
  const told = words.told({ outcome: outcomeName(series, language), level: level(place), baseline: level(0) });
  const change = policies[place]!.change?.[series.key];
  if (!change) return told;
  const space = language === "zh" ? "" : " ";
  if (change.mean === null) return `${told}${space}${reasonWords(change.reason, language)}`;
  if (change.rises + change.falls === 0) return told + space + words.still;
  return (
    told +
    space +
    words.moved({
      change: difference(change.mean, series.unit, language),
      range: differenceRange(change.low!, change.high!, series.unit, language),
      rises: change.rises,
      falls: change.falls,
      defined: change.defined,
    })
  );
}

/** The outcomes of the brief: of several poverty lines the first, four at most, public cost told apart. */
export const mainOutcomes = ({ series }: Comparison): SeriesName[] =>
  series
    .filter(({ metric }, at) => metric !== "netPublicCost" && series.findIndex((one) => one.metric === metric) === at)
    .slice(0, 4);
