/** Technique: three channels, and techniques that grow old. */
import type { World } from "../../model/world.ts";
import { inCooperative } from "../../population/members.ts";
import type { Village } from "../../population/villages.ts";
import type { LearningOwn } from "./declaration.ts";
import { watchNeighbours, type Seen } from "./neighbours.ts";

/** Rounds that bring first techniques of neighbours into line; each leaves about a third of the gap. */
const ROUNDS = 20;

/**
 * Share of the techniques not yet in use that a household takes up in a quarter.
 *
 * 1 − (1 − a)(1 − b·technique of neighbours)(1 − c·member)(1 − d)^sessions
 *
 * @param external a, from outside. @param neighbours b times the mean technique of neighbours. @param member c or 0.
 * @param missed (1 − d)^sessions; 1 without training.
 * @returns 0 to 1.
 * @example takenUp(0, 0, 0.5, 0.5) // => 0.75
 */
export const takenUp = (external: number, neighbours: number, member: number, missed: number): number =>
  1 - (1 - external) * (1 - neighbours) * (1 - member) * missed;

/** Techniques that reach a household from outside: the more so the longer its schooling, and if it is of the elite. */
const external = (i: number, h: World["households"], p: LearningOwn["p"]): number =>
  Math.min(1, (p.externalChannel * h.schooling[i]!) / 7.5 + p.eliteChannel * h.elite[i]!);

/** A quarter of learning in a village. */
export function learnTechnique({ first, end }: Village, seen: Seen, world: World, own: LearningOwn): void {
  const { households: h } = world;
  const { p } = own;
  for (let i = first; i < end; i++) {
    let missed = 1;
    for (let session = h.training[i]!; session > 0; session--) missed *= 1 - p.sessionChannel * Math.min(1, session);
    const neighbours = p.neighbourChannel * seen.technique[i - first]!;
    const chance = takenUp(external(i, h, p), neighbours, p.memberChannel * inCooperative(h, i), missed);
    const technique = h.technique[i]!;
    h.technique[i] = technique + (1 - technique) * chance - p.techniqueAgeing * technique;
  }
}

/** First techniques: where natural diffusion stands when as many grow old as are taken up. */
export function settleTechnique(village: Village, world: World, { p }: LearningOwn): void {
  const { households: h } = world;
  const { first, end } = village;
  for (let round = 0; round < ROUNDS; round++) {
    const seen = watchNeighbours(village, world);
    for (let i = first; i < end; i++) {
      const chance = takenUp(external(i, h, p), p.neighbourChannel * seen.technique[i - first]!, 0, 1);
      h.technique[i] = chance > 0 ? chance / (chance + p.techniqueAgeing) : 0;
    }
  }
  for (let i = first; i < end; i++) h.firstTechnique[i] = h.technique[i]!;
}
