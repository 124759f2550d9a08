/** Members of a village fund: a share is given to registered poor, half matched for others, bought in full by elites. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { neighboursIn, willingness, type Joiner } from "../../population/joining.ts";
import { fundLimit, ladderRate } from "../../population/loans.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";

const who: Joiner = { relativeGain: 0, neighboursIn: 0, kin: 0, poor: 0, member: 0 };

/**
 * Reconsiders membership of a village's fund.
 *
 * Expected gain = use × loan limit × (rate elsewhere − rate of the fund) − interest forgone on what is paid in.
 */
export function reconsiderFund(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, cooperatives: c, terms, economy, draws, clock } = world;
  const { p } = own;
  const row = cooperativeOf(index, "fund");
  const bands = terms.fundRates;
  if (c.founded[row] === 0 || bands.length === 0) return;

  const share = economy.fundShare / terms.priceLevel;
  const top = bands[bands.length - 1]!.upTo / terms.priceLevel;
  const luck = world.scratch(0, 4 * (end - first));
  draws.fill(luck, first, end - first, purposes.reconsider, clock.key);
  let [members, paid, refunded] = [0, 0, 0];
  for (let i = first, at = 0; i < end; i++, at += 4) {
    if (luck[at + 1]! < p.joinReconsidered) {
      // Another member's given share may have used up the seed: then the newcomer pays more himself.
      const wanted = h.registered[i] === 1 ? share : h.elite[i] === 1 ? 0 : share / 2;
      const given = Math.min(wanted, c.publicCapital[row]!);
      const price = share - given;
      const limit = fundLimit(share, economy.fundMultiple, h.assignedIncome[i]!, economy.fundIncomePart, top);
      const saving = p.informalRate - ladderRate(limit * terms.priceLevel, bands);
      who.relativeGain = (12 * (p.fundUse * limit * saving - economy.interest * price)) / h.assignedIncome[i]!;
      who.neighboursIn = neighboursIn(i, h.neighbours, h.fundMember);
      who.kin = h.kinOfLeader[i]!;
      who.poor = h.registered[i]!;
      who.member = h.fundMember[i]!;
      const willing = who.relativeGain > 0 && draws.one(i, purposes.fundTaste, 0) < willingness(who, p);
      if (who.member === 0 && willing && h.cash[i]! >= price) paid += join(i, price, given);
      if (who.member === 1 && !willing && h.fundDebt[i] === 0) refunded += leave(i);
    }
    members += h.fundMember[i]!;
  }
  c.members[row] = members;
  world.ledger.transfer(index, own.flow.fundSharesPaid, paid);
  world.ledger.transfer(index, own.flow.fundSharesRefunded, refunded);

  function join(i: number, price: number, given: number): number {
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
    if (price > c.cash[row]!) return 0;
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
