import { metric, type Metric, type View } from "../model/metric.ts";
import type { World } from "../model/world.ts";
import { inCooperative } from "../population/members.ts";
import { defined, type Outcome, undefinedBecause } from "../support/outcome.ts";

const READS = [
  "households.tradeMember",
  "households.fundMember",
  "households.farmMember",
  "households.ownShares",
  "households.grantedShares",
] as const;

const isMember = ({ households: h }: World, i: number): boolean =>
  inCooperative(h, i) === 1 || h.ownShares[i]! > 0 || h.grantedShares[i]! > 0;

/** Share of members among the households that `counts`. */
function membersAmong({ world }: View, counts: (i: number) => boolean): Outcome {
  let [all, members] = [0, 0];
  for (let i = 0; i < world.householdCount; i++) {
    if (!counts(i)) continue;
    all++;
    if (isMember(world, i)) members++;
  }
  return all === 0 ? undefinedBecause("empty") : defined(members / all);
}

const KINDS = {
  en: "a trade group, a village fund, a farm cooperative or an asset-income cooperative, granted shares included",
  zh: "互助组、互助资金、农民合作社或资产收益合作社（含量化股份）",
};

/** Households that belong to a cooperative. */
export const memberHouseholds: Metric = metric({
  name: "memberHouseholds",
  label: { en: "Households in a cooperative", zh: "合作社成员户占比" },
  description: {
    en: `Share of households that belong to ${KINDS.en}.`,
    zh: `参加${KINDS.zh}的农户占比。`,
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: READS,
  measure: (view) => membersAmong(view, () => true),
});

/** Poor households that belong to a cooperative. */
export const poorMembers: Metric = metric({
  name: "poorMembers",
  label: { en: "Poor households in a cooperative", zh: "贫困户入社占比" },
  description: {
    en: `Of the households whose consumption at home over twelve months lies below the line, the share that belong to ${KINDS.en}. Undefined if nobody is poor.`,
    zh: `近十二个月在家人均消费低于贫困线的农户中，参加${KINDS.zh}的占比。无人贫困时无定义。`,
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  byLine: true,
  reads: READS,
  measure(view) {
    const { values } = view.welfareOf();
    const found = membersAmong(view, (i) => values[i]! < view.line);
    return found.value === null ? undefinedBecause("nobodyPoor") : found;
  },
});
