import { expect, test } from "vitest";
import { borderTrade } from "../../engine/mechanisms/border-trade.ts";
import { haulage } from "../../engine/mechanisms/haulage.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

/** Forty of sixty households in groups: 300 quota-days at 8,000 yuan, 98% full, are 2.352 million yuan a month. */
function trading(): SmallWorld {
  const small = smallWorld({ mechanisms: [borderTrade, haulage] });
  small.world.terms.dutyFreeQuota = 8000;
  small.world.households.tradeMember.fill(1, 0, 40);
  return small;
}

test("porters' jobs come with pooled trade, a twelfth a month, four for every million yuan", () => {
  const small = trading();
  const slots = Array.from({ length: 12 }, (_, step) => {
    small.month(step);
    return small.world.villages.porterSlots[0];
  });
  // 4 x 2.352 = 9.408 jobs; a twelfth, rounded up, is one a month.
  expect(slots).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9]);
  expect(small.world.villages.jobOpenings[0]).toBe(9);
});

test("a closed border takes all of them at once, and nobody is paid", () => {
  const small = trading();
  for (let step = 0; step < 9; step++) small.month(step);
  small.world.households.porterWorkers.fill(1, 0, 9);
  small.world.villages.porterFilled[0] = 9;
  small.world.villages.porterWage[0] = 200;
  small.world.villages.portFlow[0] = 0;
  small.month(9);
  expect(small.world.villages.porterSlots[0]).toBe(0);
  expect(small.flow("porterPay")).toBe(0);
});

test("a porter earns the day's pay for 15 days, times the growth of wages (E9, E7c)", () => {
  const small = trading();
  small.world.terms.wageGrowth = 1.1;
  small.world.households.porterWorkers.fill(1, 50, 55);
  small.world.villages.porterFilled[0] = 5;
  small.world.villages.porterWage[0] = 200;
  small.month(0);
  expect(small.flow("porterPay")).toBeCloseTo(5 * 200 * 15 * 1.1, 9);
  expect(small.world.households.incomeOfMonth[50]).toBeCloseTo(3300, 9);
});

test("porters share the work when trade falls short of them", () => {
  const small = trading();
  small.world.households.porterWorkers.fill(1, 40, 60);
  small.world.villages.porterFilled[0] = 20;
  small.world.villages.porterWage[0] = 200;
  small.month(0);
  expect(small.flow("porterPay")).toBeCloseTo(9.408 * 200 * 15, 6);
});
