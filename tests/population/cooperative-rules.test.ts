import fc from "fast-check";
import { expect, test } from "vitest";
import { governanceParameters } from "../../engine/mechanisms/settlement/governance-declaration.ts";
import { farmCooperativeDials } from "../../engine/population/economy/farm-cooperatives.ts";
import { diversionShare, exitChance, practisedPatronage } from "../../engine/population/cooperative-rules.ts";
import { memberGain, membersAtStart, sharesByRank } from "../../engine/population/farm-cooperative.ts";

const central = <D extends Readonly<Record<string, { readonly default: number }>>>(
  dials: D,
): { [N in keyof D]: number } =>
  Object.fromEntries(Object.entries(dials).map(([name, dial]) => [name, dial.default])) as { [N in keyof D]: number };
const rules = { ...central(governanceParameters), diversionRate: 0.15 };
const gains = central(farmCooperativeDials);

test("62 shares by rank give the largest 20% and the ten largest 60% (K13, tolerance 5 points)", () => {
  const parts = sharesByRank(62, gains.farmConcentration);
  expect(parts[0]).toBeGreaterThan(0.15);
  expect(parts[0]).toBeLessThan(0.25);
  const ten = parts.slice(0, 10).reduce((sum, part) => sum + part, 0);
  expect(ten).toBeGreaterThan(0.55);
  expect(ten).toBeLessThan(0.65);
});

test("a member's gain rises with sales, relative to sales too, and is negative for the smallest (M17)", () => {
  const gain = (sales: number): number => memberGain(sales, 0.4 * sales, gains.farmInputSaving, 0, gains);
  expect(gain(3000)).toBeLessThan(0);
  expect(gain(20_000) / 20_000).toBeGreaterThan(gain(8000) / 8000);
  expect(gain(40_000)).toBeGreaterThan(gain(20_000));
});

test("the chance of an end, over the goods of all cooperatives, is 0.03 to 0.06 a year (V19, D11b)", () => {
  const { goodsLow, goodsHigh } = rules;
  let sum = 0;
  for (let k = 0; k < 100; k++) sum += exitChance((goodsHigh - goodsLow) * ((k + 0.5) / 100 - 0.5), 0, 0, rules);
  expect(sum / 100).toBeGreaterThan(0.03);
  expect(sum / 100).toBeLessThan(0.06);
});

test("diversion rises with the core's votes and falls with audit and management, and stays a share (M15, V22)", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (a, b, management) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      const at = (votes: number, audited: number, better = 0): number =>
        diversionShare(votes, audited, Math.min(0.5, management + better), rules);
      expect(at(many, 0)).toBeGreaterThanOrEqual(at(few, 0) - 1e-15);
      expect(at(many, 1)).toBeLessThanOrEqual(at(many, 0));
      expect(at(many, 0, 0.2)).toBeLessThanOrEqual(at(many, 0));
      for (const share of [at(few, 0), at(many, 1)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("more layers divert as much at the usual votes: the cut of each is set by their number", () => {
  for (const diversionLayers of [1, 2, 5])
    expect(diversionShare(0.6, 0, 0, { ...rules, diversionLayers })).toBeCloseTo(0.15, 12);
});

test("practised patronage never leaves 0 to 1, and rises with drift towards the law", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, unit, unit, (low, law, depth, drift) => {
      const [away, towards] = [
        practisedPatronage(low, law, -drift, depth, 0),
        practisedPatronage(low, law, drift, depth, 0),
      ];
      expect(away).toBeLessThanOrEqual(towards);
      expect(away).toBeGreaterThanOrEqual(0);
      expect(towards).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([40, 100, 350, 706, 1000])(
  "villages of %d households have a fifth of them as members, on average",
  (size) => {
    let members = 0;
    for (let village = 0; village < 50; village++) members += membersAtStart(village, size, 0.2, 62);
    expect(members / (50 * size)).toBeGreaterThan(0.18);
    expect(members / (50 * size)).toBeLessThan(0.22);
  },
);
