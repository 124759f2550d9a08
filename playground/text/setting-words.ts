/** A setting in words, for comparing the status quo with what a policy does. */
import { ELIGIBLE, isNumberField, type Setting, type Unit } from "#engine";
import type { FileValue } from "../state/edits.ts";
import { wordsOf, type Language } from "./language.svelte.ts";
import { written } from "./numbers.ts";

const joined = (parts: readonly string[], language: Language) => parts.join(language === "zh" ? "；" : "; ");

/** A number, or the numbers that hold from dates on. */
function scheduled(value: unknown, unit: Unit, language: Language): string {
  if (typeof value === "number") return written(value, unit, language);
  if (typeof value !== "object" || value === null) return String(value);
  const words = wordsOf(language);
  return joined(
    Object.entries(value).map(
      ([month, number]) => `${words.fromMonth} ${month}: ${written(Number(number), unit, language)}`,
    ),
    language,
  );
}

/** A setting as a scenario file writes it, in words. */
export function settingWords(setting: Setting, value: FileValue, language: Language): string {
  if (setting.kind === "number") return scheduled(value, setting.dial.unit, language);
  if (setting.kind === "table")
    return (value as readonly object[]).map((row) => Object.values(row).join(": ")).join("; ");
  return joined(
    Object.entries(value as object).flatMap(([name, of]) => {
      const field = setting.fields[name];
      if (!field) return [];
      const who = ELIGIBLE.find((one) => one === of);
      const said = isNumberField(field)
        ? scheduled(of, field.unit, language)
        : who
          ? wordsOf(language).eligible[who]
          : String(of);
      return [`${field.label[language]} ${said}`];
    }),
    language,
  );
}
