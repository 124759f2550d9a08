/** Stages of a village's trade groups: mutual-aid group, coordination group, cooperative. */
import type { World } from "../../model/world.ts";
import { HIGHEST_STAGE } from "../../population/bargaining.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import type { MembershipOwn } from "./declaration.ts";

/**
 * Share a member pays in: a group of a higher stage has money of its own to work with, and asks for less.
 *
 * @param share At the first stage, yuan. @param stage 0 to 2. @param ease Part a cooperative does not ask for, 0 to 1.
 * @returns Yuan, 0 to `share`.
 * @example shareAtStage(1000, 1, 0.5) // => 750
 */
export const shareAtStage = (share: number, stage: number, ease: number): number =>
  share * (1 - (ease * stage) / HIGHEST_STAGE);

/**
 * Each January: groups rise by a stage when members, money and experience allow, or when a programme pays.
 *
 * A programme gives its capital to the group, where it belongs to the public; it asks for less experience and no money.
 */
export function reviewStage(village: number, world: World, { p, flow }: MembershipOwn): void {
  const { cooperatives: c, terms, clock, ledger } = world;
  const row = cooperativeOf(village, "trade");
  const stage = c.stage[row]!;
  if (clock.monthOfYear !== 1 || c.founded[row] === 0 || stage === HIGHEST_STAGE) return;
  const members = c.members[row]!;
  const months = c.tradeMonths[row]!;
  const [size, capital, experience] =
    stage === 0
      ? [1, p.coordinationCapital, p.coordinationMonths]
      : [p.cooperativeSize, p.cooperativeCapital, p.cooperativeMonths];
  if (members < terms.groupMembers) return;
  const byItself = members >= size * terms.groupMembers && c.cash[row]! >= capital * members && months >= experience;
  if (byItself) c.stage[row] = stage + 1;
  else if (stage < terms.stageSupport && months >= p.supportedMonths) {
    const grant = (terms.stageGrant / terms.priceLevel) * members;
    c.stage[row] = stage + 1;
    c.cash[row]! += grant;
    c.publicCapital[row]! += grant;
    ledger.transfer(village, flow.stageGrants, grant);
  }
}
