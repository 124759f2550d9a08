import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyUndoList, redone, stepped, undone, type UndoList } from "../../playground/state/undo-list.ts";

test("undo and redo lead through the states and back, whatever their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 30 }), (states) => {
      let list: UndoList<number> = emptyUndoList;
      let now = 0;
      for (const next of states) {
        list = stepped(list, now, false);
        now = next;
      }
      const trail = [0, ...states];
      for (let at = states.length - 1; at >= 0; at--) {
        const back = undone(list, now)!;
        ({ state: now, list } = back);
        expect(now).toBe(trail[at]);
      }
      expect(undone(list, now)).toBeNull();
      for (const next of states) {
        const again = redone(list, now)!;
        ({ state: now, list } = again);
        expect(now).toBe(next);
      }
      expect(redone(list, now)).toBeNull();
    }),
  );
});

test("a slider on its way is one step, and a new step forgets what was taken back", () => {
  let list = stepped(emptyUndoList as UndoList<string>, "a", false);
  list = stepped(list, "b", true);
  expect(undone(list, "c")).toEqual({ state: "a", list: { past: [], future: ["c"] } });
  expect(stepped(undone(list, "c")!.list, "a", false)).toEqual({ past: ["a"], future: [] });
});

test("only so many steps are kept", () => {
  let list: UndoList<number> = emptyUndoList;
  for (let k = 0; k < 500; k++) list = stepped(list, k, false);
  expect(list.past.length).toBe(200);
  expect(list.past.at(-1)).toBe(499);
});
