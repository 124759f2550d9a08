/** One run at a time, in workers: the last one asked for wins, and what an older one still says is not heard. */
import type { Comparison, RunOutcome, Scenario } from "#engine";
import { onWorkerDeath, workers } from "./workers.ts";

/** The engine is large and not needed for the first numbers. */
const simulation = () => import("./simulation.ts");

export type Phase = "idle" | "waiting" | "running" | "done" | "cancelled" | "failed";

export interface RunState {
  readonly phase: Phase;
  readonly done: number;
  readonly all: number;
  /** Share of all months simulated, 0 to 1. */
  readonly share: number;
  readonly failed: number;
  /** Workers that died and were replaced. */
  readonly replaced: number;
  readonly message: string;
}

const IDLE: RunState = { phase: "idle", done: 0, all: 0, share: 0, failed: 0, replaced: 0, message: "" };
/** How long the settings must rest before they are run, milliseconds. */
export const REST = 150;

export class Runner {
  /** Where the current run stands. */
  state = $state.raw<RunState>(IDLE);
  /** The last run that came to its end, with its single runs; null before one has. */
  outcome = $state.raw<RunOutcome | null>(null);
  /** How long this device took for one run of one policy, milliseconds; null before it has made any. */
  pace = $state.raw<number | null>(null);
  #run = 0;
  #stop: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    onWorkerDeath(() => (this.state = { ...this.state, replaced: this.state.replaced + 1 }));
  }

  /**
   * Runs a scenario when the settings have rested, and forgets any earlier run.
   *
   * @param heard Called with each partial result that is worth drawing, and with the final one.
   */
  ask(scenario: Scenario, heard: (comparison: Comparison, final: boolean) => void, rest = REST): void {
    this.forget();
    const run = this.#run;
    this.state = { ...IDLE, phase: "waiting", all: scenario.replicates };
    this.#timer = setTimeout(() => void this.#start(run, scenario, heard), rest);
  }

  /** Stops the current run and says so. */
  cancel(): void {
    const { state } = this;
    this.forget();
    this.state = { ...state, phase: "cancelled" };
  }

  /** Stops whatever runs, silently. */
  forget(): void {
    this.#run++;
    clearTimeout(this.#timer);
    this.#stop?.abort();
    this.#stop = null;
    this.state = IDLE;
  }

  async #start(
    run: number,
    scenario: Scenario,
    heard: (comparison: Comparison, final: boolean) => void,
  ): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    const current = () => run === this.#run;
    const update = (change: Partial<RunState>) => {
      if (current()) this.state = { ...this.state, ...change };
    };
    update({ phase: "running" });
    const { aboutOf, runAll } = await simulation();
    const { ports } = await workers();
    if (!current()) return;
    // Comparing costs time, so partial results come at most four times a second.
    let drawn = 0;
    const begun = performance.now();
    try {
      const outcome = await runAll(scenario, aboutOf(scenario), ports, {
        signal: stop.signal,
        onProgress: ({ done, failed, share }) => update({ done, failed, share }),
        onPartial: (partial) => {
          if (!current() || performance.now() - drawn < 250) return;
          heard(partial(), false);
          drawn = performance.now();
        },
      });
      if (!current()) return;
      const { comparison, failures } = outcome;
      this.outcome = outcome;
      this.pace = (performance.now() - begun) / (comparison.replicates * comparison.policies.length);
      heard(comparison, true);
      update({
        phase: "done",
        done: comparison.replicates,
        failed: failures.length,
        share: 1,
        message: failures[0]?.failure.message ?? "",
      });
    } catch (error) {
      update({ phase: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }
}
