/** Mutual-aid groups of a village: who joins, who leaves, how many groups there are. */
import type { World } from "../../model/world.ts";
import { expectedTake, inTradeZone } from "../../population/border-trade.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { neighboursIn, pooledRisk, willingness, type Joiner } from "../../population/joining.ts";
import { joiningLeaning } from "../../population/leaning.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";
import { nextByLot } from "./lots.ts";

/** Which of a household's four uniforms of the month is its lot for a place. */
const LOT = 2;

/** One for all households, filled anew for each: no allocation in the loop. */
const who: Joiner = { relativeGain: 0, neighboursIn: 0, kin: 0, poor: 0, member: 0 };

/** Somebody who can take a turn at the port: a worker or an elder who is not away. */
const adultHome = (world: World, i: number): boolean =>
  world.households.workers[i]! + world.households.elders[i]! > world.households.awayWorkers[i]!;

/** Somebody who wants a place can take it today. */
const ableToJoin = (world: World, i: number, share: number): boolean =>
  adultHome(world, i) && world.households.cash[i]! >= share;

/** What a village's groups offer a member this month, in yuan. */
interface Offer {
  /** Expected take a month, at base-year growth: incomes it is compared with do not grow. */
  readonly take: number;
  /** The take less effort and the interest forgone on the share, at base-year growth. */
  readonly gain: number;
  /** Share to be paid in. */
  readonly share: number;
  /** Members of one group, who share its risk. */
  readonly sharing: number;
}

/**
 * Reconsiders the groups of a village.
 *
 * Before a founding everyone is asked, afterwards some households each month; who is willing waits for a place. Groups
 * form when members and those waiting fill one; each has at most 1 + slack times the least size. Registered poor are
 * admitted first, lots decide among equals. Groups that lack their poor members invite them and waive the share.
 */
export function reconsiderGroups(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, villages, cooperatives: c, terms, economy, draws, clock } = world;
  const waiting = own.households.waitingForGroup;
  const row = cooperativeOf(index, "trade");
  const size = terms.groupMembers;
  if (size === 0 || !inTradeZone(villages.kmToBorder[index]!, economy)) {
    if (c.founded[row] === 1) dissolve(village, world, own);
    waiting.fill(0, first, end);
    return;
  }
  // At a closed border groups rest: there is nothing to join for, and nothing to leave.
  if (villages.portFlow[index] === 0) return;

  const luck = world.scratch(0, 4 * (end - first));
  draws.fill(luck, first, end - first, purposes.reconsider, clock.key);
  const offer = offerOf(index, row, world, own);
  const refunded = ask(village, row, offer, luck, world, own);
  let [members, applicants, paid] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    members += h.tradeMember[i]!;
    if (waiting[i] === 1 && ableToJoin(world, i, offer.share)) applicants++;
  }
  const groups = Math.max(c.founded[row]!, Math.floor((members + applicants) / size));
  if (groups > 0) {
    const places = Math.floor(groups * size * (1 + own.p.groupSlack)) - members;
    paid = admit(village, row, offer.share, Math.min(places, applicants), luck, world, own);
    if (offer.gain > 0) invitePoor(village, groups * terms.groupPoorMinimum, luck, world, own);
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
  const members = Math.max(terms.groupMembers, c.members[row]!);
  // A group that is yet to be founded would have its members' shares to work with.
  const capital = c.founded[row] === 1 ? c.cash[row]! : share * members;
  const quota = terms.dutyFreeQuota / terms.priceLevel;
  const take = expectedTake(members, villages.portCapacity[village]!, capital, quota, flow, economy);
  return {
    take: take / terms.wageGrowth,
    share,
    gain: (take - p.joinEffort * flow - economy.interest * share) / terms.wageGrowth,
    sharing: c.founded[row] === 1 ? c.members[row]! / c.groups[row]! : terms.groupMembers,
  };
}

/**
 * Asks households whether they want to be members: all before a founding, some of them each month afterwards. Who is
 * willing waits for a place; members who are not leave, once all have seen who was in at the start of the month.
 *
 * @returns Shares refunded, yuan.
 */
function ask(
  { index, first, end }: Village,
  row: number,
  offer: Offer,
  luck: Float64Array,
  world: World,
  { p, households: { waitingForGroup } }: MembershipOwn,
): number {
  const { households: h, cooperatives: c, villages, economy, terms, draws } = world;
  const leaving = world.scratch(1, end - first);
  const asked = c.founded[row] === 1 ? p.joinReconsidered : 1;
  let leavers = 0;
  for (let i = first, at = 0; i < end; i++, at += 4) {
    if (luck[at]! >= asked) continue;
    const income = h.assignedIncome[i]! / 12;
    const risk = pooledRisk(offer.take, income, offer.sharing, p.riskAversion, p.tradeRisk, p.tradeRiskCommon);
    who.relativeGain = (offer.gain - risk) / income;
    who.neighboursIn = neighboursIn(i, h.neighbours, h.tradeMember);
    who.kin = h.kinOfLeader[i]!;
    who.poor = h.registered[i]!;
    who.member = h.tradeMember[i]!;
    const willing =
      who.relativeGain > 0 &&
      adultHome(world, i) &&
      draws.one(i, purposes.groupTaste, 0) <
        willingness(who, p, joiningLeaning(i, index, h, villages, economy, terms.poorCourted));
    if (who.member === 0) waitingForGroup[i] = willing ? 1 : 0;
    else if (!willing) leaving[leavers++] = i;
  }
  let refunded = 0;
  for (let n = 0; n < leavers; n++) refunded += refund(world, row, leaving[n]!);
  return refunded;
}

/**
 * Admits those who wait and can come while there are places: registered poor first, then by lot.
 *
 * @param places Places to fill, at most as many as there are households to fill them.
 * @returns Shares paid in, yuan.
 */
function admit(
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
function invitePoor(
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
