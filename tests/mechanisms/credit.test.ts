import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fundSeed } from "../../engine/levers/fund-seed.ts";
import { DEFAULT_LADDER } from "../../engine/population/loans.ts";
import { credit } from "../../engine/mechanisms/credit.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type SmallWorld } from "./small-world.ts";

const FUND = cooperativeOf(0, "fund");
/** Subsistence of four people at home: 4 x 1,500 yuan a year. */
const SUBSISTENCE = 500;

/** A village with a fund of 110,000 yuan, everyone a member with a share of 1,000; no projects, no banks unless asked for. */
function village(parameters: Record<string, number> = {}): SmallWorld {
  const small = smallWorld({
    mechanisms: [credit],
    levers: [fundSeed],
    parameters: { projectChance: 0, bankAccess: -50, ownMoneyPart: 0, offFarmShare: 1, ...parameters },
  });
  const { households: h, cooperatives: c, terms } = small.world;
  terms.fundRates = DEFAULT_LADDER;
  small.act(fundSeed, { on: 0, amount: 110_000 });
  h.fundMember.fill(1);
  h.fundShares.fill(1000);
  c.cash[FUND]! += 60_000;
  c.ownShares[FUND] = 60_000;
  return small;
}

describe("a household short of subsistence", () => {
  test("borrows from its fund what it lacks for two months, free of interest for three (S26)", () => {
    const small = village();
    const { households: h, cooperatives: c } = small.world;
    h.cash[0] = 100;
    small.month(0);
    expect(h.fundDebt[0]).toBe(2 * SUBSISTENCE - 100);
    expect(h.cash[0]).toBe(2 * SUBSISTENCE);
    expect(c.loans[FUND]).toBe(900);
    expect(h.fundMonthsLeft[0]).toBe(3);
    h.cash[0] = 20_000;
    for (let step = 1; step <= 3; step++) small.month(step);
    expect(h.fundDebt[0]).toBe(0);
    expect(h.cash[0]).toBe(20_000 - 900);
    expect(c.revenueOfYear[FUND]).toBe(0);
  });

  test("gets no more than a quarter of its yearly income, a multiple of a share, or the purse of the fund", () => {
    const borrowed = (change: (small: SmallWorld) => void, parameters: Record<string, number> = {}): number => {
      const small = village({ creditHorizon: 12, ...parameters });
      small.world.households.cash[0] = 0;
      change(small);
      small.month(0);
      expect(bookGap(small.world)).toBeLessThan(1e-6);
      return small.world.households.fundDebt[0]!;
    };
    expect(borrowed(() => {})).toBe(12 * SUBSISTENCE);
    expect(borrowed(({ world }) => (world.households.assignedIncome[0] = 8000))).toBe(2000);
    expect(borrowed(({ world }) => (world.terms.fundRates = [{ upTo: 1500, monthly: 0 }]))).toBe(1500);
    expect(
      borrowed(({ world }) => {
        world.cooperatives.loans[FUND] = world.cooperatives.cash[FUND]! - 700;
        world.cooperatives.cash[FUND] = 700;
      }),
    ).toBe(700);
  });

  test("gets nothing from a fund it is not a member of, nor where no fund lends, nor while in arrears", () => {
    for (const change of [
      ({ world }: SmallWorld) => (world.households.fundMember[0] = 0),
      ({ world }: SmallWorld) => (world.terms.fundRates = []),
      ({ world }: SmallWorld) => (world.households.arrearsMonths[0] = 20),
    ]) {
      const small = village();
      small.world.households.cash[0] = 0;
      change(small);
      small.month(0);
      expect(small.world.households.fundDebt[0]).toBe(0);
    }
  });

  test("gets a bank loan of at least the smallest size if it has access", () => {
    const small = village({ bankAccess: 50 });
    small.world.households.fundMember.fill(0);
    small.world.households.cash[0] = 0;
    small.month(0);
    expect(small.world.households.bankDebt[0]).toBe(3000);
    expect(small.world.households.bankMonthsLeft[0]).toBe(12);
  });

  test("has bank access in about seven in ten households of typical welfare (K10: a third constrained, half of it by lenders)", () => {
    const small = smallWorld({ mechanisms: [credit], households: 3000, parameters: { projectChance: 0 } });
    const { households: h, base } = small.world;
    h.permanentWelfare.fill(0.82 * base.meanConsumption);
    h.cash.fill(0);
    small.month(0);
    const served = Array.from(h.bankDebt).filter((debt) => debt > 0).length / 3000;
    // logistic(1.1 + ln 0.82) = 0.711; standard error 0.008.
    expect(served).toBeGreaterThan(0.68);
    expect(served).toBeLessThan(0.74);
  });
});

describe("repayment", () => {
  test("takes an equal part of the principal and the interest of the month, and calls the interest a cost against income", () => {
    const small = village();
    const { households: h, cooperatives: c } = small.world;
    h.fundDebt[0] = 8000;
    h.fundMonthsLeft[0] = 8;
    small.household("fundRate")[0] = 0.008;
    c.loans[FUND] = 8000;
    c.cash[FUND]! -= 8000;
    small.month(0);
    expect(h.cash[0]).toBeCloseTo(20_000 - 1000 - 64, 9);
    expect(h.incomeOfMonth[0]).toBeCloseTo(-64, 9);
    expect(h.fundDebt[0]).toBe(7000);
    expect(c.revenueOfYear[FUND]).toBeCloseTo(64, 9);
    for (let step = 1; step < 8; step++) small.month(step);
    expect(h.fundDebt[0]).toBe(0);
    // 0.8% of 8,000, 7,000 ... 1,000.
    expect(c.revenueOfYear[FUND]).toBeCloseTo(0.008 * 36_000, 6);
    expect(bookGap(small.world)).toBeLessThan(1e-6);
  });

  test("never touches subsistence: what is missing is arrears, and too many of them are written off at the lender's loss", () => {
    const small = village();
    const { households: h, cooperatives: c } = small.world;
    h.fundDebt[0] = 3000;
    h.fundMonthsLeft[0] = 8;
    c.loans[FUND] = 3000;
    c.cash[FUND]! -= 3000;
    h.cash[0] = SUBSISTENCE;
    h.trust.fill(0.5);
    for (let step = 0; step < 6; step++) small.month(step);
    expect(h.cash[0]).toBe(SUBSISTENCE);
    expect(h.arrearsMonths[0]).toBe(6);
    expect(h.fundDebt[0]).toBe(3000);
    expect(h.trust[0]).toBe(0.5);
    small.month(6);
    expect(h.fundDebt[0]).toBe(0);
    // A default costs the borrower trust, and nobody else.
    expect([h.trust[0], h.trust[1]]).toEqual([0.5 * 0.7, 0.5]);
    // The borrower's own share of 1,000 is set against the loss.
    expect(h.fundShares[0]).toBe(0);
    expect(c.costOfYear[FUND]).toBe(2000);
    expect(bookGap(small.world)).toBeLessThan(1e-6);
    // No credit for three years, then again.
    small.month(7);
    expect(h.fundDebt[0]).toBe(0);
    for (let step = 8; step <= 43; step++) small.month(step);
    expect(h.fundDebt[0]).toBeGreaterThan(0);
  });

  test("below the market rate lets government pay banks the difference", () => {
    const small = village();
    const { households: h, terms } = small.world;
    terms.bankRate = 0.002;
    h.bankDebt[0] = 12_000;
    h.bankMonthsLeft[0] = 12;
    small.month(0);
    expect(small.flow("bankInterest")).toBeCloseTo(24, 9);
    expect(small.flow("interestSubsidy")).toBeCloseTo((0.0058 - 0.002) * 12_000, 9);
    terms.bankRate = 0.0058;
    small.month(1);
    expect(small.flow("interestSubsidy")).toBe(0);
  });
});

describe("projects", () => {
  test("are undertaken with a loan of the fund, earn every month and wear out", () => {
    const small = village({ projectChance: 1, projectSpread: 0 });
    const { households: h } = small.world;
    small.month(0);
    expect(small.flow("projectSpending")).toBeGreaterThan(0);
    expect(small.flow("projectSpending")).toBe(small.flow("fundLoans"));
    const i = h.fundDebt.findIndex((debt) => debt > 0);
    expect(h.fundDebt[i]).toBe(6000);
    expect(h.cash[i]).toBe(20_000);
    small.month(1);
    // 3.4% a month of 6,000 yuan, less an eighth of the principal and 0.8% of the debt.
    expect(h.cash[i]).toBeCloseTo(20_000 + 0.034 * 6000 - 750 - 48, 9);
    expect(small.household("offFarmProject")[i]).toBeCloseTo(6000 * 0.988, 9);
  });

  test("that do not beat wear, interest and the hurdle, or would be too small, are left alone", () => {
    for (const parameters of [{ projectMean: 0.012 }, { projectHurdle: 1 }, { projectSize: 1500 }]) {
      const small = village({ projectChance: 1, projectSpread: 0, ...parameters });
      small.month(0);
      expect(small.flow("projectSpending")).toBe(0);
    }
  });

  test("get worse as the best are taken, and recover slowly", () => {
    const small = village({ projectChance: 1, projectSpread: 0, projectHurdle: 0 });
    const taken = small.household("projectsTaken");
    taken.fill(3);
    small.month(0);
    // 3.4% x 0.7^3 = 1.17% a month does not even cover wear.
    expect(small.flow("projectSpending")).toBe(0);
    taken.fill(0);
    small.month(1);
    expect(small.flow("projectSpending")).toBeGreaterThan(0);
  });
});

test("cash + loans of the fund = shares + seed + interest - losses, and nobody is left with less than nothing", () => {
  const household = fc.tuple(fc.nat(8000), fc.nat(40_000), fc.nat(1));
  fc.assert(
    fc.property(
      fc.array(household, { minLength: 60, maxLength: 60 }),
      fc.integer({ min: 1, max: 1e6 }),
      (rows, seed) => {
        const small = smallWorld({
          mechanisms: [credit],
          levers: [fundSeed],
          seed,
          parameters: { projectChance: 0.3, bankMinimum: 500 },
        });
        const { households: h, cooperatives: c, terms } = small.world;
        terms.fundRates = DEFAULT_LADDER;
        small.act(fundSeed, { on: 0, amount: 50_000 });
        rows.forEach(([cash, income, member], i) => {
          h.cash[i] = cash;
          h.assignedIncome[i] = income;
          h.fundMember[i] = member;
        });
        for (let step = 0; step < 30; step++) {
          // Spent between the months, so that some cannot repay.
          for (let i = 0; i < 60; i++) h.cash[i] = Math.max(0, h.cash[i]! - 40 * i);
          small.month(step);
          expect(bookGap(small.world)).toBeLessThan(1e-6);
          expect(c.cash[FUND]).toBeGreaterThanOrEqual(0);
          const owed = Array.from(h.fundDebt).reduce((sum, debt) => sum + debt, 0);
          expect(c.loans[FUND]).toBeCloseTo(owed, 6);
          for (let i = 0; i < 60; i++) expect(h.cash[i]).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 20 },
  );
});
