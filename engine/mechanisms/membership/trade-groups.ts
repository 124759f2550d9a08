/** Mutual-aid groups of a village: who joins, who leaves, how many groups there are. */
import type { World } from "../../model/world.ts";
import { expectedTake, inTradeZone } from "../../population/border-trade.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { neighboursIn, pooledRisk, willingness, type Joiner } from "../../population/joining.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";

/** One for all households, filled anew for each: no allocation in the loop. */
const who: Joiner = { relativeGain: 0, neighboursIn: 0, kin: 0, poor: 0, member: 0 };

/** Somebody who can take a turn at the port: a worker or an elder who is not away. */
const adultHome = (world: World, i: number): boolean =>
  world.households.workers[i]! + world.households.elders[i]! > world.households.awayWorkers[i]!;

/** What a village's groups offer a member this month, in yuan. */
interface Offer {
  /** Expected take a month. */
  readonly take: number;
  /** The take less effort and the interest forgone on the share. */
  readonly gain: number;
  /** Share to be paid in. */
  readonly share: number;
  /** Members among whom the risk is shared. */
  readonly sharing: number;
}

/**
 * Reconsiders the groups of a village.
 *
 * Groups form when enough households want to join (at a founding everyone is asked); at most 1 + slack times the least
 * size each; registered poor are admitted first. A group that lacks its poor members invites them and waives the share.
 */
export function reconsiderGroups(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, villages, cooperatives: c, terms, economy, draws, clock } = world;
  const row = cooperativeOf(index, "trade");
  const size = terms.groupMembers;
  if (size === 0 || !inTradeZone(villages.kmToBorder[index]!, economy)) {
    if (c.founded[row] === 1) dissolve(village, world, own);
    return;
  }
  // At a closed border groups rest: there is nothing to join for, and nothing to leave.
  if (villages.portFlow[index] === 0) return;

  const offer = offerOf(index, row, world, own);
  const wants = world.scratch(2, end - first);
  const refunded = ask(village, row, offer, wants, world, own);
  let [members, applicants, paid] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    members += h.tradeMember[i]!;
    applicants += wants[i - first]!;
  }
  const groups = Math.max(c.founded[row]!, Math.floor((members + applicants) / size));
  if (groups > 0) {
    const places = Math.floor(groups * size * (1 + own.p.groupSlack)) - members;
    const start = Math.floor((end - first) * draws.one(index, purposes.admission, clock.key));
    paid = admit(village, row, offer.share, wants, places, start, world);
    if (offer.gain > 0) invitePoor(village, groups * terms.groupPoorMinimum, start, world);
  }
  world.ledger.transfer(index, own.flow.groupSharesPaid, paid);
  world.ledger.transfer(index, own.flow.groupSharesRefunded, refunded);
  members = 0;
  for (let i = first; i < end; i++) members += h.tradeMember[i]!;
  c.members[row] = members;
  c.groups[row] = Math.max(Math.min(1, members), Math.floor(members / size));
  c.founded[row] = Math.min(1, members);
  // What is left of a village's only group when it has lost half of its least size is not a group.
  if (c.founded[row] === 1 && 2 * members < size) dissolve(village, world, own);
}

function offerOf(village: number, row: number, world: World, { p }: MembershipOwn): Offer {
  const { villages, cooperatives: c, terms, economy } = world;
  const flow = villages.portFlow[village]!;
  const share = terms.groupThreshold / terms.priceLevel;
  const sharing = Math.max(terms.groupMembers, c.members[row]!);
  // A group that is yet to be founded would have its members' shares to work with.
  const capital = c.founded[row] === 1 ? c.cash[row]! : share * sharing;
  const quota = terms.dutyFreeQuota / terms.priceLevel;
  const take = expectedTake(sharing, villages.portCapacity[village]!, capital, quota, flow, economy);
  return {
    take,
    share,
    gain: take - p.joinEffort * flow - economy.interest * share,
    sharing,
  };
}

/**
 * Asks households whether they want to be members: all at a founding, some of them each month afterwards. Members who
 * do not want to be leave at once.
 *
 * @param wants Receives 1 for every household that wants to join and can pay, else 0. Shape: [households of the village].
 * @returns Shares refunded, yuan.
 */
function ask(
  { first, end }: Village,
  row: number,
  offer: Offer,
  wants: Float64Array,
  world: World,
  { p }: MembershipOwn,
): number {
  const { households: h, cooperatives: c, draws, clock } = world;
  const luck = world.scratch(0, 4 * (end - first));
  draws.fill(luck, first, end - first, purposes.reconsider, clock.key);
  const asked = c.founded[row] === 1 ? p.joinReconsidered : 1;
  let refunded = 0;
  for (let i = first, at = 0; i < end; i++, at += 4) {
    wants[i - first] = 0;
    if (luck[at]! >= asked) continue;
    const income = h.assignedIncome[i]! / 12;
    const risk = pooledRisk(offer.take, income, offer.sharing, p.riskAversion, p.tradeRisk, p.tradeRiskCommon);
    who.relativeGain = (offer.gain - risk) / income;
    who.neighboursIn = neighboursIn(i, h.neighbours, h.tradeMember);
    who.kin = h.kinOfLeader[i]!;
    who.poor = h.registered[i]!;
    who.member = h.tradeMember[i]!;
    const willing =
      who.relativeGain > 0 && adultHome(world, i) && draws.one(i, purposes.groupTaste, 0) < willingness(who, p);
    if (who.member === 1 && !willing) refunded += refund(world, row, i);
    if (who.member === 0 && willing && h.cash[i]! >= offer.share) wants[i - first] = 1;
  }
  return refunded;
}

/**
 * Admits applicants while there are places, registered poor first, from a household drawn by lot onwards.
 *
 * @returns Shares paid in, yuan.
 */
function admit(
  { first, end }: Village,
  row: number,
  share: number,
  wants: Float64Array,
  places: number,
  start: number,
  world: World,
): number {
  const { households: h, cooperatives: c } = world;
  const count = end - first;
  let [left, paid] = [places, 0];
  for (let poor = 1; poor >= 0; poor--)
    for (let step = 0; step < count && left > 0; step++) {
      const k = (start + step) % count;
      const i = first + k;
      if (wants[k] === 0 || h.registered[i] !== poor) continue;
      h.tradeMember[i] = 1;
      h.tradeShares[i] = share;
      h.cash[i]! -= share;
      c.ownShares[row]! += share;
      c.cash[row]! += share;
      paid += share;
      left--;
    }
  return paid;
}

/** Brings in registered households with an adult at home, without a share, until there are as many as the rule asks for. */
function invitePoor({ first, end }: Village, needed: number, start: number, world: World): void {
  const { households: h } = world;
  const count = end - first;
  let missing = needed;
  for (let i = first; i < end; i++) missing -= h.registered[i]! * h.tradeMember[i]!;
  for (let step = 0; step < count && missing > 0; step++) {
    const i = first + ((start + step) % count);
    if (h.registered[i] === 0 || h.tradeMember[i] === 1 || !adultHome(world, i)) continue;
    h.tradeMember[i] = 1;
    h.tradeShares[i] = 0;
    missing--;
  }
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
