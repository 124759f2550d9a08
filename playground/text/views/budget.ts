/** Words of the budget: what a policy costs of it, and making it fit. */
import { dictionary } from "../dictionary.ts";

export const budgetWords = dictionary(
  {
    title: "Budget",
    label: "Budget, yuan",
    help: (households: string, years: string) =>
      `For the ${households} households simulated, over ${years} years, at present value, beyond what the baseline costs. Empty: no budget.`,
    placeholder: "none",
    invalid: (most: string) => `A number of yuan from 0 to ${most}, or nothing.`,
    each: (amount: string) => `${amount} yuan a household and year.`,
    costs: (amount: string) => `This policy costs ${amount} yuan.`,
    saves: "This policy costs no more than the baseline.",
    ofBudget: (amount: string, share: string) => `This policy costs ${amount} yuan: ${share} of the budget.`,
    range: (low: string, high: string) => `In 8 of 10 runs: ${low} to ${high}.`,
    over: (amount: string) => `${amount} yuan over budget.`,
    inDoubt: "Within the budget on average, above it in some runs.",
    noCost:
      "This scenario does not report net public cost, so a budget cannot be kept. Add netPublicCost to its outcomes.",
    baseline: "The baseline is what costs are counted from: choose another policy.",
    duty: "Duty that exempt trade does not pay is not counted here; the money view shows it.",
    scale: "Scale to fit",
    scaleSays:
      "Makes all that costs money in this policy smaller, in the same proportion, until its mean cost is within the budget. Rules and dates stay.",
    scaling: "Looking for the largest policy that fits …",
    scaled: (part: string) => `Scaled to ${part} of what it was. Undo takes it back.`,
    cannotScale: "Nothing in this policy is a plain number that can be made smaller. Change it by hand.",
    nothingFits: "No smaller policy of this kind fits: what it costs does not depend on its size alone.",
  },
  {
    title: "预算",
    label: "预算（元）",
    help: (households, years) =>
      `对所模拟的${households}户、${years}年而言，折为现值，只计超出基准的部分。留空表示不设预算。`,
    placeholder: "不设",
    invalid: (most) => `请填0至${most}之间的元数，或留空。`,
    each: (amount) => `合每户每年${amount}元。`,
    costs: (amount) => `本政策花费${amount}元。`,
    saves: "本政策的花费不高于基准。",
    ofBudget: (amount, share) => `本政策花费${amount}元，占预算的${share}。`,
    range: (low, high) => `10次运行中有8次在${low}至${high}元之间。`,
    over: (amount) => `超出预算${amount}元。`,
    inDoubt: "平均在预算之内，部分运行中超出。",
    noCost: "本情景没有报告财政净成本，无法核对预算。请在其结果指标中加入 netPublicCost。",
    baseline: "费用从基准算起：请选择另一项政策。",
    duty: "此处不计免征税款；见“资金”视图。",
    scale: "缩小到预算之内",
    scaleSays: "把本政策中所有花钱的设定按同一比例缩小，直到平均费用不超过预算。规则与日期不变。",
    scaling: "正在寻找预算之内的最大规模……",
    scaled: (part) => `已缩小到原来的${part}。可撤销。`,
    cannotScale: "本政策没有可以按比例缩小的数值，请手工修改。",
    nothingFits: "同类政策缩小后仍超出预算：其费用不只取决于规模。",
  },
);
