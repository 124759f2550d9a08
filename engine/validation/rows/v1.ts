import { validationRow } from "../validation-row.ts";

/** The trial of village funds: a sign for income, and whether the effect fades. The sizes behind it were not seen. */
export const v1 = validationRow({
  id: "V1",
  kind: "independent",
  label: { en: "Village fund: what a trial found", zh: "村级互助资金：试验结果" },
  published: {
    en: "Fifty villages with a seed of 110,000 yuan, small loans repaid at once and low interest: income up and poverty down, significantly, through work off the farm and on it; the effect fades as the fund ages. Only signs were seen, no sizes.",
    zh: "50个村各得种子资金11万元，小额、低息、一次性还款：收入显著上升、贫困下降，来自非农与农业投资；效果随资金年限减弱。只见到符号，未见到数值。",
  },
  source: { tag: "FOUND", rows: ["V1", "C1", "C1b", "C1d", "C3"] },
  experiments: {
    fund: {
      base: "R13",
      villages: 4,
      households: 1400,
      months: 60,
      policies: { "no-fund": {}, fund: { fundSeed: { on: "2014-01", amount: 110_000 } } },
      outcomes: ["meanIncome", "farmProjectIncome", "offFarmProjectIncome"],
      assumptions: {
        projectMean: { low: 0.02, high: 0.05 },
        projectWear: { low: 0.006, high: 0.03 },
        projectRecovery: { low: 0, high: 0.1 },
        projectChance: { low: 0.03, high: 0.07 },
      },
    },
  },
  checks: [
    {
      id: "income",
      label: { en: "change of mean income, years 2 to 4", zh: "第2至4年人均收入变化" },
      unit: "yuan/person/year",
      published: { en: "above 0", zh: "大于0" },
      rule: { kind: "sign", side: "above", bound: 0, share: 0.9 },
      experiment: "fund",
      measure: ({ change }) => [24, 36, 48].reduce((sum, month) => sum + change("fund", "meanIncome", month), 0) / 3,
    },
    {
      id: "fading",
      label: { en: "change of mean income: year 2, then year 4", zh: "人均收入变化：第2年、第4年" },
      unit: "yuan/person/year",
      published: { en: "year 4 below year 2", zh: "第4年低于第2年" },
      rule: { kind: "order", share: 0.9 },
      experiment: "fund",
      measure: ({ change }) => [change("fund", "meanIncome", 24), change("fund", "meanIncome", 48)],
    },
    {
      id: "offFarm",
      label: {
        en: "part of what more projects earn that is earned off the farm, years 2 to 4",
        zh: "第2至4年新增项目收入中非农所占份额",
      },
      unit: "share",
      published: { en: "above a third", zh: "超过三分之一" },
      rule: { kind: "sign", side: "above", bound: 1 / 3, share: 0.9 },
      experiment: "fund",
      measure({ meanChange }) {
        const [off, on] = ["offFarmProjectIncome", "farmProjectIncome"].map((name) => meanChange("fund", name, 13, 48));
        return off! + on! > 0 ? off! / (off! + on!) : NaN;
      },
    },
  ],
});
