import { lever } from "../model/lever.ts";
import { CONSUMER_PLACES } from "../population/consumers.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Town consumers see the village and its producers with their own eyes. */
export const consumerVisits = lever({
  name: "consumerVisits",
  label: { en: "Visits of consumers", zh: "消费者到村参观" },
  description: {
    en: "Consumers of nested markets are brought to the village so often a year. A visit shows true quality and moves trust five times as fast as a good purchase: it builds trust where goods are good, and costs it where they are not.",
    zh: "每年组织巢状市场消费者到村若干次。到访能看到真实质量，调整信任的速度约为一次满意购买的五倍：产品好则增进信任，产品差则失去信任。",
  },
  group: "nestedMarket",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "visits a year", zh: "每年到访次数" },
      description: { en: "per consumer who buys", zh: "每位正在购买的消费者" },
      unit: "1/year",
      min: 0,
      max: 12,
      default: 2,
      source: { tag: "ASSUMED", rows: ["M13"], note: "mutual participation; no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "Monthly outlay of government for each visit (50 yuan, ASSUMED).",
    zh: "每次到访由财政支付（50元，假设）。",
  },
  source: { tag: "STATED", rows: ["M13"], note: "direct ties and mutual participation" },
  acts: "monthly",
  flows: {
    consumerVisits: { from: "government", to: "outside", label: { en: "visits of consumers", zh: "消费者到访支出" } },
  },
  // prettier-ignore
  parameters: {
    visitCost: dialRow("cost of a consumer's visit", "每次消费者到访成本", "nominal yuan", 50, 0, 1000, "ASSUMED", "bus and guide; no figure"),
  },
  reads: ["consumers.active"],
  terms(value, terms) {
    terms.nestedVisits = value;
  },
  act({ index }, value, { consumers, terms, ledger }, { p, flow }) {
    let active = 0;
    for (let k = index * CONSUMER_PLACES; k < (index + 1) * CONSUMER_PLACES; k++) active += consumers.active[k]!;
    ledger.transfer(index, flow.consumerVisits, (active * (value / 12) * p.visitCost) / terms.priceLevel);
  },
});
