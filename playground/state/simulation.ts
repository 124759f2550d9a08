/** What a run needs: the engine's side of it, and Web Workers as its ports. A run that loses its worker is started again once, and the page is told. */
import { aboutOf, runAll, traceOf, type Port } from "#engine";
import { openWebPool, type WebPool } from "../../engine/hosts/web-pool.ts";

export { aboutOf, runAll, traceOf };
export { draftOf } from "./draft-scenario.ts";
export type Workers = WebPool;

/**
 * Wraps a port so that a chunk whose worker dies runs once more: the pool has replaced the worker by then.
 *
 * @param onDeath Told of every death.
 */
export function withSecondTry(port: Port, onDeath: () => void): Port {
  return {
    async runChunk(chunk, signal, onProgress) {
      try {
        return await port.runChunk(chunk, signal, onProgress);
      } catch (error) {
        if (!(error instanceof Error && error.name === "WorkerDied")) throw error;
        onDeath();
        return port.runChunk(chunk, signal, onProgress);
      }
    },
  };
}

/** Opens as many workers as the device runs threads, at most 8. */
export function openWorkers(onDeath: () => void): Workers {
  const pool = openWebPool();
  return { ports: pool.ports.map((port) => withSecondTry(port, onDeath)), close: pool.close };
}
