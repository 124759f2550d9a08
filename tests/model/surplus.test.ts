import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settleSurplus, type SurplusRules, type YearEnd } from "../../engine/model/surplus.ts";

const nobody: YearEnd = {
  surplus: 0,
  reserve: 0,
  ownShares: 0,
  grantedShares: 0,
  publicCapital: 0,
  floorArrears: 0,
  volume: 0,
  landShares: 0,
  landRent: 0,
};
const plain: SurplusRules = { floorRate: 0.05, reserveRate: 0, diversionRate: 0, patronageShare: 0, claimOrder: 0 };

/** Gao county: 138 poor households hold 7,246 yuan each, 29% of the capital (D12, D12b). */
const GRANTED = 138 * 7246; // 999,948
const gao = (surplus: number): YearEnd => ({
  ...nobody,
  surplus,
  grantedShares: GRANTED,
  ownShares: (GRANTED * 71) / 29,
});

describe("floors on granted shares", () => {
  test("a surplus of 149,997 brings a granted share 362 + 210 yuan (D12b)", () => {
    // Floors: 0.05 x 999,948 = 49,997.4, by 138 = 362.30. Left: 149,997 - 49,997.4 = 99,999.6.
    // Of it 29% go to granted shares: 28,999.88, by 138 = 210.14. Together 572.44 yuan.
    const { floors, dividends, floorArrears } = settleSurplus(gao(149_997), plain);
    expect(floors / 138).toBeCloseTo(362.3, 6);
    expect((dividends * 0.29) / 138).toBeCloseTo(28_999.884 / 138, 6);
    expect(Math.round(floors / 138)).toBe(362);
    expect(Math.round((dividends * 0.29) / 138)).toBe(210);
    expect(floorArrears).toBe(0);
  });

  test("below a return of 1.45% (5% of the 29% that is granted) they are not covered: all surplus goes to them, the rest is owed", () => {
    // 1% of 3,448,097 yuan: 34,480.97 for floors of 49,997.4; 15,516.43 stay owed.
    const short = settleSurplus(gao(34_480.97), plain);
    expect(short.floors).toBeCloseTo(34_480.97, 6);
    expect(short.dividends).toBe(0);
    expect(short.floorArrears).toBeCloseTo(15_516.43, 6);
    const enough = settleSurplus(gao(0.0146 * (GRANTED / 0.29)), plain);
    expect(enough.floorArrears).toBe(0);
    expect(enough.dividends).toBeGreaterThan(0);
  });

  test("are paid from the reserve when the surplus does not suffice, and what was owed comes before anything else", () => {
    const helped = settleSurplus({ ...gao(34_480.97), reserve: 10_000 }, plain);
    expect(helped.reserve).toBe(0);
    expect(helped.floorArrears).toBeCloseTo(5_516.43, 6);
    const later = settleSurplus({ ...gao(149_997), floorArrears: 5_000 }, plain);
    expect(later.floors).toBeCloseTo(54_997.4, 6);
    expect(later.floorArrears).toBe(0);
  });
});

test("rent on land shares is paid with the floors, and land shares in what is left like any share", () => {
  const { floors, dividends } = settleSurplus({ ...gao(149_997), landRent: 10_000, landShares: GRANTED / 0.29 }, plain);
  expect(floors).toBeCloseTo(59_997.4, 6);
  // 89,999.6 yuan over twice the capital: a granted share gets half of what it got of that sum alone.
  expect((dividends * 0.145) / 138).toBeCloseTo((89_999.6 * 0.145) / 138, 6);
});

describe("what is left", () => {
  const books: YearEnd = { ...nobody, surplus: 1000, ownShares: 600, grantedShares: 400, volume: 50 };

  test("goes to the reserve, then to the core, then by trade and by shares", () => {
    const rules = { floorRate: 0.05, reserveRate: 0.1, diversionRate: 0.15, patronageShare: 0.6, claimOrder: 0 };
    // 1,000 - 20 floors = 980; reserve 98; diversion 0.15 x 882 = 132.3; of 749.7 by trade 449.82, by shares 299.88.
    const result = settleSurplus(books, rules);
    expect(result.floors).toBeCloseTo(20, 9);
    expect(result.reserve).toBeCloseTo(98, 9);
    expect(result.diversion).toBeCloseTo(132.3, 9);
    expect(result.refunds).toBeCloseTo(449.82, 9);
    expect(result.dividends).toBeCloseTo(299.88, 9);
  });

  test("goes by shares where nobody trades, by trade where there are no shares, into the reserve where there is neither", () => {
    const rules = { ...plain, patronageShare: 0.6 };
    expect(settleSurplus({ ...books, volume: 0 }, rules)).toMatchObject({ refunds: 0, dividends: 980 });
    expect(settleSurplus({ ...nobody, surplus: 1000, volume: 50 }, rules)).toMatchObject({
      refunds: 1000,
      dividends: 0,
    });
    expect(settleSurplus({ ...nobody, surplus: 1000 }, rules)).toMatchObject({
      refunds: 0,
      dividends: 0,
      reserve: 1000,
    });
  });
});

describe("a loss", () => {
  const books: YearEnd = { ...nobody, surplus: -100, reserve: 30, ownShares: 50, grantedShares: 40, publicCapital: 10 };

  test("eats the reserve, then own shares, then granted shares, and pays nobody", () => {
    const result = settleSurplus(books, { ...plain, floorRate: 0 });
    expect(result).toMatchObject({
      reserve: 0,
      ownShares: 0,
      grantedShares: 20,
      publicCapital: 10,
      refunds: 0,
      dividends: 0,
      diversion: 0,
    });
  });

  test("falls on own and granted shares alike, or on granted shares first, where the order of claims says so", () => {
    // 70 yuan beyond the reserve: 70 x 40/90 on granted shares; or 40 on granted, 30 on own.
    const alike = settleSurplus(books, { ...plain, floorRate: 0, claimOrder: 1 });
    expect(alike.grantedShares).toBeCloseTo(40 - (70 * 40) / 90, 9);
    expect(alike.ownShares).toBeCloseTo(50 - (70 * 50) / 90, 9);
    const first = settleSurplus(books, { ...plain, floorRate: 0, claimOrder: 2 });
    expect(first).toMatchObject({ grantedShares: 0, ownShares: 20 });
  });

  test("larger than all capital is refused, because nobody owes more than a share", () => {
    expect(() => settleSurplus({ ...books, surplus: -131 }, plain)).toThrow(RangeError);
  });
});

test("change of reserve and capital + diversion + refunds + dividends + floors = surplus, for every cooperative and rule", () => {
  const yuan = fc.double({ min: 0, max: 1e7, noNaN: true });
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  const order = fc.double({ min: 0, max: 2, noNaN: true });
  const stocks = fc.record({
    landShares: fc.oneof(fc.constant(0), yuan),
    landRent: fc.oneof(fc.constant(0), yuan),
    reserve: fc.oneof(fc.constant(0), yuan),
    ownShares: fc.oneof(fc.constant(0), yuan),
    grantedShares: fc.oneof(fc.constant(0), yuan),
    publicCapital: fc.oneof(fc.constant(0), yuan),
    floorArrears: fc.oneof(fc.constant(0), yuan),
    volume: fc.oneof(fc.constant(0), yuan),
  });
  const rules = fc.record({
    floorRate: rate,
    reserveRate: rate,
    diversionRate: rate,
    patronageShare: rate,
    claimOrder: order,
  });
  fc.assert(
    fc.property(stocks, rules, fc.double({ min: -1, max: 2, noNaN: true }), (stock, rule, part) => {
      const capital = stock.reserve + stock.ownShares + stock.grantedShares + stock.publicCapital;
      const surplus = part < 0 ? part * capital : part * (capital + 1000);
      const result = settleSurplus({ ...stock, surplus }, rule);
      const change = result.reserve + result.ownShares + result.grantedShares + result.publicCapital - capital;
      const paid = result.diversion + result.refunds + result.dividends + result.floors;
      expect(Math.abs(change + paid - surplus)).toBeLessThanOrEqual(1e-12 * (1 + capital + Math.abs(surplus)));
      // Floors due and not paid are owed, and nothing else is.
      const due = rule.floorRate * stock.grantedShares + stock.landRent + stock.floorArrears;
      expect(Math.abs(result.floors + result.floorArrears - due)).toBeLessThanOrEqual(1e-12 * (1 + due));
      for (const value of Object.values(result)) expect(value).toBeGreaterThanOrEqual(0);
      // Nobody is paid a dividend while a floor is owed.
      if (result.floorArrears > 0) expect(result.dividends + result.refunds + result.diversion).toBe(0);
    }),
  );
});
