import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bargainingShare,
  offeredDays,
  quotaTime,
  type Bargainers,
  type BargainingWeights,
} from "../../engine/population/bargaining.ts";

const weights: BargainingWeights = {
  bargainBase: -3,
  bargainSize: 0.2,
  bargainStage: 0.2,
  bargainProcessing: 1,
  bargainOwnGoods: 0.5,
  bargainOrganisers: 1,
  bargainGovernance: 0.5,
};
const usual: Bargainers = { members: 21, stage: 0, processed: 0, ownGoods: 0, organisers: 0.5, governance: 0 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const someone = fc.record({
  members: fc.integer({ min: 1, max: 500 }),
  stage: fc.nat(2),
  processed: share,
  ownGoods: share,
  organisers: share,
  governance: share,
});

test("21 members of a first-stage group get what the base weight says", () => {
  expect(bargainingShare(usual, weights)).toBeCloseTo(0.0474, 4); // 1 / (1 + e^3)
});

test("residents get more with size, stage, processing, own goods and members' say, less with fewer organisers (V22)", () => {
  fc.assert(
    fc.property(someone, share, (who, less) => {
      const got = bargainingShare(who, weights);
      expect(got).toBeGreaterThan(0);
      expect(got).toBeLessThan(1);
      for (const weaker of [
        { members: Math.max(1, Math.floor(who.members * less)) },
        { stage: 0 },
        { processed: who.processed * less },
        { ownGoods: who.ownGoods * less },
        { governance: who.governance * less },
        { organisers: who.organisers + (1 - who.organisers) * less },
      ])
        expect(bargainingShare({ ...who, ...weaker }, weights)).toBeLessThanOrEqual(got);
    }),
  );
});

test("a quota-day takes less time at each stage and under each clearance rule", () => {
  const saving = { stageTime: 0.2, declarationTime: 0.4, channelTime: 0.2 };
  expect(quotaTime(0, 0, 0, saving)).toBe(1);
  expect(quotaTime(2, 1, 1, saving)).toBeCloseTo(0.8 * 0.8 * 0.6 * 0.8, 12);
  expect(quotaTime(0, 0.5, 0, saving)).toBeCloseTo(0.8, 12);
});

test("time saved becomes turns in part: none at elasticity 0, all at 1, one a day at most", () => {
  expect(offeredDays(7.5, 0.25, 0)).toBeCloseTo(7.5, 12);
  expect(offeredDays(7.5, 0.25, 0.5)).toBeCloseTo(15, 9);
  expect(offeredDays(7.5, 0.25, 1)).toBeCloseTo(30, 9);
  expect(offeredDays(7.5, 0.1, 1)).toBe(30);
});
