/** A diary's codes as sentences of the language in use. */
import type { DiaryEvent, DiaryYear, Trace } from "#engine";
import { speech } from "../../text/language.svelte.ts";
import { whole } from "../../text/numbers.ts";
import { householdWords } from "../../text/views/household.ts";
import { watchWords } from "../../text/views/watch.ts";
import { rowName } from "../watch/names.ts";

function whatOf(event: DiaryEvent): string | null {
  const words = speech.of(householdWords);
  if (event.code === "began") return words.states[event.state][0];
  if (event.code === "ended") return words.states[event.state][1];
  if (event.code !== "away") return words[event.code];
  const { from, to, whole: all } = event;
  return to > from ? words.left(to - from, all) : words.came(from - to);
}

/** Sentences of a year: how it ended, what it was like, what happened when. */
export function sentencesOf(year: DiaryYear, trace: Trace): readonly string[] {
  const words = speech.of(householdWords);
  const yuan = (value: number): string => whole(value, speech.tag);
  const turns = new Intl.NumberFormat(speech.tag, { maximumFractionDigits: 1 }).format(year.turnsAMonth);
  const standing = speech.of(watchWords).standings[year.standing];
  return [
    year.welfare === null
      ? words.nobodyHome(year.year, yuan(year.income))
      : words.year(year.year, yuan(year.income), yuan(year.welfare), standing),
    ...(year.tradeMonths > 0 ? [words.traded(year.tradeMonths, turns, yuan(year.take))] : []),
    ...(year.soloMonths > 0 ? [words.alone(year.soloMonths)] : []),
    ...(year.nestedMonths > 0 ? [words.nested(year.nestedMonths)] : []),
    ...(year.away > 0 ? [words.away(year.away)] : []),
    ...(year.support >= 1 ? [words.support(yuan(year.support))] : []),
    ...(year.bills >= 1 ? [words.bills(yuan(year.bills))] : []),
    ...(year.shortMonths > 0 ? [words.short(year.shortMonths)] : []),
    ...year.events.flatMap((event) => {
      const what = whatOf(event);
      return what === null ? [] : [words.entry(rowName(trace, event.row), what)];
    }),
  ];
}
