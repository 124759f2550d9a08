/** What the user has changed on top of a scenario file, in the syntax of that file. */

import { formatMonth, parseMonth, type Month, type Text } from "#engine";

/** A setting or assumption as a scenario file writes it; a text is a formula; null takes the file's entry away. */
export type FileValue =
  number | string | { readonly [key: string]: unknown } | readonly { readonly [key: string]: unknown }[] | null;

export interface Edits {
  /** By policy id, then lever. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, FileValue>>>>;
  /** By parameter. */
  readonly assumptions: Readonly<Record<string, FileValue>>;
}
export const NO_EDITS: Edits = { settings: {}, assumptions: {} };

/** The parts of a scenario file that the page edits; the rest passes through untouched. */
export interface ScenarioFile {
  readonly assumptions?: Readonly<Record<string, FileValue>>;
  readonly policies: readonly {
    readonly id: string;
    readonly name: Text;
    readonly settings?: Readonly<Record<string, FileValue>>;
    readonly [key: string]: unknown;
  }[];
  readonly [key: string]: unknown;
}

/** True if two edits say the same, in whatever order they were made. */
export const sameEdits = (a: Edits, b: Edits): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: unknown): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, of]) => [key, sorted(of)]),
      );

/**
 * A setting with what begins in one month beginning in another: keys of schedules, `from` and `on` of records.
 *
 * @returns The setting as it was where nothing begins then.
 */
export function movedMonth(value: unknown, from: Month, to: Month): unknown {
  if (typeof value === "string") return parseMonth(value) === from ? formatMonth(to) : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [movedMonth(key, from, to), movedMonth(of, from, to)]),
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Sets one entry; an entry equal to the file's own is no edit. */
function put(edits: Readonly<Record<string, FileValue>>, name: string, to: FileValue, inFile: FileValue | undefined) {
  const { [name]: _old, ...rest } = edits;
  return same(to, inFile ?? null) ? rest : { ...rest, [name]: to };
}

/** The edits after a lever of a policy is set; null returns it to the status quo. */
export function editSetting(edits: Edits, file: ScenarioFile, policy: string, lever: string, to: FileValue): Edits {
  const inFile = file.policies.find(({ id }) => id === policy)?.settings?.[lever];
  const { [policy]: before = {}, ...others } = edits.settings;
  const after = put(before, lever, to, inFile);
  return { ...edits, settings: Object.keys(after).length ? { ...others, [policy]: after } : others };
}

/** The edits after several levers of a policy are set at once. */
export const editSettings = (edits: Edits, file: ScenarioFile, policy: string, settings: Edits["assumptions"]): Edits =>
  Object.entries(settings).reduce((so, [lever, to]) => editSetting(so, file, policy, lever, to), edits);

/** The edits after a parameter is assumed; null returns it to the model's own value. */
export function editAssumption(edits: Edits, file: ScenarioFile, parameter: string, to: FileValue): Edits {
  return { ...edits, assumptions: put(edits.assumptions, parameter, to, file.assumptions?.[parameter]) };
}

function overlay(
  own: Readonly<Record<string, FileValue>> | undefined,
  edits: Readonly<Record<string, FileValue>> | undefined,
) {
  return Object.fromEntries(Object.entries({ ...own, ...edits }).filter(([, value]) => value !== null));
}

/** A policy that the user has changed must not go by its old name alone. */
const CHANGED: Text = { en: " (changed)", zh: "（已修改）" };

/** The scenario file with the edits written in; policies that differ from the file say so in their names. */
export function withEdits(file: ScenarioFile, edits: Edits): ScenarioFile {
  return {
    ...file,
    assumptions: overlay(file.assumptions, edits.assumptions),
    policies: file.policies.map((policy) => {
      const own = edits.settings[policy.id];
      const { en, zh } = policy.name;
      return {
        ...policy,
        name: own ? { en: en + CHANGED.en, zh: zh + CHANGED.zh } : policy.name,
        settings: overlay(policy.settings, own),
      };
    }),
  };
}

/** How many entries differ from the file. */
export const countEdits = ({ settings, assumptions }: Edits): number =>
  Object.keys(assumptions).length + Object.values(settings).reduce((sum, of) => sum + Object.keys(of).length, 0);

/** The edits after every date of a policy's settings that lies in one month is moved to another; months since January 1970. */
export function editMonth(
  edits: Edits,
  file: ScenarioFile,
  policy: ScenarioFile["policies"][number],
  from: number,
  to: number,
): Edits {
  return Object.entries(policy.settings ?? {}).reduce(
    (so, [lever, value]) => editSetting(so, file, policy.id, lever, movedMonth(value, from, to) as FileValue),
    edits,
  );
}

/** Place of the policy of that name, else of the first that is not the baseline. */
export function placeOf({ policies }: ScenarioFile, policy: string | undefined): number {
  const named = policies.findIndex(({ id }) => id === policy);
  return named >= 0 ? named : Math.min(1, policies.length - 1);
}
