import { lever } from "../model/lever.ts";
import { inTradeZone } from "../population/border-trade.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** One declaration for all members of a group, inspected once for two places. */
export const oneDeclaration = lever({
  name: "oneDeclaration",
  label: { en: "One declaration for all", zh: "集中申报" },
  description: {
    en: "Share of pooled trade that a group declares at once for all its members and that two places inspect together. A quota-day takes less port time: the same slots clear more, and members offer more turns.",
    zh: "互市组织代全体成员一次申报、两地一次查验的入池贸易比例。每个额度日耗时减少：同样的口岸名额可通关更多，成员可轮值更多。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "pooled trade covered", zh: "覆盖比例" },
      description: { en: "0: everyone declares alone", zh: "0为各自申报" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "ASSUMED", rows: ["M9"], note: "no figure" },
    }),
  },
  neutral: 0,
  cost: {
    en: "An outlay, month by month, per household of the trade zone for staff and systems, in proportion to the trade covered.",
    zh: "按覆盖比例，逐月按边贸区户数支出人员与系统费用。",
  },
  source: { tag: "STATED", rows: ["M3", "M9"], note: "upgrading frees people from time-consuming trade" },
  acts: "monthly",
  flows: {
    declarationCosts: {
      from: "government",
      to: "outside",
      label: { en: "clearance by one declaration", zh: "集中申报通关费用" },
    },
  },
  parameters: {
    declarationCost: dialRow(
      "public cost of one declaration for all, per household of the zone",
      "集中申报公共成本（边贸区户均）",
      "yuan/household/year",
      20,
      0,
      1000,
      "ASSUMED",
      "no figure",
    ),
  },
  reads: ["villages.kmToBorder"],
  terms(value, terms) {
    terms.oneDeclaration = value;
  },
  act({ index, first, end }, value, { villages, economy, ledger }, { p, flow }) {
    if (inTradeZone(villages.kmToBorder[index]!, economy))
      ledger.transfer(index, flow.declarationCosts, (value * p.declarationCost * (end - first)) / 12);
  },
});
