import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of all households that belong to a farm cooperative. */
export const farmMembers = metric({
  name: "farmMembers",
  label: { en: "Members of farm cooperatives", zh: "农民合作社成员户" },
  description: {
    en: "Of all households, each counting once, the share that belongs to a farm cooperative this month (active members: who joins sells through it).",
    zh: "本月加入农民合作社的农户占全部农户的比例（按户计；加入者经合作社销售，即活跃成员）。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["households.farmMember"],
  measure({ world: { households, householdCount } }) {
    let members = 0;
    for (let i = 0; i < householdCount; i++) members += households.farmMember[i]!;
    return householdCount === 0 ? undefinedBecause("empty") : defined(members / householdCount);
  },
});
