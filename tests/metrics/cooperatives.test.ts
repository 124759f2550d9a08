import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { handMade } from "../model/hand-made-world.ts";
import { outcomesOf, runFor, small } from "../model/small-run.ts";

const value = (name: string, world: World): number | string => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(2800));
  return outcome.value ?? outcome.reason;
};
/** Two villages, households in the first three and the last row; the first village has a farm cooperative. */
function villages(rows: Parameters<typeof handMade>[0]): World {
  const world = handMade(rows, { villages: [{}, {}] });
  world.cooperatives.founded[cooperativeOf(0, "farm")] = 1;
  return world;
}

test("members count by household, registered poor among themselves", () => {
  const world = handMade([{ farmMember: 1, registered: 1 }, { farmMember: 1 }, { registered: 1 }, {}]);
  expect(value("farmMembers", world)).toBe(0.5);
  expect(value("poorFarmMembers", world)).toBe(0.5);
  expect(value("poorFarmMembers", handMade([{ farmMember: 1 }]))).toBe("empty");
});

test("concentration is the mean over cooperatives of the largest holders' parts", () => {
  const world = villages([{ farmShares: 600 }, { farmShares: 400 }, { farmShares: 90 }, { farmShares: 10 }]);
  expect(value("shareOfLargest", world)).toBe(0.6);
  world.cooperatives.founded[cooperativeOf(1, "farm")] = 1;
  expect(value("shareOfLargest", world)).toBeCloseTo((0.6 + 0.9) / 2, 12);
  expect(value("shareOfTenLargest", world)).toBe(1);
  expect(value("shareOfLargest", handMade([{ farmShares: 1 }]))).toBe("empty");
});

test("surplus and practised share are those of the last settled year of cooperatives that exist", () => {
  const world = villages([{}, {}, {}, {}]);
  const columns = world.frames.cooperatives.columns;
  columns["surplusLast"]!.fill(500);
  columns["surplusLast"]![cooperativeOf(0, "farm")] = 200;
  columns["patronageLast"]![cooperativeOf(0, "farm")] = 0.25;
  expect(value("cooperativeSurplus", world)).toBe(200);
  expect(value("patronageSharePractised", world)).toBe(0.25);
  expect(value("cooperativeSurplus", handMade([{}]))).toBe("empty");
});

test("exits count against the years cooperatives existed", () => {
  const world = villages([{}, {}, {}, {}]);
  const { exits, yearsAtRisk } = world.frames.cooperatives.columns as Record<string, Int32Array>;
  expect(value("cooperativeExits", world)).toBe("empty");
  exits!.set([0, 0, 1, 0]);
  yearsAtRisk!.set([0, 0, 10, 15]);
  expect(value("cooperativeExits", world)).toBe(0.04);
});

test("shells count against all that are registered", () => {
  const world = villages([{}, {}, {}, {}]);
  world.cooperatives.shells[cooperativeOf(1, "farm")] = 3;
  expect(value("shells", world)).toBe(0.75);
  expect(value("shells", handMade([{}]))).toBe("empty");
});

test("the matched gap compares members with farmers of the same size, work, schooling and land", () => {
  const like = { size: 4, workers: 2, farmWorkers: 2, schooling: 9, land: 5, assignedIncome: 20_000 };
  const rich = { ...like, land: 20, incomeOfYear: 90_000 };
  const world = handMade([
    { ...like, farmMember: 1, incomeOfYear: 22_000 },
    { ...like, incomeOfYear: 19_000 },
    { ...like, incomeOfYear: 21_000 },
    rich,
    { ...like, farmWorkers: 0, incomeOfYear: 50_000 },
  ]);
  expect(value("memberGap", world)).toBeCloseTo(0.1, 12);
  expect(
    value(
      "memberGap",
      handMade([
        { ...rich, farmMember: 1 },
        { ...like, incomeOfYear: 1 },
      ]),
    ),
  ).toBe("empty");
});

test("farmers' share of the chain is their profit over that of the whole chain", () => {
  const world = handMade([{}]);
  const { ring, names } = world.ledger;
  world.frames.villages.columns["soldAtFarmGate"]![0] = 1000;
  ring[names.indexOf("farmSales")] = 900;
  ring[names.indexOf("farmInputs")] = 400;
  expect(value("farmersShareOfChain", world)).toBeCloseTo(500 / (1000 * 1.42 - 400), 12);
  ring[names.indexOf("cooperativeSales")] = 50;
  expect(value("farmersShareOfChain", world)).toBeCloseTo(550 / (1000 * 1.42 - 400), 12);
  expect(value("farmersShareOfChain", handMade([{}]))).toBe("empty");
});

test("what is paid, and the part diverted, hold farm and asset-income cooperatives alike", () => {
  const run = runFor(small({ base: "R13", burnIn: 0, villages: 2, households: 200 }), 12);
  const { ledger } = run.world;
  const flow = (name: string): number => {
    const at = ledger.names.indexOf(name);
    expect(at, name).toBeGreaterThanOrEqual(0);
    return ledger.month[at]!;
  };
  const farm = flow("farmRefunds") + flow("farmDividends");
  const asset = flow("dividends") + flow("floorsPaid");
  const diverted = flow("diverted") + flow("divertedOutside");
  expect(farm).toBeGreaterThan(0);
  const outcomes = outcomesOf(run);
  expect(outcomes["surplusPaid"]!.value).toBeCloseTo((farm + asset) / 200, 6);
  expect(outcomes["surplusDiverted"]!.value).toBeCloseTo(diverted / (farm + asset + diverted), 12);
});
