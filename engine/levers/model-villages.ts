import { lever } from "../model/lever.ts";
import { gapClosed, isSupported } from "../model/supported-villages.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Whole-village advancement: roads, power, water, a square and a school for some villages. */
export const modelVillages = lever({
  name: "modelVillages",
  label: { en: "Model villages", zh: "示范村（整村推进）" },
  description: {
    en: "Once, in the month given, some villages get roads, power, water and public buildings. Infrastructure and town services close part of their gap, a/(a + scale) with a yuan per household. Roads lower the cost of leaving; services hold people; processing needs both. Which works more is for the run to say.",
    zh: "在指定月份一次性为部分村庄修路、通电通水、建公共设施。基础设施与城镇服务按 a/(a + 尺度) 缩小差距（a为户均投入）。道路降低外出成本，服务增强留人能力，加工业依赖基础设施，净效果由模拟给出。",
  },
  group: "pairedSupport",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      amount: dial({
        label: { en: "money", zh: "资金" },
        description: { en: "per model village", zh: "每个示范村" },
        unit: "nominal yuan/village",
        min: 0,
        max: 2e7,
        default: 1520000,
        source: {
          tag: "STATED",
          rows: ["S30", "S31", "E22"],
          note: "35 million for 23 projects; 1.46 million a village elsewhere",
        },
      }),
      share: dial({
        label: { en: "villages reached", zh: "覆盖村比例" },
        description: { en: "share of villages", zh: "占全部村的比例" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.2,
        source: { tag: "ASSUMED", rows: ["S30"], note: "23 projects in two prefectures with far more villages" },
      }),
    },
  },
  neutral: "unset",
  size: "amount",
  cost: {
    en: "One outlay of government to builders for each village reached.",
    zh: "每个示范村一次性财政支出，付给建设方。",
  },
  source: { tag: "STATED", rows: ["M26", "S30", "S31"], note: "Baise and Hechi 2011" },
  acts: "once",
  flows: {
    modelVillageWorks: {
      from: "government",
      to: "outside",
      label: { en: "works in model villages", zh: "示范村建设支出" },
    },
  },
  // prettier-ignore
  parameters: {
    villageScale: dialRow("money that closes half of a village's gap in infrastructure", "补齐一半基础设施差距所需户均资金", "yuan/household", 6000, 500, 60000, "ASSUMED", "no figure", "M26"),
    servicesOfWorks: dialRow("part of that gap closed in town services", "其中城镇服务改善比例", "share", 0.5, 0, 1, "ASSUMED", "no figure", "M7"),
  },
  reads: ["villages.infrastructure", "villages.townServices"],
  writes: ["villages.infrastructure", "villages.townServices"],
  act({ index, first, end }, value, { villages: v, terms, ledger }, { p, flow }) {
    if (!isSupported(index, value.share) || end === first) return;
    const amount = value.amount / terms.priceLevel;
    const closed = gapClosed(amount / (end - first), p.villageScale);
    v.infrastructure[index]! += closed * (1 - v.infrastructure[index]!);
    v.townServices[index]! += closed * p.servicesOfWorks * (1 - v.townServices[index]!);
    ledger.transfer(index, flow.modelVillageWorks, amount);
  },
});
