import { describe, expect, test } from "vitest";
import { fundSeed } from "../../engine/levers/fund-seed.ts";
import { membership } from "../../engine/mechanisms/membership.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { NEIGHBOURS } from "../../engine/population/households.ts";
import { DEFAULT_LADDER } from "../../engine/population/loans.ts";
import { bookGap, smallWorld, type SmallWorld } from "./small-world.ts";

const FUND = cooperativeOf(0, "fund");
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

describe("the village fund", () => {
  /** Ten registered poor, ten elites, the rest neither; everyone is asked at once. */
  const fund = (parameters: Record<string, number> = {}, { seed = 1, amount = 110_000 } = {}): SmallWorld => {
    const small = smallWorld({
      mechanisms: [membership],
      levers: [fundSeed],
      seed,
      parameters: { joinReconsidered: 1, fundBias: 6, ...parameters },
    });
    small.world.terms.fundRates = DEFAULT_LADDER;
    small.world.households.registered.fill(1, 0, 10);
    small.world.households.elite.fill(1, 50);
    small.act(fundSeed, { on: 0, amount });
    return small;
  };

  test("gives registered poor their share, matches half for others, and lets elites buy it (S25)", () => {
    const small = fund();
    small.month(0);
    const { fundShares, fundMember, cash } = small.world.households;
    expect(sum(fundMember)).toBe(60);
    const given = small.household("fundSharesGiven");
    expect([fundShares[0], given[0], cash[0]]).toEqual([0, 1000, 20_000]);
    expect([fundShares[20], given[20], cash[20]]).toEqual([500, 500, 19_500]);
    expect([fundShares[55], given[55], cash[55]]).toEqual([1000, 0, 19_000]);
    const c = small.world.cooperatives;
    expect(c.cash[FUND]).toBe(110_000 + 40 * 500 + 10 * 1000);
    expect(c.publicCapital[FUND]! + c.grantedShares[FUND]!).toBe(110_000);
    expect(bookGap(small.world)).toBe(0);
  });

  test("lets everybody buy where the policy gives nothing", () => {
    const small = fund();
    Object.assign(small.world.terms, { fundGiftPoor: 0, fundGiftOthers: 0 });
    small.month(0);
    expect(sum(small.world.households.fundShares)).toBe(60_000);
    expect(small.world.cooperatives.publicCapital[FUND]).toBe(110_000);
    expect(bookGap(small.world)).toBe(0);
  });

  test("pays a leaver's own part back and returns what was given to the seed, but not while there is a debt", () => {
    const small = fund();
    small.month(0);
    small.world.households.fundDebt[20] = 100;
    // Nothing to gain any more: the fund asks what others ask.
    small.world.terms.fundRates = [{ upTo: 30_000, monthly: 0.05 }];
    small.month(1);
    expect(sum(small.world.households.fundMember)).toBe(1);
    expect(small.world.households.cash[21]).toBe(20_000);
    expect(small.world.cooperatives.publicCapital[FUND]).toBe(110_000 - 500);
    expect(bookGap(small.world)).toBe(0);
  });

  test("has no members before it is founded, and none where nobody has set a ladder", () => {
    const unfounded = smallWorld({ mechanisms: [membership], parameters: { joinReconsidered: 1, fundBias: 6 } });
    unfounded.world.terms.fundRates = DEFAULT_LADDER;
    unfounded.month(0);
    expect(sum(unfounded.world.households.fundMember)).toBe(0);
  });

  test("falls to lots where the seed does not suffice, not to the order of the village", () => {
    let [winners, rows] = [0, 0];
    for (let seed = 1; seed <= 100; seed++) {
      const small = fund({ fundBias: 40 }, { seed, amount: 5000 });
      small.world.households.registered.fill(1);
      small.world.households.elite.fill(0);
      small.month(0);
      small.household("fundSharesGiven").forEach((given, row) => {
        winners += given / 1000;
        rows += (row * given) / 1000;
      });
    }
    expect(winners).toBe(500);
    // Sixty rows: mean 29.5, standard error of 500 winners 0.8.
    expect(Math.abs(rows / winners - 29.5)).toBeLessThan(3);
  });

  test("is joined on what neighbours did up to last month", () => {
    // Only kin of a leader and those who see the household before them join: one household a month.
    const small = fund({ fundBias: -20, joinGain: 0, joinKin: 40, joinNeighbours: 40, joinHesitance: 0 });
    const { kinOfLeader, neighbours, fundMember } = small.world.households;
    kinOfLeader[0] = 1;
    neighbours.fill(-1);
    for (let i = 1; i < 60; i++) neighbours[NEIGHBOURS * i] = i - 1;
    for (let step = 0; step < 3; step++) {
      small.month(step);
      expect(sum(fundMember)).toBe(step + 1);
    }
  });

  test("is worth less to those whose wages have grown", () => {
    const at = (wageGrowth: number): number => {
      const small = fund({ fundBias: -1, joinGain: 60 });
      small.world.terms.wageGrowth = wageGrowth;
      small.month(0);
      return sum(small.world.households.fundMember);
    };
    expect(at(4)).toBeLessThan(at(1));
  });

  test("has a bias of its own: what draws people into groups draws nobody into funds", () => {
    const at = (parameters: Record<string, number>): number => {
      const small = fund(parameters);
      small.month(0);
      return sum(small.world.households.fundMember);
    };
    expect(at({ fundBias: -1, joinBias: 2 })).toBe(at({ fundBias: -1, joinBias: -6 }));
    expect(at({ fundBias: -1 })).toBeLessThan(at({ fundBias: 0 }));
  });

  test("takes back from a leaver what a loss has left of the given share", () => {
    const small = fund();
    small.month(0);
    const c = small.world.cooperatives;
    const before = c.publicCapital[FUND]!;
    // A loss has eaten half of the given shares, and one household has no debt to stay for.
    c.grantedShares[FUND]! /= 2;
    small.world.households.fundDebt.fill(100);
    small.world.households.fundDebt[20] = 0;
    small.world.terms.fundRates = [{ upTo: 30_000, monthly: 0.05 }];
    small.month(1);
    expect(small.world.households.fundMember[20]).toBe(0);
    expect(c.publicCapital[FUND]).toBe(before + 250);
    expect(sum(small.household("fundSharesGiven"))).toBe(c.grantedShares[FUND]);
  });
});
