/** Codes into words: the engine speaks in codes with arguments, people read sentences. */
import { en, type Dictionary } from "./en.ts";
import { formatExact } from "./number.ts";
import { zh } from "./zh.ts";

export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** What a sentence's places are filled with; numbers are written with thousands separators. */
export type Arguments = Readonly<Record<string, string | number>>;

const dictionaries: Readonly<Record<Locale, Dictionary>> = { en, zh };

/** The sentences of a language. */
export const dictionaryOf = (locale: Locale): Dictionary => dictionaries[locale];

/**
 * Puts arguments into the places of a sentence.
 *
 * @param sentence Places are written `{name}`; one without an argument stays as it is.
 * @example fill("{count} of {all} households", { count: 3, all: 2000 }) // => "3 of 2,000 households"
 */
export function fill(sentence: string, given: Arguments = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(given, name) ? given[name]! : place;
    return typeof value === "number" ? formatExact(value) : value;
  });
}

/**
 * The words for a code.
 *
 * @returns The code itself if the section has no words for it, so that nothing is hidden.
 * @example say("reasons", "nobodyPoor", "en") // => "nobody is poor"
 */
export function say(section: keyof Dictionary, code: string, locale: Locale, given: Arguments = {}): string {
  return sayFrom(dictionaries[locale][section], code, given);
}

/** The sentence for a code, filled in; the code itself if there is none. */
export const sayFrom = (sentences: Readonly<Record<string, string>>, code: string, given: Arguments = {}): string =>
  Object.hasOwn(sentences, code) ? fill(sentences[code]!, given) : code;
