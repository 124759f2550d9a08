/** Money in border trade under any assumptions and terms. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { borderTrade } from "../../engine/mechanisms/border-trade.ts";
import { parameters } from "../../engine/mechanisms/border-trade/declaration.ts";
import { tradeGroupTerms } from "../../engine/model/terms/trade-groups.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { goodsDials } from "../../engine/population/economy/goods.ts";
import { villageTable } from "../../engine/population/villages.ts";
import type { Dial } from "../../engine/support/quantity.ts";
import { bookGap, smallWorld } from "./small-world.ts";

/** Every dial anywhere in its range, ends included. */
const anywhere = (dials: Readonly<Record<string, Dial>>): fc.Arbitrary<Record<string, number>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(dials).map(([name, { min, max }]) => [
        name,
        fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true })),
      ]),
    ),
  );

test("balances, pays nobody less than nothing and no more than trade earns, whatever is assumed and allowed", () => {
  fc.assert(
    fc.property(
      anywhere({ ...parameters, ...goodsDials }),
      anywhere(tradeGroupTerms),
      fc.nat(2),
      fc.nat(100_000),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (assumed, terms, stage, money, shock) => {
        const small = smallWorld({ mechanisms: [borderTrade], villages: 2, households: 40, parameters: assumed });
        const { households: h, cooperatives: c, villages } = small.world;
        Object.assign(small.world.terms, { ...terms, dutyFreeQuota: 8000 });
        h.tradeMember.fill(1, 0, 12);
        h.tradeWorkers.fill(1, 10, 30);
        const row = cooperativeOf(0, "trade");
        [c.members[row], c.groups[row], c.founded[row], c.stage[row]] = [12, 1, 1, stage];
        c.cash[row] = c.ownShares[row] = money;
        c.processingCapital[row] = money;
        villages.goodsShock.fill(shock);
        for (let step = 0; step < 3; step++) {
          const before = Array.from(h.cash);
          small.month(step);
          for (let i = 0; i < 40; i++) expect(h.cash[i]!).toBeGreaterThanOrEqual(before[i]!);
          const earned = small.village("pooledSurplus")[step]!;
          expect(small.flow("quotaTake")).toBeLessThanOrEqual(earned * (1 + 1e-9));
        }
        expect(bookGap(small.world)).toBeLessThan(1e-3);
        for (const name of ["takeRate", "soloMargin", "memberDays", "quotaTime", "goods"] as const) {
          const { min, max } = villageTable[name];
          for (const value of villages[name]) {
            expect(value).toBeGreaterThanOrEqual(min);
            expect(value).toBeLessThanOrEqual(max);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});
