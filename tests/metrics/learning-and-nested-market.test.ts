import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { handMade } from "../model/hand-made-world.ts";

const measure = (name: string, world: World): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(2800));
  return outcome.value ?? outcome.reason;
};

test("the technique gap is elite less registered poor, of all and among members", () => {
  const world = handMade([
    { elite: 1, technique: 0.75, fundMember: 1 },
    { elite: 1, technique: 0.25 },
    { registered: 1, technique: 0.25 },
    { registered: 1, technique: 0.5, tradeMember: 1 },
    { technique: 0.5 },
  ]);
  expect(measure("techniqueGap", world)).toBe(0.5 - 0.375);
  expect(measure("memberTechniqueGap", world)).toBe(0.25);
  expect(measure("meanTechnique", world)).toBe(0.45);
  expect(measure("memberTechniqueGap", handMade([{ elite: 1 }]))).toBe("empty");
});

test("yields rise more than profit, on farms with somebody at work (D1b)", () => {
  const world = handMade([{ technique: 1, farmWorkers: 2 }, { technique: 1 }]);
  expect(measure("yieldEffect", world)).toBe(0.25);
  expect(measure("profitEffect", world)).toBeCloseTo((1.25 - 0.4 * 1.35) / 0.6 - 1, 12);
  expect(measure("yieldEffect", handMade([{}]))).toBe("empty");
});

test("the trust gap is the leader's kin less all others", () => {
  const world = handMade([{ kinOfLeader: 1, trust: 0.75 }, { trust: 0.25 }, { trust: 0.5 }]);
  expect(measure("trustGap", world)).toBe(0.75 - 0.375);
  expect(measure("meanTrust", world)).toBe(0.5);
  expect(measure("trustGap", handMade([{ trust: 1 }]))).toBe("empty");
});

test("nested sales are of twelve months: of all per household, of the registered per registered household", () => {
  const world = handMade([{ registered: 1 }, {}, {}, { registered: 1 }], {
    villages: [{ nestedSold: 100, nestedSoldByPoor: 50 }],
  });
  expect(measure("nestedSalesOfYear", world)).toBe(300);
  expect(measure("nestedIncomePoor", world)).toBe(300);
  expect(measure("nestedIncomePoor", handMade([{}]))).toBe("empty");
});

test("consumers count by village, and their trust only while they buy", () => {
  const world = handMade([{}, {}], { villages: [{}, {}] });
  expect(measure("consumersActive", world)).toBe(0);
  expect(measure("consumerTrust", world)).toBe("empty");
  world.consumers.active[0] = world.consumers.active[50] = world.consumers.active[51] = 1;
  world.consumers.trust.fill(0.9);
  world.consumers.trust[0] = 0.6;
  expect(measure("consumersActive", world)).toBe(1.5);
  expect(measure("consumerTrust", world)).toBeCloseTo(0.8, 12);
});

test("steady income has no volatility, a single good month the most, and only poor smallholders count", () => {
  const once = [12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const poor = { registered: 1, farmWorkers: 1 };
  expect(measure("incomeVolatilityPoor", handMade([{ ...poor, incomeRing: 5 }]))).toBe(0);
  expect(measure("incomeVolatilityPoor", handMade([{ ...poor, incomeRing: once }]))).toBeCloseTo(Math.sqrt(11), 12);
  expect(measure("incomeVolatilityPoor", handMade([{ ...poor, incomeRing: 0 }]))).toBe("empty");
  expect(measure("incomeVolatilityPoor", handMade([{ registered: 1, incomeRing: once }]))).toBe("empty");
});
