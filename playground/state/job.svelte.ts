/** Longer work that a view starts and the user may stop: progress, cancel, result, and what went wrong. */
import type { Port } from "#engine";
import { workers } from "./workers.ts";

export type JobPhase = "idle" | "running" | "done" | "cancelled" | "failed";

/** What the work of a job has at hand. */
export interface Hands<T> {
  /** The workers of the page; they stay open. */
  readonly ports: readonly Port[];
  /** Aborted when the user cancels or another job of the view begins. */
  readonly signal: AbortSignal;
  /** Says how far it is, 0 to 1. */
  progress(share: number): void;
  /** Shows what is known so far. */
  show(partial: T): void;
}

/**
 * One job of a view at a time: the last one started wins.
 *
 *     const job = new Job<Why>();
 *     job.start(async ({ ports, signal, show, progress }) => attribute(...));
 */
export class Job<T> {
  phase = $state.raw<JobPhase>("idle");
  share = $state.raw(0);
  /** The last result, partial ones included; kept when a later job fails or is cancelled. */
  result = $state.raw<T | null>(null);
  message = $state.raw("");
  #turn = 0;
  #stop: AbortController | null = null;

  /** Starts the work; what an earlier job still says is not heard. */
  async start(work: (hands: Hands<T>) => Promise<T>): Promise<void> {
    const turn = ++this.#turn;
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    const current = () => turn === this.#turn;
    this.phase = "running";
    this.share = 0;
    this.message = "";
    try {
      const { ports } = await workers();
      const result = await work({
        ports,
        signal: stop.signal,
        progress: (share) => current() && (this.share = share),
        show: (partial) => current() && (this.result = partial),
      });
      if (!current()) return;
      this.result = result;
      this.share = 1;
      this.phase = "done";
    } catch (error) {
      if (!current()) return;
      this.phase = "failed";
      this.message = error instanceof Error ? error.message : String(error);
    }
  }

  /** Stops the work and says so; the last result stays. */
  cancel(): void {
    if (this.phase !== "running") return;
    this.forget();
    this.phase = "cancelled";
  }

  /** Stops whatever runs, silently: for a view that is left. */
  forget(): void {
    this.#turn++;
    this.#stop?.abort();
    this.#stop = null;
    if (this.phase === "running") this.phase = "idle";
  }
}
