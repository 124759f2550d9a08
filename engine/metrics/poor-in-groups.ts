import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of mutual-aid groups' member households that are on the register of the poor. */
export const poorInGroups = metric({
  name: "poorInGroups",
  label: { en: "Registered poor among group members", zh: "互助组中的建档立卡户" },
  description: {
    en: "Of the households in mutual-aid groups this month, the share on the register of the poor. Undefined while there are no groups.",
    zh: "本月互助组成员户中建档立卡户的占比。没有互助组时无定义。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["households.tradeMember", "households.registered"],
  measure({ world: { households, householdCount } }) {
    let [members, registered] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      if (households.tradeMember[i] !== 1) continue;
      members++;
      registered += households.registered[i]!;
    }
    return members === 0 ? undefinedBecause("empty") : defined(registered / members);
  },
});
