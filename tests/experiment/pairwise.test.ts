import fc from "fast-check";
import { expect, test } from "vitest";
import { pairwise } from "../../engine/experiment/pairwise.ts";

test("runs are counted pair by pair, undefined ones for neither", () => {
  const [row] = pairwise([
    [1, 2, 3, NaN],
    [2, 2, 1, 5],
  ]);
  expect(row![1]).toEqual({ less: 1, same: 1, runs: 3 });
  expect(pairwise([])).toEqual([]);
  expect(pairwise([[]])).toEqual([[{ less: 0, same: 0, runs: 0 }]]);
});

test("less one way, less the other way and alike are all the runs", () => {
  const column = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(NaN)), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(column, column, (a, b) => {
      const table = pairwise([a, b]);
      const [self, ab, ba] = [table[0]![0], table[0]![1], table[1]![0]];
      expect(ab!.less + ab!.same + ba!.less).toBe(ab!.runs);
      expect(self!.less).toBe(0);
    }),
  );
});
