/** Requests from outside to stop. */

export interface Signals {
  /** Aborted by the first request: finish what is in hand. */
  readonly enough: AbortSignal;
  /** Aborted by the second: stop at once. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  forget(): void;
}

/** Ctrl-C once: finish what is in hand. Twice: stop at once. A polite request to end (SIGTERM) counts the same. */
export function listenForSignals(onFirst: () => void): Signals {
  const [enough, now] = [new AbortController(), new AbortController()];
  const listen = (): void => {
    if (enough.signal.aborted) return now.abort();
    onFirst();
    enough.abort();
  };
  process.on("SIGINT", listen).on("SIGTERM", listen);
  return {
    enough: enough.signal,
    signal: now.signal,
    forget: () => process.off("SIGINT", listen).off("SIGTERM", listen),
  };
}
