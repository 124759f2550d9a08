/** Which language the page speaks, and its dictionary. English comes with the page, another language when it is chosen. */
import { keep, recall } from "../memory.ts";
import { en, type Words } from "./en.ts";

export const LANGUAGES = {
  en: { tag: "en", name: "English" },
  zh: { tag: "zh-CN", name: "中文" },
} as const;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (text: unknown): text is Language => text === "en" || text === "zh";

const loaded: { en: Words } & Partial<Record<Language, Words>> = { en };

/** Loads the dictionary of a language. */
export async function loadWords(language: Language): Promise<void> {
  if (language === "zh") loaded.zh ??= (await import("./zh.ts")).zh;
}

/** The interface words of a language that has been loaded. */
export const wordsOf = (language: Language): Words => loaded[language] ?? en;

function firstChoice(): Language {
  const kept = recall("language");
  if (isLanguage(kept)) return kept;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

const chosen = $state<{ language: Language }>({ language: "en" });

/** The language in use. Reading it in a component makes the component follow a change. */
export const speech = {
  get language(): Language {
    return chosen.language;
  },
  /** Chooses the language this device remembers, or that of its browser; the page waits for it. */
  async begin(): Promise<void> {
    const language = firstChoice();
    await loadWords(language);
    chosen.language = language;
  },
  /** Chooses a language and remembers it on this device. */
  async speak(language: Language): Promise<void> {
    keep("language", language);
    await loadWords(language);
    chosen.language = language;
  },
  /** Interface words. */
  get words(): Words {
    return wordsOf(chosen.language);
  },
  /** The tag numbers and dates are written by. */
  get tag(): string {
    return LANGUAGES[chosen.language].tag;
  },
  /** The words of a view, from its own dictionary. */
  of<W>(dictionary: Readonly<Record<Language, W>>): W {
    return dictionary[chosen.language];
  },
  /** A text that a declaration brings in both languages. */
  say(text: Readonly<Record<Language, string>>): string {
    return text[chosen.language];
  },
};
