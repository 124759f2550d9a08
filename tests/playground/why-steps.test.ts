import { expect, test } from "vitest";
import type { Estimate, Why } from "../../engine/index.ts";
import { stepsOf } from "../../playground/views/why/steps.ts";

const estimate = (mean: number | null, half = 0.001): Estimate => ({
  mean,
  low: mean === null ? null : mean - half,
  high: mean === null ? null : mean + half,
  standardError: null,
  defined: 8,
});
const part = (id: string, effect: Estimate) => ({
  id,
  label: { en: id, zh: id },
  levers: [id],
  effect,
  ofTotal: null,
  alone: null,
  last: null,
});
const outcome = { key: "headcount", metric: "headcount", line: 2800, label: { en: "Poor", zh: "贫困" }, unit: "share", better: "lower" } as const; // prettier-ignore
const why = (total: number | null, ...parts: ReturnType<typeof part>[]): Pick<Why, "total" | "parts" | "outcome"> => ({
  total: { ...estimate(total), rises: 0, falls: 8 },
  parts,
  outcome,
});
const names = { baseline: "before", policy: "after", part: ({ id }: { readonly id: string }) => id };
const written = { level: (value: number) => value.toFixed(3), step: ({ mean }: Estimate) => String(mean) };

test("steps lead from the baseline to the policy, the largest part first", () => {
  const steps = stepsOf(
    why(-0.03, part("small", estimate(-0.01)), part("large", estimate(-0.02))),
    0.12,
    names,
    written,
  );
  expect(steps.map(({ id }) => id)).toEqual(["baseline", "large", "small", "policy"]);
  expect(steps[1]!.to).toBeCloseTo(0.1, 12);
  expect(steps[2]!.from).toBe(steps[1]!.to);
  expect(steps[2]!.to).toBeCloseTo(steps[3]!.to, 12);
  expect(steps[3]!.text).toBe("0.090");
});

test("a part helps or harms only where 8 in 10 runs agree", () => {
  const parts = [part("helps", estimate(-0.02)), part("harms", estimate(0.01)), part("unclear", estimate(0.0005))];
  const kinds = Object.fromEntries(
    stepsOf(why(-0.0095, ...parts), 0.1, names, written).map(({ id, kind }) => [id, kind]),
  );
  expect(kinds).toMatchObject({ helps: "better", harms: "worse", unclear: "neither", baseline: "level" });
});

test("without a total there is nothing to draw, and parts without a value are left out", () => {
  expect(stepsOf(why(null, part("a", estimate(null))), 0.1, names, written)).toEqual([]);
  expect(stepsOf(why(-0.01, part("a", estimate(null))), 0.1, names, written).map(({ id }) => id)).toEqual([
    "baseline",
    "policy",
  ]);
});
