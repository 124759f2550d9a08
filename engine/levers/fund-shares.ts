import { lever } from "../model/lever.ts";
import { dial, type Dial } from "../support/quantity.ts";

const part = (en: string, zh: string, central: number, note: string): Dial =>
  dial({
    label: { en, zh },
    description: { en: "part of a share that the seed pays", zh: "种子资金承担的股金比例" },
    unit: "share",
    min: 0,
    max: 1,
    default: central,
    source: { tag: "STATED", rows: ["S25"], note },
  });

/** Who is given a share in the village fund, who is helped to one, and who pays for it. */
export const fundShares = lever({
  name: "fundShares",
  label: { en: "Shares in the village fund", zh: "互助资金股份的赠配购" },
  description: {
    en: "The part of a member's share that the seed pays: all of it for registered poor, half for others, nothing for elites, where nothing is set. What members pay adds to the fund; what is given comes out of the seed and returns to it when they leave. Where the poor must buy, those without cash stay out.",
    zh: "种子资金为成员承担的股金比例：未设定时贫困户全赠、一般户配一半、富裕户自购。成员缴纳部分增加资金规模；赠配部分出自种子资金，退出时退还。要求贫困户自购时，没有现金者无法加入。",
  },
  group: "credit",
  setting: {
    kind: "record",
    fields: {
      poor: part("for registered poor", "建档立卡户", 1, "given"),
      others: part("for others", "一般户", 0.5, "matched; half is ASSUMED"),
      elite: part("for elites", "富裕户", 0, "bought"),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  cost: {
    en: "None beyond the seed: what is given to members as shares is the seed's.",
    zh: "种子资金之外无支出：赠配的股份出自种子资金。",
  },
  source: { tag: "STATED", rows: ["S25", "M20", "C3"], note: "Yilong: given, matched, bought" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.fundGiftPoor = value.poor;
    terms.fundGiftOthers = value.others;
    terms.fundGiftElite = value.elite;
  },
});
