/** How a watched run names its policies and its months. */
import type { Watched } from "../../state/watching.svelte.ts";
import { speech } from "../../text/language.svelte.ts";
import { monthName, whole } from "../../text/numbers.ts";
import { watchWords } from "../../text/views/watch.ts";
import { formatMonth, version, type Trace } from "#engine";

/** One of the two lives that are shown. */
export interface Life {
  readonly id: "baseline" | "policy";
  readonly name: string;
  readonly trace: Trace;
  /** Place in the scenario's order. */
  readonly place: number;
}

/** The baseline and the policy shown; the baseline alone where it is the policy shown. */
export function livesOf({ scenario, place, traced }: Watched): readonly Life[] {
  const name = (at: number): string => speech.say(scenario.policies[at]!.name);
  const baseline: Life = { id: "baseline", name: name(0), trace: traced.baseline, place: 0 };
  return traced.policy ? [baseline, { id: "policy", name: name(place), trace: traced.policy, place }] : [baseline];
}

/** The month of a row of a trace. */
export const rowName = (trace: Pick<Trace, "start">, row: number): string =>
  monthName(formatMonth(trace.start), row - 1, speech.tag);

/** Rows that close a year, the start and the last one. */
export const yearRows = ({ rows, start }: Pick<Trace, "rows" | "start">): readonly number[] =>
  Array.from({ length: rows }, (_, row) => row).filter(
    (row) => row === 0 || row === rows - 1 || (start + row) % 12 === 0,
  );

/** What the numbers of a trace were computed from. */
export function provenanceOf({ scenario, traced }: Watched): string {
  const households = whole(traced.baseline.households, speech.tag);
  return speech.of(watchWords).provenance(version, scenario.id, scenario.seed, households);
}

/** What poor means here. */
export const definitionOf = ({ line, near }: Pick<Trace, "line" | "near">): string =>
  speech.of(watchWords).definition(whole(line, speech.tag), whole(near * line, speech.tag));
