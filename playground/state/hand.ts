/** Whether a control is in the hand: moved, and not let go. */

/** A control at rest for so long counts as let go, even while the hand is still on it, milliseconds. */
const AT_REST = 400;

export class Hand {
  #resting: ReturnType<typeof setTimeout> | null = null;

  /** A control moves; `rests` is called if it does not move again, nor is let go. */
  moves(rests: () => void): void {
    this.letGo();
    this.#resting = setTimeout(rests, AT_REST);
  }

  /** Returns whether there was something in the hand. */
  letGo(): boolean {
    const held = this.#resting !== null;
    clearTimeout(this.#resting ?? undefined);
    this.#resting = null;
    return held;
  }
}
