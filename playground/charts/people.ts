/** What the charts about people have in common. */
import type { Comparison, Estimate, People } from "#engine";
import type { Language } from "../text/language.svelte.ts";
import { axisNumber, difference } from "../text/numbers.ts";
import { lineOf } from "./palette.ts";

/** A policy's line on a chart, with what is known of its people. */
export interface PolicyLine {
  readonly name: string;
  readonly token: string;
  readonly dash: readonly number[];
  readonly people: People;
}

/** The baseline and the policy shown, where their people are known. */
export function linesOf(
  { policies }: Comparison,
  place: number,
  say: (text: Comparison["policies"][number]["name"]) => string,
): readonly PolicyLine[] {
  return [...new Set([0, place])].flatMap((at) => {
    const { name, people } = policies[at]!;
    return people ? [{ name: say(name), ...lineOf(at, place), people }] : [];
  });
}

/** A gain in words: its mean, or a dash. */
export const gainText = ({ mean }: Estimate, language: Language): string =>
  mean === null ? "—" : difference(mean, "yuan/person/year", language);

/** A number of a table, or a dash. */
export const cell = (value: number | null | undefined, unit: "share" | "yuan", tag: string): string =>
  value == null ? "—" : axisNumber(value, unit, tag);
