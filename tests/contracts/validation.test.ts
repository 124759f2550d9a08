/** What every validation row promises. A new row is held to it without a change here. */
import { expect, test } from "vitest";
import { library } from "../../engine/experiment/library.ts";
import { runReplicate } from "../../engine/experiment/replicate.ts";
import { units } from "../../engine/support/quantity.ts";
import { openReading } from "../../engine/validation/reading.ts";
import { validationRows } from "../../engine/validation/rows/index.ts";
import { scenarioOf } from "../../engine/validation/scenario-of.ts";
import { expectLabel, expectSource, expectText } from "./texts.ts";

const rows = validationRows.map((row) => [row.id, row] as const);

test("validation rows have numbers of their own, in order", () => {
  const numbers = validationRows.map(({ id }) => Number(/^V(\d+)$/.exec(id)?.[1]));
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test.each(rows)(
  "%s says in both languages what was published, and where",
  (id, { label, published, source, checks }) => {
    expectLabel(label);
    expectText(published);
    expectSource(source);
    expect(source.rows).toContain(id);
    expect(checks.length).toBeGreaterThan(0);
    expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
    for (const check of checks) {
      expectLabel(check.label);
      expectText(check.published);
      expect(units).toHaveProperty([check.unit]);
      if ("needs" in check) expectText(check.needs);
    }
  },
);

test.each(rows)("%s has rules that something can fail", (_, { checks }) => {
  for (const { rule } of checks) {
    if (rule.kind === "range") expect(rule.low).toBeLessThan(rule.high);
    else expect(rule.share > 0.5 && rule.share <= 1).toBe(true);
  }
});

test.each(rows)("%s runs at small size, and its measures are numbers", (id, { experiments, checks }) => {
  const used = new Set(checks.flatMap((check) => ("experiment" in check ? [check.experiment] : [])));
  expect([...used].sort()).toEqual(Object.keys(experiments).sort());
  for (const [name, experiment] of Object.entries(experiments)) {
    const scenario = scenarioOf(`${id}-${name}`, { ...experiment, villages: 2 }, library, {
      replicates: 1,
      households: 60,
    });
    expect(scenario.report.outcomes).toEqual(experiment.outcomes);
    const result = runReplicate(
      { scenario: { ...scenario, burnIn: 12 }, replicate: 0, households: experiment.columns ?? [] },
      library,
    );
    const reading = openReading(result, scenario, Object.keys(library.model.flows), experiment.columns);
    for (const check of checks) {
      if (!("measure" in check) || check.experiment !== name) continue;
      const values = [check.measure(reading)].flat();
      expect(values.every((value) => typeof value === "number")).toBe(true);
      expect(values.length > 1).toBe(check.rule.kind === "order");
    }
  }
});
