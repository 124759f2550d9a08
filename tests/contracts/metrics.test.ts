/** What every metric promises. A new metric in the registry is held to it without a change here. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Run } from "../../engine/experiment/simulate.ts";
import { levers } from "../../engine/levers/index.ts";
import { metrics } from "../../engine/metrics/index.ts";
import { assembleWorld } from "../../engine/model/create-world.ts";
import type { Metric } from "../../engine/model/metric.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { byAgentKind } from "../../engine/population/agents.ts";
import { economyDials } from "../../engine/population/economy.ts";
import { allocate, type Frame, type Table } from "../../engine/population/column.ts";
import { units, type Unit } from "../../engine/support/quantity.ts";
import { columnsOf, model, outcomesOf, planOf, runFor, small } from "../model/small-run.ts";
import { allAt } from "./settings-of.ts";
import { expectLabel, expectText } from "./texts.ts";
import { watched } from "./watched.ts";

let busy: Run;
beforeAll(() => {
  busy = runFor(small({ households: 240, burnIn: 12 }), 26, allAt(levers, "default"));
});

test.each(metrics.map((one) => [one.name, one] as const))(
  "%s says what it measures, in both languages, with unit and range",
  (_, { label, description, unit, min, max }) => {
    expectLabel(label);
    expectText(description);
    expect(units).toHaveProperty([unit]);
    expect(min).toBeLessThan(max);
  },
);

test("measuring changes neither columns nor accounts", () => {
  const state = (): unknown => [
    columnsOf(busy),
    Array.from(busy.world.ledger.ring),
    Array.from(busy.world.ledger.sinceStart),
    { ...busy.world.terms },
  ];
  const before = state();
  outcomesOf(busy);
  expect(state()).toEqual(before);
});

const ratios = metrics.filter(({ ratio }) => ratio !== undefined);
const monthly = metrics.filter(({ ratio }) => ratio === undefined);

test.each(ratios.map((one) => [one.name, one] as const))(
  "%s names parts that exist, and has no value in a single run",
  (name, one) => {
    const parts = Object.values(one.ratio!).map((part) => monthly.find(({ name: other }) => other === part));
    expect(parts).not.toContain(undefined);
    expect(one.byLine).toBe(parts.some((part) => part!.byLine === true));
    expect(outcomesOf(busy)[name]).toEqual({ value: null, reason: "onlyCompared" });
  },
);

test("in a busy run every outcome has a number", () => {
  const undefinedOnes = Object.entries(outcomesOf(busy, monthly, 6000)).filter(([, { value }]) => value === null);
  expect(undefinedOnes).toEqual([]);
});

test("every column a metric looks at itself is declared, so that every column has a reader", () => {
  const { run, touched, noting } = watched(planOf());
  const view = openView(run.world);
  const { welfare, registeredWelfare, income, persons } = view.at(2800);
  for (const look of [welfare, registeredWelfare, income, persons] as (() => unknown)[]) noting("view", look);
  for (const one of metrics) noting(one.name, () => one.measure(view.at(2800)));
  for (const { name, reads = [] } of metrics)
    for (const column of touched.get(name)!) expect([...reads, ...touched.get("view")!], name).toContain(column);
});

/** The same world with agents in another order. `order[k]` is the row that comes to stand in row k. */
function permuted({ world }: Run, order: readonly number[]): World {
  const move = (table: Table, frame: Frame, rows: readonly number[]): Frame => {
    const moved = allocate(table, frame.count);
    for (const [name, { width }] of Object.entries(table))
      rows.forEach((from, to) => {
        for (let k = 0; k < width; k++) moved.columns[name]![width * to + k] = frame.columns[name]![width * from + k]!;
      });
    return moved;
  };
  const frames = { ...world.frames, households: move(model.tables.households, world.frames.households, order) };
  return { ...assembleWorld(busy.plan, frames), ledger: world.ledger, terms: world.terms, clock: world.clock };
}

const closeTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

test("households in another order within their villages give the same outcomes, to rounding", () => {
  const villages = busy.world.blocks.map(({ first, end }) => Array.from({ length: end - first }, (_, k) => first + k));
  fc.assert(
    fc.property(
      fc.tuple(...villages.map((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }))),
      (shuffled) => {
        const world = permuted(busy, shuffled.flat());
        for (const [name, { value }] of Object.entries(outcomesOf({ ...busy, world }, monthly))) {
          const expected = outcomesOf(busy)[name]!.value;
          if (!(value === expected || closeTo(value!, expected!)))
            expect.fail(`${name}: expected ${expected}; got ${value}.`);
        }
      },
    ),
    { numRuns: 5 },
  );
});

const isMoney = (unit: Unit): boolean => /yuan/.test(unit);

test("money counted in another unit moves amounts of money and nothing else", () => {
  // By a power of two, so that not a bit is rounded.
  const FACTOR = 64;
  const { world, plan } = busy;
  const scale = (table: Table, { columns }: Frame): void => {
    for (const [name, { unit }] of Object.entries(table))
      if (isMoney(unit)) columns[name]!.forEach((value, k, column) => (column[k] = FACTOR * value));
  };
  const frames = byAgentKind((kind) => {
    const { count, buffer } = world.frames[kind];
    const frame = allocate(model.tables[kind], count, buffer.slice(0));
    scale(model.tables[kind], frame);
    return frame;
  });
  const { ledger } = world;
  const economy = Object.fromEntries(
    Object.entries(world.economy).map(([name, value]) => [
      name,
      isMoney(economyDials[name as keyof typeof economyDials].unit) ? FACTOR * value : value,
    ]),
  ) as World["economy"];
  const scaled: World = {
    ...assembleWorld(plan, frames),
    economy,
    clock: world.clock,
    terms: world.terms,
    ledger: {
      ...ledger,
      ring: ledger.ring.map((yuan) => FACTOR * yuan),
      sinceStart: ledger.sinceStart.map((yuan) => FACTOR * yuan),
      presentValue: ledger.presentValue.map((yuan) => FACTOR * yuan),
    },
  };
  const before = outcomesOf(busy, monthly, 2800);
  const after = outcomesOf({ ...busy, world: scaled }, monthly, FACTOR * 2800);
  const factor = ({ unit }: Metric): number => (isMoney(unit) ? FACTOR : 1);
  // A logarithm of a scaled amount may round in its last bit; everything else is exact.
  for (const one of monthly)
    if (!closeTo(after[one.name]!.value!, factor(one) * before[one.name]!.value!))
      expect.fail(`${one.name}: expected ${factor(one) * before[one.name]!.value!}; got ${after[one.name]!.value}.`);
});

test("income by source adds up to mean income", () => {
  const { meanIncome, ...rest } = outcomesOf(busy) as Record<string, { value: number }>;
  const sources = Object.entries(rest).filter(([name]) => name.startsWith("incomeFrom"));
  expect(sources).toHaveLength(5);
  expect(sources.reduce((sum, [, { value }]) => sum + value, 0)).toBeCloseTo(meanIncome!.value, 6);
});
