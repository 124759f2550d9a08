import { lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dial } from "../support/quantity.ts";

/** Farm cooperatives take over a part of trade and retail, and buy inputs together on a larger scale. */
export const chainExtension = lever({
  name: "chainExtension",
  label: { en: "Longer value chain", zh: "延伸产业链" },
  description: {
    en: "Members of farm cooperatives get the farm-gate price plus mu times the profit of trade and retail, and save nu of their inputs; the cooperative bears a fixed cost a year, of which government may pay a part as support. Small cooperatives may not earn the fixed cost.",
    zh: "农民合作社成员在产地价之外再得流通利润的mu，并节省投入品的nu；合作社每年承担固定成本，财政可给予补助。规模小的合作社可能收不回固定成本。",
  },
  group: "cooperatives",
  setting: {
    kind: "record",
    fields: {
      capture: dial({
        label: { en: "captured profit, mu", zh: "所得流通利润比例（mu）" },
        description: { en: "of the profit of trade and retail", zh: "占流通环节利润" },
        unit: "share",
        min: 0,
        max: 0.6,
        default: 0.15,
        source: {
          tag: "ASSUMED",
          rows: ["M22", "S27"],
          note: "the fall from 56 to 43% would be a quarter to win back",
        },
      }),
      inputSaving: dial({
        label: { en: "further saving on inputs, nu", zh: "投入品再节省比例（nu）" },
        description: { en: "beyond what cooperatives save already", zh: "在现有节省之外" },
        unit: "share",
        min: 0,
        max: 0.3,
        default: 0.03,
        source: { tag: "ASSUMED", rows: ["M22"], note: "no figure" },
      }),
      fixedCost: dial({
        label: { en: "fixed cost", zh: "固定成本" },
        description: { en: "per cooperative and year", zh: "每社每年" },
        unit: "nominal yuan",
        min: 0,
        max: 500000,
        default: 30000,
        source: { tag: "ASSUMED", rows: ["M22"], note: "store, cooling, sales staff; no figure" },
      }),
      support: dial({
        label: { en: "public support", zh: "财政补助" },
        description: { en: "per cooperative and year", zh: "每社每年" },
        unit: "nominal yuan",
        min: 0,
        max: 500000,
        default: 0,
        source: { tag: "ASSUMED", rows: ["M22"], note: "none unless set" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "support",
  cost: {
    en: "The support, a yearly outlay of government to each farm cooperative; nothing without it.",
    zh: "补助部分由财政每年支付给各农民合作社；不设补助则无支出。",
  },
  source: { tag: "STATED", rows: ["M22", "S27", "S28"], note: "scale and a longer chain capture circulation profit" },
  acts: "yearly",
  flows: {
    chainSupport: {
      from: "government",
      to: "cooperatives",
      label: { en: "support of longer chains", zh: "产业链延伸补助" },
    },
  },
  reads: ["cooperatives.founded", "cooperatives.cash", "cooperatives.revenueOfYear"],
  writes: ["cooperatives.cash", "cooperatives.revenueOfYear"],
  terms(value, terms) {
    terms.chainCapture = value.capture;
    terms.chainInputSaving = value.inputSaving;
    terms.chainFixedCost = value.fixedCost;
  },
  act({ index }, value, { cooperatives: c, terms, ledger }, { flow }) {
    const row = cooperativeOf(index, "farm");
    if (c.founded[row] === 0) return;
    const support = value.support / terms.priceLevel;
    c.cash[row]! += support;
    c.revenueOfYear[row]! += support;
    ledger.transfer(index, flow.chainSupport, support);
  },
});
