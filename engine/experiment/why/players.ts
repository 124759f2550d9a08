/** Whom the effect of a policy is shared out among: the levers it sets otherwise than the baseline, or groups of them. */
import { LEVER_GROUPS, type Lever } from "../../model/lever.ts";
import type { Policy, Scenario } from "../../scenario/scenario.ts";
import type { Text } from "../../support/quantity.ts";
import { AttributionError } from "./attribution-error.ts";

/** 2^5 = 32 coalitions are as many as are run at once. */
export const MOST_PLAYERS = 5;

/** One lever, or several that are switched together. */
export interface Player {
  readonly id: string;
  readonly label: Text;
  readonly levers: readonly string[];
}

/** How levers are put together: each alone, by the groups of the documents, or as listed; unlisted ones stay alone. */
export type Grouping = "levers" | "groups" | readonly (readonly string[])[];

/** Levers that a policy sets otherwise than the baseline, in registry order. */
export function changedLevers(baseline: Policy, policy: Policy, levers: readonly Lever[]): Lever[] {
  const written = ({ settings }: Policy, name: string): string => JSON.stringify(settings[name] ?? null);
  return levers.filter(({ name }) => written(baseline, name) !== written(policy, name));
}

/**
 * The players of a policy: by default each lever, or if these are more than five, each group of levers.
 *
 * @throws AttributionError if nothing is changed, a named lever is not among those changed or stands in two groups, or
 *   more than five players are left.
 */
export function playersOf(
  { policies }: Pick<Scenario, "policies">,
  policy: Policy,
  levers: readonly Lever[],
  grouping?: Grouping,
): Player[] {
  const baseline = policies[0]!;
  const changed = changedLevers(baseline, policy, levers);
  if (changed.length === 0) throw new AttributionError("nothingChanged", { policy: policy.id, baseline: baseline.id });
  const way = grouping ?? (changed.length > MOST_PLAYERS ? "groups" : "levers");
  const players = way === "levers" ? changed.map(alone) : way === "groups" ? byGroup(changed) : asListed(changed, way);
  if (players.length > MOST_PLAYERS)
    throw new AttributionError("tooManyParts", {
      count: players.length,
      maximum: MOST_PLAYERS,
      names: players.map(({ id }) => id).join(", "),
    });
  return players;
}

const alone = ({ name, label }: Lever): Player => ({ id: name, label, levers: [name] });

function byGroup(changed: readonly Lever[]): Player[] {
  return Object.entries(LEVER_GROUPS).flatMap(([group, label]): Player[] => {
    const levers = changed.filter((lever) => lever.group === group);
    return levers.length === 0 ? [] : [{ id: group, label, levers: levers.map(({ name }) => name) }];
  });
}

function asListed(changed: readonly Lever[], lists: readonly (readonly string[])[]): Player[] {
  const left = new Map(changed.map((lever) => [lever.name, lever]));
  const names = [...left.keys()].join(", ");
  const seen = new Set<string>();
  const listed = lists.map((list): Player => {
    const levers = list.map((name) => {
      if (seen.has(name)) throw new AttributionError("leverTwice", { name });
      const lever = left.get(name);
      if (!lever) throw new AttributionError("unknownLever", { name, names });
      seen.add(name);
      left.delete(name);
      return lever;
    });
    const label = (locale: keyof Text): string => levers.map((lever) => lever.label[locale]).join(" + ");
    return { id: list.join("+"), label: { en: label("en"), zh: label("zh") }, levers: list };
  });
  return [...listed, ...[...left.values()].map(alone)];
}
