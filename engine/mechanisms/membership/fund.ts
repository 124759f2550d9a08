/** Members of a village fund: a share is given to registered poor, half matched for others, bought in full by elites, unless a lever says otherwise. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { neighboursIn, willingness, type Joiner } from "../../population/joining.ts";
import { joiningLeaning } from "../../population/leaning.ts";
import { fundLimit, ladderRate } from "../../population/loans.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";
import { nextByLot } from "./lots.ts";

/** Which of a household's four uniforms of the month is its lot for a part of the seed, and for the money in the till. */
const LOT = 3;
/** Below a billionth a difference is rounding, not a loss. */
const ROUNDING = 1e-9;

const who: Joiner = { relativeGain: 0, neighboursIn: 0, kin: 0, poor: 0, member: 0 };

/**
 * Reconsiders membership of a village's fund: households decide on what they see at the start of the month; then they
 * join and leave in the order of lots.
 *
 * Expected gain = (use × loan limit × (rate elsewhere − rate of the fund) − interest forgone on what is paid in) / wage
 * growth: the incomes it is compared with do not grow.
 */
export function reconsiderFund(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, villages, cooperatives: c, terms, economy, draws, clock } = world;
  const { p } = own;
  const row = cooperativeOf(index, "fund");
  const bands = terms.fundRates;
  if (c.founded[row] === 0 || bands.length === 0) return;

  followLosses(village, row, world, own);
  const weights = { ...p, joinBias: p.fundBias };
  const share = economy.fundShare / terms.priceLevel;
  const seed = c.publicCapital[row]!;
  const top = bands[bands.length - 1]!.upTo / terms.priceLevel;
  const luck = world.scratch(0, 4 * (end - first));
  const queue = world.scratch(1, 2 * (end - first));
  draws.fill(luck, first, end - first, purposes.reconsider, clock.key);
  let queued = 0;
  for (let i = first, at = 0; i < end; i++, at += 4) {
    if (luck[at + 1]! >= p.joinReconsidered) continue;
    const limit = fundLimit(share, economy.fundMultiple, h.assignedIncome[i]!, economy.fundIncomePart, top);
    const saving = economy.informalRate - ladderRate(limit * terms.priceLevel, bands);
    const gain = 12 * (p.fundUse * limit * saving - economy.interest * (share - givenTo(i)));
    who.relativeGain = gain / terms.wageGrowth / h.assignedIncome[i]!;
    who.neighboursIn = neighboursIn(i, h.neighbours, h.fundMember);
    who.kin = h.kinOfLeader[i]!;
    who.poor = h.registered[i]!;
    who.member = h.fundMember[i]!;
    const willing =
      who.relativeGain > 0 &&
      draws.one(i, purposes.fundTaste, 0) <
        willingness(who, weights, joiningLeaning(i, index, h, villages, economy, terms.poorCourted));
    if (willing === (who.member === 1)) continue;
    queue[2 * queued] = luck[at + LOT]!;
    queue[2 * queued + 1] = i;
    queued++;
  }
  let [paid, refunded] = [0, 0];
  for (let served = 0; served < queued; served++) {
    const i = nextByLot(queue, served, queued);
    if (h.fundMember[i] === 1) refunded += leave(i);
    else paid += join(i);
  }
  let members = 0;
  for (let i = first; i < end; i++) members += h.fundMember[i]!;
  c.members[row] = members;
  world.ledger.transfer(index, own.flow.fundSharesPaid, paid);
  world.ledger.transfer(index, own.flow.fundSharesRefunded, refunded);

  /** What the seed gives household i towards its share, as it stood when households decided. */
  function givenTo(i: number): number {
    const { fundGiftPoor, fundGiftElite, fundGiftOthers } = terms;
    const part = h.registered[i] === 1 ? fundGiftPoor : h.elite[i] === 1 ? fundGiftElite : fundGiftOthers;
    return Math.min(part * share, seed);
  }

  /** Whose turn comes when the seed is used up does not join at another price than it decided on: it will be asked again. */
  function join(i: number): number {
    const given = givenTo(i);
    const price = share - given;
    if (h.cash[i]! < price || c.publicCapital[row]! < given) return 0;
    h.fundMember[i] = 1;
    h.fundShares[i] = price;
    own.households.fundSharesGiven[i] = given;
    h.cash[i]! -= price;
    c.cash[row]! += price;
    c.ownShares[row]! += price;
    c.grantedShares[row]! += given;
    c.publicCapital[row]! -= given;
    return price;
  }

  /** The member's own part comes back; what was given returns to the seed. A fund that has lent its money out pays later. */
  function leave(i: number): number {
    const price = h.fundShares[i]!;
    if (h.fundDebt[i]! > 0 || price > c.cash[row]!) return 0;
    const given = Math.min(own.households.fundSharesGiven[i]!, c.grantedShares[row]!);
    h.fundMember[i] = 0;
    h.fundShares[i] = 0;
    own.households.fundSharesGiven[i] = 0;
    h.cash[i]! += price;
    c.cash[row]! -= price;
    c.ownShares[row] = Math.max(0, c.ownShares[row]! - price);
    c.grantedShares[row]! -= given;
    c.publicCapital[row]! += given;
    return price;
  }
}

/** A loss that has eaten into given shares has eaten the same part of everyone's. */
function followLosses({ first, end }: Village, row: number, world: World, own: MembershipOwn): void {
  const { fundSharesGiven } = own.households;
  let given = 0;
  for (let i = first; i < end; i++) given += fundSharesGiven[i]!;
  const kept = world.cooperatives.grantedShares[row]! / given;
  if (given > 0 && kept < 1 - ROUNDING) for (let i = first; i < end; i++) fundSharesGiven[i]! *= kept;
}
