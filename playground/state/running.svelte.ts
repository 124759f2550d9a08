/** A scenario on the page and its run: what is simulated, what came of it, and whose numbers they are. */
import type { Comparison, Problem, Scenario } from "#engine";
import { first } from "virtual:coopolis";
import { speech } from "../text/language.svelte.ts";
import { Drafts } from "./drafts.ts";
import { NO_EDITS, countEdits, type Edits, type ScenarioFile } from "./edits.ts";
import { Runner } from "./run.svelte.ts";

/** Where the numbers on the page come from. */
export type Origin = "shipped" | "verified" | "differs" | "live";

export class Running {
  file = $state.raw<ScenarioFile>(first.file);
  edits = $state.raw<Edits>(NO_EDITS);
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
  /** For screen readers: spoken once when a result is complete. */
  announcement = $state.raw("");
  readonly runner = new Runner();
  /**
   * What a small run says of the settings under a moving hand; null where the result is to be seen. Its population is
   * smaller, so it stands in the place of a result and never beside one.
   */
  draft = $state.raw<Comparison | null>(null);
  readonly #drafts = new Drafts();
  /** The control that drafts follow. */
  #followed = "";
  /** The result without the user's assumptions, where there are some: what they alone do is no effect of a policy. */
  reference = $state.raw<Comparison | null>(null);
  readonly #referenceRunner = new Runner();
  /** The file's own result, once this device has it. */
  #plain: Comparison | null = null;

  changes = $derived(countEdits(this.edits));
  /** Whether the run only repeats the result that came with the page. */
  checking = $derived(this.origin === "shipped" && !this.stale && this.final);

  /** Runs the scenario as it stands. */
  runNow(): void {
    this.forgetDraft();
    this.run(0);
  }

  /** Drafts the scenario as it stands under the hand. */
  protected follow(control: string, place: number): void {
    if (control !== this.#followed) this.#drafts.forget();
    this.#followed = control;
    this.runner.forget();
    this.stale = this.result !== null;
    this.announcement = "";
    this.#drafts.ask(this.scenario, place, (comparison) => (this.draft = comparison));
  }

  /** The settings have gone elsewhere: no draft of them is shown, nor one that is still to come. */
  protected forgetDraft(): void {
    this.#drafts.forget();
    this.draft = null;
  }

  /** Another file has been opened: its own result is not known. */
  protected forgetPlain(): void {
    this.#plain = null;
  }

  /** Runs the scenario when the settings have rested for so many milliseconds. */
  protected run(rest: number): void {
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
    this.forgetDraft();
    this.result = comparison;
    this.final = final;
    this.stale = false;
    this.origin = origin;
    if (final) void this.#refer(comparison, origin);
    if (final && origin !== "shipped") this.#drafts.prepare(this.scenario);
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
      const { readFile } = await import("./reading.ts");
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
