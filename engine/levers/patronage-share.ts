import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** How much of a cooperative's surplus goes by members' trade rather than by shares. */
export const patronageShare = lever({
  name: "patronageShare",
  label: { en: "Surplus paid by members' trade", zh: "按交易额返还比例" },
  description: {
    en: "Of what is left of the surplus after floors, reserve and diversion, this share is refunded by members' trade, the rest paid on shares: what is practised where rules have not drifted and nobody audits. It matters where members trade with the cooperative and hold unequal shares; without shares everything goes by trade, without trade by shares.",
    zh: "盈余在支付保底、提取公积金和扣除截留之后，按此比例依成员交易额返还，其余按股分红；这是规则未漂移、也无审计时的实际做法。仅当成员有交易且股份不等时起作用；没有股金则全部按交易额，没有交易则全部按股。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "share by trade", zh: "返还比例" },
      description: {
        en: "the law says at least 0.6; a minority of cooperatives comply",
        zh: "法律规定不低于0.6，实际执行者为少数",
      },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.6,
      source: { tag: "FOUND", rows: ["D6", "D6c", "M14"], note: "statute; practice 0.2 ASSUMED" },
    }),
  },
  neutral: "unset",
  cost: { en: "None: it moves money between members.", zh: "无：只在成员之间分配。" },
  source: { tag: "FOUND", rows: ["D6", "D6b", "D6c"], note: "cooperative law" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.patronageShare = value;
  },
});
