import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import type { Comparison } from "../../engine/experiment/comparison.ts";
import { charts } from "../../playground/charts/index.ts";
import { comparisonFixture } from "./comparison-fixture.ts";

const empty = (): Comparison => {
  const whole = comparisonFixture();
  const policies = whole.policies.map((policy) => ({
    ...policy,
    end: {},
    path: {},
    change: policy.change && {},
    flows: {},
  }));
  return { ...whole, series: [], policies };
};
const baselineOnly = (): Comparison => {
  const whole = comparisonFixture();
  return { ...whole, policies: whole.policies.slice(0, 1) };
};
const undefinedMonths = (): Comparison => {
  const whole = comparisonFixture();
  const none = Array.from({ length: whole.months }, () => null);
  const policies = whole.policies.map((policy) => ({
    ...policy,
    path: { headcount: { mean: none, low: none, high: none } },
  }));
  return { ...whole, policies };
};
const cases = [
  ["typical data", comparisonFixture(), 1],
  ["one month", comparisonFixture({ months: 1 }), 1],
  ["nothing reported", empty(), 1],
  ["a baseline alone", baselineOnly(), 0],
  ["undefined values", undefinedMonths(), 1],
] as const;

for (const { id, title, reading, component } of charts) {
  test(`${id} brings its words in both languages`, () => {
    for (const text of [title, reading]) expect(text.en.length * text.zh.length).toBeGreaterThan(0);
  });

  for (const [what, comparison, place] of cases)
    for (const view of ["chart", "table"] as const)
      test(`${id} draws ${what} as a ${view}`, async () => {
        const screen = await render(component, { comparison, place, view, dates: [0] });
        expect(screen.container.textContent.trim()).not.toBe("");
        expect(screen.container.textContent).not.toMatch(/NaN|undefined|Infinity|null/);
      });
}

test("a table holds the numbers that are drawn", async () => {
  const overTime = charts.find(({ id }) => id === "overTime")!;
  const screen = await render(overTime.component, {
    comparison: comparisonFixture(),
    place: 1,
    view: "table",
    dates: [],
  });
  await expect
    .element(screen.getByRole("row", { name: /Dec 2015/ }))
    .toHaveTextContent("Dec 201511%10% to 12%9%8% to 10%");
});

test("income by source is receipts less costs, a household and year", async () => {
  const { incomeBySource } = await import("../../playground/charts/income-by-source.ts");
  const text = { en: "", zh: "" };
  const whole = comparisonFixture({ households: 100, months: 24 });
  const policies = whole.policies.map((policy) => ({
    ...policy,
    flows: { pay: 500_000, inputs: 100_000, sales: 300_000, unknown: 1 },
  }));
  const incomes = incomeBySource(
    { ...whole, policies },
    {
      pay: { from: "outside", to: "households", label: text, income: "wages" },
      sales: { from: "outside", to: "households", label: text, income: "business" },
      inputs: { from: "households", to: "outside", label: text, income: "business" },
    },
  );
  // 500,000 yuan over 100 households and 2 years; 300,000 less 100,000 likewise.
  expect(incomes.map(({ source, yuan }) => [source, yuan[0]])).toEqual([
    ["wages", 2500],
    ["business", 1000],
    ["trade", 0],
    ["property", 0],
    ["transfers", 0],
  ]);
});
