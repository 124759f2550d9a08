import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { openView } from "../../engine/model/view.ts";
import { handMade, type Rows } from "../model/hand-made-world.ts";

const measure = (name: string, rows: Rows, line = 2800): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(handMade(rows)).at(line));
  return outcome.value ?? outcome.reason;
};

/** Three people at home all year eat 100 yuan a month each; one person at home for half the year eats 600 in all. */
const TWO: Rows = [
  { size: 4, homeRing: 3, consumptionRing: 300, migrantRing: 500 },
  {
    size: 1,
    homeRing: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
    consumptionRing: [100, 100, 100, 100, 100, 100, 0, 0, 0, 0, 0, 0],
  },
];

test("headline welfare is yearly consumption at home per person-year at home, weighted by the same", () => {
  const { values, weights } = openView(handMade(TWO)).at(2800).welfareOf();
  expect([...values]).toEqual([1200, 1200]); // 3600 / 3; 600 / 0.5
  expect([...weights]).toEqual([3, 0.5]);
});

test("mean consumption is all consumption at home over all person-years at home", () => {
  const rows: Rows = [
    { homeRing: 3, consumptionRing: 300 },
    { homeRing: 1, consumptionRing: 500 },
  ];
  expect(measure("meanConsumption", rows)).toBe((12 * 800) / 4);
});

test("consumption with migrants counts what they eat elsewhere, per registered member", () => {
  expect(measure("consumptionRegistered", TWO)).toBe((12 * 800 + 600) / 5);
});

test("a household nobody lived in for twelve months is hollow: no welfare, no weight", () => {
  const rows: Rows = [
    { homeRing: 1, consumptionRing: 250 },
    { size: 3, homeRing: 0, consumptionRing: 0, migrantRing: 900 },
  ];
  const view = openView(handMade(rows)).at(2800);
  expect(view.welfareOf().values[1]).toBeNaN();
  expect(view.welfareOf().weights[1]).toBe(0);
  expect(view.welfare().values).toEqual(Float64Array.of(3000));
  expect(measure("hollowHouseholds", rows)).toBe(0.5);
  expect(measure("headcount", rows)).toBe(0);
});

test("someone at the line is not poor, someone a fen below is", () => {
  expect(measure("headcount", [{ homeRing: 1, consumptionRing: 200 }], 2400)).toBe(0);
  expect(measure("headcount", [{ homeRing: 1, consumptionRing: 200 }], 2400.01)).toBe(1);
});

test("three of four persons half below the line give a headcount of 3/4, a gap of 3/8 and a severity of 3/16", () => {
  const rows: Rows = [
    { homeRing: 3, consumptionRing: 300 },
    { homeRing: 1, consumptionRing: 900 },
  ]; // 1200 and 10800 a year
  expect(measure("headcount", rows, 2400)).toBe(0.75);
  expect(measure("povertyGap", rows, 2400)).toBe(0.375);
  expect(measure("povertySeverity", rows, 2400)).toBe(0.1875);
  expect(measure("watts", rows, 2400)).toBeCloseTo(0.75 * Math.LN2, 15);
});

test("every poverty line asked for sees the same sample", () => {
  const open = openView(handMade(TWO));
  expect(open.at(2800)).toBe(open.at(2800));
  expect(open.at(3650).line).toBe(3650);
  expect(open.at(3650).welfare()).toBe(open.at(2800).welfare());
});

test("a new month is measured anew, and not before", () => {
  const world = handMade(TWO);
  const open = openView(world);
  const view = open.at(2800);
  expect(view.welfare().mean).toBe(1200);
  world.households.consumptionRing[0] = 300 + 3500;
  expect(view.welfare().mean).toBe(1200);
  open.newMonth();
  expect(view.welfare().mean).toBeCloseTo(2200, 10); // (4200 + 3500 + … = 7700) / 3.5
});

test("one person in ten with everything has a Gini of 0.9 and no Palma ratio", () => {
  const rows: Rows = Array.from({ length: 10 }, (_, i) => ({
    homeRing: 1,
    consumptionRing: i === 4 ? 100 : 0,
    incomeRing: i === 4 ? 100 : 0,
  }));
  expect(measure("gini", rows)).toBeCloseTo(0.9, 15);
  expect(measure("incomeGini", rows)).toBeCloseTo(0.9, 15);
  expect(measure("theil", rows)).toBeCloseTo(Math.log(10), 14);
  expect(measure("palma", rows)).toBe("nonPositiveDenominator");
  expect(measure("watts", rows)).toBe("nonPositiveValues");
});

test("the median person, not the median household, gives median consumption", () => {
  const rows: Rows = [
    { homeRing: 5, consumptionRing: 500 },
    { homeRing: 1, consumptionRing: 300 },
    { homeRing: 1, consumptionRing: 400 },
  ];
  expect(measure("medianConsumption", rows)).toBe(1200);
});

test("with nobody at home anywhere welfare is undefined, with the reason", () => {
  const rows: Rows = [{ homeRing: 0 }, { homeRing: 0 }];
  for (const name of [
    "headcount",
    "povertyGap",
    "watts",
    "meanConsumption",
    "medianConsumption",
    "gini",
    "theil",
    "palma",
  ])
    expect(measure(name, rows)).toBe("empty");
});

test("income counts losses as they are, per registered member", () => {
  expect(
    measure("meanIncome", [
      { size: 2, incomeRing: -10 },
      { size: 1, incomeRing: 100 },
    ]),
  ).toBe((12 * 90) / 3);
});
