/** Threads of this computer as ports of the engine, under Node. */
import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { errorOf, resultOf, type Chunk, type ChunkResult, type Port, type Reply } from "#engine";

/** What the thread is handed; progress comes back through `progress`. */
export interface Task {
  readonly chunk: Chunk;
  readonly progress: import("node:worker_threads").MessagePort;
}

export interface NodePool {
  readonly ports: readonly Port[];
  /** Ends the threads. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Megabytes of objects that one thread may hold; a thread that needs more dies. Columns are not counted. */
  readonly memory?: number;
  /** The built worker; beside this module unless told. */
  readonly file?: URL;
}

const WORKER = new URL("./node-worker.js", import.meta.url);

/** As many threads as this computer runs at once, at most 8: beyond that memory, not arithmetic, sets the pace. */
export const defaultWorkers = (): number => Math.min(8, availableParallelism());

/**
 * Opens threads.
 *
 * A thread that dies (out of memory, killed) rejects its chunk with the reason and is replaced. An aborted chunk ends its thread.
 *
 * @param workers Number of threads, at least 1.
 */
export function openNodePool(workers: number, { memory, file = WORKER }: PoolOptions = {}): NodePool {
  const pool = new Piscina<Task, Reply<ChunkResult>>({
    filename: file.href,
    // Threads start when there is work: one that is ended while it loads takes the process with it.
    minThreads: 0,
    idleTimeout: Infinity,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  // A thread that dies before it has anything to do: whoever waits for an answer is told by the pool itself.
  pool.on("error", () => undefined);
  const port: Port = {
    async runChunk(chunk, signal, onProgress) {
      const { port1: heard, port2: progress } = new MessageChannel();
      heard.on("message", ([done, all]: [number, number]) => onProgress(done, all));
      try {
        return resultOf(await pool.run({ chunk, progress }, { transferList: [progress], signal }).catch(died));
      } finally {
        heard.close();
      }
    },
  };
  return { ports: Array.from({ length: workers }, () => port), close: () => pool.destroy() };
}

/** What fails inside a thread comes back as a reply; what the pool itself rejects with is the end of a thread. */
function died(error: Error): never {
  throw error.name === "AbortError" ? error : errorOf({ name: "WorkerDied", message: error.message });
}
