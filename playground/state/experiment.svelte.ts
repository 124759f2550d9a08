/** What the page shows: a scenario file, what the user changed in it, and its result. */
import type { Comparison, Problem, Scenario } from "#engine";
import { first, gallery } from "virtual:coopolis";
import { speech, type Language } from "../text/language.svelte.ts";
import type { Words } from "../text/en.ts";
import { openAddress, writeAddress } from "./address.ts";
import {
  NO_EDITS,
  countEdits,
  editAssumption,
  editSetting,
  movedMonth,
  sameEdits,
  withEdits,
  type Edits,
  type FileValue,
  type ScenarioFile,
} from "./edits.ts";
import { OVERVIEW } from "./overview.ts";
import type { Mistake } from "./reading.ts";
import { Runner, REST } from "./run.svelte.ts";
import { recallSession } from "./session.ts";
import { emptyUndoList, redone, stepped, undone, type UndoList } from "./undo-list.ts";

/** Where the numbers on the page come from. */
export type Origin = "shipped" | "verified" | "differs" | "live";

/** Moves of one control closer together than this are one step back, milliseconds. */
const ONE_STEP = 1000;
/** A control at rest for so long is written into the address even while the hand is still on it, milliseconds. */
const AT_REST = 400;

/** The YAML reader and the checker are large and not needed for the first numbers. */
const reading = () => import("./reading.ts");

const presetText = (id: string): Promise<string> => gallery.find((one) => one.id === id)!.text();

export class Experiment {
  /** Id of the preset; null for the user's own file. */
  preset = $state.raw<string | null>(first.id);
  /** The file's text, as its author wrote it. */
  source: () => Promise<string> = () => presetText(first.id);
  file = $state.raw<ScenarioFile>(first.file);
  edits = $state.raw<Edits>(NO_EDITS);
  /** Place of the policy that is shown and edited. */
  place = $state.raw(1);
  /** Id of the view that is open. */
  view = $state.raw(OVERVIEW);
  /** What that view keeps of itself in the address, in its own form. */
  viewState = $state.raw("");
  /** The last scenario that could be run. */
  scenario = $state.raw<Scenario>(first.scenario);
  /** Why the present settings cannot be run. */
  problems = $state.raw<readonly Problem[]>([]);
  result = $state.raw<Comparison | null>(first.comparison);
  /** Whether all runs of the result are done. */
  final = $state.raw(true);
  /** Whether the result is of earlier settings. */
  stale = $state.raw(false);
  origin = $state.raw<Origin>("shipped");
  /** What the reader must know, in the language of the moment. */
  notice = $state.raw<((words: Words) => string) | null>(null);
  /** For screen readers: spoken once when a result is complete. */
  announcement = $state.raw("");
  readonly runner = new Runner();
  /** The result without the user's assumptions, where there are some: what they alone do is no effect of a policy. */
  reference = $state.raw<Comparison | null>(null);
  readonly #referenceRunner = new Runner();
  /** The file's own result, once this device has it. */
  #plain: Comparison | null = null;
  /** The user's steps in this file. The browser's own Back leads through addresses, which hold views and files too. */
  #steps = $state.raw<UndoList<Edits>>(emptyUndoList);
  #lastStep = { what: "", at: 0 };
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Address of the last session, offered when the page is opened without one. */
  offered = $state.raw<string | null>(null);
  /** Of several files asked for at once, the last one opens. */
  #turn = 0;

  /** The file with the edits, as it would be saved. */
  edited = $derived(withEdits(this.file, this.edits));
  changes = $derived(countEdits(this.edits));
  /** Whether the run only repeats the result that came with the page. */
  checking = $derived(this.origin === "shipped" && !this.stale && this.final);

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

  /** Goes on where the last session stopped. */
  async resume(): Promise<void> {
    const { offered } = this;
    this.offered = null;
    if (offered === null) return;
    history.pushState(null, "", `#${offered}`);
    await openAddress(this, offered, true);
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
    if (!same) this.#plain = null;
    this.#arrive(edits, same);
    this.place = this.#placeOf(policy);
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
    if (!same) this.#plain = null;
    this.file = first.file;
    this.#arrive(NO_EDITS, same);
    this.scenario = first.scenario;
    this.problems = [];
    this.place = this.#placeOf(policy);
    this.runNow();
  }

  /** In another file the user's steps mean nothing; in the same one the browser's Back is a step like any other. */
  #arrive(edits: Edits, same: boolean): void {
    if (!same) this.#steps = emptyUndoList;
    else if (!sameEdits(edits, this.edits)) this.#steps = stepped(this.#steps, this.edits, false);
    this.#lastStep = { what: "", at: 0 };
    this.edits = edits;
  }

  /** The policy of that name, else the first that is not the baseline. */
  #placeOf(policy: string | undefined): number {
    const named = this.file.policies.findIndex(({ id }) => id === policy);
    return named >= 0 ? named : Math.min(1, this.file.policies.length - 1);
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
    let { edits } = this;
    for (const [lever, value] of Object.entries(policy.settings ?? {}))
      edits = editSetting(edits, this.file, policy.id, lever, movedMonth(value, start + from, start + to) as FileValue);
    this.#edit(edits, done, `${policy.id} date`);
  }

  /** What the engine says of a setting of the shown policy before it is set; nothing where it can be run. */
  async mistakesIn(lever: string, value: FileValue): Promise<readonly Mistake[]> {
    const { mistakesAt } = await reading();
    const edits = editSetting(this.edits, this.file, this.file.policies[this.place]!.id, lever, value);
    return mistakesAt(withEdits(this.file, edits), ["policies", this.place, "settings", lever]);
  }

  /** Takes a policy's setting back to what the file says. */
  undoSetting(policy: string, lever: string): void {
    const inFile = this.file.policies.find(({ id }) => id === policy)?.settings?.[lever] ?? null;
    this.#edit(editSetting(this.edits, this.file, policy, lever, inFile), true, `${policy} ${lever}`);
  }

  get canUndo(): boolean {
    return this.#steps.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#steps.future.length > 0;
  }
  undo(): void {
    this.#goTo(undone(this.#steps, this.edits));
  }
  redo(): void {
    this.#goTo(redone(this.#steps, this.edits));
  }
  #goTo(to: { readonly state: Edits; readonly list: UndoList<Edits> } | null): void {
    if (!to) return;
    this.#steps = to.list;
    this.#lastStep = { what: "", at: 0 };
    this.edits = to.state;
    void writeAddress(this, "push");
    void this.#check(to.state);
  }

  undoLever(lever: string): void {
    this.setLever(lever, this.file.policies[this.place]!.settings?.[lever] ?? null, true);
  }

  assume(parameter: string, value: FileValue, done: boolean): void {
    this.#edit(editAssumption(this.edits, this.file, parameter, value), done, parameter);
  }

  undoAssumption(parameter: string): void {
    this.assume(parameter, this.file.assumptions?.[parameter] ?? null, true);
  }

  undoAll(): void {
    this.#edit(NO_EDITS, true, "all");
  }

  #edit(edits: Edits, done: boolean, what: string): void {
    clearTimeout(this.#resting);
    const write = () => void writeAddress(this, "push", what);
    // A control that is let go of where it already stands is no step, and nothing to run again.
    if (sameEdits(edits, this.edits)) return done ? write() : undefined;
    const at = performance.now();
    // A control on its way is one step, until it rests for a second.
    const again = what === this.#lastStep.what && at - this.#lastStep.at < ONE_STEP;
    this.#steps = stepped(this.#steps, this.edits, again);
    this.#lastStep = { what, at };
    this.edits = edits;
    if (done) write();
    else this.#resting = setTimeout(write, AT_REST);
    void this.#check(edits);
  }

  async #check(edits: Edits): Promise<void> {
    const { readFile } = await reading();
    if (edits !== this.edits) return;
    if (this.preset === first.id && this.changes === 0) return this.openFirst(this.file.policies[this.place]!.id);
    const read = readFile(this.edited);
    this.problems = "problems" in read ? read.problems : [];
    if ("problems" in read) {
      this.runner.forget();
      this.stale = true;
      return;
    }
    this.scenario = read.scenario;
    this.#run(REST);
  }

  runNow(): void {
    this.#run(0);
  }

  #run(rest: number): void {
    const { scenario } = this;
    const shipped = scenario === first.scenario;
    if (shipped) this.#show(first.comparison, true, "shipped");
    else this.stale = this.result !== null;
    this.announcement = "";
    this.runner.ask(
      scenario,
      (comparison, final) => {
        // A result that only confirms what is shown must not shake the numbers on its way.
        if (shipped && !final) return;
        const origin = !shipped
          ? "live"
          : comparison.resultHash === first.comparison.resultHash
            ? "verified"
            : "differs";
        this.#show(comparison, final, origin);
      },
      rest,
    );
  }

  #show(comparison: Comparison, final: boolean, origin: Origin): void {
    this.result = comparison;
    this.final = final;
    this.stale = false;
    this.origin = origin;
    if (final) void this.#refer(comparison, origin);
    if (final && origin !== "shipped")
      this.announcement = `${speech.words.finished(comparison.replicates)}. ${speech.words[origin]}.`;
  }

  /** Keeps the file's own result, or works out its baseline beside that of the user's assumptions. */
  async #refer(comparison: Comparison, origin: Origin): Promise<void> {
    this.#referenceRunner.forget();
    if (this.changes === 0 && origin !== "shipped") this.#plain = comparison;
    if (Object.keys(this.edits.assumptions).length === 0) this.reference = null;
    else if (this.#plain) this.reference = this.#plain;
    else {
      const { file } = this;
      const { readFile } = await reading();
      const read = readFile({ ...file, policies: file.policies.slice(0, 1) });
      if ("problems" in read || this.file !== file || this.result !== comparison) return;
      this.#referenceRunner.ask(
        read.scenario,
        (plain, whole) => {
          if (!whole || this.file !== file) return;
          this.#plain = plain;
          this.reference = plain;
        },
        0,
      );
    }
  }
}
