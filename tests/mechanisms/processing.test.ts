import { describe, expect, test } from "vitest";
import { processing } from "../../engine/mechanisms/processing.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { enterpriseOf } from "../../engine/population/enterprises.ts";
import { bookGap, smallWorld, type Small, type SmallWorld } from "./small-world.ts";

/** A village at full infrastructure with a million yuan of goods a month, and a year of them behind it. */
function village(parameters: Small["parameters"] = {}, villages = 1): SmallWorld {
  const small = smallWorld({ mechanisms: [processing], villages, households: 60 * villages, parameters });
  small.world.villages.infrastructure.fill(1);
  small.world.households.harvestToSell.fill(1e6 / 60);
  small.village("processable").fill(1e6);
  return small;
}
const LOCAL = enterpriseOf(0, "local");
const PARTNER = enterpriseOf(0, "partner");

/** An enterprise with capital for a quarter of a million yuan of goods, and 9 hands for 0.3 million. */
function running(small: SmallWorld): SmallWorld {
  const { enterprises: e, households: h, villages: v } = small.world;
  e.active[LOCAL] = 1;
  e.capital[LOCAL] = 250_000;
  e.cash[LOCAL] = 25_000;
  h.processingWorkers.fill(1, 0, 9);
  v.processingFilled[0] = v.processingSlots[0] = 9;
  v.processingWage[0] = 65;
  return small;
}

describe("projects", () => {
  const inviting = { localProjects: 12, projectsKm: 20, exemptYears: 5 };
  const sharp = { plantSharpness: 200 };

  test("go ahead where the exemption lifts the return over the hurdle, and not without it", () => {
    // 12 ((0.083 - 0.0429) 1.1 - 0.013) / 1.1 = 0.339 before tax: 0.255 after, 0.289 with 40% of the tax forgone.
    const founded = (exemptShare: number): number => {
      const small = village({ ...sharp, plantHurdle: 0.275, plantCapital: 4000 });
      Object.assign(small.world.terms, { ...inviting, exemptShare });
      for (let step = 0; step < 3; step++) small.month(step);
      return small.world.enterprises.active[LOCAL]!;
    };
    expect([founded(0.4), founded(0)]).toEqual([1, 0]);
  });

  test("bring their money from outside, and build their capital with it", () => {
    const small = village({ ...sharp, plantHurdle: 0 });
    Object.assign(small.world.terms, inviting);
    small.month(0);
    const capital = 4000 * 60;
    expect(small.world.enterprises.capital[LOCAL]).toBe(capital);
    expect(small.flow("enterpriseEquity")).toBeCloseTo(1.1 * capital, 6);
    expect(small.flow("plantBuilt")).toBe(capital);
  });

  test("of the zone are considered within its distance only (S5: 20 km)", () => {
    const small = village({ ...sharp, plantHurdle: 0 }, 2);
    small.world.villages.kmToBorder[1] = 21;
    Object.assign(small.world.terms, inviting);
    for (let step = 0; step < 6; step++) small.month(step);
    expect([small.world.enterprises.active[LOCAL], small.world.enterprises.active[enterpriseOf(1, "local")]]).toEqual([
      1, 0,
    ]);
  });

  test("of partners take a soft loan, repay it and let government pay the interest below the market's", () => {
    const small = village({ ...sharp, plantHurdle: 0 });
    Object.assign(small.world.terms, { partnerProjects: 12, softLoanShare: 0.5, softLoanRate: 0.0025 });
    small.month(0);
    const loan = 0.5 * 4000 * 60;
    expect(small.flow("softLoans")).toBe(loan);
    expect(small.world.enterprises.debt[PARTNER]).toBe(loan);
    small.world.terms.partnerProjects = 0;
    small.month(1);
    expect(small.flow("softLoanInterest")).toBeCloseTo(0.0025 * loan, 9);
    expect(small.flow("softLoanSubsidies")).toBeCloseTo((0.0058 - 0.0025) * loan, 9);
    expect(small.flow("softLoanRepayments")).toBeCloseTo(loan / 60, 9);
  });

  test("are none where no policy invites them", () => {
    const small = village({ plantHurdle: 0 });
    for (let step = 0; step < 12; step++) small.month(step);
    expect(small.world.enterprises.active.every((active) => active === 0)).toBe(true);
  });
});

describe("a month of an enterprise", () => {
  test("pays hands for the goods they processed: 30 jobs a million yuan, 65 yuan a day for 22 days (K47)", () => {
    const small = running(village());
    small.month(0);
    // Capital for 275,000 yuan of goods, hands for 300,000: they have eleven twelfths of their days.
    expect(small.flow("processingPay")).toBeCloseTo(9 * 65 * 22 * (275 / 300), 6);
    expect(small.village("processed")[0]).toBeCloseTo(275_000, 6);
    expect(small.flow("valueAdded") / (0.083 * 275_000)).toBeGreaterThan(0.7);
    expect(small.flow("valueAdded") / (0.083 * 275_000)).toBeLessThan(1.4);
  });

  test("earns less where roads are missing, and a park makes up for them", () => {
    const added = (infrastructure: number, park: number): number => {
      const small = running(village({ marginSpread: 0 }));
      small.world.villages.infrastructure[0] = infrastructure;
      small.world.villages.park[0] = park;
      small.month(0);
      return small.flow("valueAdded");
    };
    expect(added(0, 0)).toBeCloseTo(0.6 * added(1, 0), 6);
    expect(added(0, 1)).toBeCloseTo(added(1, 0), 6);
  });

  test("plans jobs for the goods it can process, within four months or so", () => {
    const small = running(village());
    for (let step = 0; step < 24; step++) {
      small.month(step);
      small.world.villages.processingFilled[0] = small.world.villages.processingSlots[0]!;
    }
    // Wear leaves a little less than capital for 275,000 yuan of goods: 8.25 jobs.
    expect(small.world.villages.processingSlots[0]).toBe(7);
  });

  test("without goods loses its jobs, then its money, and closes", () => {
    const small = running(village());
    small.world.households.harvestToSell.fill(0);
    let step = 0;
    for (; step < 60 && small.world.enterprises.active[LOCAL] === 1; step++) {
      small.month(step);
      small.world.villages.processingFilled[0] = Math.min(9, small.world.villages.processingSlots[0]!);
    }
    // A tenth of capital pays fixed costs of 0.8% a month for a year, then six months of patience.
    expect(step).toBeGreaterThan(12);
    expect(step).toBeLessThan(24);
    const { cash, capital, debt, jobs } = small.world.enterprises;
    expect([cash[LOCAL], capital[LOCAL], debt[LOCAL], jobs[LOCAL]]).toEqual([0, 0, 0, 0]);
    expect(small.world.villages.processingSlots[0]).toBe(0);
  });
});

describe("reserves of trade groups", () => {
  const GROUPS = cooperativeOf(0, "trade");
  function saving(reserve: number, parameters: Small["parameters"] = {}): SmallWorld {
    const small = village(parameters);
    small.world.terms.reservesInvested = 0.5;
    small.world.cooperatives.reserve[GROUPS] = small.world.cooperatives.cash[GROUPS] = reserve;
    return small;
  }

  test("found a workshop in December once half of them is enough for one, and leave the groups' books even", () => {
    const small = saving(80_000);
    small.month(10);
    expect(small.world.enterprises.active[LOCAL]).toBe(0);
    small.month(11);
    expect(small.world.enterprises.capital[LOCAL]).toBe(40_000);
    expect(small.world.enterprises.cooperativeShare[LOCAL]).toBe(1);
    expect([small.world.cooperatives.cash[GROUPS], small.world.cooperatives.reserve[GROUPS]]).toEqual([40_000, 40_000]);
    expect(bookGap(small.world)).toBe(0);
  });

  test("stay where they are when they are too small, or when processing does not pay", () => {
    for (const small of [saving(50_000), saving(80_000, { plantHurdle: 0.5 })]) {
      small.month(11);
      expect(small.flow("reserveInvestments")).toBe(0);
    }
  });

  test("join what others own, and bring the groups their part of the profits as revenue", () => {
    const small = running(saving(500_000));
    small.village("processable").fill(4e6);
    small.month(11);
    expect(small.world.enterprises.cooperativeShare[LOCAL]).toBeCloseTo(0.5, 2);
    small.world.enterprises.cash[LOCAL] = 200_000;
    small.month(23);
    expect(small.flow("processingDividends")).toBeGreaterThan(0);
    expect(small.flow("processingDividends")).toBeLessThan(small.flow("enterpriseProfits") * 1.05);
    expect(small.world.cooperatives.revenueOfYear[GROUPS]).toBe(small.flow("processingDividends"));
    expect(bookGap(small.world)).toBeLessThan(1e-6);
  });
});

test("in December profit is taxed at a quarter, less 40% while exempt, and what is forgone is a memo (S5)", () => {
  const year = (exemptMonths: number): number[] => {
    const small = village();
    const { enterprises: e, terms, households: h } = small.world;
    h.harvestToSell.fill(0);
    terms.exemptShare = 0.4;
    Object.assign(e.active, { [LOCAL]: 1 });
    e.capital[LOCAL] = 1e6;
    e.cash[LOCAL] = 1e6;
    e.exemptMonths[LOCAL] = exemptMonths;
    // Fixed costs and wear of December: 1.3% of capital.
    e.profitOfYear[LOCAL] = 413_000;
    small.month(11);
    return [small.flow("profitTaxes"), small.year("profitTaxForgone")];
  };
  const [full, none] = year(0);
  expect(full).toBeCloseTo(100_000, 6);
  expect(none).toBe(0);
  const [less, forgone] = year(24);
  expect(less).toBeCloseTo(60_000, 6);
  expect(forgone).toBeCloseTo(40_000, 6);
});
