/** Links to a lesson and to what a student did in it; they hold everything, nothing is sent to a server. */
import { version } from "#engine";
import { first } from "virtual:coopolis";
import { readAttempt, writeAttempt, type Attempt } from "../lessons/attempt.ts";
import { speech } from "../text/language.svelte.ts";
import { FRAGMENT_SCHEMA, readFragment, writeFragment } from "./fragment.ts";

/** Id of the view that plays lessons. */
export const LEARN = "learn";

/** A link to this page that opens a lesson, with an attempt in it or without. */
export function linkTo(attempt: Attempt): string {
  const fragment = writeFragment({
    schema: FRAGMENT_SCHEMA,
    model: version,
    preset: first.id,
    settings: {},
    assumptions: {},
    view: LEARN,
    viewState: writeAttempt(attempt),
    language: speech.language,
  });
  return `${location.href.split("#")[0]}#${fragment ?? ""}`;
}

/** The attempt in a pasted line; null where the line holds none. */
export function attemptIn(line: string): Attempt | null {
  const at = line.indexOf("#");
  if (at < 0) return null;
  const link = readFragment(line.slice(at + 1).trim());
  if (link === null || typeof link === "string" || link.view !== LEARN) return null;
  return readAttempt(link.viewState ?? "");
}
