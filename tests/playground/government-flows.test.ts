import { expect, test } from "vitest";
import { programmesOf, risen } from "../../playground/views/money/government-flows.ts";

const text = (en: string) => ({ en, zh: en });
const flows = {
  allowance: { from: "government", to: "households", label: text("allowance") },
  seed: { from: "government", to: "funds", label: text("seed") },
  tax: { from: "enterprises", to: "government", label: text("tax") },
  idle: { from: "government", to: "banks", label: text("idle") },
} as const;

test("only what leaves government counts, per household and year, largest change first", () => {
  const found = programmesOf(
    flows,
    { flows: { allowance: 8000, tax: 50 } },
    { flows: { allowance: 6000, seed: 4000, tax: 9 } },
    100,
  );
  expect(found.map(({ name, baseline, change }) => [name, baseline, change])).toEqual([
    ["seed", 0, 40],
    ["allowance", 80, -20],
  ]);
  expect(risen(found).map(({ name }) => name)).toEqual(["seed"]);
});
