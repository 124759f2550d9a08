/** Who is reached, and how welfare is spread at the end: the outcomes of a policy that are curves and groups, as plain data. */
import type { Sector } from "../../model/ledger.ts";
import { ratioOfMeans } from "../../support/ratio-of-means.ts";
import type { Estimate, Path } from "../estimate.ts";
import { estimateOf, pathOf } from "../spread.ts";
import { FIFTHS, GROUPS, type Group } from "./groups.ts";
import { DECOMPOSED, LAYOUT, OTHER_RECIPIENTS, type ProfilePart } from "./layout.ts";
import type { Vulnerability } from "./vulnerability.ts";

/** A change of poverty in Datt and Ravallion's parts; the two add up to the change in every replicate. */
export interface PovertyParts {
  readonly growth: Estimate;
  readonly redistribution: Estimate;
}
export type PovertyMeasure = (typeof DECOMPOSED)[number];

/** Who was the first to get public money: households by group, or another sector. */
export interface FirstRecipient {
  /** A group of households as they stood at the start; `otherHouseholds` got it by another way than from a lever. */
  readonly who: Group | "otherHouseholds" | Exclude<Sector, "households" | "government">;
  /** Paired change against the baseline, yuan a household and year since the start, not discounted. */
  readonly change: Estimate;
  /** Of every public yuan more that the policy spends, the part this recipient gets first; null unless spending clearly rises. */
  readonly share: number | null;
}

/** What a policy's runs say about people. Curves run over tenths, or over percentiles 1 to 99. */
export interface People {
  /** Share of all welfare that the poorest tenth, two tenths … nine tenths have. Shape: [9]. */
  readonly lorenz: Path;
  /** Mean welfare of each tenth of persons, yuan per person-year. Shape: [10]. */
  readonly tenths: Path;
  /** Growth of each percentile since the policies began; whoever stands there. Shape: [99]. */
  readonly growthSinceStart: Path;
  /** The same against the baseline's percentiles at the end; null for the baseline. */
  readonly growthAgainstBaseline: Path | null;
  readonly povertySinceStart: Readonly<Record<PovertyMeasure, PovertyParts>>;
  readonly povertyAgainstBaseline: Readonly<Record<PovertyMeasure, PovertyParts>> | null;
  /** Final incidence: paired gain of welfare, yuan per person-year, by group at the start; null for the baseline. */
  readonly gains: Readonly<Record<Group, Estimate>> | null;
  /** The same by fifth of persons at the start, poorest first. */
  readonly gainsOfFifths: readonly Estimate[] | null;
  /** First incidence, to be read beside the gains and never added to them; null for the baseline. */
  readonly firstRecipients: readonly FirstRecipient[] | null;
  readonly vulnerability: Vulnerability | null;
}

/**
 * Summarises profiles over replicates.
 *
 * @param profiles Of the policy, one a replicate.
 * @param baseline Of the baseline's runs of the same replicates; null for the baseline itself.
 * @param householdYears Households times years since the start.
 */
export function peopleOf(
  profiles: readonly Float64Array[],
  baseline: readonly Float64Array[] | null,
  householdYears: number,
  vulnerability: Vulnerability | null,
): People {
  const valuesAt = (at: number): Float64Array => Float64Array.from(profiles, (profile) => profile[at]!);
  const curve = (part: ProfilePart): Path => pathOf((k) => valuesAt(LAYOUT[part].first + k), LAYOUT[part].length);
  const estimate = (part: ProfilePart, k: number): Estimate => estimateOf(valuesAt(LAYOUT[part].first + k), "empty");
  const parts = (part: ProfilePart): Record<PovertyMeasure, PovertyParts> =>
    Object.fromEntries(
      DECOMPOSED.map((measure, k) => [
        measure,
        { growth: estimate(part, 2 * k), redistribution: estimate(part, 2 * k + 1) },
      ]),
    ) as Record<PovertyMeasure, PovertyParts>;
  const compared = baseline !== null;
  return {
    lorenz: curve("lorenz"),
    tenths: curve("tenths"),
    growthSinceStart: curve("growthSinceStart"),
    growthAgainstBaseline: compared ? curve("growthAgainst") : null,
    povertySinceStart: parts("partsSinceStart"),
    povertyAgainstBaseline: compared ? parts("partsAgainst") : null,
    gains: compared
      ? (Object.fromEntries(GROUPS.map((group, k) => [group, estimate("gains", k)])) as Record<Group, Estimate>)
      : null,
    gainsOfFifths: compared ? Array.from({ length: FIFTHS }, (_, k) => estimate("gainsOfFifths", k)) : null,
    firstRecipients: compared ? firstRecipientsOf(profiles, baseline, householdYears) : null,
    vulnerability,
  };
}

function firstRecipientsOf(
  profiles: readonly Float64Array[],
  baseline: readonly Float64Array[],
  householdYears: number,
): FirstRecipient[] {
  const changeAt = (part: ProfilePart, k: number): Float64Array => {
    const at = LAYOUT[part].first + k;
    return Float64Array.from(profiles, (profile, r) => (profile[at]! - baseline[r]![at]!) / householdYears);
  };
  const groups = GROUPS.map((who, k) => ({ who, changes: changeAt("support", k) }));
  const sectors = OTHER_RECIPIENTS.map((sector, k) => ({ sector, changes: changeAt("recipients", k) }));
  const all = profiles.map((_, r) => sectors.reduce((sum, { changes }) => sum + changes[r]!, 0));
  const recipients = [
    ...groups,
    ...sectors.map(({ sector, changes }) =>
      sector === "households"
        ? {
            who: "otherHouseholds" as const,
            changes: changes.map((change, r) => groups.reduce((rest, group) => rest - group.changes[r]!, change)),
          }
        : { who: sector as Exclude<Sector, "households" | "government">, changes },
    ),
  ];
  return recipients.map(({ who, changes }) => ({
    who,
    change: estimateOf(changes, "empty"),
    share: ratioOfMeans(changes, all).value?.ratio ?? null,
  }));
}
