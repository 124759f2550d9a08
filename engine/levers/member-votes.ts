import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Votes go by heads rather than by shares. */
export const memberVotes = lever({
  name: "memberVotes",
  label: { en: "One member, one vote", zh: "一人一票" },
  description: {
    en: "Weight of votes by heads against votes by shares. The fewer votes the ten largest holders have, the less is diverted; where they have no majority, rules drift towards the law and thresholds fall, because members who trade protect payment by trade.",
    zh: "按人表决相对于按股表决的权重。十大股东表决权越少，截留越少；不占多数时，规则趋向法定、门槛下降，因为参与交易的普通成员会维护按交易额返还。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "weight of votes by heads", zh: "按人表决权重" },
      description: { en: "0: by shares, 1: one member, one vote", zh: "0为按股，1为一人一票" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "FOUND", rows: ["D6", "M14"], note: "statute: one member, one vote; practice by shares" },
    }),
  },
  neutral: 0,
  cost: {
    en: "None: it moves control between members.",
    zh: "无：只在成员之间转移控制权。",
  },
  source: { tag: "STATED", rows: ["M14", "M19", "D6c"], note: "refunds rise with the political weight of farmers" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.oneMemberOneVote = value;
  },
});
