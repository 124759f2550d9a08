/** Pieces of work shared out among ports: whoever is free takes the next. */
import type { Port } from "./chunk.ts";

/** What the pieces know of the whole. */
export interface Sharing {
  /** A piece has thrown: nothing more is begun, and what is still in hand should leave no trace. */
  readonly broken: boolean;
}

/**
 * Does pieces of work, one on each port at a time.
 *
 * @param pieces Asked for the next one whenever a port is free.
 * @param perform Does a piece; returns pieces to be done in its place, which come before the others.
 * @param stopping Whether no more shall be begun; what is in hand is finished.
 * @returns When nothing is in hand any more, however it ended.
 * @throws The first error of a piece.
 */
export async function shareOut<W>(
  pieces: Iterator<W, unknown> | AsyncIterator<W, unknown>,
  ports: readonly Port[],
  perform: (piece: W, port: Port, sharing: Sharing) => Promise<readonly W[] | void>,
  stopping: () => boolean,
): Promise<void> {
  const sharing = { broken: false };
  const again: W[] = [];

  async function serve(port: Port): Promise<void> {
    try {
      while (!sharing.broken && !stopping()) {
        // Without waiting where nothing is to be waited for: what is asked for is under way when this returns.
        const came = again.length > 0 ? { done: false, value: again.shift() } : pieces.next();
        const { done, value } = came instanceof Promise ? await came : came;
        if (done) return;
        again.push(...((await perform(value as W, port, sharing)) ?? []));
      }
    } catch (error) {
      sharing.broken = true;
      throw error;
    }
  }

  const ends = await Promise.allSettled(ports.map(serve));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
