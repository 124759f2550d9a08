import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atWork, dayWage, DAY_JOBS, nextSlots, centralWage } from "../../engine/population/day-jobs.ts";
import { economyOf } from "../../engine/population/economy.ts";
import { awayReturn, remittedShareOf } from "../../engine/population/returns.ts";
import { handMade } from "../model/hand-made-world.ts";

const economy = economyOf();

describe("a day's pay", () => {
  test("lies in the published ranges however many apply: 150 to 300 for porters, about 50 to 80 in processing (K45, K47)", () => {
    for (const applicants of [1, 50, 5000]) {
      expect(dayWage("porter", applicants, 50, economy)).toBeGreaterThanOrEqual(150);
      expect(dayWage("porter", applicants, 50, economy)).toBeLessThanOrEqual(300);
      expect(Math.abs(dayWage("processing", applicants, 50, economy) - 65)).toBeLessThanOrEqual(16.25);
    }
  });

  test("falls by a fifth of the rise in applicants, in logs", () => {
    // (2 applicants a slot)^(-0.2) = 0.8706
    expect(dayWage("service", 40, 20, economy)).toBeCloseTo(80 * 0.870_550_563, 6);
  });

  test("is the central one at an elasticity of nothing, and never rises with applicants", () => {
    const rigid = economyOf({ applicantsElasticity: 0 });
    const count = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...DAY_JOBS), count, count, count, (job, applicants, more, slots) => {
        expect(dayWage(job, applicants, slots, rigid)).toBe(centralWage(job, rigid));
        expect(dayWage(job, applicants + more, slots, economy)).toBeLessThanOrEqual(
          dayWage(job, applicants, slots, economy),
        );
      }),
    );
  });
});

test("jobs come a part a month and go at once, and there are never more than wanted", () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      (slots, wanted, ramp) => {
        const next = nextSlots(slots, wanted, ramp);
        expect(next).toBeLessThanOrEqual(Math.max(wanted, 0));
        if (wanted <= slots) expect(next).toBe(Math.floor(wanted));
        else expect(next - slots).toBeLessThanOrEqual(Math.ceil(wanted / ramp));
      },
    ),
  );
});

test("illness takes a worker from the day job only where nobody can be spared on the farm or in a local job", () => {
  const { households } = handMade([
    { illMonths: 2, porterWorkers: 2 },
    { illMonths: 2, porterWorkers: 2, farmWorkers: 1 },
    { illMonths: 2, porterWorkers: 2, localWorkers: 1 },
    { porterWorkers: 2 },
    { illMonths: 2 },
  ]);
  expect([0, 1, 2, 3, 4].map((i) => atWork(i, households.porterWorkers[i]!, households))).toEqual([1, 2, 2, 2, 0]);
});

describe("what migrants send", () => {
  test("is a fifth to a half of their pay at any wage, and more of a higher one (V17)", () => {
    const wage = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(wage, wage, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(remittedShareOf(low, economy)).toBeGreaterThanOrEqual(0.2);
        expect(remittedShareOf(high, economy)).toBeLessThanOrEqual(0.5);
        expect(remittedShareOf(low, economy)).toBeLessThanOrEqual(remittedShareOf(high, economy));
        expect(awayReturn(low, economy)).toBeLessThanOrEqual(awayReturn(high, economy));
      }),
    );
  });

  test("leaves the living cost of the city, which is the same at a wage a quarter above the standard", () => {
    // 1 - 0.65 / 1.25 = 0.48; what is kept: 1.25 x 0.52 = 0.65 standard wages, as at the standard wage.
    expect(remittedShareOf(1.25, economy)).toBeCloseTo(0.48, 12);
  });
});
