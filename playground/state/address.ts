/** The page's address: written on every change, so that reload, back and a sent link lose nothing. */
import { version } from "#engine";
import { gallery, first } from "virtual:coopolis";
import { keep, recall } from "../memory.ts";
import { speech } from "../text/language.svelte.ts";
import type { Words } from "../text/en.ts";
import { OVERVIEW } from "./overview.ts";
import { keepSession } from "./session.ts";
import { NO_EDITS, countEdits, type Edits, type ScenarioFile } from "./edits.ts";
import type { Link } from "./fragment.ts";

/** The part of the page's state that an address holds. */
interface Addressed {
  readonly preset: string | null;
  readonly source: () => Promise<string>;
  readonly file: ScenarioFile;
  readonly edits: Edits;
  readonly place: number;
  view: string;
  viewState: string;
  budget: number | null;
  notice: ((words: Words) => string) | null;
  openFirst(policy?: string): void;
  openFile(preset: string | null, text: string, edits: Edits, policy?: string): Promise<readonly unknown[]>;
}

/** Unpacking and checking links is not needed for the first numbers. */
const fragments = () => import("./fragment.ts");
/** Where the user's own file is kept when it is too large for the address. */
const OWN_TEXT = "own-text";
/** Moves of one control closer together than this are one step back, milliseconds. */
const ONE_STEP = 1000;

let last = { what: "", at: 0 };

/**
 * Writes the state into the address.
 *
 * @param what The control that was moved: moving it again at once replaces the step instead of adding one.
 * @returns Whether the address holds the whole state.
 */
export async function writeAddress(experiment: Addressed, how: "push" | "replace", what = ""): Promise<boolean> {
  const { FRAGMENT_SCHEMA, writeFragment } = await fragments();
  const { preset, edits, file, place } = experiment;
  const own = preset === null;
  const text = own ? await experiment.source() : "";
  if (own) keep(OWN_TEXT, text);
  const link: Link = {
    schema: FRAGMENT_SCHEMA,
    model: version,
    preset,
    settings: edits.settings as Link["settings"],
    assumptions: edits.assumptions as Link["assumptions"],
    policy: file.policies[place]!.id,
    ...(experiment.budget !== null && { budget: experiment.budget }),
    ...(experiment.view !== OVERVIEW && { view: experiment.view }),
    ...(experiment.viewState !== "" && { viewState: experiment.viewState }),
    language: speech.language,
  };
  const whole = writeFragment(own ? { ...link, text } : link);
  const fragment = whole ?? writeFragment(link);
  if (fragment === null) return false;
  keepSession(fragment);
  if (location.hash.slice(1) === fragment) return whole !== null;
  const now = performance.now();
  const again = what !== "" && what === last.what && now - last.at < ONE_STEP;
  last = { what, at: now };
  if (how === "push" && !again) history.pushState(null, "", `#${fragment}`);
  else history.replaceState(null, "", `#${fragment}`);
  return whole !== null;
}

/**
 * Shows what an address says; what is wrong with it is said, and the nearest thing that works is shown.
 *
 * @param arriving Whether the page was opened with it: the language of a link is its sender's choice, that of a step back is not.
 */
export async function openAddress(experiment: Addressed, fragment: string, arriving: boolean): Promise<void> {
  const refuse = (why: keyof Words["linkRefused"]): void => {
    experiment.openFirst();
    experiment.notice = (words) => words.linkRefused[why];
  };
  // A mark within the page is no address of ours.
  if (!arriving && fragment !== "" && !fragment.startsWith("s=")) return;
  experiment.notice = null;
  const link = fragment === "" ? null : (await fragments()).readFragment(fragment);
  const left = () => location.hash.slice(1) !== fragment;
  if (left()) return;
  const said = typeof link === "object" ? link : null;
  experiment.view = said?.view || OVERVIEW;
  experiment.viewState = said?.viewState || "";
  experiment.budget = said?.budget ?? null;
  if (link === null) return experiment.openFirst();
  if (typeof link === "string") return refuse(link);
  if (link.language && arriving) await speech.speak(link.language);
  const edits = { settings: link.settings, assumptions: link.assumptions } as Edits;
  if (link.preset === first.id && countEdits(edits) === 0) return experiment.openFirst(link.policy);
  const text =
    link.preset === null ? (link.text ?? recall(OWN_TEXT)) : await gallery.find(({ id }) => id === link.preset)?.text();
  if (left()) return;
  if (text == null) return refuse(link.preset === null ? "lostText" : "unknownPreset");
  const opened = async (with_: Edits) =>
    (await experiment.openFile(link.preset, text, with_, link.policy)).length === 0;
  if (await opened(edits)) {
    if (link.model !== version) experiment.notice = (words) => words.otherModel(link.model);
  } else if (await opened(NO_EDITS)) experiment.notice = (words) => words.linkRefused.invalid;
  else refuse("damaged");
}

/** Goes on where the last session stopped. */
export async function resume(experiment: Addressed & { offered: string | null }): Promise<void> {
  const { offered } = experiment;
  experiment.offered = null;
  if (offered === null) return;
  history.pushState(null, "", `#${offered}`);
  await openAddress(experiment, offered, true);
}
