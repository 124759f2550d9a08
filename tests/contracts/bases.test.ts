/** What every base population promises. A new base in the registry is held to it without a change here. */
import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { bases } from "../../engine/population/bases/index.ts";
import { burntIn, measured } from "../population/burnt-in.ts";
import { expectLabel, expectSource, expectText } from "./texts.ts";

const SMALL = { villages: 4, households: 400 };
const all = Object.entries(bases);
const targets = all.flatMap(([id, { targets: some }]) =>
  some.map((target) => [`${id} ${target.row}`, target] as const),
);

test.each(all)("%s is registered by its own id, and says what it is and where it comes from", (id, base) => {
  expect(base.id).toBe(id);
  expectLabel(base.label);
  expectText(base.description);
  expectSource(base.source);
});

test.each(all)("%s has targets, each with a row of its own", (_, base) => {
  const rows = base.targets.map(({ row }) => row);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows).size).toBe(rows.length);
});

test.each(targets)(
  "%s says in both languages what it is, and names itself among its sources",
  (_, { row, label, source }) => {
    expectLabel(label);
    expectSource(source);
    expect(source.rows).toContain(row.split("-")[0]);
  },
);

test.each(targets)(
  "%s is read by a metric that a single run has, at a line if and only if the metric needs one",
  (_, { metric: name, line, value, tolerance }) => {
    const metric = metrics.find((one) => one.name === name)!;
    expect(metric, name).toBeDefined();
    expect(metric.ratio).toBeUndefined();
    expect(line !== undefined).toBe(metric.byLine === true);
    expect(value).toBeGreaterThanOrEqual(metric.min);
    expect(value).toBeLessThanOrEqual(metric.max);
    expect(tolerance).toBeGreaterThan(0);
  },
);

// A figure a month for one a year, a percentage for a share, or a figure a household for one a person would be further off.
test.each(all)("in a small run of %s the metric of every target has the target's unit", (id, base) => {
  const view = burntIn(id, 0, SMALL);
  for (const target of base.targets) {
    // A figure of nothing has no unit to mistake.
    if (target.value === 0) continue;
    const ratio = measured(target, view) / target.value;
    expect(ratio, target.row).toBeGreaterThan(0.3);
    expect(ratio, target.row).toBeLessThan(3);
  }
});
