import { describe, expect, test } from "vitest";
import { credit } from "../../engine/mechanisms/credit.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

const BUFFER = 5 * 0.565 * 3000;

/** Every household meets a project of quality one every month; spare cash is all a household has to start with. */
function village(spare: number, parameters: Record<string, number> = {}): SmallWorld {
  const small = smallWorld({
    mechanisms: [credit],
    households: 20,
    parameters: {
      projectChance: 1,
      projectSpread: 0,
      bankAccess: -50,
      ownMoneyPart: 1,
      offFarmShare: 1,
      ...parameters,
    },
  });
  small.world.terms.savingRate = 0.435;
  small.world.households.cash.fill(BUFFER + spare);
  return small;
}
const capital = (small: SmallWorld): number => small.household("offFarmProject")[0]!;

describe("a project", () => {
  test("is paid with spare cash where that suffices, and touches no buffer", () => {
    const small = village(6000);
    small.month(0);
    expect(capital(small)).toBe(6000);
    expect(small.world.households.cash[0]).toBeCloseTo(BUFFER, 9);
  });

  test("off the farm needs 4,000 yuan, on the farm 1,000, and pays more off the farm", () => {
    const off = village(3000, { informalPart: 0 });
    off.month(0);
    expect(capital(off)).toBe(0);
    const on = village(3000, { informalPart: 0, offFarmShare: 0 });
    on.month(0);
    expect(on.household("farmProject")[0]).toBeCloseTo(3000, 6);
    expect(on.household("farmProjectReturn")[0]).toBeCloseTo(0.85 * 0.034, 12);
  });

  test("takes what is missing from a bank, whose smallest loan may be more than that", () => {
    const small = village(5000, { bankAccess: 50, projectsBefore: 0 });
    small.month(0);
    expect(capital(small)).toBe(6000);
    expect(small.world.households.bankDebt[0]).toBe(3000);
    expect(small.world.households.cash[0]).toBeCloseTo(BUFFER + 2000, 9);
  });

  test("draws no bank loan that leaves it below the least size", () => {
    const small = village(0, { bankAccess: 50, projectsBefore: 0, bankIncomePart: 3500 / 36_000, informalPart: 0 });
    small.month(0);
    expect(capital(small)).toBe(0);
    expect(small.world.households.bankDebt[0]).toBe(0);
    expect(small.flow("bankLoans")).toBe(0);
  });

  test("takes dear money of a neighbour only if it is good enough for that", () => {
    const built = (projectMean: number): number => {
      const small = village(0, { projectMean });
      small.world.households.cash[1] = 100_000;
      small.month(0);
      return small.household("offFarmProject")[0]!;
    };
    // 2% interest, 1.2% wear and a hurdle of 10% a year make 4.03% a month.
    expect(built(0.041)).toBe(6000);
    expect(built(0.04)).toBe(0);
  });

  test("notes who would have borrowed at the bank's rate and could not", () => {
    const small = village(0, { informalPart: 0 });
    small.month(0);
    expect(small.household("creditShort")[0]).toBe(12);
  });
});

test("households banks lend to start with projects whose wear new ones replace", () => {
  const small = smallWorld({ mechanisms: [credit], households: 20, parameters: { bankAccess: 50 } });
  // 1.5 taken, recovering 5% a year, of 6,000 yuan each, wearing 14.4% a year.
  const expected = (1.5 * 0.05 * 6000) / 0.144;
  expect(small.household("offFarmProject")[0]! + small.household("farmProject")[0]!).toBeCloseTo(expected, 9);
  expect(small.household("projectsTaken")[0]).toBe(1.5);
  const refused = smallWorld({ mechanisms: [credit], households: 20, parameters: { bankAccess: -50 } });
  expect(refused.household("projectsTaken")[0]).toBe(0);
});
