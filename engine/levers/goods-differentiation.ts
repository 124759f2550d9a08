import { lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Support for goods that others do not sell. */
export const goodsDifferentiation = lever({
  name: "goodsDifferentiation",
  label: { en: "Differentiation of goods", zh: "差异化经营" },
  description: {
    en: "Share of the goods that groups choose to suit the market and not after what others sell. It works through market information, buyers and storage; goods become less alike, crowd each other less, and groups fail less often.",
    zh: "互市组织按市场而非模仿他人选择的商品比例。通过市场信息、对接买家与仓储实现；商品雷同减少、相互挤压减轻，组织解散减少。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "goods chosen apart", zh: "差异化选货比例" },
      description: { en: "0: groups follow one another", zh: "0为相互模仿" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.5,
      source: { tag: "ASSUMED", rows: ["M4"], note: "no figure" },
    }),
  },
  neutral: 0,
  cost: {
    en: "An outlay, month by month, per member of trade groups, in proportion.",
    zh: "按比例，逐月按互市组织成员户数支出。",
  },
  source: { tag: "STATED", rows: ["M4"], note: "the remedy for cooperatives that are all alike" },
  acts: "monthly",
  flows: {
    differentiationCosts: {
      from: "government",
      to: "outside",
      label: { en: "support for differentiated goods", zh: "差异化经营扶持" },
    },
  },
  parameters: {
    differentiationCost: dialRow(
      "public cost of differentiation, per member of trade groups",
      "差异化扶持公共成本（每成员户）",
      "yuan/household/year",
      60,
      0,
      5000,
      "ASSUMED",
      "no figure",
    ),
  },
  reads: ["cooperatives.members"],
  terms(value, terms) {
    terms.differentiation = value;
  },
  act({ index }, value, { cooperatives, ledger }, { p, flow }) {
    ledger.transfer(
      index,
      flow.differentiationCosts,
      (value * p.differentiationCost * cooperatives.members[cooperativeOf(index, "trade")]!) / 12,
    );
  },
});
