import { describe, expect, test } from "vitest";
import { consumerVisits } from "../../engine/levers/consumer-visits.ts";
import { cooperativeTraining } from "../../engine/levers/cooperative-training.ts";
import { extensionWorkers } from "../../engine/levers/extension-workers.ts";
import { qualityMonitoring } from "../../engine/levers/quality-monitoring.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { smallWorld, type SmallWorld } from "../mechanisms/small-world.ts";

/** A hundred households of six years' schooling: the first ten of the elite, the last ten registered, every other a fund member. */
function village(): SmallWorld {
  const small = smallWorld({
    levers: [extensionWorkers, cooperativeTraining, qualityMonitoring, consumerVisits],
    households: 100,
  });
  const { households: h } = small.world;
  h.schooling.fill(6);
  for (let i = 0; i < 10; i++) h.elite[i] = h.registered[90 + i] = 1;
  for (let i = 0; i < 100; i += 2) h.fundMember[i] = 1;
  return small;
}
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
const extend = (small: SmallWorld, value: object): void =>
  small.act(extensionWorkers, { workers: 3, throughCooperatives: 0, eligible: "all", from: 0, ...value });

describe("extension workers", () => {
  test("make thirty visits a month each, and cost their pay", () => {
    const small = village();
    extend(small, { workers: 10 });
    expect(sum(small.world.households.training)).toBe(30);
    expect(small.flow("extensionPay")).toBe(3500); // one worker for a hundred households
  });

  test("reach the elite first where they go to whoever asks, the registered where these come first (M21)", () => {
    const reached = (eligible: string, from: number): number => {
      const small = village();
      extend(small, { eligible });
      return sum(small.world.households.training.subarray(from, from + 10));
    };
    expect(reached("all", 0)).toBeGreaterThan(reached("all", 90));
    expect(reached("registered", 90)).toBeGreaterThanOrEqual(9);
  });

  test("visit nobody twice in a quarter while others wait", () => {
    const small = village();
    for (let visits = 0; visits < 3; visits++) extend(small, { workers: 10, eligible: "registered" });
    expect(Math.max(...small.world.households.training)).toBe(1);
  });

  test("reach several members with a visit to a cooperative, and nobody else", () => {
    const small = village();
    extend(small, { throughCooperatives: 1 });
    const { training, fundMember } = small.world.households;
    expect(sum(training)).toBeGreaterThanOrEqual(36); // nine visits, four members each
    training.forEach((sessions, i) => expect(sessions).toBeLessThanOrEqual(fundMember[i]!));
  });

  test("visit farms only", () => {
    const small = village();
    small.world.households.farmWorkers.fill(0);
    extend(small, { workers: 50 });
    expect(sum(small.world.households.training)).toBe(0);
  });
});

test("training reaches members only, and costs 60 yuan each time", () => {
  const small = village();
  small.act(cooperativeTraining, 1);
  expect(sum(small.world.households.training)).toBe(50);
  small.world.households.training.forEach((sessions, i) =>
    expect(sessions).toBe(small.world.households.fundMember[i]!),
  );
  expect(small.flow("trainingOfMembers")).toBe(50 * 60);
});

test("quality checks cost by the seller checked, visits by the consumer who buys", () => {
  const small = village();
  small.world.cooperatives.members[cooperativeOf(0, "nestedMarket")] = 40;
  small.world.consumers.active.fill(1, 0, 12);
  small.act(qualityMonitoring, 0.5);
  expect(small.flow("qualityChecks")).toBe(0.5 * 40 * 30);
  small.act(consumerVisits, 2);
  expect(small.flow("consumerVisits")).toBeCloseTo((12 * 2 * 50) / 12, 12);
});
