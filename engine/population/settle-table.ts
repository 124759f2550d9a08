/** Puts the households of a user's table into the columns, beside what synthesis draws for them. */
import { uniform, type Key } from "../support/random.ts";
import { CHILD_SHARE, orderOf } from "./endowments.ts";
import type { Households } from "./households.ts";
import type { HouseholdTable } from "./own-data.ts";
import { populationPurposes as purposes } from "./purposes.ts";

/**
 * Takes sizes and consumption as the table has them.
 *
 * @returns Rank of each household among persons, (persons before it + half its own) / all persons. Shape: [households].
 */
export function takeWelfare(households: Households, { size, consumption }: HouseholdTable): Float64Array {
  households.size.set(size);
  households.publishedWelfare.set(consumption);
  const persons = size.reduce((sum, members) => sum + members, 0);
  const ranks = new Float64Array(size.length);
  let before = 0;
  for (const i of orderOf(Float64Array.from(consumption))) {
    ranks[i] = (before + size[i]! / 2) / persons;
    before += size[i]!;
  }
  return ranks;
}

/** Takes what else the table has; where it has nothing, what was drawn stays. Members always add up to the size. */
export function takeEndowments(households: Households, table: HouseholdTable, key: Key): void {
  table.size.forEach((size, i) => {
    for (const name of ["schooling", "land", "capital"] as const) {
      const given = table[name][i];
      if (given != null) households[name][i] = given;
    }
    const [workers, children, elders] = [table.workers[i]!, table.children[i]!, table.elders[i]!];
    if (workers !== null && children === null) {
      const young = Array.from({ length: size - workers }, (_, member) =>
        Number(uniform(key, purposes.dependants, i, 0, member + 1) < CHILD_SHARE),
      ).reduce((sum, one) => sum + one, 0);
      households.children[i] = young;
      households.elders[i] = size - workers - young;
    } else {
      // What is given stands; what was drawn gives way, and one member at least can work.
      households.children[i] = children ?? Math.min(households.children[i]!, size - 1 - (elders ?? 0));
      households.elders[i] = elders ?? Math.min(households.elders[i]!, size - 1 - households.children[i]!);
    }
    households.workers[i] = size - households.children[i]! - households.elders[i]!;
  });
}
