import fc from "fast-check";
import { expect, test } from "vitest";
import { economyOf } from "../../engine/population/economy.ts";
import { joiningLeaning } from "../../engine/population/leaning.ts";
import { techniqueFactor, techniqueProfit } from "../../engine/population/technique.ts";

const economy = economyOf();
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("technique that has not changed changes nothing, whatever it is worth", () => {
  fc.assert(
    fc.property(share, share, (technique, rise) => {
      expect(techniqueFactor(technique, technique, rise)).toBe(1);
      expect(techniqueProfit(technique, technique, economy)).toBeCloseTo(0, 12);
    }),
  );
});

test("yields rise more than profit, and both rise with technique (D1b, V5)", () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [first, technique] = [Math.min(one, other), Math.max(one, other)];
      if (technique - first < 1e-6) return;
      const output = techniqueFactor(technique, first, economy.techniqueYield) - 1;
      const profit = techniqueProfit(technique, first, economy);
      expect(profit).toBeGreaterThan(0);
      expect(profit).toBeLessThan(output);
    }),
  );
});

test("from nothing to everything output rises by 25%, profit by 18%", () => {
  expect(techniqueFactor(1, 0, economy.techniqueYield)).toBe(1.25);
  expect(techniqueProfit(1, 0, economy)).toBeCloseTo((1.25 - 0.4 * 1.35) / 0.6 - 1, 12); // 0.183
});

test("a household as trusting and able as its village leans neither way; one level of trust adds 0.35 log odds (G5)", () => {
  const households = { trust: Float64Array.of(0.4, 0.65), agency: Float64Array.of(0.5, 0.5) };
  const villages = { usualTrust: Float64Array.of(0.4), usualAgency: Float64Array.of(0.5) };
  expect(joiningLeaning(0, 0, households, villages, economy)).toBe(0);
  expect(joiningLeaning(1, 0, households, villages, economy)).toBeCloseTo(0.35, 12); // from 25% to 32%
});
