/** States one can go back to: a list of what was, and of what was taken back. Plain values; the caller says what a step is. */
export interface UndoList<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export const emptyUndoList: UndoList<never> = { past: [], future: [] };
/** As many steps are kept. */
const MOST = 200;

/**
 * The list after a step away from a state.
 *
 * @param again The step goes on from the one before it, as a slider on its way does: there is one step for both.
 */
export const stepped = <T>({ past, future }: UndoList<T>, from: T, again: boolean): UndoList<T> =>
  again ? { past, future } : { past: [...past.slice(1 - MOST), from], future: [] };

/** The state before, and the list then; null at the beginning. */
export function undone<T>(
  { past, future }: UndoList<T>,
  now: T,
): { readonly state: T; readonly list: UndoList<T> } | null {
  if (past.length === 0) return null;
  return { state: past.at(-1)!, list: { past: past.slice(0, -1), future: [now, ...future] } };
}

/** The state that was taken back last, and the list then; null if there is none. */
export function redone<T>(
  { past, future }: UndoList<T>,
  now: T,
): { readonly state: T; readonly list: UndoList<T> } | null {
  if (future.length === 0) return null;
  return { state: future[0]!, list: { past: [...past, now], future: future.slice(1) } };
}
