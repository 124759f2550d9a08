/** Trust: what cooperatives pay against what was expected, whom they serve, and who stands near the leader. */
import type { World } from "../../model/world.ts";
import { NEIGHBOURS } from "../../population/households.ts";
import { inCooperative } from "../../population/members.ts";
import type { Village } from "../../population/villages.ts";
import type { LearningOwn } from "./declaration.ts";
import { paidOfYear } from "./hearsay.ts";
import type { Seen } from "./neighbours.ts";

/**
 * Outcome against expectation, symmetrical and bounded.
 *
 * (paid − expected)/(paid + expected) − diverted
 *
 * @returns −1 to 1; 0 where nothing was paid, expected or diverted.
 * @example surprise(300, 100, 0) // => 0.5
 * @example surprise(0, 0, 0) // => 0
 */
export const surprise = (paid: number, expected: number, diverted: number): number =>
  Math.max(-1, (paid + expected > 0 ? (paid - expected) / (paid + expected) : 0) - diverted);

/**
 * Trust after an experience; losses weigh more.
 *
 * T + up·s·(1 − T) for a surprise s above 0, T + down·s·T below.
 *
 * @param seen Surprise s, −1 to 1, less where it is only watched.
 * @returns 0 to 1.
 * @example experienced(0.5, 1, 0.1, 0.25) // => 0.55
 * @example experienced(0.5, -1, 0.1, 0.25) // => 0.375
 */
export const experienced = (trust: number, seen: number, up: number, down: number): number =>
  trust + (seen > 0 ? up * seen * (1 - trust) : down * seen * trust);

/**
 * How near a household stands to the leader: kin of the leader and elites fully, others by the elites they watch, twice
 * their share among neighbours.
 *
 * @returns 0 to 1.
 */
function nearness(i: number, { households: h }: World): number {
  if (h.kinOfLeader[i] === 1 || h.elite[i] === 1) return 1;
  let [watched, elites] = [0, 0];
  for (let n = NEIGHBOURS * i; n < NEIGHBOURS * (i + 1); n++) {
    const j = h.neighbours[n]!;
    if (j < 0) continue;
    watched++;
    elites += h.elite[j]!;
  }
  return watched > 0 ? Math.min(1, (2 * elites) / watched) : 0;
}

/** Trust at synthesis, and the circle, which stays. */
export function settleTrust({ index, first, end }: Village, world: World, { p, ...own }: LearningOwn): void {
  const { nearLeader } = own.households;
  const reputed = p.trustFirst + p.trustReputation * own.villages.reputation[index]!;
  for (let i = first; i < end; i++) {
    nearLeader[i] = nearness(i, world);
    world.households.trust[i] = Math.min(1, reputed + p.trustCircle * nearLeader[i]!);
  }
}

/**
 * A quarter of experience: trust drifts towards hearsay; members' trust moves with the surprise, that of others as far as
 * they watch members (M11).
 */
export function learnTrust({ index, first, end }: Village, seen: Seen, world: World, own: LearningOwn): void {
  const { households: h } = world;
  const { p, villages } = own;
  const { nearLeader } = own.households;
  const paid = paidOfYear(index, villages.paidByCooperatives);
  const outcome = surprise(paid, villages.expectedPay[index]!, villages.divertedOfYear[index]!);
  const reputed = p.trustFirst + p.trustReputation * villages.reputation[index]!;
  for (let i = first; i < end; i++) {
    const heard = Math.min(1, reputed + p.trustCircle * nearLeader[i]!);
    const trust = h.trust[i]! + p.trustDrift * (heard - h.trust[i]!);
    const part = inCooperative(h, i) === 1 ? 1 : p.trustWatching * seen.members[i - first]!;
    h.trust[i] = experienced(trust, part * outcome, p.trustGain, p.trustLoss);
  }
}
