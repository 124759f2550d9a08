import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { borderTrade } from "../../engine/mechanisms/border-trade.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type Small, type SmallWorld } from "./small-world.ts";

/** Two border villages at a quota of 8,000 yuan, without members or solo traders. */
function border(given: Small = {}): SmallWorld {
  const small = smallWorld({ mechanisms: [borderTrade], villages: 2, households: 40, ...given });
  small.world.terms.dutyFreeQuota = 8000;
  return small;
}
const join = ({ world }: SmallWorld, ...rows: number[]): void =>
  rows.forEach((i) => (world.households.tradeMember[i] = 1));
const earned = ({ world }: SmallWorld, i: number): number => world.households.cash[i]! - 20_000;

describe("pooled trade", () => {
  test("brings a member about 50 yuan for each of 7.5 turns a month (K45), and uses 0.98 of the quota (V13)", () => {
    const small = border();
    join(small, 0, 1);
    small.month(0);
    const take = small.village("takeRate")[0]!;
    expect(earned(small, 0)).toBeCloseTo(7.5 * 8000 * 0.98 * take, 9);
    // 50 yuan of 8,000, give or take 30%.
    expect(Math.abs(8000 * 0.98 * take - 50)).toBeLessThan(15);
    expect(small.world.households.incomeOfMonth[0]).toBeCloseTo(earned(small, 0), 9);
    expect(earned(small, 2)).toBe(0);
    expect(small.year("pooledDays")).toBe(15);
    expect(small.year("pooledValue") / small.year("pooledLimit")).toBeCloseTo(0.98, 12);
  });

  test("loses real value as prices rise, because the quota is nominal", () => {
    const small = border();
    join(small, 0);
    small.world.terms.priceLevel = 1.25;
    small.month(0);
    expect(earned(small, 0)).toBeCloseTo((7.5 * 8000 * 0.98 * small.village("takeRate")[0]!) / 1.25, 9);
  });

  test("passes over a member household with nobody at home", () => {
    const small = border();
    join(small, 0, 1);
    small.world.households.awayWorkers[0] = 2;
    small.world.households.elders[0] = 0;
    small.month(0);
    expect(earned(small, 0)).toBe(0);
    expect(small.year("pooledDays")).toBe(7.5);
  });

  test("shares the slots of all ports in proportion to the days offered", () => {
    const small = border();
    join(small, 0, 1, 2, 25);
    // 30 days offered against 12 slots: 9 for the first village, 3 for the second.
    small.world.villages.portCapacity.set([10, 2]);
    small.month(0);
    expect(small.village("pooledDays")[0]).toBeCloseTo(9, 12);
    expect(small.village("pooledDays")[12]).toBeCloseTo(3, 12);
    const [take, other] = small.village("takeRate");
    expect(earned(small, 0) / take!).toBeCloseTo(earned(small, 25) / other!, 9);
  });

  test("is bounded by the group's own money where no organiser fronts the goods", () => {
    const small = border({ parameters: { organiserFronts: 0 } });
    join(small, 0);
    small.month(0);
    expect(small.year("pooledValue")).toBe(0);
    const row = cooperativeOf(0, "trade");
    small.world.cooperatives.cash[row] = small.world.cooperatives.ownShares[row] = 5000;
    small.month(1);
    expect(small.year("pooledValue")).toBeCloseTo(4 * 5000, 9);
    expect(small.year("pooledValue") / small.year("pooledLimit")).toBeLessThan(0.2);
  });

  test("notes the trade of each member as patronage, and leaves fees less costs with the group", () => {
    const small = border();
    join(small, 0, 1);
    small.month(0);
    const { households: h, cooperatives: c } = small.world;
    const row = cooperativeOf(0, "trade");
    expect(h.patronage[0]! + h.patronage[1]!).toBeCloseTo(c.volumeOfYear[row]!, 6);
    expect(c.cash[row]).toBeCloseTo(small.year("pooledValue") * 0.001 * 0.5, 9);
    expect(bookGap(small.world)).toBeLessThan(1e-9);
  });
});

describe("solo trade", () => {
  test("pays the margin on what own capital buys, less travel and queue", () => {
    const small = border();
    small.world.households.tradeWorkers[0] = 1;
    small.village("soloMargin")[0] = 0.03;
    small.month(0);
    // Half a month's 3,000 yuan = 1,500 a day; 20 days of 3% of it less 10 yuan.
    expect(earned(small, 0)).toBeCloseTo(20 * (0.03 * 1500 - 10), 9);
    expect(small.flow("soloSales")).toBeCloseTo(20 * 45, 9);
    expect(small.flow("soloCosts")).toBeCloseTo(20 * 10, 9);
    expect(small.year("soloValue")).toBeCloseTo(20 * 1500, 9);
  });

  test("uses far less of the quota than pooled trade (V13)", () => {
    const small = border();
    small.world.households.tradeWorkers[0] = 1;
    join(small, 1);
    small.month(0);
    expect(small.year("soloValue") / small.year("soloLimit")).toBeLessThan(0.3);
    expect(small.year("pooledValue") / small.year("pooledLimit")).toBeGreaterThanOrEqual(0.9);
  });

  test("stays at home when a day at the port would not pay", () => {
    const small = border();
    small.world.households.tradeWorkers[0] = 1;
    small.world.households.incomeOfYear[0] = 1000;
    small.month(0);
    expect(earned(small, 0)).toBe(0);
    expect(small.year("soloLimit")).toBe(0);
  });
});

describe("the month", () => {
  test("brings nothing outside the zone or at a closed border, and forgets the year before", () => {
    const small = border();
    join(small, 0);
    small.world.households.tradeWorkers[1] = 1;
    small.month(0);
    expect(small.year("taxExpenditure")).toBeGreaterThan(0);
    small.world.villages.portFlow.fill(0);
    for (let step = 1; step < 12; step++) small.month(step);
    expect(small.year("taxExpenditure")).toBeGreaterThan(0);
    small.month(12);
    expect(
      ["pooledDays", "pooledValue", "pooledLimit", "soloValue", "soloLimit", "taxExpenditure"].map(small.year),
    ).toEqual([0, 0, 0, 0, 0, 0]);

    const far = border();
    join(far, 0);
    far.world.villages.kmToBorder.fill(20.5);
    far.month(0);
    expect(earned(far, 0)).toBe(0);
  });

  test("counts duty x exempt value x share that would have paid as tax expenditure, and moves no money for it", () => {
    const duties = { nutsDuty: 0.2, aquaticDuty: 0.2, grainDuty: 0.2, timberDuty: 0.2 };
    const small = border({ parameters: { ...duties, wouldHavePaid: 0.25 } });
    join(small, 0);
    small.world.households.tradeWorkers[1] = 1;
    small.month(0);
    expect(small.year("taxExpenditure")).toBeCloseTo(0.05 * (small.year("pooledValue") + small.year("soloValue")), 6);
    expect(small.flow("quotaTake") + small.flow("soloSales")).toBeLessThan(small.year("taxExpenditure"));
  });

  test("lets organisers keep most of the tax forgone on pooled goods, and processors a part of theirs", () => {
    const small = border({ parameters: { processorShare: 0.25 } });
    join(small, 0);
    small.month(0);
    const [whole, households, processors] = ["taxExpenditure", "taxToHouseholds", "taxToProcessors"].map(small.year);
    // What members and group get of what the trade earns, about 3.3%.
    const kept = (small.flow("quotaTake") + small.flow("groupFees")) / small.year("pooledSurplus");
    expect(households! / whole!).toBeCloseTo(kept, 9);
    expect(processors!).toBeCloseTo(0.25 * (whole! - households!), 9);
    expect(kept).toBeLessThan(0.1);
  });

  test("balances the ledger and the groups' books whoever trades", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1), fc.nat(2), fc.nat(4), fc.nat(60_000)), { minLength: 40, maxLength: 40 }),
        fc.nat(12_000),
        (rows, quota) => {
          const small = border();
          const { households: h, terms } = small.world;
          terms.dutyFreeQuota = quota;
          rows.forEach(([member, traders, away, income], i) => {
            h.tradeMember[i] = member;
            h.tradeWorkers[i] = traders;
            h.awayWorkers[i] = away;
            h.incomeOfYear[i] = income;
          });
          small.month(0);
          expect(bookGap(small.world)).toBeLessThan(1e-6);
          for (let i = 0; i < 40; i++) expect(earned(small, i)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 50 },
    );
  });
});
