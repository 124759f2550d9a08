import { expect, test } from "vitest";
import { consumption } from "../../engine/mechanisms/consumption.ts";
import { labour } from "../../engine/mechanisms/labour.ts";
import { smallWorld } from "./small-world.ts";

test("who has more agency than usual saves a little more, who has less a little less, the usual household nothing more", () => {
  const consumed = (agency: number): number => {
    const small = smallWorld({ mechanisms: [consumption] });
    const { households, villages, terms } = small.world;
    terms.savingRate = 0.3;
    villages.usualAgency.fill(0.5);
    households.needFactor.fill(1);
    households.agency.fill(agency);
    small.month(0);
    return households.consumptionOfMonth[0]!;
  };
  expect(consumed(0.5) - consumed(0.75)).toBeGreaterThan(0);
  // The buffer wanted moves with usual consumption: both sides are equal to a few per cent.
  expect((consumed(0.25) - consumed(0.5)) / (consumed(0.5) - consumed(0.75))).toBeCloseTo(1, 1);
});

test("who has more agency than usual reconsiders its work more often", () => {
  const moved = (agency: number): number => {
    const small = smallWorld({ mechanisms: [labour], households: 600, parameters: { agencyMoves: 2, labourHabit: 0 } });
    const { households, villages } = small.world;
    villages.usualAgency.fill(0.5);
    households.agency.fill(agency);
    households.farmCapacity.fill(12_000);
    households.wageAbility.fill(1);
    small.month(0);
    return households.farmWorkers.reduce((left, workers) => left - workers, 2 * 600);
  };
  expect(moved(0)).toBe(0); // ρ (1 + 2 (0 − 0.5)) = 0
  expect(moved(0.5)).toBeGreaterThan(0);
  expect(moved(1)).toBeGreaterThan(1.5 * moved(0.5));
});
