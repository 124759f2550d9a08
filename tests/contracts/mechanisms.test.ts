/** What every mechanism promises. A new mechanism in the registry is held to it without a change here. */
import { expect, test } from "vitest";
import { simulateMonth } from "../../engine/experiment/simulate.ts";
import { levers } from "../../engine/levers/index.ts";
import { mechanisms } from "../../engine/mechanisms/index.ts";
import { LedgerError } from "../../engine/model/ledger.ts";
import { mechanism, type Mechanism } from "../../engine/model/mechanism.ts";
import type { Table } from "../../engine/population/column.ts";
import { units } from "../../engine/support/quantity.ts";
import { columnsOf, modelWith, planOf, runFor, small } from "../model/small-run.ts";
import { allAt, ENDS, mixed } from "./settings-of.ts";
import { expectLabel, expectSource, expectText } from "./texts.ts";
import { watched } from "./watched.ts";

test.each(mechanisms.map((one) => [one.name, one] as const))(
  "%s says what it is, in both languages, and where its numbers come from",
  (_, one) => {
    expectLabel(one.label);
    expectText(one.description);
    for (const { label, description, unit, min, max, source } of Object.values(one.parameters)) {
      expectLabel(label);
      expectText(description);
      expect(units).toHaveProperty([unit]);
      expect(min).toBeLessThan(max);
      expectSource(source);
    }
    for (const flow of Object.values(one.flows)) expectLabel(flow.label);
    for (const table of Object.values(one.columns ?? {}) as Table[])
      for (const { label } of Object.values(table)) expectLabel(label);
  },
);

test("the same seed gives the same bits", () => {
  const policy = allAt(levers, "default");
  expect(columnsOf(runFor(small({ burnIn: 2 }), 14, policy))).toEqual(
    columnsOf(runFor(small({ burnIn: 2 }), 14, policy)),
  );
});

test("another replicate has other luck in the same population", () => {
  const [one, other] = [small({ replicate: 0 }), small({ replicate: 1 })];
  for (const fixed of ["size", "land", "schooling", "ability", "permanentWelfare", "neighbours", "cash", "registered"])
    expect(one.world.frames.households.columns[fixed]).toEqual(other.world.frames.households.columns[fixed]);
  const [yields, others] = [one, other].map((run) => runFor(run, 1).world.households.yieldShock);
  expect(yields!.filter((harvest, i) => harvest === others![i])).toHaveLength(0);
});

const policies = [
  ...ENDS.map((end) => [`every lever at its ${end}`, allAt(levers, end)] as const),
  ...["one", "two", "three"].map((name) => [`levers at mixed ends, ${name}`, mixed(levers, name)] as const),
];
test.each(policies)(
  "nobody looks at or changes a column without declaring it, or one of another village: %s",
  (_, policy) => {
    const { run, findings } = watched(planOf({ households: 120, burnIn: 3 }));
    for (let step = -3; step < 26; step++) simulateMonth(run, step, policy);
    expect([...findings]).toEqual([]);
  },
);

/** A mechanism that gives every household the same, but for one thing. */
const wrong = (
  work: (run: Parameters<Extract<Mechanism, { scope: "village" }>["run"]>) => void,
  writes: readonly string[] = [],
): Mechanism =>
  mechanism({
    name: "wrong",
    label: { en: "wrong", zh: "错" },
    description: { en: "wrong on purpose", zh: "故意出错" },
    scope: "village",
    parameters: {},
    flows: { gift: { from: "outside", to: "households", label: { en: "gift", zh: "赠款" } } },
    reads: [],
    writes,
    run: (...all) => work(all),
  });

const findingsOf = (one: Mechanism): string[] => {
  const { run, findings } = watched(planOf({ model: modelWith({ mechanisms: [...mechanisms, one] }) }));
  simulateMonth(run, 0, {});
  return [...findings];
};

test("a mechanism that writes a column it does not declare is found", () => {
  expect(findingsOf(wrong(([village, world]) => void (world.households.land[village.first]! += 1)))).toEqual([
    "wrong writes households.land without declaring it",
    "wrong looks at households.land without declaring it",
  ]);
});

test("a mechanism that writes into the next village is found", () => {
  const intruder = wrong(
    ([village, world]) => void (world.households.land[village.end % world.householdCount]! += 1),
    ["households.land"],
  );
  expect(findingsOf(intruder)).toEqual(["wrong writes households.land of another village"]);
});

test("a mechanism that declares what it writes is not", () => {
  expect(
    findingsOf(wrong(([village, world]) => void (world.households.land[village.first]! += 1), ["households.land"])),
  ).toEqual([]);
});

test("money that appears without a transfer stops the run, with the month", () => {
  const smuggler = wrong(([village, world]) => void (world.households.cash[village.first]! += 1), ["households.cash"]);
  const run = small({ model: modelWith({ mechanisms: [...mechanisms, smuggler] }) });
  expect(() => simulateMonth(run, 0, {})).toThrow(LedgerError);
  expect(() => simulateMonth(small({ model: run.plan.model }), 0, {})).toThrow(
    /^2015-01: households hold .* A mechanism moved money without a transfer\.$/,
  );
});

test("money that is not a number stops the run too", () => {
  const smuggler = wrong(([village, world]) => void (world.households.cash[village.first] = NaN), ["households.cash"]);
  expect(() => simulateMonth(small({ model: modelWith({ mechanisms: [...mechanisms, smuggler] }) }), 0, {})).toThrow(
    LedgerError,
  );
});

test("the same money by transfer does not", () => {
  const giver = wrong(
    ([village, world, own]) => {
      world.households.cash[village.first]! += 1;
      world.ledger.transfer(village.index, own.flow["gift"]!, 1);
    },
    ["households.cash"],
  );
  expect(() => simulateMonth(small({ model: modelWith({ mechanisms: [...mechanisms, giver] }) }), 0, {})).not.toThrow();
});
