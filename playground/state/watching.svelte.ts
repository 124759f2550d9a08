/** The run that is watched: one trace, one month, one household, shared by the views that show agents. */
import type { Scenario, Traced } from "#engine";
import { Job } from "./job.svelte.ts";

/** A trace and what it is a trace of. */
export interface Watched {
  readonly scenario: Scenario;
  /** Place of the policy beside the baseline. */
  readonly place: number;
  readonly traced: Traced;
}

/** The first run of a scenario is the one that is shown. */
const REPLICATE = 0;

/** The engine is large and not needed for the first numbers. */
const simulation = () => import("./simulation.ts");

class Watching {
  readonly job = new Job<Watched>();
  /** Row of the trace that is shown: 0 is the end of burn-in. */
  row = $state.raw(0);
  /** The household that is followed, counted from 0. */
  household = $state.raw<number | null>(null);
  #asked: Pick<Watched, "scenario" | "place"> | null = null;

  /** The last trace; null before there is one. It may still be of earlier settings: see `isOf`. */
  watched = $derived(this.job.result);

  /** Whether the trace at hand is of these settings. */
  isOf(scenario: Scenario, place: number): boolean {
    return this.watched?.scenario === scenario && this.watched.place === place;
  }

  /** Traces the first run of a scenario, unless that is what is at hand or under way. */
  ask(scenario: Scenario, place: number): void {
    const underWay = this.job.phase === "running" && this.#asked?.scenario === scenario && this.#asked.place === place;
    if (underWay) return;
    if (this.isOf(scenario, place)) return this.job.forget();
    this.#asked = { scenario, place };
    void this.job.start(async ({ ports, signal, progress }) => {
      const { traceOf } = await simulation();
      // The last worker is the first that the run on the page leaves idle.
      const traced = await traceOf(scenario, place, REPLICATE, ports[ports.length - 1]!, {
        signal,
        onProgress: (done, all) => progress(done / all),
      });
      this.row = Math.min(this.row, traced.baseline.rows - 1);
      if (this.household !== null && this.household >= traced.baseline.households) this.household = null;
      return { scenario, place, traced };
    });
  }
}

/** One for the page, so that a household stays followed from one view to the next. */
export const watching = new Watching();
