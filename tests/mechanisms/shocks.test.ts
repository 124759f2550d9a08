import { expect, test } from "vitest";
import { shocks } from "../../engine/mechanisms/shocks.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

/** A month in which everybody falls ill with the same bill; the first household is registered. */
function illness(change: (small: SmallWorld) => void = () => {}): SmallWorld {
  const small = smallWorld({
    mechanisms: [shocks],
    households: 20,
    parameters: { illnessHazard: 0.3, bill: 6000, billSpread: 0 },
  });
  const { households: h, base } = small.world;
  h.permanentWelfare.fill(base.meanConsumption);
  h.elders.fill(12);
  h.registered[0] = 1;
  change(small);
  small.month(1);
  return small;
}

/** Median bill of 6,000 yuan, for 4 members instead of 3.8. */
const BILL = (6000 * 4) / 3.8;

test("the scheme pays half of a bill, the household the rest from its cash", () => {
  const { world, flow } = illness();
  expect(world.households.cash[0]).toBeCloseTo(20_000 - BILL / 2, 9);
  expect(flow("medicalBills")).toBeCloseTo(20 * (BILL / 2), 6);
  expect(flow("medicalReimbursement")).toBeCloseTo(20 * (BILL / 2), 6);
});

test("a raised rate for the registered reaches them and nobody else, and never lowers what the scheme pays", () => {
  const { world } = illness((small) => (small.world.terms.reimbursedRegistered = 0.9));
  expect(world.households.cash[0]).toBeCloseTo(20_000 - 0.1 * BILL, 9);
  expect(world.households.cash[1]).toBeCloseTo(20_000 - BILL / 2, 9);
  expect(illness((small) => (small.world.terms.reimbursedAll = 0.2)).world.households.cash[1]).toBeCloseTo(
    20_000 - BILL / 2,
    9,
  );
});

test("a bill that cash cannot pay is treated, and reimbursed, in part", () => {
  const { world, flow } = illness((small) => small.world.households.cash.fill(1000));
  expect(world.households.cash[0]).toBe(0);
  expect(flow("medicalReimbursement")).toBeCloseTo(20 * 1000, 6);
});
