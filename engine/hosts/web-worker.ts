/** A browser worker of the engine: one chunk in, its result out, arrays moved and not copied. */
import { expose, releaseProxy, transfer, type Remote } from "comlink";
import { buffersOf, openStarts, reply, runChunk, type Chunk, type ChunkResult, type Reply } from "#engine";

/** How long a chunk runs before the worker looks for messages, milliseconds. */
const BREATH = 16;

type OnProgress = (doneMonths: number, allMonths: number) => void;

/** An AbortSignal cannot be sent to a worker, so each chunk is cancelled by the number it came with. */
const running = new Map<number, AbortController>();

/** Burn-ins of chunks that are asked for again and again with other policies: drafts while a slider moves. */
const starts = openStarts();

const { port1: heard, port2: said } = new MessageChannel();
heard.start();
let breathed = performance.now();

/** Lets waiting messages in. A message to oneself takes its turn behind them; a timer would cost four milliseconds. */
function breathe(): Promise<void> | undefined {
  if (performance.now() - breathed < BREATH) return undefined;
  return new Promise((resolve) => {
    const resume = (): void => {
      breathed = performance.now();
      resolve();
    };
    heard.addEventListener("message", resume, { once: true });
    said.postMessage(null);
  });
}

const worker = {
  async runChunk(id: number, chunk: Chunk, onProgress: OnProgress): Promise<Reply<ChunkResult>> {
    const controller = new AbortController();
    running.set(id, controller);
    const answer = await reply(() =>
      runChunk(chunk, controller.signal, (done, all) => void onProgress(done, all), breathe, starts),
    );
    running.delete(id);
    (onProgress as Remote<OnProgress>)[releaseProxy]();
    return "result" in answer ? transfer(answer, buffersOf(answer.result)) : answer;
  },
  cancel(id: number): void {
    running.get(id)?.abort();
  },
};
export type EngineWorker = typeof worker;

expose(worker);
