import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { credit } from "../../engine/mechanisms/credit.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

/** Four members at home at 1,500 yuan a year each. */
const SUBSISTENCE = 500;
/** Five months of 56.5% of 3,000 yuan: what a household keeps before it lends. */
const BUFFER = 5 * 0.565 * 3000;

/** No banks, no funds, no projects unless asked for; nobody has money to spare until a test says so. */
function village(parameters: Record<string, number> = {}): SmallWorld {
  const small = smallWorld({
    mechanisms: [credit],
    households: 20,
    parameters: { projectChance: 0, bankAccess: -50, savingRate: 0.435, ...parameters },
  });
  small.world.terms.savingRate = 0.435;
  small.world.households.cash.fill(BUFFER);
  return small;
}

describe("a neighbour", () => {
  test("with most cash beyond the buffer lends half of it, dear, and bears the default alone", () => {
    const small = village();
    const { households: h } = small.world;
    h.cash[0] = 100;
    h.cash[3] = BUFFER + 600;
    h.cash[5] = BUFFER + 1000;
    small.month(0);
    expect(small.household("informalDebt")[0]).toBeCloseTo(500, 9);
    expect(small.household("lender")[0]).toBe(5);
    expect(h.cash[0]).toBeCloseTo(600, 9);
    expect(h.cash[5]).toBeCloseTo(BUFFER + 500, 9);
    expect(small.flow("informalLoans")).toBeCloseTo(500, 9);

    h.cash[0] = 20_000;
    small.month(1);
    // A twelfth of the principal and 2% of the debt.
    expect(small.flow("informalInterest")).toBeCloseTo(10, 9);
    expect(h.incomeOfMonth[0]).toBeCloseTo(-10, 9);
    expect(h.incomeOfMonth[5]).toBeCloseTo(10, 9);
    expect(h.cash[5]).toBeCloseTo(BUFFER + 500 + 500 / 12 + 10, 9);

    h.cash.fill(SUBSISTENCE);
    for (let step = 2; step < 9; step++) small.month(step);
    expect(small.household("informalDebt")[0]).toBe(0);
    expect(h.arrearsMonths[0]).toBeGreaterThan(30);
    expect(h.cash[5]).toBe(SUBSISTENCE);
  });

  test("lends nothing without spare cash, to a debtor of neighbours, or beyond a quarter of the borrower's income", () => {
    const debtAfter = (change: (small: SmallWorld) => void): number => {
      const small = village({ creditHorizon: 12 });
      small.world.households.cash[0] = 0;
      change(small);
      small.month(0);
      return small.household("informalDebt")[0]!;
    };
    expect(debtAfter(() => {})).toBe(0);
    const rich = (small: SmallWorld): void => void (small.world.households.cash[1] = 100_000);
    expect(debtAfter(rich)).toBe(12 * SUBSISTENCE);
    expect(
      debtAfter((small) => {
        rich(small);
        small.world.households.assignedIncome[0] = 8000;
      }),
    ).toBe(2000);
  });
});

describe("a medical bill that cash cannot pay", () => {
  const ill = (parameters: Record<string, number> = {}): SmallWorld => {
    const small = village(parameters);
    const { households: h } = small.world;
    h.cash[0] = 0;
    h.billUnpaid[0] = 4000;
    h.billMatch[0] = 1;
    return small;
  };

  test("is borrowed for: bank money pays it, the scheme adds its share, subsistence stays", () => {
    const small = ill({ bankAccess: 50 });
    const { households: h } = small.world;
    small.month(0);
    expect(h.bankDebt[0]).toBe(4000 + 2 * SUBSISTENCE);
    expect(small.flow("billsOnCredit")).toBe(4000);
    expect(small.flow("reimbursedOnCredit")).toBe(4000);
    expect(h.billsOfYear[0]).toBe(4000);
    expect(h.cash[0]).toBe(2 * SUBSISTENCE);
    expect(h.billUnpaid[0]).toBe(0);
  });

  test("is forgotten untreated where nobody lends, and the household counts as short of credit for a year", () => {
    const small = ill();
    small.month(0);
    expect(small.flow("billsOnCredit")).toBe(0);
    expect(small.world.households.billUnpaid[0]).toBe(0);
    expect(small.household("creditShort")[0]).toBe(12);
    small.world.households.cash[0] = BUFFER;
    for (let step = 1; step <= 12; step++) small.month(step);
    expect(small.household("creditShort")[0]).toBe(0);
  });
});

test("the inputs of farm and business count among the months ahead", () => {
  const small = village({ bankAccess: 50, farmLabour: 0 });
  const { households: h, economy } = small.world;
  h.farmCapacity[0] = 30_000;
  h.cash[0] = 2 * SUBSISTENCE + 100;
  small.month(0);
  // Two months of 40% of 30,000 a year, less 100; the bank's least is 3,000.
  expect(economy.inputsShare).toBe(0.4);
  expect(h.bankDebt[0]).toBe(3000);
});

test("lending among neighbours moves money and makes none", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60_000), { minLength: 20, maxLength: 20 }), fc.nat(1e6), (cash, seed) => {
      const small = smallWorld({
        mechanisms: [credit],
        households: 20,
        seed,
        parameters: { bankAccess: -50, projectChance: 0 },
      });
      const { households: h } = small.world;
      cash.forEach((yuan, i) => (h.cash[i] = yuan));
      const total = (): number => h.cash.reduce((sum, yuan) => sum + yuan, 0);
      const before = total();
      for (let step = 0; step < 18; step++) {
        small.month(step);
        expect(total()).toBeCloseTo(before, 4);
        expect(Math.min(...h.cash)).toBeGreaterThanOrEqual(0);
        expect(h.incomeOfMonth.reduce((sum, yuan) => sum + yuan, 0)).toBeCloseTo(0, 6);
      }
    }),
    { numRuns: 20 },
  );
});
