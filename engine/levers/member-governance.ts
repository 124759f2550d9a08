import { lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Members' say in their trade group. */
export const memberGovernance = lever({
  name: "memberGovernance",
  label: { en: "Members' say in trade groups", zh: "成员参与治理" },
  description: {
    en: "How far members elect, see the books and vote on the split. Residents bargain better, and fewer quotas are lent out.",
    zh: "成员选举、查账与表决分配的程度。居民议价能力增强，额度出借减少。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "members' say", zh: "成员话语权" },
      description: { en: "0: the organiser decides; 1: members do", zh: "0为组织者决定，1为成员决定" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "ASSUMED", rows: ["M3", "V22"], note: "sign only" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "An outlay, month by month, per trade group for guidance and accounts, in proportion.",
    zh: "按比例，逐月按组支出指导与会计费用。",
  },
  source: { tag: "ASSUMED", rows: ["M3", "M9", "V22"], note: "fair distribution" },
  acts: "monthly",
  flows: {
    governanceCosts: {
      from: "government",
      to: "outside",
      label: { en: "guidance of members' meetings", zh: "成员治理指导费用" },
    },
  },
  parameters: {
    governanceCost: dialRow(
      "public cost of members' governance, per trade group",
      "成员治理公共成本（每组）",
      "yuan/year",
      2000,
      0,
      100000,
      "ASSUMED",
      "no figure",
    ),
  },
  reads: ["cooperatives.groups"],
  terms(value, terms) {
    terms.memberGovernance = value;
  },
  act({ index }, value, { cooperatives, ledger }, { p, flow }) {
    ledger.transfer(
      index,
      flow.governanceCosts,
      (value * p.governanceCost * cooperatives.groups[cooperativeOf(index, "trade")]!) / 12,
    );
  },
});
