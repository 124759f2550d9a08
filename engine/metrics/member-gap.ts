import { metric, type Metric } from "../model/metric.ts";
import type { World } from "../model/world.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

/** Cells of what a survey of farmers observes: size (3) × farm workers (3) × work off the farm (2) × schooling (3) × land (4). */
const CELLS = 216;

/** The cell of household i. */
function cellOf(i: number, { households: h }: World, meanLand: number): number {
  const size = h.size[i]! <= 3 ? 0 : h.size[i] === 4 ? 1 : 2;
  const farm = Math.min(2, h.farmWorkers[i]! - 1);
  const off = h.workers[i]! > h.farmWorkers[i]! ? 1 : 0;
  const schooling = h.schooling[i]! <= 6 ? 0 : h.schooling[i]! <= 9 ? 1 : 2;
  const land = (h.land[i]! + h.landShares[i]!) / meanLand;
  const band = land < 0.6 ? 0 : land < 1 ? 1 : land < 1.6 ? 2 : 3;
  return (((size * 3 + farm) * 2 + off) * 3 + schooling) * 4 + band;
}

/**
 * Matched difference of members' and non-members' income, against that of the matched non-members.
 *
 * Coarsened exact matching: within each cell the mean income per member of non-members is what members would have had;
 * cells count by their members. Cells without non-members are left out, and so are households that do not farm: studies
 * compare farmers.
 *
 * @param most Only households with assigned income per person up to this, yuan a year.
 */
function matchedGap(world: World, most: number): Outcome {
  const { households: h, householdCount: n } = world;
  let [land, counted] = [0, 0];
  for (let i = 0; i < n; i++) land += h.land[i]! + h.landShares[i]!;
  const [sums, counts] = [new Float64Array(2 * CELLS), new Float64Array(2 * CELLS)];
  for (let i = 0; i < n; i++) {
    if (h.farmWorkers[i] === 0 || h.assignedIncome[i]! / h.size[i]! > most) continue;
    const at = 2 * cellOf(i, world, land / n) + h.farmMember[i]!;
    sums[at]! += h.incomeOfYear[i]! / h.size[i]!;
    counts[at]!++;
  }
  let [members, matched] = [0, 0];
  for (let at = 0; at < 2 * CELLS; at += 2) {
    if (counts[at] === 0 || counts[at + 1] === 0) continue;
    members += sums[at + 1]!;
    matched += (counts[at + 1]! * sums[at]!) / counts[at]!;
    counted++;
  }
  if (counted === 0) return undefinedBecause("empty");
  return matched > 0 ? defined(members / matched - 1) : undefinedBecause("nonPositiveMean");
}

/** Assigned income per person below which a fifth of households lie. */
function poorestFifth({ households: h, householdCount: n }: World): number {
  const each = Float64Array.from({ length: n }, (_, i) => h.assignedIncome[i]! / h.size[i]!).sort();
  return each[Math.max(0, Math.ceil(n / 5) - 1)] ?? 0;
}

const gap = (name: string, label: Text, whom: Text, most: (world: World) => number): Metric =>
  metric({
    name,
    label,
    description: {
      en: `Income per registered member of farm-cooperative members over that of non-members alike in size, work on and off the farm, schooling and land, less one, among households that farm, as surveys measure it${whom.en}. It holds what draws people in as well as what membership brings; the effect is the difference between runs. Undefined where no member has a match.`,
      zh: `农民合作社成员户人均收入与规模、农业及非农劳动力、教育、土地相近的非成员户之比减一，限务农户（调查所用口径）${whom.zh}。其中既有成员身份的作用，也有入社选择；真正的影响为两次模拟之差。无可匹配成员时无定义。`,
    },
    unit: "share",
    better: "neither",
    min: -10,
    max: 100,
    reads: [
      "households.farmMember",
      "households.size",
      "households.workers",
      "households.farmWorkers",
      "households.schooling",
      "households.land",
      "households.landShares",
      "households.assignedIncome",
      "households.incomeOfYear",
    ],
    measure: ({ world }) => matchedGap(world, most(world)),
  });

/** Matched gap of income between members of farm cooperatives and others. */
export const memberGap = gap(
  "memberGap",
  { en: "Matched income gap of members", zh: "成员与非成员匹配收入差距" },
  { en: "", zh: "" },
  () => Infinity,
);

/** The same among the poorest fifth of households. */
export const memberGapPoorest = gap(
  "memberGapPoorest",
  { en: "Matched income gap of members, poorest fifth", zh: "成员与非成员匹配收入差距（最低五分之一）" },
  {
    en: ", among the fifth of households with the lowest assigned income per person",
    zh: "，限设定人均收入最低的五分之一农户",
  },
  poorestFifth,
);
