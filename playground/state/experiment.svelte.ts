/** What the page shows: a scenario file, what the user changed in it, and its result. */
import type { Problem } from "#engine";
import { first, gallery } from "virtual:coopolis";
import { speech, type Language } from "../text/language.svelte.ts";
import type { Words } from "../text/en.ts";
import { openAddress, writeAddress } from "./address.ts";
import {
  NO_EDITS,
  editAssumption,
  editMonth,
  editSetting,
  editSettings,
  placeOf,
  sameEdits,
  withEdits,
  type Edits,
  type FileValue,
} from "./edits.ts";
import { Hand } from "./hand.ts";
import { OVERVIEW } from "./overview.ts";
import { REST } from "./run.svelte.ts";
import { Running } from "./running.svelte.ts";
import { recallSession } from "./session.ts";
import { Steps } from "./steps.svelte.ts";

/** The YAML reader and the checker are large and not needed for the first numbers. */
const reading = () => import("./reading.ts");
/** The same, once it is there: a draft is not to wait for the page to be drawn. */
let loaded: Awaited<ReturnType<typeof reading>> | undefined;

const presetText = (id: string): Promise<string> => gallery.find((one) => one.id === id)!.text();

export class Experiment extends Running {
  /** Id of the preset; null for the user's own file. */
  preset = $state.raw<string | null>(first.id);
  /** The file's text, as its author wrote it. */
  source: () => Promise<string> = () => presetText(first.id);
  /** Place of the policy that is shown and edited. */
  place = $state.raw(1);
  /** Id of the view that is open. */
  view = $state.raw(OVERVIEW);
  /** What that view keeps of itself in the address, in its own form. */
  viewState = $state.raw("");
  /** What the policy may cost beyond the baseline, present value over the whole run, yuan. */
  budget = $state.raw<number | null>(null);
  /** What the reader must know, in the language of the moment. */
  notice = $state.raw<((words: Words) => string) | null>(null);
  /** The user's steps in this file. The browser's own Back leads through addresses, which hold views and files too. */
  readonly steps = new Steps();
  readonly #hand = new Hand();
  /** Address of the last session, offered when the page is opened without one. */
  offered = $state.raw<string | null>(null);
  /** Of several files asked for at once, the last one opens. */
  #turn = 0;

  /** The file with the edits, as it would be saved. */
  edited = $derived(withEdits(this.file, this.edits));

  /** Opens what the address says, then runs. */
  start(): () => void {
    if (location.hash.length < 2) this.offered = recallSession();
    void openAddress(this, location.hash.slice(1), true);
    return () => this.runner.forget();
  }

  /** Back, forward, or another link in the same tab. */
  async readAddress(): Promise<void> {
    await openAddress(this, location.hash.slice(1), false);
  }

  /** Shows a scenario of the gallery. */
  async openPreset(id: string): Promise<void> {
    if (!gallery.some((one) => one.id === id)) return;
    this.notice = null;
    if (id === first.id) this.openFirst();
    else {
      const turn = ++this.#turn;
      const text = await presetText(id);
      if (turn !== this.#turn) return;
      await this.openFile(id, text);
    }
    void writeAddress(this, "push");
  }

  /** Shows the user's own text; returns what is wrong with it, and then shows nothing new. */
  async openText(text: string, fileName: string): Promise<readonly Problem[]> {
    const problems = await this.openFile(null, text);
    if (problems.length === 0) {
      this.notice = (words) => words.justPasted(fileName);
      void writeAddress(this, "push");
    }
    return problems;
  }

  /** Reads a file, applies edits and runs; the page is unchanged where the file is wrong. */
  async openFile(
    preset: string | null,
    text: string,
    edits: Edits = NO_EDITS,
    policy?: string,
  ): Promise<readonly Problem[]> {
    const turn = ++this.#turn;
    const { readText, readFile } = await reading();
    if (turn !== this.#turn) return [];
    const read = readText(text);
    if ("problems" in read) return read.problems;
    const withChanges = edits === NO_EDITS ? read : readFile(withEdits(read.file, edits));
    if ("problems" in withChanges) return withChanges.problems;
    // Of the same scenario the old result may stay in view, as one of earlier settings, until the new one comes.
    if (preset === null || preset !== this.preset) this.result = null;
    const same = preset === this.preset && JSON.stringify(read.file) === JSON.stringify(this.file);
    this.preset = preset;
    this.source = () => Promise.resolve(text);
    this.file = read.file;
    if (!same) this.forgetPlain();
    this.#arrive(edits, same);
    this.place = placeOf(this.file, policy);
    this.problems = [];
    this.scenario = withChanges.scenario;
    this.final = false;
    this.origin = "live";
    this.runNow();
    return [];
  }

  /** Shows the scenario that came with the page, whose numbers are already there. */
  openFirst(policy?: string): void {
    this.#turn++;
    this.preset = first.id;
    this.source = () => presetText(first.id);
    const same = JSON.stringify(this.file) === JSON.stringify(first.file);
    if (!same) this.forgetPlain();
    this.file = first.file;
    this.#arrive(NO_EDITS, same);
    this.scenario = first.scenario;
    this.problems = [];
    this.place = placeOf(this.file, policy);
    this.runNow();
  }

  #arrive(edits: Edits, same: boolean): void {
    this.#hand.letGo();
    this.steps.arrive(this.edits, edits, same);
    this.edits = edits;
  }

  /** Opens a view, or another state of it. */
  open(view: string, state = ""): void {
    this.view = view;
    this.viewState = state;
    void writeAddress(this, "push", `view ${state}`);
  }

  choosePolicy(place: number): void {
    this.place = place;
    void writeAddress(this, "replace");
  }

  async speak(language: Language): Promise<void> {
    await speech.speak(language);
    this.announcement = "";
    void writeAddress(this, "replace");
  }

  setLever(lever: string, value: FileValue, done: boolean): void {
    const policy = this.file.policies[this.place]!.id;
    this.#edit(editSetting(this.edits, this.file, policy, lever, value), done, `${policy} ${lever}`);
  }

  /** Moves every date of the shown policy's settings that lies in one month of the run to another month. */
  moveDate(from: number, to: number, done: boolean): void {
    const { start } = this.scenario;
    const policy = this.edited.policies[this.place]!;
    const edits = editMonth(this.edits, this.file, policy, start + from, start + to);
    this.#edit(edits, done, `${policy.id} date`);
  }

  /** Takes a policy's setting back to what the file says. */
  undoSetting(policy: string, lever: string): void {
    const inFile = this.file.policies.find(({ id }) => id === policy)?.settings?.[lever] ?? null;
    this.#edit(editSetting(this.edits, this.file, policy, lever, inFile), true, `${policy} ${lever}`);
  }

  undo = (): void => this.#goTo(this.steps.back(this.edits));
  redo = (): void => this.#goTo(this.steps.forth(this.edits));
  #goTo(edits: Edits | null): void {
    if (!edits) return;
    this.#hand.letGo();
    this.edits = edits;
    void writeAddress(this, "push");
    void this.#check(edits, true, "steps");
  }

  /** Sets several levers of the shown policy in one step. */
  setLevers(settings: Edits["assumptions"]): void {
    const policy = this.file.policies[this.place]!.id;
    this.#edit(editSettings(this.edits, this.file, policy, settings), true, `${policy} levers`);
  }

  setBudget(budget: number | null): void {
    this.budget = budget;
    void writeAddress(this, "replace");
  }

  assume(parameter: string, value: FileValue, done: boolean): void {
    this.#edit(editAssumption(this.edits, this.file, parameter, value), done, parameter);
  }

  undoAssumption(parameter: string): void {
    this.assume(parameter, this.file.assumptions?.[parameter] ?? null, true);
  }

  undoAll = (): void => this.#edit(NO_EDITS, true, "all");

  #edit(edits: Edits, done: boolean, what: string): void {
    const held = this.#hand.letGo();
    const moved = !sameEdits(edits, this.edits);
    if (moved) {
      this.steps.took(this.edits, what);
      this.edits = edits;
    }
    if (done) void writeAddress(this, "push", what);
    else this.#hand.moves(() => this.#edit(this.edits, true, what));
    // A control that is let go of where it was taken up is no step, and nothing to run again.
    if (moved || (done && held)) void this.#check(this.edits, done, moved ? what : null);
  }

  /** @param followed The control that has moved, to draft where it stands; null where none has. */
  async #check(edits: Edits, done: boolean, followed: string | null): Promise<void> {
    const { readFile } = (loaded ??= await reading());
    if (edits !== this.edits) return;
    if (done && this.preset === first.id && this.changes === 0)
      return this.openFirst(this.file.policies[this.place]!.id);
    const read = readFile(this.edited);
    this.problems = "problems" in read ? read.problems : [];
    if ("problems" in read) {
      this.runner.forget();
      this.forgetDraft();
      this.stale = true;
      return;
    }
    this.scenario = read.scenario;
    if (followed !== null) this.follow(followed, this.place);
    if (done) this.run(REST);
  }
}
