/** Why a figure has no value. */
import { say } from "#engine";
import { wordsOf, type Language } from "./language.svelte.ts";

/** `not defined (nobody is poor)`. */
export const reasonWords = (reason: string | undefined, language: Language): string => {
  const words = wordsOf(language);
  return reason === undefined ? words.undefined : words.why(say("reasons", reason, language));
};
