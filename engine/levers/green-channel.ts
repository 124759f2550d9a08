import { lever } from "../model/lever.ts";
import { inTradeZone } from "../population/border-trade.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** A channel of their own for border residents' goods. */
export const greenChannel = lever({
  name: "greenChannel",
  label: { en: "Green channel", zh: "绿色通道" },
  description: {
    en: "Share of pooled trade that passes by a channel of its own, without queueing with other freight. A quota-day takes less port time.",
    zh: "通过专用通道、无需与其他货物一同排队的入池贸易比例。每个额度日耗时减少。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "pooled trade covered", zh: "覆盖比例" },
      description: { en: "0: the common queue", zh: "0为共同排队" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "ASSUMED", rows: ["M3"], note: "no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "An outlay, month by month, per household of the trade zone, in proportion to the trade covered.",
    zh: "按覆盖比例，逐月按边贸区户数支出。",
  },
  source: { tag: "ASSUMED", rows: ["M3", "M9"], note: "ports are under-equipped" },
  acts: "monthly",
  flows: {
    channelCosts: {
      from: "government",
      to: "outside",
      label: { en: "green channels for border residents", zh: "边民绿色通道费用" },
    },
  },
  parameters: {
    channelCost: dialRow(
      "public cost of green channels, per household of the zone",
      "绿色通道公共成本（边贸区户均）",
      "yuan/household/year",
      15,
      0,
      1000,
      "ASSUMED",
      "no figure",
    ),
  },
  reads: ["villages.kmToBorder"],
  terms(value, terms) {
    terms.greenChannel = value;
  },
  act({ index, first, end }, value, { villages, economy, ledger }, { p, flow }) {
    if (inTradeZone(villages.kmToBorder[index]!, economy))
      ledger.transfer(index, flow.channelCosts, (value * p.channelCost * (end - first)) / 12);
  },
});
