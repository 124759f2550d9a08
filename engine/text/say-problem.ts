/** Codes of what is wrong with a file into words: apart from the words of answers, which a page needs at once. */
import { problemsEn, type ProblemDictionary } from "./problems-en.ts";
import { problemsZh } from "./problems-zh.ts";
import { sayFrom, type Arguments, type Locale } from "./say.ts";

const dictionaries: Readonly<Record<Locale, ProblemDictionary>> = { en: problemsEn, zh: problemsZh };

/** The sentences about problems of a language. */
export const problemsOf = (locale: Locale): ProblemDictionary => dictionaries[locale];

/** The words for a code; the code itself if the section has none. */
export const sayProblem = (
  section: keyof ProblemDictionary,
  code: string,
  locale: Locale,
  given: Arguments = {},
): string => sayFrom(dictionaries[locale][section], code, given);
