/** Browser workers as ports of the engine: warm, at most 8, replaced when they die or do not stop in time. */
import { proxy, wrap, type Remote } from "comlink";
import { abortError, errorOf, resultOf, type ChunkResult, type Port, type Reply } from "#engine";
import type { EngineWorker } from "./web-worker.ts";

/** How long a cancelled chunk may take to notice before its worker is ended, milliseconds. */
const PATIENCE = 250;

export interface WebPool {
  readonly ports: readonly Port[];
  /** Ends the workers. */
  close(): void;
}

/** As many workers as this device runs threads, at most 8. */
export const defaultWorkers = (): number => Math.max(1, Math.min(8, navigator.hardwareConcurrency || 1));

/**
 * Opens workers; they load at once, before the first chunk comes.
 *
 * @param workers Number of workers, at least 1.
 * @param open How a worker is opened; a bundler that inlines its workers brings its own way.
 */
export function openWebPool(workers = defaultWorkers(), open: () => Worker = openWorker): WebPool {
  const ports = Array.from({ length: workers }, () => webPort(open));
  return { ports, close: () => ports.forEach((port) => port.close()) };
}

const openWorker = (): Worker =>
  new Worker(new URL("./web-worker.ts", import.meta.url), { type: "module", name: "coopolis" });

interface Live {
  readonly worker: Worker;
  readonly engine: Remote<EngineWorker>;
  /** Rejects when the worker dies; comlink alone would wait for ever. */
  readonly dead: Promise<never>;
}

function start(open: () => Worker): Live {
  const worker = open();
  const dead = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(
        errorOf({
          name: "WorkerDied",
          message: event.message || "The worker could not be loaded or ended without a word.",
        }),
      );
    });
    worker.addEventListener("messageerror", () =>
      reject(errorOf({ name: "WorkerDied", message: "A message of the worker could not be read." })),
    );
  });
  dead.catch(() => undefined);
  return { worker, engine: wrap<EngineWorker>(worker), dead };
}

function webPort(open: () => Worker): Port & { close(): void } {
  let live = start(open);
  let chunks = 0;

  const replace = (): void => {
    live.worker.terminate();
    live = start(open);
  };

  const run: Port["runChunk"] = async (chunk, signal, onProgress) => {
    if (signal.aborted) throw abortError();
    const id = chunks++;
    const mine = live;
    let patience: ReturnType<typeof setTimeout> | undefined;
    let late: () => void = () => undefined;
    const cancelled = new Promise<never>((_, reject) => {
      late = () => reject(abortError());
    });
    cancelled.catch(() => undefined);
    const cancel = (): void => {
      void mine.engine.cancel(id);
      patience = setTimeout(() => (replace(), late()), PATIENCE);
    };
    signal.addEventListener("abort", cancel);
    try {
      const answer = (await Promise.race([
        mine.engine.runChunk(id, chunk, proxy(onProgress)),
        mine.dead,
        cancelled,
      ])) as Reply<ChunkResult>;
      return resultOf(answer);
    } catch (error) {
      if (error instanceof Error && error.name === "WorkerDied" && live === mine) replace();
      throw error;
    } finally {
      clearTimeout(patience);
      signal.removeEventListener("abort", cancel);
    }
  };

  // One chunk at a time: ending a cancelled chunk's worker must not take the next chunk with it.
  let inHand: Promise<void> | undefined;
  return {
    runChunk(chunk, signal, onProgress) {
      const turn = inHand ? inHand.then(() => run(chunk, signal, onProgress)) : run(chunk, signal, onProgress);
      const done = (): void => {
        if (inHand === rest) inHand = undefined;
      };
      const rest = turn.then(done, done);
      inHand = rest;
      return turn;
    },
    close: () => live.worker.terminate(),
  };
}
