import { expect, test } from "vitest";
import { finding, type Compared } from "../../engine/text/finding.ts";

type Changed = NonNullable<Compared["policies"][number]["change"]>[string];
const change = (mean: number, low: number, high: number, rises: number, falls: number, defined = 10): Changed => ({
  mean,
  low,
  high,
  rises,
  falls,
  defined,
});
const poverty = {
  key: "headcount",
  metric: "headcount",
  label: { en: "Poverty headcount", zh: "贫困发生率" },
  unit: "share",
} as const;
const cost = {
  key: "netPublicCost",
  metric: "netPublicCost",
  label: { en: "Net public cost", zh: "财政净成本" },
  unit: "yuan/household/year",
} as const;
const duty = {
  key: "taxExpenditure",
  metric: "taxExpenditure",
  label: { en: "Tax expenditure", zh: "税收支出" },
  unit: "yuan/household/year",
} as const;
const income = {
  key: "meanIncome",
  metric: "meanIncome",
  label: { en: "Mean income", zh: "人均收入" },
  unit: "yuan/person/year",
} as const;

/** A comparison of two policies from the levels and changes of each series. */
function compared(
  ...series: readonly (readonly [Compared["series"][number], before: number | null, after: number | null, Changed])[]
): Compared {
  const end = (k: 1 | 2) =>
    Object.fromEntries(
      series.map((one) => [one[0].key, { mean: one[k], ...(one[k] === null && { reason: "empty" }) }]),
    );
  return {
    series: series.map(([one]) => one),
    policies: [
      { id: "status-quo", name: { en: "Status quo", zh: "现状" }, end: end(1), change: null },
      {
        id: "reform",
        name: { en: "Quota 3,000", zh: "额度3000元" },
        end: end(2),
        change: Object.fromEntries(series.map(([one, , , by]) => [one.key, by])),
      },
    ],
  };
}

const falls = compared(
  [poverty, 0.124, 0.112, change(-0.012, -0.02, -0.004, 1, 9)],
  [cost, 1000, 1412, change(412, 300, 520, 10, 0)],
);
test("a clear fall of poverty is told with its size, its odds and its cost", () => {
  expect(finding(falls, "reform", "en")).toBe(
    "With “Quota 3,000”, 1 in 9 people is poor at the end instead of 1 in 8 (poverty falls by 1.2 points; in 9 of 10 runs it falls). Net public cost rises by 412 yuan a household and year.",
  );
  expect(finding(falls, "reform", "zh")).toBe(
    "在“额度3000元”下，期末每9人中有1人贫困，基准为每8人中有1人（贫困发生率下降1.2个百分点；10次运行中有9次下降）。财政净成本增加412元/户·年。",
  );
});

test("the baseline is told by its levels", () => {
  expect(finding(falls, "status-quo", "en")).toBe(
    "With “Status quo”, 1 in 8 people is poor at the end. Net public cost: 1,000 yuan a household and year.",
  );
  expect(finding(falls, "status-quo", "zh")).toBe("在“现状”下，期末每8人中有1人贫困。财政净成本：1,000元/户·年。");
});

test("where shares cannot be told apart as one in so many, they are percentages", () => {
  expect(finding(compared([poverty, 0.127, 0.123, change(-0.004, -0.006, -0.002, 0, 10)]), "reform", "en")).toBe(
    "With “Quota 3,000”, 12.3% of people are poor at the end instead of 12.7% (poverty falls by 0.4 points; in 10 of 10 runs it falls).",
  );
  expect(finding(compared([poverty, 0.6, 0.7, change(0.1, 0.05, 0.15, 10, 0)]), "reform", "en")).toBe(
    "With “Quota 3,000”, 70.0% of people are poor at the end instead of 60.0% (poverty rises by 10.0 points; in 10 of 10 runs it rises).",
  );
});

const unclear = compared(
  [poverty, 0.127, 0.112, change(-0.015, -0.03, 0.004, 3, 7)],
  [cost, 0, 5, change(5, -10, 20, 6, 4)],
);
test("a change whose range holds zero is no clear difference, and nothing in its sentence says otherwise", () => {
  expect(finding(unclear, "reform", "en")).toBe(
    "With “Quota 3,000”, there is no clear difference in poverty: 11.2% of people are poor at the end, against 12.7% in the baseline (in 8 of 10 runs it changes by −3.0 to +0.4 points). No clear difference in net public cost.",
  );
  expect(finding(unclear, "reform", "zh")).toBe(
    "“额度3000元”对贫困没有明确影响：期末11.2%的人口贫困，基准为12.7%（80%的运行中变化在−3.0至+0.4个百分点之间）。财政净成本没有明确变化。",
  );
});

test("duty forgone is told beside the public cost, for it is not in it", () => {
  const quota = compared(
    [poverty, 0.1, 0.1, change(0, 0, 0, 0, 0)],
    [cost, 900, 900, change(0, 0, 0, 0, 0)],
    [duty, 800, 300, change(-500, -600, -400, 0, 10)],
  );
  expect(finding(quota, "reform", "en")).toBe(
    "With “Quota 3,000”, there is no difference in poverty: 10.0% of people are poor at the end, as in the baseline. Net public cost does not change. Duty and tax forgone, which are not in it, fall by 500 yuan a household and year.",
  );
});

test("without a headcount the first outcome is told, in its own unit", () => {
  const told = compared([income, 9000, 9400, change(400, 100, 700, 9, 1)]);
  expect(finding(told, "reform", "en")).toBe(
    "With “Quota 3,000”: Mean income rises by 400 yuan a person and year, from 9,000 yuan a person and year to 9,400 yuan a person and year (in 9 of 10 runs it rises).",
  );
  expect(finding(told, "reform", "zh")).toBe(
    "在“额度3000元”下，人均收入上升400元/人·年，由9,000元/人·年升至9,400元/人·年（10次运行中有9次上升）。",
  );
});

test("one run is not told as an effect", () => {
  const one = compared([poverty, 0.124, 0.112, change(-0.012, -0.012, -0.012, 0, 1, 1)]);
  expect(finding(one, "reform", "en")).toBe(
    "One run cannot tell what “Quota 3,000” does from luck. Poverty headcount: 11.2% at the end, against 12.4% in the baseline.",
  );
});

test("what has no value says why, and what has no runs yet says nothing", () => {
  const none = { mean: null, low: null, high: null, rises: 0, falls: 0, defined: 0, reason: "empty" };
  expect(finding(compared([poverty, null, null, none]), "reform", "en")).toBe(
    "Poverty headcount: no value with “Quota 3,000” (there is nobody, or nothing, to measure).",
  );
  const waiting: Compared = {
    ...falls,
    policies: falls.policies.map((policy) => ({ ...policy, end: { headcount: { mean: null } } })),
  };
  expect(finding({ ...waiting, series: [poverty] }, "reform", "en")).toBe("");
  expect(finding({ ...falls, series: [] }, "reform", "en")).toBe("");
});

test("a policy that is not in the comparison is an error of the program", () => {
  expect(() => finding(falls, "other", "en")).toThrow("finding: expected one of status-quo, reform; got other.");
});

test("a change too small for its figures is hardly any difference, however sure", () => {
  const tiny = compared([poverty, 0.029, 0.02903, change(0.00003, 0.00001, 0.00005, 10, 0)]);
  expect(finding(tiny, "reform", "en")).toBe(
    "With “Quota 3,000”, there is hardly any difference in poverty: 2.9% of people are poor at the end (it changes by less than 0.1 points).",
  );
  expect(finding(tiny, "reform", "zh")).toBe(
    "“额度3000元”对贫困几乎没有影响：期末2.9%的人口贫困（变化不到0.1个百分点）。",
  );
});

test("what a scenario asks about comes first, then poverty", () => {
  const asked = compared(
    [income, 9000, 9500, change(500, 300, 700, 10, 0)],
    [poverty, 0.12, 0.08, change(-0.04, -0.05, -0.03, 0, 10)],
  );
  expect(finding(asked, "reform", "en")).toMatch(
    /^With “Quota 3,000”: Mean income rises .*poverty falls by 4\.0 points/,
  );
  expect(finding(asked, "reform", "zh")).toMatch(/人均收入上升.*贫困发生率下降4\.0个百分点/);
});
