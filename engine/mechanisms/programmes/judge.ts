/** What those who judge see of a household, and how well. */
import type { World } from "../../model/world.ts";
import { cooperativeOf, KINDS } from "../../population/cooperatives.ts";
import { RING } from "../../population/households.ts";
import type { ProgrammesOwn } from "./declaration.ts";

/** How well a village's judges see and whom they favour: one for all villages, no allocation. */
export const judges = { error: 0, favour: 0 };

/**
 * Sets `judges` for a village.
 *
 * error = s (1 − n·cut)(1 − c·cut)(1 − checks·cut); κ likewise with its own cuts. A cooperative judges only where
 * there is one with members who trade or borrow. Under perfect information both are 0.
 */
export function seatJudges(village: number, world: World, { p }: ProgrammesOwn): void {
  const { terms, economy, cooperatives: c } = world;
  let cooperative = 0;
  for (const kind of KINDS) {
    // An asset-income cooperative, which every village has, pays out and sees nobody at work.
    if (kind === "asset") continue;
    const row = cooperativeOf(village, kind);
    if (c.founded[row] === 1 && c.members[row]! > 0) cooperative = terms.judgedByCooperative;
  }
  const left = (neighbours: number, ofCooperative: number, checks: number): number =>
    (1 - terms.judgedByNeighbours * neighbours) * (1 - cooperative * ofCooperative) * (1 - terms.auditShare * checks);
  judges.error = world.perfectInformation
    ? 0
    : economy.observationError * left(p.neighboursErrorCut, p.cooperativeErrorCut, p.checkErrorCut);
  judges.favour = economy.eliteFavour * left(p.neighboursFavourCut, p.cooperativeFavourCut, p.checkFavourCut);
}

/**
 * Consumption at home of the last twelve months per person-year at home.
 *
 * @returns Yuan per person and year; NaN where nobody was at home.
 */
export function livingStandard(i: number, { households: h }: World): number {
  let [consumption, months] = [0, 0];
  for (let at = RING * i; at < RING * (i + 1); at++) {
    consumption += h.consumptionRing[at]!;
    months += h.homeRing[at]!;
  }
  return months > 0 ? (12 * consumption) / months : NaN;
}
