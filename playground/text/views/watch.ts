/** Words of the views that show single agents of one run. */
import type { Standing } from "#engine";
import { dictionary } from "../dictionary.ts";

export const watchWords = dictionary(
  {
    oneRun: (replicates: number) =>
      `This is run 1 of ${replicates}: one course of luck, shown as an illustration. What a policy does on average, and how sure that is, stands in the overview.`,
    tracing: "Writing one run down, month by month",
    cancelled: "Stopped before the run was written down.",
    failed: "The run could not be written down.",
    again: "Try again",
    earlier: "This is still the run of your earlier settings.",
    start: "at the start",
    household: (number: string) => `Household ${number}`,
    village: (number: string) => `Village ${number}`,
    standings: {
      poor: "poor",
      near: "near the line",
      notPoor: "not poor",
      nobodyHome: "nobody at home",
    } satisfies Record<Standing, string>,
    provenance: (version: string, scenario: string, seed: string, households: string) =>
      `Model ${version}, scenario ${scenario}, run 1 alone, ${households} households, seed ${seed}. Computed on this device.`,
    definition: (line: string, near: string) =>
      `Poor: consumption per person at home over the last twelve months below the line of ${line} yuan a year. Near the line: below ${near} yuan. Yuan are those of the base year throughout.`,
    kinds: {
      trade: "Border-trade groups",
      fund: "Village fund",
      asset: "Asset-income cooperative",
      farm: "Farm cooperative",
      nestedMarket: "Nested market",
    },
  },
  {
    oneRun: (replicates) =>
      `这里显示的是${replicates}次模拟中的第1次：只是一种运气，仅供说明。政策的平均效果及其把握程度见“总览”。`,
    tracing: "正在逐月记录一次模拟",
    cancelled: "已停止，这次模拟没有记录完。",
    failed: "这次模拟未能记录。",
    again: "重试",
    earlier: "这里仍是改动之前设置下的模拟。",
    start: "起始时",
    household: (number) => `第${number}户`,
    village: (number) => `第${number}村`,
    standings: { poor: "贫困", near: "接近贫困线", notPoor: "不贫困", nobodyHome: "无人在家" },
    provenance: (version, scenario, seed, households) =>
      `模型${version}，情景${scenario}，仅第1次模拟，${households}户，随机种子${seed}。在本设备上算出。`,
    definition: (line, near) =>
      `贫困：近十二个月在家人均消费低于每年${line}元的贫困线；接近贫困线：低于${near}元。所有金额均按基年价格计。`,
    kinds: {
      trade: "互市互助组",
      fund: "村互助资金",
      asset: "资产收益合作社",
      farm: "农民合作社",
      nestedMarket: "巢状市场",
    },
  },
);
