import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labour } from "../../engine/mechanisms/labour.ts";
import { smallWorld, type Small, type SmallWorld } from "./small-world.ts";

const ACTIVITIES = ["farm", "trade", "local", "away", "porter", "processing", "service"] as const;
const JOBS = ["porter", "processing", "service"] as const;

/** A village of 60 households whose farms and wages bring next to nothing, unless a test says otherwise. */
function village(parameters: Small["parameters"] = {}): SmallWorld {
  const small = smallWorld({ mechanisms: [labour], parameters: { reconsider: 1, ...parameters } });
  small.world.households.farmCapacity.fill(1);
  small.world.households.wageAbility.fill(0.001);
  return small;
}

const workers = ({ world }: SmallWorld, activity: (typeof ACTIVITIES)[number]): Uint8Array =>
  world.households[`${activity}Workers`];
const total = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, value) => sum + value, 0);

describe("day jobs", () => {
  test("go to those who seek them, one a household and month, up to the slots", () => {
    const small = village();
    small.world.villages.serviceSlots[0] = 10;
    small.month(0);
    expect(total(workers(small, "service"))).toBe(10);
    expect(small.world.villages.serviceFilled[0]).toBe(10);
    expect(Math.max(...workers(small, "service"))).toBe(1);
  });

  test("go to the registered first where the policy says so, and by lot otherwise", () => {
    const winners = (weight: number): number => {
      const small = village();
      small.world.villages.serviceSlots[0] = 10;
      small.world.households.registered.fill(1, 0, 10);
      small.world.terms.jobsPoorFirst = weight;
      small.month(0);
      return total(workers(small, "service").subarray(0, 10));
    };
    expect(winners(1)).toBe(10);
    expect(winners(0)).toBeLessThan(6);
  });

  test("pay less where many seek them in vain: 60 applicants for 10 slots, the least pay of a quarter off", () => {
    const small = village();
    small.world.villages.serviceSlots[0] = 10;
    small.month(0);
    expect(small.world.villages.serviceWage[0]).toBe(0.75 * 80);
    const rigid = village({ applicantsElasticity: 0 });
    rigid.world.villages.serviceSlots[0] = 10;
    rigid.month(0);
    expect(rigid.world.villages.serviceWage[0]).toBe(80);
  });

  test("that are announced are heard of at once by some who would not have reconsidered", () => {
    const taken = (heardPerOpening: number): number => {
      const small = village({ reconsider: 0, heardPerOpening });
      small.world.villages.serviceSlots[0] = small.world.villages.jobOpenings[0] = 10;
      small.month(0);
      expect(small.world.villages.jobOpenings[0]).toBe(0);
      return total(workers(small, "service"));
    };
    expect(taken(0)).toBe(0);
    expect(taken(1)).toBeGreaterThan(3);
  });

  test("that are gone lay off by lot, and only those households look for other work at once", () => {
    const small = village({ reconsider: 0, leaveCost: -2 });
    const { households: h, villages: v } = small.world;
    h.wageAbility.fill(1);
    h.farmWorkers.fill(1, 0, 30);
    h.porterWorkers.fill(1, 0, 30);
    v.porterFilled[0] = 30;
    v.porterSlots[0] = 12;
    small.month(0);
    expect([total(h.porterWorkers), v.porterFilled[0]]).toEqual([12, 12]);
    expect(total(h.awayWorkers)).toBeGreaterThan(0);
    expect(total(h.awayWorkers)).toBeLessThanOrEqual(18);
    for (let i = 0; i < 60; i++) if (h.awayWorkers[i]! > 0) expect(h.porterWorkers[i]).toBe(0);
    expect(total(h.awayWorkers.subarray(30))).toBe(0);
  });

  test("keep every worker at one activity and never exceed their slots, however slots come and go", () => {
    const slots = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(slots, (months) => {
        const small = village();
        const { households: h, villages: v } = small.world;
        h.wageAbility.fill(1);
        h.farmCapacity.fill(8000);
        months.forEach((wanted, step) => {
          JOBS.forEach((job, k) => (v[`${job}Slots`][0] = wanted[k]!));
          small.month(step);
          for (let i = 0; i < 60; i++)
            expect(ACTIVITIES.reduce((sum, activity) => sum + workers(small, activity)[i]!, 0)).toBe(h.workers[i]);
          JOBS.forEach((job, k) => {
            expect(v[`${job}Filled`][0]).toBe(total(workers(small, job)));
            expect(v[`${job}Filled`][0]).toBeLessThanOrEqual(wanted[k]!);
          });
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe("what holds people at home", () => {
  const awayAfter = (change: (small: SmallWorld) => void): number => {
    const small = village({ leaveCost: 1 });
    small.world.households.wageAbility.fill(1);
    small.world.households.farmCapacity.fill(12_000);
    change(small);
    for (let step = 0; step < 12; step++) small.month(step);
    return total(small.world.households.awayWorkers);
  };
  const plain = awayAfter(() => undefined);

  test.each([
    ["honour of the border", (small: SmallWorld) => void (small.world.terms.borderHonour = 1)],
    ["town services", (small: SmallWorld) => void (small.world.villages.townServices[0] = 1)],
    ["a guesthouse", (small: SmallWorld) => void small.world.households.guesthouse.fill(1)],
    ["more dependants", (small: SmallWorld) => void small.world.households.children.fill(4)],
  ])("%s keeps some of those who would have left", (_, change) => {
    expect(awayAfter(change)).toBeLessThan(plain);
  });

  test("better roads draw people away (M7)", () => {
    expect(awayAfter((small) => void (small.world.villages.infrastructure[0] = 1))).toBeGreaterThan(plain);
  });

  test("honour of the border is felt within the trade zone only", () => {
    const far = (honour: number): number =>
      awayAfter((small) => {
        small.world.villages.kmToBorder[0] = 30;
        small.world.terms.borderHonour = honour;
      });
    expect(far(1)).toBe(far(0));
  });
});

describe("places away", () => {
  /** 120 workers: a rate of 0.5 a year is five places a month. */
  function offered(parameters: Small["parameters"] = {}): SmallWorld {
    const small = village({ reconsider: 0, leaveCost: -3, placementInvited: 20, ...parameters });
    small.world.households.wageAbility.fill(1);
    small.world.households.registered.fill(1, 0, 12);
    Object.assign(small.world.terms, {
      placementRate: 0.5,
      placementSubsidy: 1000,
      placementPoorFirst: 1,
      priceLevel: 1.25,
    });
    return small;
  }

  test("are taken up to their number, and each brings a nominal subsidy, by transfer", () => {
    const small = offered();
    small.month(0);
    expect(total(small.world.households.awayWorkers)).toBe(5);
    expect(small.flow("placementSubsidies")).toBe((5 * 1000) / 1.25);
    expect(small.world.households.supportOfYear.reduce((all, yuan) => all + yuan, 0)).toBe((5 * 1000) / 1.25);
    expect([small.year("placed"), small.year("placedPoor")]).toEqual([5, 5]);
  });

  test("go by lot where the register does not count", () => {
    const small = offered();
    small.world.terms.placementPoorFirst = 0;
    small.month(0);
    expect(small.year("placed")).toBe(5);
    expect(small.year("placedPoor")).toBeLessThan(5);
  });

  test("that nobody wants stay open, those of one year at most", () => {
    const small = offered({ leaveCost: 8, placementSpares: 0 });
    small.world.households.farmCapacity.fill(20_000);
    for (let step = 0; step < 18; step++) small.month(step);
    expect(total(small.world.households.awayWorkers)).toBeLessThan(10);
    expect(small.village("placesOwed")[0]).toBeLessThanOrEqual(60);
    expect(small.village("placesOwed")[0]).toBeGreaterThan(50);
  });

  test("count as gone from the day job they were left for", () => {
    const small = offered();
    const { households: h, villages: v } = small.world;
    h.farmWorkers.fill(0);
    h.porterWorkers.fill(2);
    v.porterFilled[0] = v.porterSlots[0] = 120;
    small.month(0);
    expect(v.porterFilled[0]).toBe(total(h.porterWorkers));
    expect(total(h.porterWorkers) + total(h.awayWorkers)).toBe(120);
  });
});
