import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Whose shares bear losses first. */
export const claimOrder = lever({
  name: "claimOrder",
  label: { en: "Order of claims", zh: "亏损与清偿次序" },
  description: {
    en: "Who bears a loss beyond the reserve, and who recovers last when a cooperative ends: own shares first and granted shares last (0), both alike (1), granted shares first (2), or mixtures.",
    zh: "公积金不足时由谁承担亏损、解散时由谁最后受偿：自有股先承担、量化股最后（0），同比例（1），量化股先承担（2），或介于其间。",
  },
  group: "equity",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "order", zh: "次序" },
      description: { en: "0: granted shares are safest, 2: own shares are", zh: "0为量化股最安全，2为自有股最安全" },
      unit: "1",
      min: 0,
      max: 2,
      default: 1,
      source: { tag: "ASSUMED", rows: ["D12c"], note: "variants of the rule" },
    }),
  },
  neutral: 0,
  cost: {
    en: "None: it moves losses between shareholders.",
    zh: "无：只在股东之间转移损失。",
  },
  source: { tag: "FOUND", rows: ["D12c", "M19"], note: "granted shares recover the residual first" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.claimOrder = value;
  },
});
