/** Technique: three channels, and techniques that grow old. */
import type { World } from "../../model/world.ts";
import { NEIGHBOURS } from "../../population/households.ts";
import { inCooperative } from "../../population/members.ts";
import type { Village } from "../../population/villages.ts";
import type { LearningOwn } from "./declaration.ts";

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
const external = (i: number, { households: h }: World, { p }: LearningOwn): number =>
  Math.min(1, (p.externalChannel * h.schooling[i]!) / 7.5 + p.eliteChannel * h.elite[i]!);

/** Mean technique of the neighbours watched; 0 without any. */
function neighboursTechnique(i: number, first: number, neighbours: Int32Array, technique: Float64Array): number {
  let [watched, sum] = [0, 0];
  for (let n = NEIGHBOURS * i; n < NEIGHBOURS * (i + 1); n++) {
    const j = neighbours[n]!;
    if (j < 0) continue;
    watched++;
    sum += technique[j - first]!;
  }
  return watched > 0 ? sum / watched : 0;
}

/** A quarter of learning in a village. Neighbours are seen as they stood before it, so that order does not matter. */
export function learnTechnique({ first, end }: Village, world: World, own: LearningOwn): void {
  const { households: h } = world;
  const { p } = own;
  const before = world.scratch(0, end - first);
  for (let i = first; i < end; i++) before[i - first] = h.technique[i]!;
  for (let i = first; i < end; i++) {
    const neighbours = p.neighbourChannel * neighboursTechnique(i, first, h.neighbours, before);
    const chance = takenUp(external(i, world, own), neighbours, p.memberChannel * inCooperative(h, i), missed(i));
    const technique = h.technique[i]!;
    h.technique[i] = technique + (1 - technique) * chance - p.techniqueAgeing * technique;
  }

  function missed(i: number): number {
    let left = 1;
    for (let session = h.training[i]!; session > 0; session--) left *= 1 - p.sessionChannel * Math.min(1, session);
    return left;
  }
}

/** First techniques: where natural diffusion stands when as many grow old as are taken up. */
export function settleTechnique({ first, end }: Village, world: World, own: LearningOwn): void {
  const { households: h } = world;
  const before = world.scratch(0, end - first);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = first; i < end; i++) before[i - first] = h.technique[i]!;
    for (let i = first; i < end; i++) {
      const neighbours = own.p.neighbourChannel * neighboursTechnique(i, first, h.neighbours, before);
      const chance = takenUp(external(i, world, own), neighbours, 0, 1);
      h.technique[i] = chance > 0 ? chance / (chance + own.p.techniqueAgeing) : 0;
    }
  }
  for (let i = first; i < end; i++) h.firstTechnique[i] = h.technique[i]!;
}
