import { lever } from "../model/lever.ts";
import { inTradeZone } from "../population/border-trade.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Public building of port capacity for residents' trade. */
export const portBuilding = lever({
  name: "portBuilding",
  label: { en: "Building of ports", zh: "口岸建设" },
  description: {
    en: "Once, in the month given: government adds port slots for pooled trade, a share of those there are. Where ports are short, more turns clear.",
    zh: "在指定月份一次性实施：政府按现有名额的一定比例增加入池贸易的口岸名额。口岸紧张时，可通关的轮值增加。",
  },
  group: "borderTrade",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      added: dial({
        label: { en: "slots added", zh: "新增名额" },
        description: { en: "share of the slots there are", zh: "占现有名额的比例" },
        unit: "share",
        min: 0,
        max: 5,
        default: 0.5,
        source: { tag: "ASSUMED", rows: ["M3"], note: "no figure" },
      }),
    },
  },
  neutral: "unset",
  size: "added",
  cost: {
    en: "One outlay per slot added (a quota-day a month), paid to builders.",
    zh: "按新增名额（每月一个额度日）一次性支出，付给施工方。",
  },
  source: { tag: "STATED", rows: ["M3", "E14"], note: "ports under-equipped" },
  acts: "once",
  parameters: {
    slotCost: dialRow(
      "public cost of a port slot (a quota-day a month)",
      "每个口岸名额（每月一个额度日）的公共成本",
      "yuan",
      600,
      0,
      20000,
      "ASSUMED",
      "no figure",
    ),
  },
  flows: {
    portBuilding: { from: "government", to: "outside", label: { en: "building of ports", zh: "口岸建设支出" } },
  },
  reads: ["villages.kmToBorder", "villages.portCapacity"],
  writes: ["villages.portCapacity"],
  act({ index }, { added }, { villages, economy, ledger }, { p, flow }) {
    if (!inTradeZone(villages.kmToBorder[index]!, economy)) return;
    const slots = added * villages.portCapacity[index]!;
    villages.portCapacity[index]! += slots;
    ledger.transfer(index, flow.portBuilding, slots * p.slotCost);
  },
});
