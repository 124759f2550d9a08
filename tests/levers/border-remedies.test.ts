/** What the levers of border trade cost the public, and what they build. */
import { describe, expect, test } from "vitest";
import { goodsDifferentiation } from "../../engine/levers/goods-differentiation.ts";
import { greenChannel } from "../../engine/levers/green-channel.ts";
import { groupProcessing } from "../../engine/levers/group-processing.ts";
import { memberGovernance } from "../../engine/levers/member-governance.ts";
import { oneDeclaration } from "../../engine/levers/one-declaration.ts";
import { portBuilding } from "../../engine/levers/port-building.ts";
import { quotaEnforcement } from "../../engine/levers/quota-enforcement.ts";
import type { Lever } from "../../engine/model/lever.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { smallWorld, type SmallWorld } from "../mechanisms/small-world.ts";

const ROW = cooperativeOf(0, "trade");

/** Two villages of 20 households, 5 km and 30 km from the border; three groups of seven in the first; prices a quarter up. */
function villages(lever: Lever): SmallWorld {
  const small = smallWorld({ levers: [lever], villages: 2, households: 40 });
  small.world.villages.kmToBorder[1] = 30;
  small.world.terms.priceLevel = 1.25;
  small.world.cooperatives.members[ROW] = 21;
  small.world.cooperatives.groups[ROW] = 3;
  return small;
}

describe("a yearly outlay, month by month", () => {
  test.each([
    ["declarationCosts", oneDeclaration, 20 * 20],
    ["channelCosts", greenChannel, 15 * 20],
    ["differentiationCosts", goodsDifferentiation, 60 * 21],
    ["governanceCosts", memberGovernance, 2000 * 3],
    ["enforcementCosts", quotaEnforcement, 3000 * 3],
  ] as const)("of %s is in proportion to the setting, within the zone", (flow, lever, whole) => {
    const small = villages(lever);
    small.act(lever, 1);
    expect(small.flow(flow)).toBeCloseTo(whole / 12, 9);
    small.act(lever, 0.25);
    expect(small.flow(flow)).toBeCloseTo(whole / 48, 9);
    // Groups founded in the course of a year are not free of charge until the next January.
    expect(lever.acts).toBe("monthly");
  });
});

test("building of ports adds slots in the zone and is paid by the slot", () => {
  const small = villages(portBuilding);
  small.world.villages.portCapacity.set([100, 100]);
  small.act(portBuilding, { on: 0, added: 0.5 });
  expect([...small.world.villages.portCapacity]).toEqual([150, 100]);
  expect(small.flow("portBuilding")).toBe(50 * 600);
});

test("equipment of groups is bought up to so much a member, in nominal yuan, and then only replaced", () => {
  const small = villages(groupProcessing);
  const { processingCapital } = small.world.cooperatives;
  small.act(groupProcessing, { perMember: 3000, from: 0 });
  expect(processingCapital[ROW]).toBe(2400 * 21);
  expect(small.flow("groupEquipment")).toBe(2400 * 21);
  processingCapital[ROW]! -= 400;
  small.act(groupProcessing, { perMember: 3000, from: 0 });
  expect(small.flow("groupEquipment")).toBe(400);
  small.act(groupProcessing, { perMember: 0, from: 0 });
  expect(processingCapital[ROW]).toBe(2400 * 21);
});
