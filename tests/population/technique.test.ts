import fc from "fast-check";
import { describe, expect, test } from "vitest";
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

describe("leaning", () => {
  const households = {
    trust: Float64Array.of(0.4, 0.65, 0.4),
    agency: Float64Array.of(0.5, 0.5, 0.5),
    registered: Uint8Array.of(0, 0, 1),
  };
  const villages = { usualTrust: Float64Array.of(0.4), usualAgency: Float64Array.of(0.5) };
  const leaning = (i: number, courted = 0): number => joiningLeaning(i, 0, households, villages, economy, courted);

  test("a household as trusting and able as its village leans neither way; one level of trust adds 0.35 log odds (G5)", () => {
    expect(leaning(0)).toBe(0);
    expect(leaning(1)).toBeCloseTo(0.35, 12); // from 25% to 32%
  });

  test("leaders before an election move the registered poor, and nobody else (C1c)", () => {
    expect(leaning(0, 1)).toBe(0);
    expect(leaning(2, 1)).toBe(1.5);
  });
});
