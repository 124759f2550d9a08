/** What households see of the neighbours they watch. */
import type { World } from "../../model/world.ts";
import { NEIGHBOURS } from "../../population/households.ts";
import { inCooperative } from "../../population/members.ts";
import type { Village } from "../../population/villages.ts";

/** What each household of a village sees, in the order of rows. Shape of each: at least [households]. */
export interface Seen {
  /** Mean technique of the neighbours watched; 0 without any. */
  readonly technique: Float64Array;
  /** Share of them who are members of a cooperative; 0 without any. */
  readonly members: Float64Array;
}

/** Looks once at all neighbours, as they stand before anybody learns: the order of households does not matter. */
export function watchNeighbours({ first, end }: Village, world: World): Seen {
  const { neighbours, technique } = world.households;
  const count = end - first;
  const [member, seen] = [
    world.scratch(0, count),
    { technique: world.scratch(1, count), members: world.scratch(2, count) },
  ];
  for (let k = 0; k < count; k++) member[k] = inCooperative(world.households, first + k);
  for (let k = 0, n = NEIGHBOURS * first; k < count; k++) {
    let [watched, techniques, members] = [0, 0, 0];
    for (const end = n + NEIGHBOURS; n < end; n++) {
      const j = neighbours[n]!;
      if (j < 0) continue;
      watched++;
      techniques += technique[j]!;
      members += member[j - first]!;
    }
    seen.technique[k] = watched > 0 ? techniques / watched : 0;
    seen.members[k] = watched > 0 ? members / watched : 0;
  }
  return seen;
}
