/** Outcomes of border trade, from columns and flows written by hand. */
import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { closeMonth } from "../../engine/model/ledger.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { handMade } from "../model/hand-made-world.ts";

const measure = (name: string, world: World): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(2800));
  return outcome.value ?? outcome.reason;
};
/** One month of the ring holds what the year held. */
const inMarch = (value: number): number[] => Array.from({ length: 12 }, (_, month) => (month === 2 ? value : 0));

/** Two border villages; the first had ten households taking turns all year, the second three of its members this month. */
function trading(): World {
  const world = handMade([{}, {}, {}, {}], {
    villages: [
      {
        kmToBorder: 5,
        portFlow: 1,
        portCapacity: 200,
        quotaTime: 0.5,
        turns: 10,
        pooledDays: 75,
        pooledValue: 600_000,
        pooledSurplus: 150_000,
        goods: [1, 0, 0, 0],
        groupExits: inMarch(1),
        groupsAtRisk: inMarch(3),
        lentValue: 60_000,
        taxExpenditure: 900,
        taxToHouseholds: 90,
        taxToProcessors: 162,
      },
      {
        kmToBorder: 5,
        portFlow: 0.5,
        portCapacity: 100,
        quotaTime: 1,
        goods: [0, 1, 0, 0],
        soloValue: inMarch(7_200_000),
        groupsAtRisk: inMarch(1),
      },
    ],
  });
  const { cooperatives: c, ledger } = world;
  const [one, other] = [cooperativeOf(0, "trade"), cooperativeOf(1, "trade")];
  [c.members[one], c.stage[one], c.members[other], c.stage[other]] = [30, 0, 10, 2];
  ledger.transfer(0, ledger.names.indexOf("quotaTake"), 45_000);
  ledger.transfer(0, ledger.names.indexOf("groupFees"), 9_000);
  closeMonth(ledger, world.clock, 0);
  return world;
}

test.each([
  ["takePerQuotaDay", 50], // 45,000 yuan of 12 x 75 days
  ["participantTakeOfYear", 4500], // of ten households all year
  ["quotaDaysPerParticipant", 90], // about 91 if the reported trade is spread over residents (E6b)
  ["organiserCapture", 1 - 54_000 / (12 * 150_000)],
  ["quotaLent", 0.1],
  ["groupStage", (30 * 1 + 10 * 3) / 40],
  ["quotaDayTime", (30 * 0.5 + 10 * 1) / 40],
  ["tradeGroupExits", 1 / 4],
  ["portUse", (75 * 0.5) / (200 + 50)],
  ["goodsConcentration", 0.5], // both villages traded 7.2 million yuan, in one category each
  ["taxToHouseholds", 0.1],
  ["taxToProcessors", 0.18],
  ["taxToOrganisers", 0.72],
] as const)("%s is %d", (name, expected) => {
  expect(measure(name, trading())).toBeCloseTo(expected, 12);
});

test("where nobody trades they are undefined, not zero", () => {
  const idle = handMade([{}], { villages: [{ kmToBorder: 30 }] });
  for (const name of [
    "takePerQuotaDay",
    "participantTakeOfYear",
    "quotaDaysPerParticipant",
    "organiserCapture",
    "quotaLent",
    "groupStage",
    "quotaDayTime",
    "tradeGroupExits",
    "portUse",
    "goodsConcentration",
    "taxToHouseholds",
    "taxToOrganisers",
    "taxToProcessors",
  ])
    expect([name, measure(name, idle)]).toEqual([name, "empty"]);
});
