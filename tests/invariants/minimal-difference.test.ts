/** A small cause has small effects: what changes is what the cause reaches, and nobody's luck. */
import { expect, test } from "vitest";
import { levers } from "../../engine/levers/index.ts";
import { lever } from "../../engine/model/lever.ts";
import { dial } from "../../engine/support/quantity.ts";
import { modelWith, runFor, small } from "../model/small-run.ts";

const LUCKY = 7;

/** Pays household 7. */
const gift = lever({
  name: "gift",
  label: { en: "gift", zh: "赠款" },
  description: { en: "pays household 7", zh: "付给第7户" },
  group: "safetyNet",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "gift", zh: "赠款" },
      description: { en: "a month", zh: "每月" },
      unit: "yuan",
      min: 0,
      max: 1e5,
      default: 0,
      source: { tag: "ASSUMED", note: "for this test" },
    }),
  },
  neutral: 0,
  cost: { en: "the gift", zh: "赠款" },
  source: { tag: "ASSUMED", note: "for this test" },
  acts: "monthly",
  flows: { gifts: { from: "government", to: "households", label: { en: "gift", zh: "赠款" }, income: "transfers" } },
  reads: [],
  writes: ["households.cash", "households.incomeOfMonth"],
  act({ index, first, end }, value, { households, ledger }, { flow }) {
    if (LUCKY < first || LUCKY >= end) return;
    households.cash[LUCKY]! += value;
    households.incomeOfMonth[LUCKY]! += value;
    ledger.transfer(index, flow.gifts, value);
  },
});
const model = modelWith({ levers: [...levers, gift] });

/** Rows of households in which any column differs between the two runs. */
function changedHouseholds(
  months: number,
  given: Parameters<typeof small>[0] = {},
): { rows: number[]; columns: Set<string>; village: number } {
  const [without, withGift] = [{}, { gift: 5000 }].map(
    (policy) => runFor(small({ model, ...given }), months, policy).world,
  );
  const rows = new Set<number>();
  const columns = new Set<string>();
  for (const [name, column] of Object.entries(without!.frames.households.columns)) {
    const other = withGift!.frames.households.columns[name]!;
    const width = column.length / without!.householdCount;
    for (let at = 0; at < column.length; at++)
      if (!Object.is(column[at], other[at])) {
        rows.add(Math.floor(at / width));
        columns.add(name);
      }
  }
  return {
    rows: [...rows].sort((a, b) => a - b),
    columns,
    village: without!.blocks.findIndex(({ first, end }) => LUCKY >= first && LUCKY < end),
  };
}

test("in the month it is paid, a gift to household 7 changes household 7 alone", () => {
  const { rows, columns } = changedHouseholds(1);
  expect(rows).toEqual([LUCKY]);
  expect(columns).toContain("cash");
});

test("two years of gifts change nobody's weather, health shock or needs", () => {
  const { columns } = changedHouseholds(24);
  for (const luck of ["yieldShock", "incomeShock", "needFactor", "earnings"]) expect(columns).not.toContain(luck);
});

test("where trade does not join villages, two years of gifts change nobody in another village", () => {
  const { rows } = changedHouseholds(24, { base: "R13" });
  const { blocks } = small({ model, base: "R13" }).world;
  const home = blocks.find(({ first, end }) => LUCKY >= first && LUCKY < end)!;
  expect(rows).toContain(LUCKY);
  expect(rows.filter((row) => row < home.first || row >= home.end)).toEqual([]);
});

test("a mechanism that does nothing moves nobody's luck", () => {
  const idle = modelWith({
    mechanisms: [
      ...model.mechanisms,
      {
        name: "idle",
        label: { en: "idle", zh: "空闲" },
        description: { en: "draws and does nothing", zh: "抽取但不使用" },
        scope: "village",
        parameters: {},
        flows: {},
        purposes: { idle: 999_999 },
        reads: [],
        writes: [],
        run: ({ first, end }, { draws, clock }) => {
          for (let i = first; i < end; i++) draws.one(i, 999_999, clock.key);
        },
      },
    ],
  });
  expect(runFor(small({ model: idle }), 6).world.households).toEqual(runFor(small(), 6).world.households);
});
