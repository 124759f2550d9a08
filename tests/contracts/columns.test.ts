/** What every column promises: a meaning, a writer and a reader. */
import { expect, test } from "vitest";
import { levers } from "../../engine/levers/index.ts";
import { mechanisms } from "../../engine/mechanisms/index.ts";
import { metrics } from "../../engine/metrics/index.ts";
import { openView } from "../../engine/model/view.ts";
import { units } from "../../engine/support/quantity.ts";
import { columnsOf, model, planOf, small } from "../model/small-run.ts";
import { expectLabel } from "./texts.ts";
import { watched } from "./watched.ts";

const columns = Object.entries(model.tables).flatMap(([kind, table]) =>
  Object.entries(table).map(([name, declared]) => [`${kind}.${name}`, declared] as const),
);
const content = [...mechanisms, ...levers];
const declared = (what: "reads" | "writes"): string[] => content.flatMap((one) => one[what] ?? []);

test.each(columns)(
  "%s says what it holds, in both languages, with unit and range",
  (_, { label, unit, min, max, width }) => {
    expectLabel(label);
    expect(units).toHaveProperty([unit]);
    expect(min).toBeLessThan(max);
    expect([1, 4, 6, 8, 12]).toContain(width);
  },
);

test("nobody declares a column that does not exist", () => {
  const known: ReadonlySet<string> = new Set<string>(columns.map(([name]) => name));
  const named = [...declared("reads"), ...declared("writes"), ...metrics.flatMap(({ reads = [] }) => reads)];
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test("every column has a writer: synthesis, a mechanism or a lever", () => {
  const synthesized = Object.entries(columnsOf(small()))
    .filter(([, values]) => values.some((value) => value !== 0))
    .map(([name]) => name);
  const writers = new Set([...declared("writes"), ...synthesized]);
  expect(columns.map(([name]) => name).filter((name) => !writers.has(name))).toEqual([]);
});

/** Columns whose reader is neither a mechanism, nor a lever, nor an outcome. */
const READ_ELSEWHERE: Readonly<Record<string, string>> = {
  "households.publishedWelfare": "synthesis: first consumption and permanent welfare",
  "villages.firstHousehold": "whoever exports villages",
  "villages.endHousehold": "whoever exports villages",
  "villages.localChance": "whoever checks synthesis",
  "cooperatives.village": "whoever exports cooperatives",
  "cooperatives.refundsLast": "the trace of a run",
  "cooperatives.dividendsLast": "the trace of a run",
  "cooperatives.floorsLast": "the trace of a run",
  "cooperatives.divertedLast": "the trace of a run",
  "cooperatives.coreVotesLast": "the trace of a run",
  "cooperatives.kind": "the count of stocks against the ledger",
};

test("every column has a reader: a mechanism, a lever, an outcome, or one that is named", () => {
  const { run, touched, noting } = watched(planOf());
  noting("outcomes", () => {
    const view = openView(run.world).at(2800);
    for (const one of metrics) one.measure(view);
  });
  const readers = new Set([
    ...declared("reads"),
    ...metrics.flatMap(({ reads = [] }) => reads),
    ...touched.get("outcomes")!,
  ]);
  const unread = columns.map(([name]) => name).filter((name) => !readers.has(name));
  expect(unread.sort()).toEqual(Object.keys(READ_ELSEWHERE).sort());
});
