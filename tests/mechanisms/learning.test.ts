import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { model } from "../../engine/experiment/library.ts";
import { agencyAfter } from "../../engine/mechanisms/learning/agency.ts";
import { PAY, TAKEN } from "../../engine/mechanisms/learning/hearsay.ts";
import { experienced, surprise } from "../../engine/mechanisms/learning/trust.ts";
import { takenUp } from "../../engine/mechanisms/learning/technique.ts";
import { learning } from "../../engine/mechanisms/learning.ts";
import { ownOf } from "../../engine/model/own.ts";
import { settlement } from "../../engine/mechanisms/settlement.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { modelWith } from "../model/small-run.ts";
import { smallWorld, type Small, type SmallWorld } from "./small-world.ts";

/** A village in which the first household is of the elite and the last ten registered; everyone went to school for six years. */
function village(change?: (world: SmallWorld["world"]) => void, given: Small = {}): SmallWorld {
  const small = smallWorld({ mechanisms: [learning], ...given });
  const { world } = small;
  world.households.schooling.fill(6);
  world.households.elite[0] = 1;
  for (let i = 50; i < 60; i++) world.households.registered[i] = 1;
  change?.(world);
  return small;
}
const run = (small: SmallWorld, months: number): SmallWorld => {
  for (let step = 0; step < months; step++) small.month(step);
  return small;
};
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("technique", () => {
  test("each channel takes its part of what the others left", () => {
    expect(takenUp(0.1, 0, 0, 1)).toBeCloseTo(0.1, 15);
    expect(takenUp(0.1, 0.2, 0.5, 1)).toBeCloseTo(1 - 0.9 * 0.8 * 0.5, 15);
    fc.assert(
      fc.property(share, share, share, share, (a, b, c, d) => {
        const all = takenUp(a, b, c, d);
        expect(all).toBeGreaterThanOrEqual(Math.max(a, b, c) - 1e-12);
        expect(all).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("reaches the elite first, and its neighbours before those who see nobody use it (M21)", () => {
    const { technique } = run(village(), 24).world.households;
    expect(technique[0]).toBeGreaterThan(technique[59]!);
    // Household 59 watches rows 0 to 7, household 30 rows 31 to 38.
    expect(technique[59]).toBeGreaterThan(technique[30]!);
  });

  test("stays where natural diffusion settles, unless something changes", () => {
    const synthesised = village();
    for (let step = 0; step < 600; step++) synthesised.month(step);
    const settled = Array.from(synthesised.world.households.technique);
    for (let step = 600; step < 624; step++) synthesised.month(step);
    synthesised.world.households.technique.forEach((now, i) => expect(now).toBeCloseTo(settled[i]!, 4));
  });

  test("spreads faster among members, and by training", () => {
    const plain = run(village(), 24).world.households.technique[30]!;
    const member = run(
      village(({ households }) => households.fundMember.fill(1)),
      24,
    ).world.households.technique[30]!;
    const trained = run(
      village(({ households }) => households.training.fill(3)),
      24,
    ).world.households.technique[30]!;
    expect(member).toBeGreaterThan(plain);
    expect(trained).toBeGreaterThan(plain);
  });

  test("a session of training is counted once", () => {
    const small = run(
      village(({ households }) => households.training.fill(1)),
      3,
    );
    expect(Array.from(small.world.households.training).every((left) => left === 0)).toBe(true);
  });
});

describe("trust", () => {
  test("the flows it listens to exist", () => {
    for (const flow of [...PAY, ...TAKEN]) expect(model.flows).toHaveProperty(flow);
  });

  test("it listens to all that cooperatives and funds pay their members as income", () => {
    const paid = Object.entries(model.flows)
      .filter(
        ([, { from, to, income }]) => (from === "cooperatives" || from === "funds") && to === "households" && income,
      )
      .map(([name]) => name);
    expect([...PAY, "diverted"].sort()).toEqual(["quotaTake", ...paid].sort());
  });

  test("what is diverted stands beside what the cooperatives of a village paid in a year, not in December", () => {
    const small = smallWorld({
      mechanisms: [settlement, learning],
      parameters: { assetCapital: 0, exitHazard: 0, farmReturn: 0.3, farmReturnRisk: 0 },
    });
    const { households: h, cooperatives: c } = small.world;
    const row = cooperativeOf(0, "farm");
    h.elite[0] = 1;
    h.farmMember.fill(1, 0, 20);
    h.farmShares.fill(1000, 0, 20);
    c.founded[row] = 1;
    c.members[row] = 20;
    c.ownShares[row] = c.cash[row] = 20_000;
    small.village("membersKnown").fill(20);
    small.village("paidByCooperatives").fill(50);
    small.month(11);
    const diverted = small.flow("diverted");
    const paid = small.flow("farmRefunds") + small.flow("farmDividends");
    expect(diverted).toBeGreaterThan(0);
    expect(small.village("divertedOfYear")[0]).toBeCloseTo(diverted / (diverted + paid + 20 * 11 * 50), 12);
  });

  test("the surprise is 0 where pay is as expected, and 1 or −1 at the ends", () => {
    expect([surprise(100, 100, 0), surprise(100, 0, 0), surprise(0, 100, 0)]).toEqual([0, 1, -1]);
    expect(surprise(100, 100, 0.3)).toBe(-0.3);
  });

  test("is high at first in the leader's circle only (M23)", () => {
    const small = village(({ households }) => households.kinOfLeader.fill(1, 0, 5));
    learning.prepare!(small.world, ownOf(learning, modelWith({}), small.world, {}));
    // Household 59 watches rows 0 to 7, one of them of the elite; household 30 watches nobody of it.
    const { trust } = run(small, 60).world.households;
    expect(trust[0]).toBe(trust[4]);
    expect(trust[0]).toBeGreaterThan(trust[59]!);
    expect(trust[59]).toBeGreaterThan(trust[30]!);
  });

  test("grows outside the circle where cooperatives serve the poor, and not where they serve others (M23)", () => {
    const serving = (rows: readonly number[]): number =>
      run(
        village(({ households }) => rows.forEach((i) => (households.grantedShares[i] = 1000))),
        60,
      ).world.households.trust[30]!;
    const poor = Array.from({ length: 10 }, (_, k) => 50 + k);
    expect(serving(poor)).toBeGreaterThan(serving([]) + 0.1);
    expect(serving(poor.map((i) => i - 50))).toBe(serving([]));
  });

  test("of members falls faster after pay that fails than it rises after pay that surprises", () => {
    const after = (paid: number, expected: number): number => {
      const small = village(({ households }) => households.tradeMember.fill(1), { parameters: { trustDrift: 0 } });
      small.world.households.trust.fill(0.5);
      small.village("paidByCooperatives").fill(paid / 12);
      small.village("membersKnown").fill(60);
      small.village("expectedPay").fill(expected);
      run(small, 3);
      return small.world.households.trust[30]! - 0.5;
    };
    expect(after(1000, 500)).toBeGreaterThan(0);
    expect(after(0, 500)).toBeLessThan(-after(500, 0));
  });

  test("of those who watch members moves less than that of members (M11)", () => {
    const small = village(({ households }) => households.tradeMember.fill(1, 0, 30), { parameters: { trustDrift: 0 } });
    small.world.households.trust.fill(0.5);
    small.village("paidByCooperatives").fill(100);
    small.village("membersKnown").fill(30);
    const { trust } = run(small, 3).world.households;
    // Household 59 watches eight members; household 40 watches none.
    expect(trust[10]! - 0.5).toBeGreaterThan(trust[59]! - 0.5);
    expect(trust[59]).toBeGreaterThan(0.5);
    expect(trust[40]).toBe(0.5);
  });

  test("stays within 0 and 1 whatever is seen, and losses weigh more", () => {
    fc.assert(
      fc.property(share, fc.double({ min: -1, max: 1, noNaN: true }), (trust, seen) => {
        const after = experienced(trust, seen, 0.1, 0.25);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
    expect(0.5 - experienced(0.5, -0.4, 0.1, 0.25)).toBeGreaterThan(experienced(0.5, 0.4, 0.1, 0.25) - 0.5);
  });
});

describe("agency", () => {
  test("stays within 0 and 1, rises with gains and falls with losses", () => {
    fc.assert(
      fc.property(share, share, share, share, share, (agency, usual, fade, gains, losses) => {
        const after = agencyAfter(agency, usual, fade, gains, losses);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(agencyAfter(agency, usual, fade, 1, 0)).toBeGreaterThanOrEqual(after - 1e-12);
        expect(agencyAfter(agency, usual, fade, 0, 1)).toBeLessThanOrEqual(after + 1e-12);
      }),
    );
  });

  test("rises with membership and own growth, falls with arrears and failing income", () => {
    const agencyOf = (change: (world: SmallWorld["world"]) => void): number => {
      const small = village();
      change(small.world);
      return run(small, 3).world.households.agency[30]!;
    };
    const plain = agencyOf(() => undefined);
    expect(plain).toBe(0.5);
    expect(agencyOf(({ households }) => households.fundMember.fill(1))).toBeGreaterThan(plain);
    expect(agencyOf(({ households }) => households.incomeOfYear.fill(45000))).toBeGreaterThan(plain);
    expect(agencyOf(({ households }) => households.arrearsMonths.fill(1))).toBeLessThan(plain);
    expect(agencyOf(({ households }) => households.incomeOfYear.fill(20000))).toBeLessThan(plain);
  });
});
