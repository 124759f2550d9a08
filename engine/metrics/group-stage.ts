import { metric, type Metric, type View } from "../model/metric.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { RING } from "../population/households.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Mean over the members of trade groups of something that belongs to their village. */
function overMembers({ world }: View, of: (village: number, row: number) => number): Outcome {
  let [members, total] = [0, 0];
  for (const { index } of world.blocks) {
    const row = cooperativeOf(index, "trade");
    members += world.cooperatives.members[row]!;
    total += world.cooperatives.members[row]! * of(index, row);
  }
  return members > 0 ? defined(total / members) : undefinedBecause("empty");
}

/** How far trade groups have come: 1 mutual-aid group, 2 coordination group, 3 cooperative. */
export const groupStage: Metric = metric({
  name: "groupStage",
  label: { en: "Stage of trade groups", zh: "互市组织阶段" },
  description: {
    en: "Stage of the trade groups this month, mean over their members: 1 mutual-aid group, 2 coordination group, 3 cooperative. Undefined while there are no groups.",
    zh: "本月互市组织所处阶段（按成员平均）：1互助组，2协作组，3合作社。没有互市组织时无定义。",
  },
  unit: "index",
  better: "neither",
  min: 1,
  max: 3,
  reads: ["cooperatives.members", "cooperatives.stage"],
  measure: (view) => overMembers(view, (_, row) => 1 + view.world.cooperatives.stage[row]!),
});

/** Labour and port time of a pooled quota-day, against a mutual-aid group under the usual clearance. */
export const quotaDayTime: Metric = metric({
  name: "quotaDayTime",
  label: { en: "Labour and port time of a quota-day", zh: "每额度日人工与口岸耗时" },
  description: {
    en: "Time a pooled quota-day takes, mean over members, 1 for a mutual-aid group under the usual clearance; higher stages and clearance rules shorten it. Undefined while there are no groups.",
    zh: "每个入池额度日所需时间（按成员平均），通常通关下的互助组为1；更高阶段与通关便利使其缩短。没有互市组织时无定义。",
  },
  unit: "index",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["cooperatives.members", "villages.quotaTime"],
  measure: (view) => overMembers(view, (village) => view.world.villages.quotaTime[village]!),
});

/** Trade groups that failed in a year, of those that could. */
export const tradeGroupExits: Metric = metric({
  name: "tradeGroupExits",
  label: { en: "Trade groups that failed", zh: "互市组织解散率" },
  description: {
    en: "Of the trade groups that existed in the last January, the share that failed then. Undefined where there were none.",
    zh: "最近一个一月存在的互市组织中解散的比例。当时没有互市组织则无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["villages.groupExits", "villages.groupsAtRisk"],
  measure(view) {
    const risk = sum(view.column("villages", "groupsAtRisk") ?? []);
    return risk > 0 ? defined(sum(view.column("villages", "groupExits") ?? []) / risk) : undefinedBecause("empty");
  },
});

/** How much of the ports' slots pooled trade takes. */
export const portUse: Metric = metric({
  name: "portUse",
  label: { en: "Port slots in use", zh: "口岸名额使用率" },
  description: {
    en: "Port time that pooled trade took this month over the slots of all ports of the zone that were at work. Undefined where there are none.",
    zh: "本月入池贸易所用口岸时间占区内通行中口岸名额的比例。没有口岸名额时无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1.000001,
  reads: [
    "villages.pooledDays",
    "villages.quotaTime",
    "villages.portCapacity",
    "villages.portFlow",
    "villages.kmToBorder",
  ],
  measure({ world: { blocks, villages, terms, economy, clock } }) {
    let [used, slots] = [0, 0];
    for (const { index } of blocks) {
      if (villages.kmToBorder[index]! > economy.tradeZone) continue;
      used += villages.pooledDays[RING * index + clock.ring]! * villages.quotaTime[index]!;
      slots += villages.portCapacity[index]! * villages.portFlow[index]! * terms.goodsPassing;
    }
    return slots > 0 ? defined(used / slots) : undefinedBecause("empty");
  },
});
