/** Places in the trade groups of a village: who gets one, who gives one up, what becomes of the shares. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import type { Village } from "../../population/villages.ts";
import type { MembershipOwn } from "./declaration.ts";
import { nextByLot } from "./lots.ts";

/** Which of a household's four uniforms of the month is its lot for a place. */
const LOT = 2;

/** Somebody who can take a turn at the port: a worker or an elder who is not away. */
export const adultHome = (world: World, i: number): boolean =>
  world.households.workers[i]! + world.households.elders[i]! > world.households.awayWorkers[i]!;

/** Somebody who wants a place can take it today. */
export const ableToJoin = (world: World, i: number, share: number): boolean =>
  adultHome(world, i) && world.households.cash[i]! >= share;

/**
 * Admits those who wait and can come while there are places: registered poor first, then by lot.
 *
 * @param places Places to fill, at most as many as there are households to fill them.
 * @returns Shares paid in, yuan.
 */
export function admit(
  { first, end }: Village,
  row: number,
  share: number,
  places: number,
  luck: Float64Array,
  world: World,
  { households: { waitingForGroup } }: MembershipOwn,
): number {
  if (places <= 0) return 0;
  const { households: h, cooperatives: c } = world;
  const queue = world.scratch(1, 2 * (end - first));
  let queued = 0;
  for (let i = first; i < end; i++) {
    if (waitingForGroup[i] === 0 || !ableToJoin(world, i, share)) continue;
    // Lots lie between 0 and 1: those of the poor come before all others.
    queue[2 * queued] = luck[4 * (i - first) + LOT]! - h.registered[i]!;
    queue[2 * queued + 1] = i;
    queued++;
  }
  for (let place = 0; place < places; place++) {
    const i = nextByLot(queue, place, queued);
    waitingForGroup[i] = 0;
    h.tradeMember[i] = 1;
    h.tradeShares[i] = share;
    h.cash[i]! -= share;
    c.ownShares[row]! += share;
    c.cash[row]! += share;
  }
  return places * share;
}

/** Brings in registered households with an adult at home by lot, without a share, until there are as many as the rule asks for. */
export function invitePoor(
  { first, end }: Village,
  needed: number,
  luck: Float64Array,
  world: World,
  { households: { waitingForGroup } }: MembershipOwn,
): void {
  const { households: h } = world;
  const queue = world.scratch(1, 2 * (end - first));
  let [missing, queued] = [needed, 0];
  for (let i = first; i < end; i++) {
    if (h.registered[i] === 0) continue;
    if (h.tradeMember[i] === 1) missing--;
    else if (adultHome(world, i)) {
      queue[2 * queued] = luck[4 * (i - first) + LOT]!;
      queue[2 * queued + 1] = i;
      queued++;
    }
  }
  for (let place = 0; place < Math.min(missing, queued); place++) {
    const i = nextByLot(queue, place, queued);
    waitingForGroup[i] = 0;
    h.tradeMember[i] = 1;
    h.tradeShares[i] = 0;
  }
}

/** Pays a member's share back as far as the money goes; what does not come back stays with the group as revenue. */
export function refund(world: World, row: number, i: number): number {
  const { households: h, cooperatives: c } = world;
  const face = h.tradeShares[i]!;
  const amount = Math.min(face, c.cash[row]!);
  h.tradeMember[i] = 0;
  h.tradeShares[i] = 0;
  h.cash[i]! += amount;
  c.cash[row]! -= amount;
  c.ownShares[row] = Math.max(0, c.ownShares[row]! - face);
  c.revenueOfYear[row]! += face - amount;
  return amount;
}

/** Ends all groups of a village: shares go back, reserves stay with the village for a later founding. */
export function dissolve(village: Village, world: World, own: MembershipOwn): void {
  const { households: h, cooperatives: c } = world;
  const row = cooperativeOf(village.index, "trade");
  let refunded = 0;
  for (let i = village.first; i < village.end; i++) if (h.tradeMember[i] === 1) refunded += refund(world, row, i);
  c.members[row] = c.groups[row] = c.founded[row] = c.stage[row] = c.tradeMonths[row] = 0;
  world.ledger.transfer(village.index, own.flow.groupSharesRefunded, refunded);
}
