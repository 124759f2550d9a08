/** Consumers of one village: what they spend, what they come to think of it, whom they bring along. */
import type { World } from "../../model/world.ts";
import { CONSUMER_PLACES } from "../../population/consumers.ts";
import { purposes, type NestedMarketOwn } from "./declaration.ts";

/**
 * What a village's consumers want to spend this month: Σ budget·trust.
 *
 * @returns Yuan; 0 where nobody is active.
 */
export function spending(village: number, { consumers }: World): number {
  let sum = 0;
  for (let k = village * CONSUMER_PLACES; k < (village + 1) * CONSUMER_PLACES; k++)
    if (consumers.active[k] === 1) sum += consumers.budget[k]! * consumers.trust[k]!;
  return sum;
}

/**
 * Trust after a purchase or a visit: T + λ(perceived quality − T).
 *
 * @returns 0 to 1.
 * @example trustAfter(0.5, 1.2, 0.1) // => 0.55
 */
export const trustAfter = (trust: number, perceived: number, speed: number): number =>
  trust + speed * (Math.min(1, Math.max(0, perceived)) - trust);

/** A month of buying and visiting. Who has lost trust stays away; who is satisfied may bring another into a free place. */
export function experience(village: number, quality: number, world: World, { p }: NestedMarketOwn): void {
  const { consumers, draws, clock, terms } = world;
  const first = village * CONSUMER_PLACES;
  const luck = world.scratch(2, 4 * CONSUMER_PLACES);
  draws.fill(luck, first, CONSUMER_PLACES, purposes.consumerMonth, clock.key);
  let free = first;
  for (let k = first, at = 0; k < first + CONSUMER_PLACES; k++, at += 4) {
    // Newcomers of this month stand behind or before whoever brought them: they begin to buy next month.
    if (consumers.active[k] !== 1) continue;
    const noise = p.purchaseNoise * (2 * luck[at]! - 1);
    let trust = consumers.trust[k]!;
    const perceived = quality + noise;
    trust = trustAfter(trust, perceived, perceived < trust ? p.purchaseLoss : p.purchaseGain);
    if (luck[at + 1]! < terms.nestedVisits / 12) trust = trustAfter(trust, quality, p.visitLearning);
    consumers.trust[k] = trust;
  }
  for (let k = first, at = 0; k < first + CONSUMER_PLACES; k++, at += 4) {
    if (consumers.active[k] !== 1 || consumers.trust[k]! < p.recruitAbove || luck[at + 2]! >= p.recruitChance) continue;
    while (free < first + CONSUMER_PLACES && consumers.active[free] !== 0) free++;
    if (free === first + CONSUMER_PLACES) break;
    consumers.active[free] = 1;
    consumers.budget[free] = consumers.budget[k]!;
    consumers.trust[free] = p.newcomerTrust * consumers.trust[k]!;
  }
  for (let k = first; k < first + CONSUMER_PLACES; k++) if (consumers.trust[k]! < p.leaveBelow) consumers.active[k] = 0;
}
