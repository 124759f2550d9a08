import { describe, expect, test } from "vitest";
import { environment } from "../../engine/mechanisms/environment.ts";
import { CATEGORIES } from "../../engine/population/goods.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

const flow = ({ world }: SmallWorld): number => world.villages.portFlow[0]!;

describe("a closed border", () => {
  test("stops trade at once, and lets it recover with a half-life of 2 to 5 months (V15)", () => {
    const small = smallWorld({ mechanisms: [environment] });
    small.world.terms.borderOpenness = 0;
    small.month(0);
    expect(flow(small)).toBe(0);
    small.world.terms.borderOpenness = 1;
    const path: number[] = [];
    for (let step = 1; step <= 12; step++) {
      small.month(step);
      path.push(flow(small));
    }
    expect(path[0]).toBeLessThan(0.5);
    expect(path[1]).toBeLessThan(0.5);
    expect(path[4]).toBeGreaterThan(0.5);
    // About the usual flow six months after: above four fifths.
    expect(path[5]).toBeGreaterThan(0.8);
    for (let month = 1; month < 12; month++) expect(path[month]!).toBeGreaterThan(path[month - 1]!);
  });
});

describe("shocks to margins of border goods", () => {
  test("are one for the region, one for each category", () => {
    const small = smallWorld({ mechanisms: [environment], villages: 2 });
    small.month(0);
    const { goodsShock } = small.world.villages;
    expect(goodsShock.slice(0, CATEGORIES)).toEqual(goodsShock.slice(CATEGORIES));
    expect(new Set(goodsShock.slice(0, CATEGORIES)).size).toBe(CATEGORIES);
  });

  test("spread as declared: 0.1 for grain, 0.25 for aquatic products (K36)", () => {
    const small = smallWorld({ mechanisms: [environment] });
    const squares = [0, 0, 0, 0];
    const months = 4000;
    for (let step = 0; step < months; step++) {
      small.month(step);
      for (let g = 0; g < CATEGORIES; g++) squares[g]! += small.world.villages.goodsShock[g]! ** 2;
    }
    const spreads = squares.map((sum) => Math.sqrt(sum / months));
    // Persistence 0.9: about 210 independent months, so 5% of a standard deviation.
    [0.2, 0.25, 0.1, 0.15].forEach((spread, g) => expect(Math.abs(spreads[g]! / spread - 1)).toBeLessThan(0.2));
  });
});
