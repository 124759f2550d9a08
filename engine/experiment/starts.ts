/**
 * Burn-ins that a worker keeps: the years before the first policy month are the same for all policies, so whoever
 * asks again with another policy need not wait for them, nor for the baseline.
 */
import type { Checkpoint } from "../model/checkpoint.ts";
import type { Settings } from "../model/levers-in-force.ts";
import { scenarioHash } from "../scenario/hash.ts";
import type { Chunk, ChunkResult, RunResult } from "./chunk.ts";
import type { Run } from "./simulate.ts";

/** A replicate at the end of its burn-in. */
export interface Start {
  /** Its world may be in any later month: `fork` takes it back. */
  readonly run: Run;
  readonly fork: Checkpoint;
  readonly reading: Omit<ChunkResult, "replicate" | "runs">;
  /** The last run of a first policy from here; null before one came to its end. */
  readonly first: { readonly settings: string; readonly result: RunResult } | null;
}

export interface Starts {
  /** The start of a chunk, which is then its own until it is put back; undefined where none is kept. */
  take(chunk: Chunk): Start | undefined;
  /** Keeps the start of a chunk that asks for it; the ones not used for longest give way. */
  put(chunk: Chunk, start: Start): void;
}

/** A hand moves policies, or assumptions, of one scenario; two more serve whoever goes back. */
const MOST = 4;
const MEGABYTES = 64;

/**
 * No starts yet.
 *
 * @param most Number of starts kept.
 * @param megabytes Of columns and results, in all. A start that is larger alone is not kept.
 */
export function openStarts(most = MOST, megabytes = MEGABYTES): Starts {
  const kept = new Map<string, Start>();
  const keeps = ({ keepStart = false, trace = false }: Chunk): boolean => keepStart && !trace;
  return {
    take(chunk) {
      if (!keeps(chunk)) return undefined;
      const key = keyOf(chunk);
      const start = kept.get(key);
      kept.delete(key);
      return start;
    },
    put(chunk, start) {
      if (!keeps(chunk)) return;
      kept.set(keyOf(chunk), start);
      let bytes = [...kept.values()].reduce((sum, one) => sum + bytesOf(one), 0);
      for (const [key, oldest] of kept) {
        if (kept.size <= most && bytes <= megabytes * 1e6) break;
        bytes -= bytesOf(oldest);
        kept.delete(key);
      }
    },
  };
}

/** All of a chunk but its policies. */
const keyOf = ({ scenario, ...rest }: Chunk): string =>
  JSON.stringify([scenarioHash({ ...scenario, policies: [] }), Object.entries(rest).sort()]);

/** Columns of the world and of its fork, and the result: what grows with the number of households. */
function bytesOf({ fork, reading, first }: Start): number {
  const arrays = [reading, first?.result ?? {}].flatMap((one) =>
    Object.values<unknown>(one).filter(ArrayBuffer.isView),
  );
  const columns = Object.values(fork.columns).reduce((sum, { byteLength }) => sum + byteLength, 0);
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 2 * columns);
}

/** The kept run of a first policy with these settings, as a copy that may be moved away; undefined where there is none. */
export const firstRunOf = ({ first }: Start, settings: Settings): RunResult | undefined =>
  first?.settings === JSON.stringify(settings) ? copyOf(first.result) : undefined;

/** The start with the run of a first policy beside it. */
export const withFirstRun = (start: Start, settings: Settings, result: RunResult): Start => ({
  ...start,
  first: { settings: JSON.stringify(settings), result: copyOf(result) },
});

/** A result whose arrays share no memory with the original's. */
export const copyOf = <R extends object>(result: R): R =>
  Object.fromEntries(
    Object.entries(result).map(([name, value]) => [
      name,
      ArrayBuffer.isView(value) ? (value as Uint8Array).slice() : value,
    ]),
  ) as R;
