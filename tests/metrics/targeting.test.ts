import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { handMade } from "../model/hand-made-world.ts";

const measure = (name: string, world: World): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(2800));
  return outcome.value ?? outcome.reason;
};
const poor = { homeRing: 1, consumptionRing: 100 };
const well = { homeRing: 1, consumptionRing: 500 };

test("reported poverty is the register less certified exits, by person", () => {
  const world = handMade([{ size: 4, registered: 1 }, { size: 3, registered: 1, certified: 1 }, { size: 3 }]);
  expect(measure("reportedPoverty", world)).toBe(0.4);
});

test("of four poor one is registered, and two of the three registered are not poor", () => {
  const world = handMade([
    { ...poor, registered: 1 },
    poor,
    poor,
    poor,
    { ...well, registered: 1 },
    { ...well, registered: 1 },
    well,
  ]);
  expect(measure("exclusionError", world)).toBe(0.75);
  expect(measure("inclusionError", world)).toBeCloseTo(2 / 3, 15);
});

test("without poor or without registered, the errors are undefined, not zero", () => {
  expect(measure("exclusionError", handMade([well]))).toBe("empty");
  expect(measure("inclusionError", handMade([poor]))).toBe("empty");
});

test("the odds of elites compare within groups of the same income, and see no capture in being rich", () => {
  /** Ten groups of 40 households; in each, 20 are connected; so many of them and of the others are registered. */
  const odds = (connectedIn: number, othersIn: number): number =>
    measure(
      "eliteLogOdds",
      handMade(
        Array.from({ length: 400 }, (_, i) => ({
          incomeOfYear: 1000 * (1 + Math.floor(i / 40)) + (i % 40),
          elite: i % 2,
          registered: Number(i % 2 === 1 ? (i % 40) / 2 < connectedIn : (i % 40) / 2 < othersIn),
        })),
      ),
    ) as number;
  // 8 of 20 against 4 of 20: odds ratio 2.67, and half a pair on both sides of 32 and 12 ten times.
  expect(odds(8, 4)).toBeCloseTo(Math.log((32 + 0.5) / (12 + 0.5)), 12);
  expect(odds(5, 5)).toBeCloseTo(0, 12);
  expect(measure("eliteLogOdds", handMade([{ registered: 1 }]))).toBe("empty");
});

test("the poor of designated villages are a share of all poor; undefined while no village is designated", () => {
  const rows = [poor, { ...poor, village: 1 }, { ...poor, village: 1 }, { ...well, village: 1 }];
  expect(measure("poorInDesignatedVillages", handMade(rows, { villages: [{}, { designatedPoor: 1 }] }))).toBeCloseTo(
    2 / 3,
    15,
  );
  expect(measure("poorInDesignatedVillages", handMade(rows, { villages: [{}, {}] }))).toBe("empty");
});
