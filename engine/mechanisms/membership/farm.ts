/** Members of a village's farm cooperative: who joins, who leaves, what it costs to come in. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { entryThreshold } from "../../population/cooperative-rules.ts";
import { memberGain, plannedSales } from "../../population/farm-cooperative.ts";
import { neighboursIn, pooledRisk, willingness, type Joiner } from "../../population/joining.ts";
import { joiningLeaning } from "../../population/leaning.ts";
import { labourPowers } from "../../population/returns.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";
import { nextByLot } from "./lots.ts";

const who: Joiner = { relativeGain: 0, neighboursIn: 0, kin: 0, poor: 0, member: 0 };
/** Who holds more than so many thresholds stays as an investor, whatever the farm gains. */
const INVESTOR = 2;

/** What `eagerness` answers where nothing is gained: nobody joins for that. */
export const NEVER = -1;

/**
 * How much household i wants to be a member: willingness by its expected gain against income, less its lasting taste.
 *
 * @param powers Powers of 0 … 13 workers on the farm. @param members Members who share the risk, 1 or more.
 * @param neighbours Share of its neighbours who are members, 0 to 1.
 * @returns Above 0 for those who want to; −1 where nothing is gained.
 */
export function eagerness(
  i: number,
  powers: Float64Array,
  members: number,
  neighbours: number,
  { households: h, villages, economy, terms, draws }: World,
  { p }: MembershipOwn,
): number {
  const workers = h.farmWorkers[i]!;
  if (workers === 0) return NEVER;
  const sales = plannedSales(h.farmCapacity[i]!, powers[workers]!, economy);
  const inputs = economy.inputsShare * h.farmCapacity[i]! * powers[workers]!;
  const saving = economy.farmInputSaving + terms.chainInputSaving;
  const gain = memberGain(sales, inputs, saving, terms.chainCapture * economy.circulationProfit, economy);
  const income = h.assignedIncome[i]!;
  const risk = pooledRisk(Math.max(0, gain), income, members, p.riskAversion, p.farmRisk, p.tradeRiskCommon);
  who.relativeGain = (gain - risk) / income;
  if (who.relativeGain <= 0) return NEVER;
  who.neighboursIn = neighbours;
  who.kin = h.kinOfLeader[i]!;
  who.poor = h.registered[i]!;
  who.member = h.farmMember[i]!;
  const leaning = joiningLeaning(i, h.village[i]!, h, villages, economy, terms.poorCourted);
  return willingness(who, weightsOf(p), leaning) - draws.one(i, purposes.farmTaste, 0);
}

/** The weights of groups, with a bias and a habit of their own. */
const weights = { joinBias: 0, joinGain: 0, joinNeighbours: 0, joinKin: 0, joinHesitance: 0, joinHabit: 0 };
function weightsOf(p: MembershipOwn["p"]): typeof weights {
  weights.joinBias = p.farmBias;
  weights.joinGain = p.joinGain;
  weights.joinNeighbours = p.joinNeighbours;
  weights.joinKin = p.joinKin;
  weights.joinHesitance = p.joinHesitance;
  weights.joinHabit = p.farmHabit;
  return weights;
}

/** Share a household must bring to come in, base-year yuan: whole, and the part government pays for it. */
const price = { whole: 0, matched: 0 };

/** Writes the price of entry for household i into `price`. */
export function priceOfEntry(
  i: number,
  drift: number,
  { households: h, terms, economy }: World,
  p: MembershipOwn["p"],
): typeof price {
  const poor = h.registered[i]!;
  const nominal = entryThreshold(
    economy.farmThreshold,
    drift,
    p.thresholdRise,
    terms.thresholdCap,
    poor * terms.opennessSubsidy,
    p.opennessYears,
  );
  // Shares that were donated or bought before count towards it.
  price.whole = Math.max(0, nominal / terms.priceLevel - h.farmShares[i]!);
  price.matched = poor * terms.shareMatching * price.whole;
  return price;
}

/** Whether household i can pay so much and keep some months of subsistence. */
export const canPay = (i: number, amount: number, { households: h, economy }: World, p: MembershipOwn["p"]): boolean =>
  amount === 0 ||
  h.cash[i]! - amount >= (p.thresholdKeeps * economy.subsistence * (h.size[i]! - h.awayWorkers[i]!)) / 12;

/** Takes household i in at the price last computed; the caller has seen that it can pay. */
export function takeIn(
  i: number,
  row: number,
  paid: number,
  matched: number,
  { households: h, cooperatives: c }: World,
): void {
  h.farmMember[i] = 1;
  h.farmShares[i]! += paid + matched;
  h.cash[i]! -= paid;
  c.cash[row]! += paid + matched;
  c.ownShares[row]! += paid + matched;
}

/** What households decided, until all have decided on what they saw at the start of the month. */
const JOINS = 1;
const LEAVES = 2;
/** Which of a household's four uniforms of the month is its lot for a place. */
const LOT = 1;

/**
 * Reconsiders membership of a village's farm cooperative: some households each month, on what they see at its start.
 *
 * A household joins when it wants to, can pay the threshold and there is a place: a cooperative of acquaintances does not
 * grow far beyond the mean size (M23); lots decide. Where it is paid for openness it takes registered poor first, and
 * beyond those places (M16). A household leaves by the same rule, with its shares as far as the till reaches, unless it
 * has become an investor.
 */
export function reconsiderFarm(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, cooperatives: c, terms, economy, draws, clock, ledger } = world;
  const row = cooperativeOf(index, "farm");
  const shut = terms.farmMembership === 0;
  const powers = labourPowers(economy);
  const members = Math.max(1, c.members[row]!);
  const luck = world.scratch(0, 4 * (end - first));
  const decided = world.scratch(1, end - first);
  draws.fill(luck, first, end - first, purposes.farmReconsider, clock.key);
  const investor = (INVESTOR * economy.farmThreshold) / terms.priceLevel;
  for (let i = first, k = 0; i < end; i++, k++) {
    decided[k] = 0;
    const member = h.farmMember[i] === 1;
    if (shut) decided[k] = member ? LEAVES : 0;
    else if (luck[4 * k]! < own.p.joinReconsidered) {
      const wants = eagerness(i, powers, members, neighboursIn(i, h.neighbours, h.farmMember), world, own) > 0;
      if (wants !== member) decided[k] = wants ? JOINS : h.farmShares[i]! > investor ? 0 : LEAVES;
    }
  }
  let [paid, matched, refunded, count, queued] = [0, 0, 0, 0, 0];
  const queue = world.scratch(3, 2 * (end - first));
  const courted = terms.opennessSubsidy > 0 ? 1 : 0;
  for (let i = first, k = 0; i < end; i++, k++) {
    if (decided[k] === LEAVES) refunded += letGo(i, row, world);
    count += h.farmMember[i]!;
    if (decided[k] !== JOINS) continue;
    queue[2 * queued] = luck[4 * k + LOT]! - courted * h.registered[i]!;
    queue[2 * queued + 1] = i;
    queued++;
  }
  const places = own.cooperatives.standsFor[row]! * economy.farmSize * (1 + own.p.groupSlack);
  for (let served = 0; served < queued; served++) {
    const i = nextByLot(queue, served, queued);
    if (count >= places && courted * h.registered[i]! === 0) break;
    const { whole, matched: given } = priceOfEntry(i, c.ruleDrift[row]!, world, own.p);
    if (!canPay(i, whole - given, world, own.p)) continue;
    takeIn(i, row, whole - given, given, world);
    paid += whole - given;
    matched += given;
    count++;
  }
  c.members[row] = count;
  // A cooperative that is shut or left by everyone rests; what its till still holds is its reserve.
  if (count === 0) c.founded[row] = 0;
  ledger.transfer(index, own.flow.farmSharesPaid, paid);
  ledger.transfer(index, own.flow.sharesMatched, matched);
  ledger.transfer(index, own.flow.farmSharesRefunded, refunded);
}

/** Pays a member's shares back as far as the money goes; what does not come back stays with the cooperative. */
function letGo(i: number, row: number, { households: h, cooperatives: c }: World): number {
  const face = h.farmShares[i]!;
  const amount = Math.min(face, c.cash[row]!);
  h.farmMember[i] = 0;
  h.farmShares[i] = 0;
  h.cash[i]! += amount;
  c.cash[row]! -= amount;
  c.ownShares[row] = Math.max(0, c.ownShares[row]! - face);
  c.revenueOfYear[row]! += face - amount;
  return amount;
}
