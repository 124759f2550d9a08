/** Which language the page speaks, and its dictionary. */
import { keep, recall } from "../memory.ts";
import { en, type Words } from "./en.ts";
import { zh } from "./zh.ts";

export const LANGUAGES = {
  en: { words: en, tag: "en", name: "English" },
  zh: { words: zh, tag: "zh-CN", name: "中文" },
} as const;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (text: unknown): text is Language => text === "en" || text === "zh";

function firstChoice(): Language {
  const kept = recall("language");
  if (isLanguage(kept)) return kept;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

const chosen = $state({ language: firstChoice() });

/** The language in use. Reading it in a component makes the component follow a change. */
export const speech = {
  get language(): Language {
    return chosen.language;
  },
  /** Chooses a language and remembers it on this device. */
  speak(language: Language): void {
    chosen.language = language;
    keep("language", language);
  },
  /** Interface words. */
  get words(): Words {
    return LANGUAGES[chosen.language].words;
  },
  /** The tag numbers and dates are written by. */
  get tag(): string {
    return LANGUAGES[chosen.language].tag;
  },
  /** A text that a declaration brings in both languages. */
  say(text: Readonly<Record<Language, string>>): string {
    return text[chosen.language];
  },
};
