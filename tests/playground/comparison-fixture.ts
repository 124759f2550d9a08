/** A comparison with known numbers, for drawing only: no run stands behind it. */
import type { Change, Comparison, Estimate, Path, PolicyResult } from "../../engine/experiment/comparison.ts";

const estimate = (mean: number, half: number): Estimate => ({
  mean,
  low: mean - half,
  high: mean + half,
  standardError: half / 8,
  defined: 10,
});
const change = (mean: number, half: number, rises: number, falls: number): Change => ({
  ...estimate(mean, half),
  rises,
  falls,
});
const path = (months: number, from: number, to: number, half: number): Path => {
  const mean = Array.from({ length: months }, (_, at) => from + ((to - from) * at) / Math.max(1, months - 1));
  return { mean, low: mean.map((value) => value - half), high: mean.map((value) => value + half) };
};

/** A baseline and one policy: poverty falls by 2 points, cost is 100 yuan a household and year, the Palma ratio is undefined. */
export function comparisonFixture(change_: Partial<Comparison> = {}, months = change_.months ?? 24): Comparison {
  const undefinedPalma: Estimate = {
    mean: null,
    low: null,
    high: null,
    standardError: null,
    defined: 0,
    reason: "nonPositiveDenominator",
  };
  const policy = (id: string, zh: string, poverty: number, cost: number): PolicyResult => ({
    id,
    name: { en: id, zh },
    end: { headcount: estimate(poverty, 0.01), netPublicCost: estimate(cost, 10), palma: undefinedPalma },
    path: {
      headcount: path(months, 0.126, poverty, 0.01),
      netPublicCost: path(months, 0, cost, 10),
      palma: path(months, 1, 1, 0),
    },
    change: null,
    changePath: null,
    verdicts: null,
    people: null,
    flows: { pay: 2_000_000 + cost * 1000 },
  });
  const reform: PolicyResult = {
    ...policy("Quota 3,000", "额度3000元", 0.09, 100),
    change: {
      headcount: change(-0.02, 0.005, 0, 10),
      netPublicCost: change(100, 10, 10, 0),
      palma: { ...undefinedPalma, rises: 0, falls: 0 },
    },
    changePath: {},
    verdicts: { better: 0.5, littleChanged: 0.25, unclear: 0.15, worse: 0.1 },
  };
  const series = (
    key: string,
    en: string,
    zh: string,
    unit: Comparison["series"][number]["unit"],
    line: number | null,
  ) => ({ key, metric: key, line, label: { en, zh }, unit, better: "lower" }) as const;
  return {
    schema: 1,
    version: "0.1.0",
    generator: "philox4x32-10",
    scenarioHash: "ab".repeat(32),
    resultHash: "cd".repeat(32),
    scenario: {
      id: "fixture",
      title: { en: "A fixture", zh: "测试情景" },
      question: { en: "Is it drawn?", zh: "画出来了吗？" },
      lookAt: { en: "The lines.", zh: "看线。" },
      limits: { en: "No run stands behind it.", zh: "没有模拟支撑。" },
    },
    base: "GX14",
    start: "2014-01",
    months,
    households: 500,
    replicates: 10,
    seed: "fixture",
    fixedParameters: false,
    perfectInformation: false,
    notes: [],
    series: [
      series("headcount", "Poverty headcount", "贫困发生率", "share", 2800),
      series("netPublicCost", "Net public cost", "财政净成本", "yuan/household/year", null),
      series("palma", "Palma ratio", "帕尔马比值", "1", null),
    ],
    policies: [policy("Status quo", "现状", 0.11, 0), reform],
    ...change_,
  };
}
