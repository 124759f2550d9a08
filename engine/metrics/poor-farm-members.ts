import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of registered poor households that belong to a farm cooperative. */
export const poorFarmMembers = metric({
  name: "poorFarmMembers",
  label: { en: "Registered poor in farm cooperatives", zh: "加入农民合作社的建档立卡户" },
  description: {
    en: "Of the households on the register of the poor, the share that belongs to a farm cooperative this month. Undefined where nobody is registered.",
    zh: "本月建档立卡户中加入农民合作社的比例。无人登记时无定义。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["households.farmMember", "households.registered"],
  measure({ world: { households: h, householdCount } }) {
    let [poor, members] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      poor += h.registered[i]!;
      members += h.registered[i]! * h.farmMember[i]!;
    }
    return poor === 0 ? undefinedBecause("empty") : defined(members / poor);
  },
});
