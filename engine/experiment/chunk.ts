/**
 * The unit of work and its result, as they cross a worker boundary: plain data and typed arrays. A chunk is one
 * replicate of all policies: its burn-in is run once and forked.
 */
import type { Scenario } from "../scenario/scenario.ts";
import type { StopSignal } from "./stop-signal.ts";
import type { Trace } from "./trace/trace.ts";

export interface Chunk {
  readonly scenario: Scenario;
  readonly replicate: number;
  /** Central parameters instead of this replicate's draw, to isolate luck. */
  readonly fixedParameters?: boolean;
  /** Household columns to keep at the end of every policy year, by name. */
  readonly households?: readonly string[];
  /** Whether every household, village and cooperative is kept month by month: some bytes each, see `bytesOfTrace`. */
  readonly trace?: boolean;
  /**
   * Whether the end of burn-in and the first policy's run are kept where the chunk runs, for a next chunk that differs in its policies only.
   * Changes no bit; a host may ignore it.
   */
  readonly keepStart?: boolean;
}

/** One run: one policy in one replicate. */
export interface RunResult {
  /** Monthly values of the reported series, policy months only. Shape: [series × months], row-major; NaN = undefined. */
  readonly series: Float64Array;
  /** Reason of each undefined value: 0 for defined, else 1 + index into REASONS. Shape: [series × months]. */
  readonly reasons: Uint8Array;
  /** Headline welfare of each household over the last 12 months, yuan per person-year; NaN for a hollow one. */
  readonly welfare: Float64Array;
  /** Person-years at home behind it. */
  readonly weights: Float64Array;
  /** Totals of every flow since the start, by the model's flow order, yuan. */
  readonly flows: Float64Array;
  /** The same over the last twelve months. Shape: [flows]. */
  readonly flowsOfYear: Float64Array;
  /** Public money that levers paid to each household since the start, yuan. Shape: [households]. */
  readonly support: Float64Array;
  /** Public money since the start by the sector that got it first, in the order of SECTORS, yuan. */
  readonly publicMoney: Float64Array;
  /**
   * Households at the end of every policy year: headline welfare, its weight, then the columns the chunk names.
   * Shape: [years × (2 + columns) × households], row-major; empty if the chunk names none.
   */
  readonly households: Float64Array;
  /** Every month of everybody, where the chunk asks for it. */
  readonly trace?: Trace;
}

export interface ChunkResult {
  readonly replicate: number;
  /** The reported series at the end of burn-in, the same for all policies. Shape: [series]; NaN = undefined. */
  readonly start: Float64Array;
  /** Reason of each undefined value, as in `RunResult`. Shape: [series]. */
  readonly startReasons: Uint8Array;
  /** Headline welfare at the end of burn-in and its weight, as in `RunResult`; who is of the village elite. Shape: [households]. */
  readonly startWelfare: Float64Array;
  readonly startWeights: Float64Array;
  readonly elite: Uint8Array;
  /** Registered members of all households. */
  readonly persons: number;
  /** In the scenario's order of policies. */
  readonly runs: readonly RunResult[];
}

/** The worker seam: one small interface, the same in the browser and in Node. */
export interface Port {
  runChunk(
    chunk: Chunk,
    signal: StopSignal,
    onProgress: (doneMonths: number, allMonths: number) => void,
  ): Promise<ChunkResult>;
}
