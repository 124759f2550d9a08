import { describe, expect, test } from "vitest";
import { town } from "../../engine/mechanisms/town.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

/** Sixty households, of which a tenth are to run a guesthouse: one a month. */
function building(): SmallWorld {
  const small = smallWorld({ mechanisms: [town] });
  Object.assign(small.world.terms, {
    guesthouses: 0.1,
    guesthouseShare: 10_000,
    guesthouseGrant: 30_000,
    priceLevel: 1.25,
  });
  return small;
}
const standing = ({ world }: SmallWorld): number => world.households.guesthouse.reduce((sum, one) => sum + one, 0);

describe("guesthouses", () => {
  test("are built one a month until there are as many as wanted, with a part of the household and a grant (S14)", () => {
    const small = building();
    small.month(0);
    expect(standing(small)).toBe(1);
    expect([small.flow("guesthouseShares"), small.flow("guesthouseGrants")]).toEqual([8000, 24_000]);
    for (let step = 1; step < 9; step++) small.month(step);
    expect(standing(small)).toBe(6);
    expect(small.flow("guesthouseShares")).toBe(0);
  });

  test("are out of reach of those without the money, and of those without an adult at home", () => {
    const small = building();
    small.world.households.cash.fill(8100, 0, 30);
    small.world.households.awayWorkers.fill(2, 30, 60);
    small.world.households.elders.fill(0, 30, 60);
    small.month(0);
    expect(standing(small)).toBe(0);
  });

  test("bring an income to their households and jobs to the village, fewer at a closed border", () => {
    const small = building();
    for (let step = 0; step < 8; step++) small.month(step);
    expect(small.flow("guesthouseIncomes")).toBe(6 * 1000);
    expect(small.world.villages.serviceSlots[0]).toBe(9); // 6 x 1.6 = 9.6
    small.world.villages.portFlow[0] = 0;
    small.month(8);
    expect(small.flow("guesthouseIncomes")).toBeCloseTo(6 * 1000 * 0.4, 9);
    expect(small.world.villages.serviceSlots[0]).toBe(3); // 9.6 x 0.4 = 3.84
  });
});

test("services reach the level that is set in 24 months, and bring jobs with residents", () => {
  const small = smallWorld({ mechanisms: [town] });
  small.world.terms.townServices = 0.5;
  for (let step = 0; step < 30; step++) small.month(step);
  expect(small.world.villages.townServices[0]).toBeCloseTo(0.5, 12);
  expect(small.world.villages.serviceSlots[0]).toBe(3); // 2.5 x 0.5 x 240 / 100
  small.world.households.awayWorkers.fill(2);
  small.month(30);
  expect(small.world.villages.serviceSlots[0]).toBe(1); // 120 residents: 1.5
});

test("those in tourism and services are paid by the day, and share what work there is", () => {
  const small = smallWorld({ mechanisms: [town] });
  small.world.villages.townServices[0] = 1;
  small.world.households.serviceWorkers.fill(1, 0, 12);
  small.world.villages.serviceFilled[0] = 12;
  small.world.villages.serviceWage[0] = 80;
  small.month(0);
  // 240 residents at full services: 6 jobs for 12 workers.
  expect(small.flow("servicePay")).toBeCloseTo(6 * 80 * 22, 9);
});

test("a town no policy touches does nothing", () => {
  const small = smallWorld({ mechanisms: [town] });
  small.month(0);
  expect([...small.world.ledger.month].every((yuan) => yuan === 0)).toBe(true);
  expect(small.world.villages.serviceSlots[0]).toBe(0);
});
