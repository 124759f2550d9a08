import { expect, test } from "vitest";
import { judge, rowVerdict, summarise, type Rule } from "../../engine/validation/rule.ts";

const within: Rule = { kind: "range", low: 300, high: 700, needs: "within" };
const overlap: Rule = { kind: "range", low: 25, high: 50, needs: "overlap" };
const above: Rule = { kind: "sign", side: "above", bound: 0, share: 0.9 };

const verdictOn = (
  values: readonly number[],
  rule: Rule,
  kind: "independent" | "builtIn" = "independent",
  recalled = false,
) =>
  judge(
    summarise(
      values.map((value) => [value]),
      rule,
    ),
    rule,
    kind,
    recalled ? "RECALLED" : "FOUND",
  );

test("a simulated range inside the published one is consistent, one beside it is not, one across a bound is not identified", () => {
  expect(verdictOn([400, 500, 600], within)).toBe("consistent");
  expect(verdictOn([710, 720, 800], within)).toBe("notConsistent");
  expect(verdictOn([600, 700, 900], within)).toBe("notIdentified");
});

test("where ranges need only meet, reaching beyond one end is consistent and beyond both is not identified", () => {
  expect(verdictOn([40, 50, 70], overlap)).toBe("consistent");
  expect(verdictOn([0, 40, 90], overlap)).toBe("notIdentified");
  expect(verdictOn([60, 61, 62], overlap)).toBe("notConsistent");
});

test("a sign holds with nine replicates in ten, fails with one in ten, and is open in between", () => {
  expect(verdictOn([1, 1, 1, 1, 1, 1, 1, 1, 1, -1], above)).toBe("consistent");
  expect(verdictOn([1, 1, 1, 1, 1, -1, -1, -1, -1, -1], above)).toBe("notIdentified");
  expect(verdictOn([1, -1, -1, -1, -1, -1, -1, -1, -1, -1], above)).toBe("notConsistent");
});

test("a recalled figure never makes a row inconsistent", () => {
  expect(verdictOn([710, 720, 800], within, "independent", true)).toBe("notIdentified");
  expect(verdictOn([400, 500, 600], within, "independent", true)).toBe("consistent");
});

test("an implementation check agrees or differs by its median", () => {
  expect(verdictOn([600, 690, 900], within, "builtIn")).toBe("agrees");
  expect(verdictOn([600, 710, 900], within, "builtIn")).toBe("differs");
});

test("an order counts the replicates in which every number lies below the one before", () => {
  const simulated = summarise(
    [
      [3, 2, 1],
      [3, 1, 2],
      [5, 4, 3],
    ],
    { kind: "order", share: 0.9 },
  );
  expect(simulated).toMatchObject({ median: [3, 2, 2], share: 2 / 3, defined: 3 });
});

test("undefined replicates are left out and counted, and none at all settles nothing", () => {
  expect(summarise([[1], [NaN], []], above)).toMatchObject({ median: [1], share: 1, defined: 1 });
  expect(verdictOn([NaN, NaN], above)).toBe("notIdentified");
  expect(verdictOn([NaN], above, "builtIn")).toBe("notIdentified");
});

test("a row is as good as its worst check, and is never called consistent before all of it was run", () => {
  expect(rowVerdict(["consistent", "notConsistent", "notYetRun"])).toBe("notConsistent");
  expect(rowVerdict(["consistent", "notYetRun"])).toBe("inPart");
  expect(rowVerdict(["notYetRun"])).toBe("notYetRun");
  expect(rowVerdict(["consistent", "consistent"])).toBe("consistent");
  expect(rowVerdict(["agrees", "agrees"])).toBe("agrees");
});
