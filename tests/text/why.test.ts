import { expect, test } from "vitest";
import { whySentences, type Explained } from "../../engine/text/why.ts";

const ranged = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
const text = (en: string, zh: string) => ({ en, zh });
const why = (change: Partial<Explained> = {}): Explained => ({
  policy: { name: text("Mix", "组合") },
  outcome: { label: text("Poverty headcount", "贫困发生率"), unit: "share" },
  total: { ...ranged(-0.03, 0.01), rises: 0, falls: 20 },
  parts: [
    { label: text("Subsidy", "补助"), effect: ranged(-0.01, 0.002) },
    { label: text("Groups", "互助组"), effect: ranged(-0.02, 0.002) },
  ],
  beyondAlone: ranged(0, 0.01),
  coalitions: 4,
  missing: [],
  income: {
    total: ranged(120, 10),
    components: [
      { label: text("take", "分成"), change: ranged(150, 10) },
      { label: text("wages", "工资"), change: ranged(-30, 10) },
    ],
  },
  poverty: { headcount: { growth: ranged(-0.02, 0.01), redistribution: ranged(-0.01, 0.01) } },
  ...change,
});

test("the largest part is named first, then the money, then growth against sharing", () => {
  expect(whySentences(why(), "en")).toEqual([
    "Poverty headcount changes by −3.0 points with “Mix”; of that, Groups brings −2.0 points, Subsidy brings −1.0 points.",
    "Mean income changes by +120 yuan a member and year: take +150 yuan, wages −30 yuan.",
    "The headcount changes by −3.0 points: −2.0 from growth or decline common to all, −1.0 from another sharing of it.",
  ]);
  expect(whySentences(why(), "zh")[0]).toBe(
    "在“组合”下，贫困发生率变化−3.0个百分点，其中互助组贡献−2.0个百分点，补助贡献−1.0个百分点。",
  );
});

test("where replicates disagree on the direction nothing is shared out", () => {
  const [first] = whySentences(why({ total: { ...ranged(-0.001, 0.02), rises: 9, falls: 11 } }), "en");
  expect(first).toBe(
    "“Mix” changes Poverty headcount in no clear direction (in 8 of 10 runs by −2.1 points to +1.9 points): there is little to share out.",
  );
});

test("levers that do more together say so, in the direction of the whole", () => {
  expect(whySentences(why({ beyondAlone: ranged(-0.01, 0.005) }), "en")[0]).toContain(
    "Together they do 1.0 points more",
  );
  expect(whySentences(why({ beyondAlone: ranged(0.01, 0.005) }), "en")[0]).toContain(
    "Together they do 1.0 points less",
  );
});

test("while combinations are missing nothing is settled, and parts without any step are not named", () => {
  const unknown = { mean: null, low: null, high: null };
  const parts = why().parts.map((part) => ({ ...part, effect: unknown }));
  expect(whySentences(why({ parts, beyondAlone: null, missing: [["a"], ["b"]] }), "en")[0]).toBe(
    "Poverty headcount changes by −3.0 points with “Mix”. What each part brings is not settled: 2 of 4 combinations of levers were not run yet.",
  );
});

test("nothing changed, and nothing defined, are said as such", () => {
  const still = { mean: 0, low: 0, high: 0 };
  const [first, second, third] = whySentences(
    why({
      total: { ...still, rises: 0, falls: 0 },
      income: { total: still, components: [] },
      poverty: { headcount: { growth: still, redistribution: still } },
    }),
    "en",
  );
  expect(first).toBe("“Mix” does not change Poverty headcount: there is nothing to share out.");
  expect(second).toBe("Mean income does not change.");
  expect(third).toContain("does not change");
  const none = { mean: null, low: null, high: null, reason: "nobodyPoor" };
  expect(whySentences(why({ total: { ...none, rises: 0, falls: 0 } }), "en")[0]).toContain("(nobody is poor)");
});
