/** What this device remembers between visits. Private windows and sandboxed frames may refuse; then nothing is kept. */

/** Keeps a text under a name; null forgets it. */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(`coopolis.${name}`);
    else localStorage.setItem(`coopolis.${name}`, text);
  } catch {
    // Storage is refused or full: the page works without it.
  }
}

/** What was kept under a name; null if nothing was. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`coopolis.${name}`);
  } catch {
    return null;
  }
}
