import { describe, expect, test } from "vitest";
import { cadreTraining } from "../../engine/levers/cadre-training.ts";
import { industrialParks } from "../../engine/levers/industrial-parks.ts";
import { modelVillages } from "../../engine/levers/model-villages.ts";
import { townDevelopment } from "../../engine/levers/town-development.ts";
import type { Lever } from "../../engine/model/lever.ts";
import { smallWorld, type SmallWorld } from "../mechanisms/small-world.ts";

/** Four villages of 20 households at half infrastructure; prices a quarter above the base year. */
function villages(lever: Lever): SmallWorld {
  const small = smallWorld({ levers: [lever], villages: 4, households: 80 });
  small.world.villages.infrastructure.fill(0.5);
  small.world.terms.priceLevel = 1.25;
  return small;
}

describe("model villages", () => {
  test("cost 1.52 million yuan each, and are as many as the share says (S30, S31)", () => {
    const small = villages(modelVillages);
    small.act(modelVillages, { on: 0, amount: 1_520_000, share: 0.5 });
    expect(small.flow("modelVillageWorks")).toBe((2 * 1_520_000) / 1.25);
    expect([...small.world.villages.infrastructure].filter((level) => level > 0.5)).toHaveLength(2);
  });

  test("close half of the gap in infrastructure for 6,000 yuan a household, and half as much of that in services", () => {
    const small = villages(modelVillages);
    small.act(modelVillages, { on: 0, amount: 6000 * 20 * 1.25, share: 1 });
    expect(small.world.villages.infrastructure[0]).toBeCloseTo(0.75, 12);
    expect(small.world.villages.townServices[0]).toBeCloseTo(0.25, 12);
  });
});

test("industrial parks are half complete for 8,000 yuan a household, by an outlay to builders", () => {
  const small = villages(industrialParks);
  small.act(industrialParks, { on: 0, amount: 8000 * 20 * 1.25, share: 0.25, projects: 1 });
  expect([...small.world.villages.park]).toEqual([0, 0, 0, 0.5]);
  expect(small.flow("parkWorks")).toBe(160_000);
});

test("training reaches a share of those not trained each year, some of the trained leave, and each course is paid for", () => {
  const small = villages(cadreTraining);
  small.act(cadreTraining, 0.2);
  expect(small.world.villages.cadreTraining[0]).toBeCloseTo(0.2, 12);
  expect(small.flow("cadreCourses")).toBeCloseTo(4 * 0.2 * 50_000, 6);
  small.act(cadreTraining, 0.2);
  expect(small.world.villages.cadreTraining[0]).toBeCloseTo(0.85 * 0.2 + 0.2 * (1 - 0.85 * 0.2), 12);
});

test("town services cost their share of 400 yuan a resident and year, those away not counted", () => {
  const small = villages(townDevelopment);
  small.world.households.awayWorkers.fill(1);
  small.act(townDevelopment, { level: 0.5, cost: 400, from: 0 });
  expect(small.flow("townServiceCosts")).toBeCloseTo((80 * 3 * 0.5 * 400) / 12, 9);
});
