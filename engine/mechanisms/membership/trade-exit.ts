/** Trade groups that fail: more of those with few categories of goods, little reserve and little experience. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { concentrationOf } from "../../population/goods.ts";
import { RING } from "../../population/households.ts";
import { goodsFlow } from "../../population/pooled-trade.ts";
import type { Village } from "../../population/villages.ts";
import { exp } from "../../support/exp.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";
import { nextByLot } from "./lots.ts";
import { dissolve, refund } from "./trade-places.ts";

/** Years of trade beyond which experience protects no further. */
const LEARNT = 5;
/** A village's groups, as a small column counts them. */
const MOST = 255;

/**
 * Chance that a trade group of a village fails this year.
 *
 * h = h₀ exp(b₁ (H − H₀) − b₂ (reserve − usual)/100 − b₃ (years − usual) + b₄ H (1 − flow)), at most 1
 *
 * H is the concentration of goods: while nothing passes, groups with a single good fail more (V15).
 *
 * @returns A year, 0 to 1.
 */
export function exitHazard(village: number, world: World, { p }: MembershipOwn): number {
  const { villages, cooperatives: c } = world;
  const row = cooperativeOf(village, "trade");
  const goods = concentrationOf(villages.goods, village);
  const reserve = c.members[row]! > 0 ? c.reserve[row]! / c.members[row]! : 0;
  const years = Math.min(LEARNT, c.tradeMonths[row]! / 12);
  return Math.min(
    1,
    p.groupExit *
      exp(
        p.groupExitGoods * (goods - p.usualGoods) -
          (p.groupExitReserves * (reserve - p.usualReserve)) / 100 -
          p.groupExitExperience * (years - p.usualExperience) +
          p.groupExitClosure * goods * (1 - goodsFlow(world, village)),
      ),
  );
}

/** Each January: groups that fail lose their members by lot, and shares go back as far as the money goes. */
export function loseGroups(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, cooperatives: c, draws, clock } = world;
  const at = RING * index + clock.ring;
  const row = cooperativeOf(index, "trade");
  if (clock.monthOfYear !== 1 || c.founded[row] === 0) return;
  const hazard = exitHazard(index, world, own);
  const groups = c.groups[row]!;
  let failed = 0;
  for (let g = 0; g < groups; g++) if (draws.one(first + g, purposes.groupExit, clock.yearKey) < hazard) failed++;
  own.villages.groupExits[at] = Math.min(MOST, failed);
  own.villages.groupsAtRisk[at] = Math.min(MOST, groups);
  if (failed === 0) return;
  if (failed === groups) {
    dissolve(village, world, own);
    return;
  }
  const queue = world.scratch(1, 2 * (end - first));
  let members = 0;
  for (let i = first; i < end; i++) {
    if (h.tradeMember[i] === 0) continue;
    queue[2 * members] = draws.one(i, purposes.exitLot, clock.yearKey);
    queue[2 * members + 1] = i;
    members++;
  }
  const leaving = Math.floor((members * failed) / groups);
  let refunded = 0;
  for (let n = 0; n < leaving; n++) refunded += refund(world, row, nextByLot(queue, n, members));
  c.members[row] = members - leaving;
  c.groups[row] = groups - failed;
  world.ledger.transfer(index, own.flow.groupSharesRefunded, refunded);
}

/** True in the year after the last group of a village has failed: nobody founds another so soon. */
export function restsAfterFailure(village: number, { cooperatives: c }: World, own: MembershipOwn): boolean {
  if (c.founded[cooperativeOf(village, "trade")] === 1) return false;
  for (let at = RING * village; at < RING * (village + 1); at++) if (own.villages.groupExits[at]! > 0) return true;
  return false;
}
