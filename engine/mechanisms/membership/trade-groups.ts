/** Mutual-aid groups of a village: who joins, who leaves, how many groups there are. */
import type { World } from "../../model/world.ts";
import { inTradeZone, memberReturn } from "../../population/border-trade.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { neighboursIn, pooledRisk, willingness, type Joiner } from "../../population/joining.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";

/** One for all households, filled anew for each: no allocation in the loop. */
const who: Joiner = { relativeGain: 0, neighboursIn: 0, kin: 0, poor: 0, member: 0 };

/** Somebody who can take a turn at the port: a worker or an elder who is not away. */
const adultHome = (world: World, i: number): boolean =>
  world.households.workers[i]! + world.households.elders[i]! > world.households.awayWorkers[i]!;

/**
 * Reconsiders the groups of a village.
 *
 * Groups form when enough households want to join (at a founding everyone is asked); at most 1 + slack times the least
 * size each; registered poor are admitted first. A group that lacks its poor members invites them and waives the share.
 */
export function reconsiderGroups(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, villages, cooperatives: c, terms, economy, draws, clock } = world;
  const { p } = own;
  const row = cooperativeOf(index, "trade");
  const size = terms.groupMembers;
  const flow = villages.portFlow[index]!;
  if (size === 0 || !inTradeZone(villages.kmToBorder[index]!, economy)) {
    if (c.founded[row] === 1) dissolve(village, world, own);
    return;
  }
  // At a closed border groups rest: there is nothing to join for, and nothing to leave.
  if (flow === 0) return;

  const share = terms.groupThreshold / terms.priceLevel;
  const turns = Math.max(1, c.members[row]!) * economy.memberDays;
  // Members expect the queue they see: their turns against the slots of their village.
  const take =
    Math.min(1, villages.portCapacity[index]! / turns) *
    memberReturn(terms.dutyFreeQuota / terms.priceLevel, flow, economy);
  const gain = take - p.joinEffort * flow - economy.interest * share;
  const sharing = Math.max(size, c.members[row]!);
  const asked = c.founded[row] === 1 ? p.joinReconsidered : 1;

  const count = end - first;
  const luck = world.scratch(0, 4 * count);
  const taste = world.scratch(1, 4 * count);
  const wants = world.scratch(2, count);
  draws.fill(luck, first, count, purposes.reconsider, clock.key);
  draws.fill(taste, first, count, purposes.groupTaste, 0);
  let [members, poorMembers, poorThere, applicants, refunded, paid] = [0, 0, 0, 0, 0, 0];
  for (let i = first, k = 0; i < end; i++, k++) {
    wants[k] = 0;
    const member = h.tradeMember[i]!;
    const poor = h.registered[i]!;
    const home = adultHome(world, i);
    if (home) poorThere += poor;
    if (luck[4 * k]! < asked) {
      const income = h.assignedIncome[i]! / 12;
      who.relativeGain =
        (gain - pooledRisk(take, income, sharing, p.riskAversion, p.tradeRisk, p.tradeRiskCommon)) / income;
      who.neighboursIn = neighboursIn(i, h.neighbours, h.tradeMember);
      who.kin = h.kinOfLeader[i]!;
      who.poor = poor;
      who.member = member;
      const willing = home && who.relativeGain > 0 && taste[4 * k]! < willingness(who, p);
      if (member === 1 && !willing) {
        refunded += refund(world, row, i);
        continue;
      }
      if (member === 0 && willing && h.cash[i]! >= share) {
        wants[k] = 1;
        applicants++;
      }
    }
    members += h.tradeMember[i]!;
    poorMembers += h.tradeMember[i]! * poor;
  }

  const groups = Math.max(c.founded[row]!, Math.floor((members + applicants) / size));
  const start = Math.floor(count * draws.one(index, purposes.admission, clock.key));
  if (groups > 0) {
    let places = Math.floor(groups * size * (1 + p.groupSlack)) - members;
    for (let poor = 1; poor >= 0; poor--)
      for (let step = 0; step < count && places > 0; step++) {
        const i = first + ((start + step) % count);
        if (wants[i - first] === 0 || h.registered[i] !== poor) continue;
        wants[i - first] = 0;
        admit(i, share);
      }
    const needed = Math.min(groups * terms.groupPoorMinimum, poorThere);
    for (let step = 0; step < count && poorMembers < needed && gain > 0; step++) {
      const i = first + ((start + step) % count);
      if (h.tradeMember[i] === 0 && h.registered[i] === 1 && adultHome(world, i)) admit(i, 0);
    }

    function admit(i: number, price: number): void {
      h.tradeMember[i] = 1;
      h.tradeShares[i] = price;
      h.cash[i]! -= price;
      c.ownShares[row]! += price;
      c.cash[row]! += price;
      paid += price;
      places--;
      members++;
      poorMembers += h.registered[i]!;
    }
  }
  world.ledger.transfer(index, own.flow.groupSharesPaid, paid);
  world.ledger.transfer(index, own.flow.groupSharesRefunded, refunded);
  c.members[row] = members;
  c.groups[row] = Math.max(Math.min(1, members), Math.floor(members / size));
  c.founded[row] = Math.min(1, members);
  // What is left of a village's only group when it has lost half of its least size is not a group.
  if (c.founded[row] === 1 && 2 * members < size) dissolve(village, world, own);
}

/** Pays a member's share back as far as the money goes; what does not come back stays with the group as revenue. */
function refund(world: World, row: number, i: number): number {
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
function dissolve(village: Village, world: World, own: MembershipOwn): void {
  const { households: h, cooperatives: c } = world;
  const row = cooperativeOf(village.index, "trade");
  let refunded = 0;
  for (let i = village.first; i < village.end; i++) if (h.tradeMember[i] === 1) refunded += refund(world, row, i);
  c.members[row] = c.groups[row] = c.founded[row] = 0;
  world.ledger.transfer(village.index, own.flow.groupSharesRefunded, refunded);
}
