/** Mutual-aid groups of a village: who joins, who leaves, how many groups there are. */
import type { World } from "../../model/world.ts";
import { inTradeZone } from "../../population/border-trade.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { RING } from "../../population/households.ts";
import { neighboursIn, pooledRisk, willingness, type Joiner } from "../../population/joining.ts";
import { joiningLeaning } from "../../population/leaning.ts";
import { expectedTakeIn, goodsFlow } from "../../population/pooled-trade.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";
import { adultHome, ableToJoin, admit, dissolve, invitePoor, refund } from "./trade-places.ts";
import { loseGroups, restsAfterFailure } from "./trade-exit.ts";
import { reviewStage, shareAtStage } from "./trade-stage.ts";

/** One for all households, filled anew for each: no allocation in the loop. */
const who: Joiner = { relativeGain: 0, neighboursIn: 0, kin: 0, poor: 0, member: 0 };

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
  const at = RING * index + clock.ring;
  own.villages.groupExits[at] = own.villages.groupsAtRisk[at] = 0;
  if (size === 0 || !inTradeZone(villages.kmToBorder[index]!, economy)) {
    if (c.founded[row] === 1) dissolve(village, world, own);
    waiting.fill(0, first, end);
    return;
  }
  loseGroups(village, world, own);
  // At a closed border groups rest: there is nothing to join for, and nothing to leave.
  if (goodsFlow(world, index) === 0 || restsAfterFailure(index, world, own)) return;
  reviewStage(index, world, own);

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
  const share = shareAtStage(terms.groupThreshold / terms.priceLevel, c.stage[row]!, p.thresholdEase);
  const members = Math.max(terms.groupMembers, c.members[row]!);
  // A group that is yet to be founded would have its members' shares to work with.
  const capital = c.founded[row] === 1 ? c.cash[row]! : share * members;
  const take = expectedTakeIn(village, members, capital, world);
  const effort = p.joinEffort * goodsFlow(world, village) * villages.quotaTime[village]!;
  const inOneGroup = c.founded[row] === 1 ? c.members[row]! / c.groups[row]! : terms.groupMembers;
  return {
    take: take / terms.wageGrowth,
    share,
    gain: (take - effort - economy.interest * share) / terms.wageGrowth,
    // From the second stage on all members of a village share the risk.
    sharing: c.stage[row]! > 0 ? c.members[row]! : inOneGroup,
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
