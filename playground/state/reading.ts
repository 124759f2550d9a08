/** From scenario text or data to a scenario that can be run, or to everything wrong with it. Loaded when first needed. */
import { checkScenario, known, problemOf, readScenario, type Problem, type Scenario, type Text } from "#engine";
import { isMap, parse, parseDocument } from "yaml";
import { BROWSER_LIMITS } from "./limits.ts";
import { editSetting, withEdits, type Edits, type FileValue, type ScenarioFile } from "./edits.ts";

export type Reading =
  { readonly scenario: Scenario; readonly file: ScenarioFile } | { readonly problems: readonly Problem[] };

/** Reads a file's text. */
export function readText(text: string): Reading {
  const read = readScenario(text, known, BROWSER_LIMITS);
  return "problems" in read ? read : { scenario: read.scenario, file: parse(text) as ScenarioFile };
}

/** Checks a file that has been edited in the page. Its problems have a path but no line. */
export function readFile(file: ScenarioFile): Reading {
  const checked = checkScenario(file, known, BROWSER_LIMITS);
  return "scenario" in checked
    ? { scenario: checked.scenario, file }
    : { problems: checked.faults.map((fault) => problemOf(fault, null, file)) };
}

/** A problem of one setting, and the characters of its text that are to blame, end exclusive; null for all of it. */
export interface Mistake {
  readonly problem: Problem;
  readonly span: readonly [from: number, to: number] | null;
}

/**
 * What is wrong with one part of an edited file.
 *
 * @param path Of the part.
 * @returns Nothing where it is right, whatever is wrong elsewhere.
 */
export function mistakesAt(file: ScenarioFile, path: readonly (string | number)[]): readonly Mistake[] {
  const checked = checkScenario(file, known, BROWSER_LIMITS);
  if ("scenario" in checked) return [];
  return checked.faults
    .filter((fault) => path.every((step, k) => fault.path[k] === step))
    .map((fault) => ({ problem: problemOf(fault, null, file), span: fault.span ?? null }));
}

/**
 * Writes edits into a file's text; everything else, comments included, stays as its author wrote it.
 *
 * @param text A scenario that has been read without problems.
 */
export function writeText(text: string, { settings, assumptions }: Edits): string {
  const document = parseDocument(text);
  const put = (path: readonly (string | number)[], value: FileValue): void => {
    if (value === null) document.deleteIn(path);
    else document.setIn(path, document.createNode(value, { flow: true }));
    const parent = path.slice(0, -1);
    const left = document.getIn(parent);
    if (isMap(left) && left.items.length === 0) document.deleteIn(parent);
  };
  for (const [name, value] of Object.entries(assumptions)) put(["assumptions", name], value);
  const policies = (document.toJS() as ScenarioFile).policies;
  for (const [id, levers] of Object.entries(settings)) {
    const place = policies.findIndex((policy) => policy.id === id);
    for (const [lever, value] of Object.entries(levers)) put(["policies", place, "settings", lever], value);
  }
  return document.toString({ lineWidth: 0 });
}

/**
 * Writes an edited policy into a file's text as a policy of its own, after the others; the original stays as its author wrote it. Edits of
 * assumptions and of other policies are written in too.
 *
 * @param id Of the policy that was edited.
 * @returns The text of the new file.
 */
export function writeCopy(text: string, edits: Edits, id: string, name: Text): string {
  const { [id]: own = {}, ...others } = edits.settings;
  const document = parseDocument(writeText(text, { ...edits, settings: others }));
  const { policies } = document.toJS() as ScenarioFile;
  const original = policies.find((policy) => policy.id === id)!;
  const settings = Object.fromEntries(
    Object.entries({ ...original.settings, ...own }).filter(([, value]) => value !== null),
  );
  const taken = new Set(policies.map((policy) => policy.id));
  let number = 1;
  while (taken.has(`${id}-mine${number > 1 ? number : ""}`)) number++;
  const copy = { ...original, id: `${id}-mine${number > 1 ? number : ""}`, name, settings };
  document.addIn(["policies"], document.createNode(copy, { flow: true }));
  return document.toString({ lineWidth: 0 });
}

/** True of a policy that the user has kept beside its original: `writeCopy` names it so. */
export const isKept = (id: string): boolean => /-mine\d*$/.test(id);

/** Writes edits into a file's text, with a kept policy under another name. */
export function writeRenamed(text: string, edits: Edits, id: string, name: string): string {
  const document = parseDocument(writeText(text, edits));
  const place = (document.toJS() as ScenarioFile).policies.findIndex((policy) => policy.id === id);
  document.setIn(["policies", place, "name"], document.createNode({ en: name, zh: name }, { flow: true }));
  return document.toString({ lineWidth: 0 });
}

/** Writes edits into a file's text, without a kept policy. */
export function writeWithout(text: string, edits: Edits, id: string): string {
  const { [id]: _gone, ...settings } = edits.settings;
  const document = parseDocument(writeText(text, { ...edits, settings }));
  document.deleteIn(["policies", (document.toJS() as ScenarioFile).policies.findIndex((policy) => policy.id === id)]);
  return document.toString({ lineWidth: 0 });
}

/** What the engine says of a setting of the shown policy before it is set; nothing where it can be run. */
export function mistakesIn(
  { file, edits, place }: { readonly file: ScenarioFile; readonly edits: Edits; readonly place: number },
  lever: string,
  value: FileValue,
): readonly Mistake[] {
  const edited = editSetting(edits, file, file.policies[place]!.id, lever, value);
  return mistakesAt(withEdits(file, edited), ["policies", place, "settings", lever]);
}
