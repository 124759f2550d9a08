import { describe, expect, test } from "vitest";
import { cashGrant } from "../../engine/levers/cash-grant.ts";
import { chainExtension } from "../../engine/levers/chain-extension.ts";
import { donatedShares } from "../../engine/levers/donated-shares.ts";
import { landShares } from "../../engine/levers/land-shares.ts";
import { levers } from "../../engine/levers/index.ts";
import type { Lever } from "../../engine/model/lever.ts";
import { clockAt } from "../../engine/model/clock.ts";
import { defaultTerms } from "../../engine/model/terms.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type SmallWorld } from "../mechanisms/small-world.ts";

const FARM = cooperativeOf(0, "farm");
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

/** One village of 20 households; prices a quarter above the base year; the first two are registered. */
function village(lever: Lever): SmallWorld {
  const small = smallWorld({ levers: [lever], households: 20 });
  small.world.terms.priceLevel = 1.25;
  small.world.households.registered.fill(1, 0, 2);
  return small;
}

test.each([
  ["legalPatronageShare", 0.8, { legalPatronage: 0.8 }],
  ["cooperativeAudit", 0.5, { auditRate: 0.5 }],
  ["memberVotes", 1, { oneMemberOneVote: 1 }],
  ["opennessSubsidy", 300, { opennessSubsidy: 300 }],
  ["shareMatching", 0.5, { shareMatching: 0.5 }],
  ["thresholdCap", 500, { thresholdCap: 500 }],
  ["foundingSubsidy", 20_000, { foundingSubsidy: 20_000 }],
  ["reserveRate", 0.3, { reserveRate: 0.3 }],
  ["managementTraining", 0.5, { managementTraining: 0.5 }],
  ["farmMembership", 0, { farmMembership: 0 }],
  ["claimOrder", 2, { claimOrder: 2 }],
  [
    "chainExtension",
    { capture: 0.2, inputSaving: 0.05, fixedCost: 1000, support: 0, from: 0 },
    { chainCapture: 0.2, chainInputSaving: 0.05, chainFixedCost: 1000 },
  ],
  ["landShares", { on: 0, part: 0.5, rent: 200, eligible: "all" }, { landFloor: 200 }],
] as const)("%s changes its own terms and no others", (name, value, changed) => {
  const terms = defaultTerms();
  levers.find((one) => one.name === name)!.terms!(value as never, terms, clockAt(528, 0));
  expect(terms).toEqual({ ...defaultTerms(), ...changed });
});

test("a cash grant pays every eligible household the same sum once, as income from transfers", () => {
  const small = village(cashGrant);
  small.act(cashGrant, { on: 0, amount: 7246, eligible: "registered" });
  const { cash, incomeOfMonth } = small.world.households;
  expect([cash[0], cash[1], cash[2]]).toEqual([20_000 + 7246 / 1.25, 20_000 + 7246 / 1.25, 20_000]);
  expect(incomeOfMonth[0]).toBe(7246 / 1.25);
  expect(small.flow("cashGrants")).toBe((2 * 7246) / 1.25);
});

test("the support of a longer chain goes to farm cooperatives that exist", () => {
  const small = village(chainExtension);
  const value = { capture: 0.1, inputSaving: 0, fixedCost: 0, support: 1000, from: 0 };
  small.act(chainExtension, value);
  expect(small.flow("chainSupport")).toBe(0);
  small.world.cooperatives.founded[FARM] = 1;
  small.act(chainExtension, value);
  expect(small.flow("chainSupport")).toBe(800);
  expect(bookGap(small.world)).toBe(0);
});

test("land shares move land and the output it gave, and found the cooperative that works it", () => {
  const small = village(landShares);
  const { households: h, cooperatives: c } = small.world;
  h.land.fill(8);
  h.farmCapacity.fill(10_000);
  small.act(landShares, { on: 0, part: 0.75, rent: 300, eligible: "registered" });
  expect([h.land[0], h.landShares[0], h.land[2], h.landShares[2]]).toEqual([2, 6, 8, 0]);
  expect(h.farmCapacity[0]).toBeCloseTo(10_000 * 0.25 ** 0.3, 6);
  expect(h.farmCapacity[2]).toBe(10_000);
  expect(c.founded[cooperativeOf(0, "asset")]).toBe(1);
});

describe("donated shares", () => {
  const cooperative = (): SmallWorld => {
    const small = village(donatedShares);
    const { households: h, cooperatives: c } = small.world;
    for (let i = 2; i < 20; i++) h.farmShares[i] = i < 12 ? 5000 : 500;
    c.founded[FARM] = 1;
    c.ownShares[FARM] = c.cash[FARM] = sum(h.farmShares);
    return small;
  };

  test("come from the ten largest holders and go to registered poor in equal parts; no money moves", () => {
    const small = cooperative();
    small.act(donatedShares, { on: 0, fromCore: 0.2, fromEnterprises: 0 });
    const { farmShares } = small.world.households;
    // 20% of 50,000 yuan over two households.
    expect([farmShares[0], farmShares[1], farmShares[2], farmShares[12]]).toEqual([5000, 5000, 4000, 500]);
    expect(sum(farmShares)).toBe(small.world.cooperatives.ownShares[FARM]);
    expect(small.flow("enterpriseDonations")).toBe(0);
  });

  test("from enterprises add to the capital of the cooperative", () => {
    const small = cooperative();
    small.act(donatedShares, { on: 0, fromCore: 0, fromEnterprises: 1000 });
    expect(small.world.households.farmShares[0]).toBe(800);
    expect(small.flow("enterpriseDonations")).toBe(1600);
    expect(sum(small.world.households.farmShares)).toBe(small.world.cooperatives.ownShares[FARM]);
    expect(bookGap(small.world)).toBe(0);
  });
});
