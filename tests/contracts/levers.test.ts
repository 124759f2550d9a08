/** What every lever promises. A new lever in the registry is held to it without a change here. */
import { expect, test } from "vitest";
import { levers } from "../../engine/levers/index.ts";
import { metrics } from "../../engine/metrics/index.ts";
import type { Lever } from "../../engine/model/lever.ts";
import { isNeutral, valueInForce, type Settings } from "../../engine/model/levers-in-force.ts";
import { isNumberField, valueAt, type Resolved } from "../../engine/model/setting.ts";
import { simulateMonth } from "../../engine/experiment/simulate.ts";
import { reasonCodes } from "../../engine/support/outcome.ts";
import { units, type Dial } from "../../engine/support/quantity.ts";
import { columnsOf, modelWith, outcomesOf, planOf, runFor, small, START } from "../model/small-run.ts";
import { ENDS, settingAt } from "./settings-of.ts";
import { expectLabel, expectSource, expectText } from "./texts.ts";

/** Long enough to pass a January, a December and the date of every dated setting. */
const MONTHS = 14;

const dialsOf = ({ setting, parameters = {} }: Lever): Dial[] => [
  ...Object.values(parameters),
  ...(setting.kind === "number"
    ? [setting.dial]
    : setting.kind === "table"
      ? Object.values(setting.row)
      : Object.values(setting.fields).filter(isNumberField)),
];

/** The status quo without a lever. */
const statusQuoWithout = (name: string): Settings =>
  Object.fromEntries(Object.entries(planOf().statusQuo).filter(([lever]) => lever !== name));

test.each(levers.map((lever) => [lever.name, lever] as const))(
  "%s says what it is, in both languages, with unit, range and source",
  (_, lever) => {
    expectLabel(lever.label);
    expectText(lever.description);
    expectText(lever.cost);
    expectSource(lever.source);
    for (const { label, description, unit, min, max, source } of dialsOf(lever)) {
      expectLabel(label);
      expectText(description);
      expect(units).toHaveProperty([unit]);
      expect(min).toBeLessThan(max);
      expectSource(source);
    }
    for (const flow of Object.values(lever.flows)) expectLabel(flow.label);
  },
);

test.each(levers.map((lever) => [lever.name, lever] as const))("%s does something, when it says", (_, lever) => {
  expect(lever.terms ?? lever.act).toBeDefined();
  if (lever.acts === "once") expect(lever.setting).toHaveProperty("fields.on.kind", "date");
});

test.each(levers.flatMap((lever) => (lever.size === undefined ? [] : [[lever.name, lever] as const])))(
  "%s names as its size a number that it has",
  (_, { setting, size }) => {
    if (setting.kind === "number") expect(size).toBe("value");
    else expect(setting).toHaveProperty(["fields", size!, "unit"]);
  },
);

test.each(levers.filter(({ neutral }) => neutral !== "unset").map((lever) => [lever.name, lever] as const))(
  "%s called at its neutral value changes neither terms, nor columns, nor accounts",
  (name, lever) => {
    // Called directly: a run would leave a neutral lever out, and prove nothing.
    const run = runFor(small(), 3, {});
    const { world, owns } = run;
    const value = valueAt(lever.setting, lever.neutral as Resolved, world.clock.month);
    expect(isNeutral(lever, value)).toBe(true);
    const before = [structuredClone(world.terms), columnsOf(run), Array.from(world.ledger.byVillage)];
    lever.terms?.(value as never, world.terms, world.clock);
    for (const village of world.blocks) lever.act?.(village, value as never, world, owns.get(name)! as never);
    expect([structuredClone(world.terms), columnsOf(run), Array.from(world.ledger.byVillage)]).toEqual(before);
  },
);

test.each(levers.map((lever) => [lever.name, lever] as const))(
  "a run with %s at neutral has the bits of a run without it in the registry",
  (name, lever) => {
    const statusQuo = statusQuoWithout(name);
    const policy: Settings = lever.neutral === "unset" ? {} : { [name]: lever.neutral as Resolved };
    const withLever = runFor(small({ statusQuo, burnIn: 2 }), MONTHS, policy);
    const without = runFor(
      small({ statusQuo, burnIn: 2, model: modelWith({ levers: levers.filter((one) => one !== lever) }) }),
      MONTHS,
    );
    expect(columnsOf(withLever)).toEqual(columnsOf(without));
    const flowsOf = ({ world: { ledger } }: typeof withLever): Record<string, number> =>
      Object.fromEntries(ledger.names.map((flow, k) => [flow, ledger.sinceStart[k]!]));
    const unused = Object.fromEntries(Object.keys(lever.flows).map((flow) => [flow, 0]));
    expect(flowsOf(withLever)).toEqual({ ...flowsOf(without), ...unused });
  },
);

test.each(levers.flatMap((lever) => ENDS.map((end) => [lever.name, end, lever] as const)))(
  "%s at its %s gives every outcome a number or a reason, and keeps every column in its range",
  (name, end, lever) => {
    const run = small({ households: 90 });
    const policy = { [name]: settingAt(lever, end) };
    expect(
      valueInForce(lever, { ...run.world.clock, month: START + 1 }, policy, {}) !== undefined ||
        lever.neutral !== "unset",
    ).toBe(true);
    for (let step = 0; step < MONTHS; step++) {
      simulateMonth(run, step, policy);
      for (const [metric, outcome] of Object.entries(outcomesOf(run))) {
        const { min, max } = metrics.find((one) => one.name === metric)!;
        if (outcome.value === null) expect(reasonCodes).toContain(outcome.reason);
        else if (!(outcome.value >= min && outcome.value <= max))
          expect.fail(`${metric}: expected ${min} to ${max}; got ${outcome.value} in step ${step}.`);
      }
    }
    for (const [kind, table] of Object.entries(run.plan.model.tables))
      for (const [column, { min, max }] of Object.entries(table)) {
        const values = run.world.frames[kind as "households"].columns[column]!;
        const wrong = values.findIndex((value) => !(value >= min && value <= max));
        if (wrong >= 0) expect.fail(`${kind}.${column}[${wrong}]: expected ${min} to ${max}; got ${values[wrong]}.`);
      }
  },
);
