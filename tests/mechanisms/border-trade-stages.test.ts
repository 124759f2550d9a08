/** What stages, clearance, finance, processing and rules change in pooled trade. */
import { describe, expect, test } from "vitest";
import { borderTrade } from "../../engine/mechanisms/border-trade.ts";
import type { Terms } from "../../engine/model/terms.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type Small, type SmallWorld } from "./small-world.ts";

const ROW = cooperativeOf(0, "trade");

/** A border village whose first ten households are members, after a month at these terms. */
function month(terms: Partial<Terms> = {}, change?: (small: SmallWorld) => void, given: Small = {}): SmallWorld {
  const small = smallWorld({ mechanisms: [borderTrade], households: 40, ...given });
  Object.assign(small.world.terms, { dutyFreeQuota: 8000, ...terms });
  small.world.households.tradeMember.fill(1, 0, 10);
  small.world.cooperatives.members[ROW] = 10;
  small.world.cooperatives.groups[ROW] = small.world.cooperatives.founded[ROW] = 1;
  change?.(small);
  small.month(0);
  return small;
}
const take = ({ world }: SmallWorld): number => world.villages.takeRate[0]!;
const atStage =
  (stage: number) =>
  ({ world }: SmallWorld): void =>
    void (world.cooperatives.stage[ROW] = stage);
/** Money in the groups' till, paid in as shares. */
const withMoney =
  (money: number) =>
  ({ world: { cooperatives: c } }: SmallWorld): void =>
    void (c.cash[ROW] = c.ownShares[ROW] = money);
/** Slots for two turns in three. */
const shortOfSlots = ({ world }: SmallWorld): void => void (world.villages.portCapacity[0] = 50);

describe("a higher stage", () => {
  test("gets members more of a yuan and takes less time for it", () => {
    const stages = [0, 1, 2].map((stage) => month({}, atStage(stage)));
    const [first, second, third] = stages.map(take);
    expect(first!).toBeLessThan(second!);
    expect(second!).toBeLessThan(third!);
    expect(stages.map(({ world }) => world.villages.quotaTime[0])).toEqual([1, 0.8, expect.closeTo(0.64, 12)]);
  });

  test("offers more turns, and clears more where ports are short", () => {
    expect(month({}, atStage(2)).year("pooledDays")).toBeGreaterThan(month().year("pooledDays"));
    const short = (stage: number): number =>
      month({}, (small) => {
        shortOfSlots(small);
        atStage(stage)(small);
      }).year("pooledDays");
    expect(short(0)).toBeCloseTo(50, 9);
    expect(short(1)).toBeCloseTo(50 / 0.8, 9);
  });

  test("pays for part of its goods as far as its money goes, and bargains better for it", () => {
    const [poor, rich] = [month({}, atStage(2)), month({}, (small) => (atStage(2)(small), withMoney(1e6)(small)))];
    expect(take(rich)).toBeGreaterThan(take(poor));
  });
});

describe("clearance", () => {
  test("lets the same slots clear more quota-days: one declaration saves 0.4 of the time, a green channel 0.2", () => {
    expect(month({}, shortOfSlots).year("pooledDays")).toBeCloseTo(50, 9);
    expect(month({ oneDeclaration: 1 }, shortOfSlots).year("pooledDays")).toBeCloseTo(50 / 0.6, 9);
    expect(month({ greenChannel: 1 }, shortOfSlots).year("pooledDays")).toBeCloseTo(50 / 0.8, 9);
  });

  test("adds nothing but turns where slots are not short", () => {
    const days = month({ oneDeclaration: 1 }).year("pooledDays");
    expect(days).toBeCloseTo((10 * 7.5) / Math.sqrt(0.6), 9);
  });
});

test("tighter rules of origin scale what passes, in groups and alone, and at nothing stop it", () => {
  const alone = ({ world }: SmallWorld): void => void (world.households.tradeWorkers[20] = 1);
  const [all, half, none] = [1, 0.5, 0].map((goodsPassing) => month({ goodsPassing }, alone));
  for (const name of ["pooledValue", "soloValue"]) {
    expect(half!.year(name)).toBeCloseTo(0.5 * all!.year(name), 6);
    expect(none!.year(name)).toBe(0);
  }
});

describe("who pays for the goods", () => {
  test("without organisers the groups' money binds, and a credit line lifts it", () => {
    const alone = month({ organiserFronting: 0 }, withMoney(5000));
    expect(alone.year("pooledValue")).toBeCloseTo(4 * 5000, 6);
    const credit = month({ organiserFronting: 0, goodsCredit: 1000 }, withMoney(5000));
    expect(credit.year("pooledValue")).toBeCloseTo(4 * (5000 + 10 * 1000), 6);
  });

  test("credit drawn costs interest, of which government pays its part to banks", () => {
    const terms = { organiserFronting: 0, goodsCredit: 1000, bankRate: 0.01, goodsCreditSubsidy: 0.25 };
    const small = month(terms, withMoney(5000));
    // The line of 10 x 1,000 yuan is drawn in full.
    expect(small.flow("goodsCreditSubsidies")).toBeCloseTo(0.25 * 100, 9);
    expect(small.flow("goodsCreditInterest")).toBeCloseTo(0.75 * 100, 9);
    expect(bookGap(small.world)).toBeLessThan(1e-6);
  });

  test("a line nobody draws on costs nothing", () => {
    expect(month({ goodsCredit: 1000 }).flow("goodsCreditInterest")).toBe(0);
  });
});

describe("processing by the group", () => {
  const withEquipment = ({ world }: SmallWorld): void => void (world.cooperatives.processingCapital[ROW] = 50_000);

  test("adds value that belongs to the group, on as much as its equipment handles, and wears out", () => {
    const small = month({}, withEquipment, { parameters: { processingWear: 0.02, processingMargin: 0.01 } });
    expect(small.world.cooperatives.processingCapital[ROW]).toBeCloseTo(49_000, 9);
    expect(small.flow("groupProcessed")).toBeCloseTo(0.01 * 49_000, 9);
    expect(bookGap(small.world)).toBeLessThan(1e-6);
  });

  test("gives members a stronger hand for the rest", () => {
    expect(take(month({}, withEquipment))).toBeGreaterThan(take(month()));
  });
});

describe("organisers (V22)", () => {
  const captured = (terms: Partial<Terms>): number => {
    const small = month(terms);
    return 1 - (small.flow("quotaTake") + small.flow("groupFees")) / small.year("pooledSurplus");
  };

  test("capture more where they are few, less where members govern", () => {
    const usual = captured({});
    expect(captured({ organiserConcentration: 1 })).toBeGreaterThan(usual);
    expect(captured({ organiserConcentration: 0.1 })).toBeLessThan(usual);
    expect(captured({ memberGovernance: 1 })).toBeLessThan(usual);
  });

  test("borrow fewer quotas where somebody checks, and members get the whole take", () => {
    const [usual, checked] = [month(), month({ quotaEnforcement: 1 })];
    // A fifth times a concentration of a half.
    expect(usual.year("lentValue") / usual.year("pooledValue")).toBeCloseTo(0.1, 12);
    expect(checked.year("lentValue")).toBe(0);
    expect(take(usual)).toBeCloseTo(0.95 * take(checked), 12);
  });
});
