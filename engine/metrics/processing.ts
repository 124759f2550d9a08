import { metric, type Metric, type View } from "../model/metric.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** An amount of twelve months over all households. */
const perHousehold = (view: View, yuan: number): Outcome =>
  view.world.householdCount === 0 ? undefinedBecause("empty") : defined(yuan / view.world.householdCount);

/** Value added by processing enterprises in the villages. */
export const processingValueAdded: Metric = metric({
  name: "processingValueAdded",
  label: { en: "Value added in processing", zh: "落地加工增加值" },
  description: {
    en: "Value that enterprises in the villages add to goods in twelve months, per household. Pay in processing is the part of it that stays.",
    zh: "近十二个月本村企业加工增加值（户均）。其中加工工资留在本村。",
  },
  unit: "yuan/household/year",
  better: "higher",
  min: 0,
  max: 1e7,
  measure: (view) => perHousehold(view, view.flowOfYear("valueAdded")),
});

/** How much of the goods at hand is processed in the villages. */
export const processedShare: Metric = metric({
  name: "processedShare",
  label: { en: "Goods processed in the village", zh: "货物落地加工率" },
  description: {
    en: "Goods processed over goods declared at the border and harvested for sale, twelve months. Counted from the month on in which a policy brings projects; undefined before.",
    zh: "近十二个月已加工货物占互市申报与待售农产品的比例。自政策引入项目当月起统计，此前无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["villages.processable", "villages.processed"],
  measure(view) {
    const goods = sum(view.column("villages", "processable") ?? []);
    return goods > 0 ? defined(sum(view.column("villages", "processed")!) / goods) : undefinedBecause("empty");
  },
});

/** Enterprises there are, per village. */
export const enterprises: Metric = metric({
  name: "enterprises",
  label: { en: "Processing enterprises", zh: "加工企业数" },
  description: {
    en: "Places of enterprises that are taken this month, per village: at most two, one of the border zone and one of the paired region. A further project makes the enterprise in its place larger.",
    zh: "本月在营加工企业数（村均）：每村至多两家，本地与帮扶方各一家；后续项目扩大原有企业。",
  },
  unit: "1",
  better: "neither",
  min: 0,
  max: 2,
  reads: ["enterprises.active"],
  measure: ({ world }) =>
    world.blocks.length === 0
      ? undefinedBecause("empty")
      : defined(sum(world.enterprises.active) / world.blocks.length),
});

/** Profit tax forgone: a memo item outside the ledger. */
export const profitTaxForgone: Metric = metric({
  name: "profitTaxForgone",
  label: { en: "Profit tax forgone (memo)", zh: "减免企业所得税（备忘）" },
  description: {
    en: "Profit tax that exempt enterprises did not pay in the last twelve months, per household. A memo item: no money moves. It counts enterprises that might not be there without the exemption.",
    zh: "近十二个月免税企业少缴的所得税（户均）。备忘项，没有资金流动；其中包括没有减免就可能不存在的企业。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: 0,
  max: 1e7,
  reads: ["villages.profitTaxForgone"],
  measure: (view) => perHousehold(view, sum(view.column("villages", "profitTaxForgone") ?? [])),
});
