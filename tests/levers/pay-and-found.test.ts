import { describe, expect, test } from "vitest";
import { borderSubsidy } from "../../engine/levers/border-subsidy.ts";
import { equityGrant } from "../../engine/levers/equity-grant.ts";
import { fundSeed } from "../../engine/levers/fund-seed.ts";
import { minimumLivingAllowance } from "../../engine/levers/minimum-living-allowance.ts";
import { pension } from "../../engine/levers/pension.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import type { Lever } from "../../engine/model/lever.ts";
import { bookGap, smallWorld, type SmallWorld } from "../mechanisms/small-world.ts";

/** Two villages of 20 households, 5 km and 30 km from the border; prices a quarter above the base year; the first household of each is registered. */
function villages(lever: Lever): SmallWorld {
  const small = smallWorld({ levers: [lever], villages: 2, households: 40 });
  small.world.villages.kmToBorder[1] = 30;
  small.world.terms.priceLevel = 1.25;
  small.world.households.registered[0] = small.world.households.registered[20] = 1;
  return small;
}
const got = ({ world }: SmallWorld, i: number): number => world.households.cash[i]! - 20_000;

describe("the minimum living allowance", () => {
  test("pays every registered member of a registered household, at home or away, in nominal yuan", () => {
    const small = villages(minimumLivingAllowance);
    small.world.households.awayWorkers[0] = 2;
    small.act(minimumLivingAllowance, { amount: 100, eligible: "registered", from: 0 });
    expect(got(small, 0)).toBe((4 * 100) / 1.25);
    expect(small.world.households.incomeOfMonth[0]).toBe(320);
    expect(got(small, 1)).toBe(0);
    expect(small.flow("livingAllowances")).toBe(640);
  });

  test("pays everyone where all are eligible, and tells synthesis what it pays in a year", () => {
    const small = villages(minimumLivingAllowance);
    small.act(minimumLivingAllowance, { amount: 50, eligible: "all", from: 0 });
    expect(small.flow("livingAllowances")).toBe(40 * 4 * 40);
    const expected = (eligible: string, i: number): number =>
      minimumLivingAllowance.expectedIncome!({ amount: 100, eligible } as never, small.world, i);
    expect([expected("registered", 0), expected("registered", 1), expected("all", 1)]).toEqual([4800, 0, 4800]);
  });
});

test("a pension rise pays every elder, poor or not, in nominal yuan", () => {
  const small = villages(pension);
  small.world.households.elders[1] = 2;
  small.act(pension, 50);
  expect([got(small, 0), got(small, 1)]).toEqual([40, 80]);
  expect(small.flow("pensionRises")).toBe(41 * 40);
});

test("the border subsidy pays members at home, in villages within the zone only", () => {
  const small = villages(borderSubsidy);
  small.world.households.awayWorkers[3] = 2;
  small.act(borderSubsidy, 100);
  expect([got(small, 0), got(small, 3), got(small, 25)]).toEqual([320, 160, 0]);
  expect(small.flow("borderSubsidies")).toBe(19 * 320 + 160);
});

describe("equity grants", () => {
  test("book 7,246 yuan of shares to each registered household and the money to its cooperative (D12)", () => {
    const small = villages(equityGrant);
    small.act(equityGrant, { on: 0, amount: 7246, floor: 0.05, eligible: "registered" });
    const { households: h, cooperatives: c } = small.world;
    expect([h.grantedShares[0], h.grantedShares[1], h.grantedShares[20]]).toEqual([7246 / 1.25, 0, 7246 / 1.25]);
    expect(got(small, 0)).toBe(0);
    const row = cooperativeOf(0, "asset");
    expect([c.cash[row], c.grantedShares[row], c.founded[row]]).toEqual([7246 / 1.25, 7246 / 1.25, 1]);
    expect(small.flow("equityGrants")).toBe((2 * 7246) / 1.25);
    expect(bookGap(small.world)).toBe(0);
  });

  test("found nothing in a village without an eligible household", () => {
    const small = villages(equityGrant);
    small.world.households.registered.fill(0);
    small.act(equityGrant, { on: 0, amount: 7246, floor: 0.05, eligible: "registered" });
    expect(small.flow("equityGrants")).toBe(0);
    expect(small.world.cooperatives.founded.every((founded) => founded === 0)).toBe(true);
  });
});

test("a fund seed founds a fund in every village with public capital that is to come back", () => {
  const small = villages(fundSeed);
  small.act(fundSeed, { on: 0, amount: 110_000 });
  for (const village of [0, 1]) {
    const row = cooperativeOf(village, "fund");
    const { founded, cash, publicCapital } = small.world.cooperatives;
    expect([founded[row], cash[row], publicCapital[row]]).toEqual([1, 88_000, 88_000]);
  }
});
