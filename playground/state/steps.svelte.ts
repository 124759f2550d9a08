/** The user's steps in one file: back, forth, and what counts as one step. */
import { sameEdits, type Edits } from "./edits.ts";
import { emptyUndoList, redone, stepped, undone, type UndoList } from "./undo-list.ts";

/** Moves of one control closer together than this are one step back, milliseconds. */
const ONE_STEP = 1000;

export class Steps {
  #list = $state.raw<UndoList<Edits>>(emptyUndoList);
  #last = { what: "", at: 0 };

  get canUndo(): boolean {
    return this.#list.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#list.future.length > 0;
  }

  /** A step away from some edits: a control on its way is one step, until it rests for a second. */
  took(from: Edits, what: string): void {
    const at = performance.now();
    const again = what === this.#last.what && at - this.#last.at < ONE_STEP;
    this.#list = stepped(this.#list, from, again);
    this.#last = { what, at };
  }

  /** In another file the steps mean nothing; in the same one the browser's Back is a step like any other. */
  arrive(from: Edits, to: Edits, same: boolean): void {
    if (!same) this.#list = emptyUndoList;
    else if (!sameEdits(to, from)) this.#list = stepped(this.#list, from, false);
    this.#last = { what: "", at: 0 };
  }

  /** The edits before these; null at the beginning. */
  back(now: Edits): Edits | null {
    return this.#goTo(undone(this.#list, now));
  }
  /** The edits that were taken back last; null if there are none. */
  forth(now: Edits): Edits | null {
    return this.#goTo(redone(this.#list, now));
  }
  #goTo(to: { readonly state: Edits; readonly list: UndoList<Edits> } | null): Edits | null {
    if (!to) return null;
    this.#list = to.list;
    this.#last = { what: "", at: 0 };
    return to.state;
  }
}
