import { lever } from "../model/lever.ts";
import { CONSUMER_PLACES } from "../population/consumers.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** A programme links town households with every village: they buy directly from producers they come to know. */
export const nestedMarkets = lever({
  name: "nestedMarkets",
  label: { en: "Nested markets", zh: "巢状市场建设" },
  description: {
    en: "Once, in the month given: so many town households are linked with every village and buy from its producers as far as they trust them. Nobody needs a minimum scale or capital to sell. Later consumers come by recommendation and leave by disappointment; the market lasts as long as somebody buys.",
    zh: "在指定月份一次性实施：为每村结对若干城镇家庭，按其信任程度直接向农户购买。农户销售没有规模或资本门槛。此后消费者因推荐而来、因失望而去；只要有人购买，市场就会延续。",
  },
  group: "nestedMarket",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      consumers: dial({
        label: { en: "consumers linked a village", zh: "每村结对消费者" },
        description: { en: "town households; 40 places a village", zh: "城镇家庭数；每村40个位置" },
        unit: "households",
        min: 0,
        max: CONSUMER_PLACES,
        default: 20,
        integer: true,
        source: { tag: "ASSUMED", rows: ["M13", "S15"], note: "small-scale; no figure" },
      }),
      budget: dial({
        label: { en: "budget of a consumer", zh: "消费者预算" },
        description: {
          en: "mean spending a month at full trust; single budgets lie between half and one and a half of it",
          zh: "完全信任时的月均支出；各消费者预算为其0.5至1.5倍",
        },
        unit: "nominal yuan/month",
        min: 0,
        max: 2000,
        default: 300,
        source: { tag: "ASSUMED", rows: ["M13"], note: "part of a town household's food" },
      }),
      linkCost: dial({
        label: { en: "cost of linking a consumer", zh: "每个消费者的结对成本" },
        description: { en: "organising, first deliveries, once", zh: "组织与首次配送，一次性" },
        unit: "nominal yuan/household",
        min: 0,
        max: 5000,
        default: 500,
        source: { tag: "ASSUMED", rows: ["S15"], note: "a research project bore it; no figure" },
      }),
    },
  },
  neutral: "unset",
  size: "consumers",
  cost: {
    en: "One outlay of government: the cost of linking times the consumers linked. Consumers pay the rest.",
    zh: "一次性财政支出：结对成本乘以结对消费者数。其余由消费者承担。",
  },
  source: { tag: "STATED", rows: ["M12", "M13", "S15", "G9"], note: "Taihang, eight years" },
  acts: "once",
  flows: {
    nestedMarketLinks: {
      from: "government",
      to: "outside",
      label: { en: "linking consumers with villages", zh: "消费者结对支出" },
    },
  },
  // prettier-ignore
  parameters: {
    consumerTrustFirst: dialRow("trust of a consumer who is linked", "结对消费者的初始信任", "share", 0.4, 0, 1, "ASSUMED", "nobody knows the other yet", "M13"),
  },
  purposes: { budget: 1403 },
  reads: [],
  writes: ["cooperatives.founded", "consumers.active", "consumers.budget", "consumers.trust"],
  act({ index }, value, { consumers, cooperatives: c, draws, terms, ledger }, { p, flow }) {
    const first = index * CONSUMER_PLACES;
    const linked = Math.min(CONSUMER_PLACES, value.consumers);
    if (linked === 0) return;
    for (let k = first; k < first + linked; k++) {
      consumers.active[k] = 1;
      consumers.trust[k] = p.consumerTrustFirst;
      consumers.budget[k] = (value.budget / terms.priceLevel) * (0.5 + draws.one(k, 1403, 0));
    }
    c.founded[cooperativeOf(index, "nestedMarket")] = 1;
    ledger.transfer(index, flow.nestedMarketLinks, (value.linkCost / terms.priceLevel) * linked);
  },
});
