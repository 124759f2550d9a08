/** What a worker does, whatever kind of worker it is: one chunk, a month at a time. */
import type { Chunk, ChunkResult, Port } from "./chunk.ts";
import { replicateByMonth, type Library } from "./replicate.ts";
import type { Starts } from "./starts.ts";
import { arraysOf } from "./trace/trace.ts";
import { abortError, type StopSignal } from "./stop-signal.ts";

/** Progress is told so many times a chunk at most: each time is a message to another thread. */
const REPORTS = 50;

/**
 * Runs one replicate of all policies.
 *
 * @param signal Looked at before every month; it can only change while `breathe` waits, or in another thread.
 * @param breathe Called after every month; a host that must listen to messages in between returns a promise.
 * @param starts Burn-ins that this worker keeps between chunks that ask for it; without it every chunk begins at its first month.
 * @throws An error named AbortError after `signal`; LedgerError if the books do not balance.
 */
export async function runChunk(
  chunk: Chunk,
  library: Library,
  signal: StopSignal,
  onProgress: (doneMonths: number, allMonths: number) => void,
  breathe: () => Promise<void> | undefined = () => undefined,
  starts?: Starts,
): Promise<ChunkResult> {
  const months = replicateByMonth(chunk, library, starts);
  try {
    for (let told = 0; ;) {
      if (signal.aborted) throw abortError();
      const month = months.next();
      if (month.done) return month.value;
      const { done, all } = month.value;
      if (done === all || done - told >= all / REPORTS) onProgress((told = done), all);
      const pause = breathe();
      if (pause) await pause;
    }
  } finally {
    months.return(undefined as never);
  }
}

/** A port in this thread: no worker at all. */
export const localPort = (library: Library, breathe?: () => Promise<void> | undefined): Port => ({
  runChunk: (chunk, signal, onProgress) => runChunk(chunk, library, signal, onProgress, breathe),
});

/** The memory behind a result, for moving it to another thread instead of copying. */
export function buffersOf({
  runs,
  start,
  startReasons,
  startWelfare,
  startWeights,
  elite,
}: ChunkResult): ArrayBuffer[] {
  const arrays = [
    start,
    startReasons,
    startWelfare,
    startWeights,
    elite,
    ...runs.flatMap(({ trace, ...run }) => [
      ...(Object.values(run) as Float64Array[]),
      ...(trace ? arraysOf(trace) : []),
    ]),
  ];
  return [...new Set(arrays.map((array) => array.buffer as ArrayBuffer))];
}
