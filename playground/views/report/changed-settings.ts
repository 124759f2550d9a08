/** What a scenario changes, in words: old value beside new value. */
import type { Dial } from "#engine";
import type { ShownLever } from "virtual:coopolis/declarations";
import type { Edits, FileValue, ScenarioFile } from "../../state/edits.ts";
import type { Language } from "../../text/language.svelte.ts";
import type { Words } from "../../text/en.ts";
import { written } from "../../text/numbers.ts";
import { settingWords } from "../../text/setting-words.ts";

export interface Changed {
  readonly name: string;
  readonly old: string;
  readonly now: string;
  readonly byYou: boolean;
  readonly rows: readonly string[];
}

/**
 * The settings of a policy beside the status quo, in the order of the file; empty for a policy that sets nothing.
 *
 * @param statusQuo Settings in force at the base population's date.
 */
export function changedSettings({
  file,
  edits,
  policy,
  levers,
  statusQuo,
  words,
  language,
}: {
  readonly file: ScenarioFile;
  readonly edits: Edits;
  readonly policy: string;
  readonly levers: readonly ShownLever[];
  readonly statusQuo: Readonly<Record<string, FileValue>>;
  readonly words: Words;
  readonly language: Language;
}): Changed[] {
  const settings = file.policies.find(({ id }) => id === policy)?.settings ?? {};
  return Object.entries(settings).flatMap(([name, value]) => {
    const lever = levers.find((one) => one.name === name);
    if (!lever) return [];
    const unset = lever.neutral === "unset" ? undefined : (lever.neutral as FileValue);
    const say = (of: FileValue | undefined) =>
      of == null
        ? lever.setting.kind === "number"
          ? words.ownTerms
          : words.notInForce
        : settingWords(lever.setting, of, language);
    return [
      {
        name: lever.label[language],
        old: say(statusQuo[name] ?? unset),
        now: say(value),
        byYou: edits.settings[policy]?.[name] !== undefined,
        rows: lever.source.rows ?? [],
      },
    ];
  });
}

/** The assumptions of a scenario beside the base population's own values; a range is drawn anew in each run. */
export function changedAssumptions({
  file,
  edits,
  parameters,
  drawn,
  words,
  language,
}: {
  readonly file: ScenarioFile;
  readonly edits: Edits;
  readonly parameters: Readonly<Record<string, Dial>>;
  readonly drawn: (range: string) => string;
  readonly words: Words;
  readonly language: Language;
}): Changed[] {
  return Object.entries(file.assumptions ?? {}).flatMap(([name, value]) => {
    const dial = parameters[name];
    if (!dial) return [];
    const say = (number: number) => written(number, dial.unit, language);
    const now =
      typeof value === "number"
        ? say(value)
        : typeof value === "object" && value !== null && "low" in value && "high" in value
          ? drawn(words.between(say(Number(value.low)), say(Number(value.high))))
          : typeof value === "string"
            ? value
            : JSON.stringify(value);
    return [
      {
        name: dial.label[language],
        old: say(dial.default),
        now,
        byYou: edits.assumptions[name] !== undefined,
        rows: dial.source.rows ?? [],
      },
    ];
  });
}
