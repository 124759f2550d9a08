/** A Node thread of the engine: one chunk in, its result out, arrays moved and not copied. */
import { move, transferableSymbol, valueSymbol } from "piscina";
import { buffersOf, never, reply, runChunk, type ChunkResult, type Reply } from "#engine";
import type { Task } from "./node-pool.ts";

/** A thread is never asked to stop in the middle: it is ended from outside. */
export default async function work({ chunk, progress }: Task): Promise<unknown> {
  progress.postMessage([0, 1]);
  const answer: Reply<ChunkResult> = await reply(() =>
    runChunk(chunk, never, (done, all) => progress.postMessage([done, all])),
  );
  progress.close();
  const buffers = "result" in answer ? buffersOf(answer.result) : [];
  return move({ [transferableSymbol]: buffers, [valueSymbol]: answer });
}
