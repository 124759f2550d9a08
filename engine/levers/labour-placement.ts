import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Places of work in the paired region, with a subsidy for going. */
export const labourPlacement = lever({
  name: "labourPlacement",
  label: { en: "Placement of workers in the paired region", zh: "劳务协作转移就业" },
  description: {
    en: "Each year places in the paired region are offered to households with a worker at home, by lot and register. A place spares part of the cost of leaving; who takes it gets a subsidy and works away from then on like everyone else who is away. Those who leave make it easier for their neighbours to follow.",
    zh: "每年向有劳动力在家的农户提供帮扶方就业名额，按抽签与名册发放。名额可减免部分外出成本，接受者获得补助，此后与其他外出者相同。外出者也带动邻居外出。",
  },
  group: "pairedSupport",
  setting: {
    kind: "record",
    fields: {
      rate: dial({
        label: { en: "places a year", zh: "每年名额" },
        description: { en: "share of workers", zh: "占劳动力比例" },
        unit: "1/year",
        min: 0,
        max: 0.1,
        default: 0.00625,
        source: {
          tag: "DERIVED",
          rows: ["S33", "E19"],
          note: "150,000 a year over some 24 million rural workers of Guangxi, RECALLED",
        },
      }),
      subsidy: dial({
        label: { en: "subsidy", zh: "补助" },
        description: { en: "per worker placed, once", zh: "每名转移就业者一次性" },
        unit: "nominal yuan",
        min: 0,
        max: 20000,
        default: 1000,
        source: { tag: "ASSUMED", rows: ["M26"], note: "travel and training; no figure" },
      }),
      poorFirst: dial({
        label: { en: "weight of the register", zh: "名册优先程度" },
        description: { en: "0: lots alone; 1: registered poor first", zh: "0为纯抽签；1为登记贫困户优先" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.7,
        source: { tag: "ASSUMED", rows: ["E20b", "E20c"], note: "poor workers are counted, shares are not" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "rate",
  cost: { en: "Outlay of government to households for each worker placed.", zh: "每转移一名劳动力，财政支付给农户。" },
  source: { tag: "STATED", rows: ["M26", "S33"], note: "150,000 workers transferred to Guangdong in 2011" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.placementRate = value.rate;
    terms.placementSubsidy = value.subsidy;
    terms.placementPoorFirst = value.poorFirst;
  },
});
