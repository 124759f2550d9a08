/** Who watches whom: a small world inside each village, a ring of kin with some ties rewired, most often to the elite. */
import { uniform, type Key } from "../support/random.ts";
import { inverseNormal } from "../support/inverse-normal.ts";
import type { EconomyValues } from "./economy.ts";
import { orderOf } from "./endowments.ts";
import { NEIGHBOURS, type Households } from "./households.ts";
import { populationPurposes as purposes } from "./purposes.ts";
import type { Village } from "./villages.ts";

/** Chance that a tie of the ring is rewired (model: 0.1), and that a rewired tie leads to the elite. ASSUMED. */
const REWIRED = 0.1;
const TO_ELITE = 0.5;
/** How far on the ring kin of the leader live. ASSUMED. */
const KIN_REACH = 4;

/** Names a village's elite (the best ranked, with luck), the kin of its first, and each household's neighbours. */
export function drawNetwork(
  village: Village,
  households: Households,
  ranks: Float64Array,
  economy: EconomyValues,
  key: Key,
): void {
  const { first, end } = village;
  const count = end - first;
  if (count === 0) return;
  const score = Float64Array.from(
    { length: count },
    (_, k) => -inverseNormal(ranks[first + k]!) - inverseNormal(uniform(key, purposes.kin, first + k, 0)),
  );
  const elites = Math.max(1, Math.round(economy.eliteShare * count));
  const order = orderOf(score).subarray(0, elites);
  for (const k of order) households.elite[first + k] = 1;
  const leader = order[0]!;
  for (let step = -KIN_REACH; step <= KIN_REACH; step++)
    households.kinOfLeader[first + ((leader + step + count) % count)] = 1;

  for (let k = 0; k < count; k++)
    for (let n = 0; n < NEIGHBOURS; n++) {
      const step = n < NEIGHBOURS / 2 ? n + 1 : NEIGHBOURS / 2 - n - 1;
      let watched = (k + step + count * NEIGHBOURS) % count;
      if (uniform(key, purposes.rewiring, first + k, 0, 2 * n) < REWIRED) {
        const luck = uniform(key, purposes.rewiring, first + k, 0, 2 * n + 1);
        watched =
          luck < TO_ELITE
            ? order[Math.floor((luck / TO_ELITE) * elites)]!
            : Math.floor(((luck - TO_ELITE) / (1 - TO_ELITE)) * count);
      }
      households.neighbours[NEIGHBOURS * (first + k) + n] = watched === k ? -1 : first + watched;
    }
}
