import { lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Checks that the resident whose quota is used is there. */
export const quotaEnforcement = lever({
  name: "quotaEnforcement",
  label: { en: "Enforcement against lent quotas", zh: "查处额度出借" },
  description: {
    en: "Share of lent quotas that checks find and end. Residents then take their turns themselves and get the whole take.",
    zh: "被查处并纠正的额度出借比例。居民改为亲自轮值，获得全部分成。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "lending found", zh: "查处比例" },
      description: { en: "0: usual customs work", zh: "0为通常海关监管" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "ASSUMED", rows: ["E17"], note: "no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "An outlay, month by month, per trade group, in proportion.",
    zh: "按比例，逐月按组支出。",
  },
  source: { tag: "FOUND", rows: ["E1b", "E17", "V22"], note: "certificates may not be lent; arrests are reported" },
  acts: "monthly",
  flows: {
    enforcementCosts: {
      from: "government",
      to: "outside",
      label: { en: "checks of lent quotas", zh: "额度出借查处费用" },
    },
  },
  parameters: {
    enforcementCost: dialRow(
      "public cost of full enforcement, per trade group",
      "全面查处公共成本（每组）",
      "yuan/year",
      3000,
      0,
      100000,
      "ASSUMED",
      "no figure",
    ),
  },
  reads: ["cooperatives.groups"],
  terms(value, terms) {
    terms.quotaEnforcement = value;
  },
  act({ index }, value, { cooperatives, ledger }, { p, flow }) {
    ledger.transfer(
      index,
      flow.enforcementCosts,
      (value * p.enforcementCost * cooperatives.groups[cooperativeOf(index, "trade")]!) / 12,
    );
  },
});
