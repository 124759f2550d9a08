import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

const mean = (values: ArrayLike<number>, count: number) => {
  if (count === 0) return undefinedBecause("empty");
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i]!;
  return defined(sum / count);
};

/** Trust of households in cooperation beyond kin. */
export const meanTrust = metric({
  name: "meanTrust",
  label: { en: "Trust in cooperation", zh: "合作信任" },
  description: {
    en: "Trust in cooperation beyond kin this month, from 0 to 1, mean over households.",
    zh: "本月对亲属以外合作的信任（0至1），按户平均。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["households.trust"],
  measure: ({ world }) => mean(world.households.trust, world.householdCount),
});

/** Trust of the leader's kin less that of others: how narrow the circle is. */
export const trustGap = metric({
  name: "trustGap",
  label: { en: "Trust, leader's kin less others", zh: "信任差距（带头人亲属减其他户）" },
  description: {
    en: "Mean trust of the kin of leaders less mean trust of all other households: the wider the gap, the narrower the circle in which people cooperate.",
    zh: "带头人亲属的平均信任减去其他农户的平均信任：差距越大，合作圈越窄。",
  },
  unit: "share",
  better: "lower",
  min: -1,
  max: 1,
  reads: ["households.trust", "households.kinOfLeader"],
  measure({ world: { households: h, householdCount } }) {
    const [sum, counted] = [
      [0, 0],
      [0, 0],
    ];
    for (let i = 0; i < householdCount; i++) {
      sum[h.kinOfLeader[i]!]! += h.trust[i]!;
      counted[h.kinOfLeader[i]!]!++;
    }
    if (counted[0] === 0 || counted[1] === 0) return undefinedBecause("empty");
    return defined(sum[1]! / counted[1]! - sum[0]! / counted[0]!);
  },
});

/** Agency of households. */
export const meanAgency = metric({
  name: "meanAgency",
  label: { en: "Agency", zh: "能动性" },
  description: {
    en: "Belief in one's own doing this month, from 0 to 1, mean over households.",
    zh: "本月自主发展信心（0至1），按户平均。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["households.agency"],
  measure: ({ world }) => mean(world.households.agency, world.householdCount),
});

/** Reputation of a village's cooperatives for serving the poor. */
export const cooperativeReputation = metric({
  name: "cooperativeReputation",
  label: { en: "Reputation for serving the poor", zh: "服务贫困户的声誉" },
  description: {
    en: "How much cooperatives are known to serve the poor this month, from 0 to 1, mean over villages: it follows the share of registered poor households that are members, hold shares or sell in the nested market.",
    zh: "本月合作社服务贫困户的声誉（0至1），按村平均：跟随成为成员、持有股份或在巢状市场销售的建档立卡户比例。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["villages.reputation"],
  measure(view) {
    const reputation = view.column("villages", "reputation");
    return reputation ? mean(reputation, reputation.length) : undefinedBecause("empty");
  },
});
