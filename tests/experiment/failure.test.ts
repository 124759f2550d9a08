import { expect, test } from "vitest";
import { errorOf, failureOf, reply, resultOf } from "../../engine/experiment/failure.ts";

test("an error keeps its name, its message, its problems and its stack through structured cloning", () => {
  const error = Object.assign(new Error("The scenario has 1 problem."), {
    name: "ScenarioError",
    problems: [{ line: 3, column: 7, code: "unknown" }],
  });
  const failure = structuredClone(failureOf(error));
  expect(failure).toEqual({
    name: "ScenarioError",
    message: "The scenario has 1 problem.",
    problems: [{ line: 3, column: 7, code: "unknown" }],
    stack: error.stack,
  });
  expect(failure.stack).toContain("failure.test.ts");
  expect(errorOf(failure)).toMatchObject(failure);
  expect(errorOf(failure)).toBeInstanceOf(Error);
});

test("what is thrown and is no error still says what it was", () => {
  expect(failureOf("out of luck")).toEqual({ name: "Error", message: "out of luck" });
});

test("a reply holds a result or a failure, and never throws by itself", async () => {
  expect(resultOf(await reply(() => 7))).toBe(7);
  const failed = await reply(() => Promise.reject(new RangeError("too far")));
  expect(() => resultOf(failed)).toThrow("too far");
});
