/** How farm cooperatives come about: those of the start, those leaders found, and those that exist on paper only. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { CORE } from "../../population/cooperative-rules.ts";
import { membersAtStart, plannedSales, runningCosts, sharesByRank } from "../../population/farm-cooperative.ts";
import { labourPowers } from "../../population/returns.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type MembershipOwn } from "./declaration.ts";
import { canPay, eagerness, NEVER, priceOfEntry, takeIn } from "./farm.ts";
import { nextByLot } from "./lots.ts";

/** Share of neighbours in, while everybody is still out. */
const HALF = 0.5;

/** Paid-in capital of a cooperative with so many members, yuan. */
const capitalOf = (members: number, { economy: e }: World): number =>
  (e.farmRegistered * e.farmPaidIn * members) / e.farmSize;

/**
 * Gives the village the farm cooperative it has at the start, and its shells: members are those most willing by the rule
 * of every month, were half of everyone's neighbours in, and able to
 * pay the threshold; shares go by rank of assigned income.
 */
export function startFarm({ index, first, end }: Village, world: World, own: MembershipOwn): void {
  const { p } = own;
  const { households: h, cooperatives: c, economy } = world;
  const row = cooperativeOf(index, "farm");
  const size = Math.min(economy.farmSize, end - first);
  const papers = (economy.farmCoverage * (end - first) * p.shellShare) / Math.max(1, size * (1 - p.shellShare));
  c.shells[row] = Math.floor((index + 1) * papers + 0.5) - Math.floor(index * papers + 0.5);
  c.management[row] = economy.managementMean;
  const members = membersAtStart(index, end - first, economy.farmCoverage, economy.farmSize);
  if (members === 0) return;
  const powers = labourPowers(economy);
  const eager = Float64Array.from({ length: end - first }, (_, k) =>
    eagerness(first + k, powers, members, HALF, world, own),
  );
  const taken = Array.from(eager, (_, k) => first + k)
    .filter((i) => eager[i - first]! > NEVER && canPay(i, economy.farmThreshold, world, p))
    .sort((a, b) => eager[b - first]! - eager[a - first]! || a - b)
    .slice(0, members)
    .sort((a, b) => h.assignedIncome[b]! - h.assignedIncome[a]! || a - b);
  if (taken.length === 0) return;
  const parts = sharesByRank(taken.length, economy.farmConcentration);
  const capital = capitalOf(taken.length, world);
  taken.forEach((i, k) => {
    h.farmMember[i] = 1;
    h.farmShares[i] = capital * parts[k]!;
    c.ownShares[row]! += h.farmShares[i]!;
  });
  c.cash[row] = c.ownShares[row]!;
  c.members[row] = taken.length;
  own.cooperatives.standsFor[row] = Math.max(1, Math.round(taken.length / economy.farmSize));
  c.founded[row] = 1;
}

/**
 * Leaders found a farm cooperative when somebody thinks of it and it pays for the core, or a programme makes it pay.
 *
 * Expected gain of the core a year: surplus × (diversion + (1 − diversion)(1 − omega) × its part of the shares), over
 * the years in which the cost of founding and the interest on its capital shall come back. Founders pay capital from
 * their own cash, by rank; others pay the threshold, in the order of lots while there are places.
 */
export function foundFarm(village: Village, world: World, own: MembershipOwn): void {
  const { index, first, end } = village;
  const { households: h, cooperatives: c, terms, economy, draws, clock, ledger } = world;
  const { p, flow } = own;
  if (terms.farmMembership === 0) return;
  const row = cooperativeOf(index, "farm");
  const cost = p.foundingCost / terms.priceLevel;
  const subsidy = terms.foundingSubsidy / terms.priceLevel;
  const leaders = (p.foundingChance * (end - first)) / 100;
  const chance = leaders * (1 + p.foundingPull * Math.min(1, subsidy / Math.max(1, cost)));
  if (draws.one(index, purposes.founding, clock.key) >= chance) return;

  const powers = labourPowers(economy);
  const wants = world.scratch(1, end - first);
  let [members, volume] = [0, 0];
  for (let i = first, k = 0; i < end; i++, k++) {
    wants[k] = eagerness(i, powers, 1, 0, world, own) > 0 ? 1 : 0;
    if (wants[k] === 0) continue;
    members++;
    volume += plannedSales(h.farmCapacity[i]!, powers[h.farmWorkers[i]!]!, economy) * terms.farmGrowth;
  }
  if (members < p.foundingMembers) return;
  const parts = sharesByRank(members, economy.farmConcentration);
  const target = capitalOf(members, world);
  const core = world.scratch(2, CORE);
  const founders = richestWilling(core, wants, first, end, h.cash);
  let [capital, coreParts] = [0, 0];
  for (let k = 0; k < founders; k++) {
    capital += Math.min(target * parts[k]!, p.foundingCash * h.cash[core[k]!]!);
    coreParts += parts[k]!;
  }
  const surplus = economy.farmMargin * (1 - runningCosts(economy.managementMean, economy)) * volume;
  const gain = surplus * (terms.diversionRate + (1 - terms.diversionRate) * (1 - terms.patronageShare) * coreParts);
  const yearly = gain + (economy.farmReturn - 12 * economy.interest) * capital;
  if (capital < p.foundingLeast || p.foundingYears * yearly + subsidy < cost) return;

  let [paid, matched] = [0, 0];
  const organising = Math.min(cost, (1 - p.foundingCash) * h.cash[core[0]!]!);
  for (let k = 0; k < founders; k++) {
    const i = core[k]!;
    const share = Math.min(target * parts[k]!, p.foundingCash * h.cash[i]!);
    takeIn(i, row, share, 0, world);
    paid += share;
  }
  h.cash[core[0]!]! -= organising;
  let places = Math.round(economy.farmSize * (1 + p.groupSlack)) - founders;
  const luck = world.scratch(0, 4 * (end - first));
  const queue = world.scratch(3, 2 * (end - first));
  draws.fill(luck, first, end - first, purposes.foundingLot, clock.key);
  let queued = 0;
  for (let i = first, k = 0; i < end; i++, k++) {
    if (wants[k] === 0 || h.farmMember[i] === 1) continue;
    queue[2 * queued] = luck[4 * k]!;
    queue[2 * queued + 1] = i;
    queued++;
  }
  for (let served = 0; served < queued && places > 0; served++) {
    const i = nextByLot(queue, served, queued);
    const { whole, matched: given } = priceOfEntry(i, 0, world, p);
    if (!canPay(i, whole - given, world, p)) continue;
    takeIn(i, row, whole - given, given, world);
    paid += whole - given;
    matched += given;
    places--;
  }
  let count = 0;
  own.cooperatives.standsFor[row] = 1;
  for (let i = first; i < end; i++) count += h.farmMember[i]!;
  c.members[row] = count;
  c.founded[row] = 1;
  c.ruleDrift[row] = 0;
  c.management[row] = economy.managementMean;
  c.cash[row]! += subsidy;
  c.revenueOfYear[row]! += subsidy;
  ledger.transfer(index, flow.farmSharesPaid, paid);
  ledger.transfer(index, flow.sharesMatched, matched);
  ledger.transfer(index, flow.foundingCosts, organising);
  ledger.transfer(index, flow.foundingSubsidies, subsidy);
}

/** Writes the rows of the willing with most cash, at most ten, richest first. @returns How many there are. */
function richestWilling(
  core: Float64Array,
  wants: Float64Array,
  first: number,
  end: number,
  cash: Float64Array,
): number {
  let found = 0;
  for (let i = first; i < end; i++) {
    if (wants[i - first] === 0) continue;
    let at = Math.min(found, CORE - 1);
    if (found === CORE && cash[core[at]!]! >= cash[i]!) continue;
    while (at > 0 && cash[core[at - 1]!]! < cash[i]!) {
      core[at] = core[at - 1]!;
      at--;
    }
    core[at] = i;
    if (found < CORE) found++;
  }
  return found;
}

/**
 * Where a subsidy is paid on registration alone, leaders register cooperatives that do nothing and keep the money.
 *
 * Chance a month = c · max(0, 1 − cost/subsidy), up to the limit of a village.
 */
export function registerShells({ index, first, end }: Village, world: World, { p, flow }: MembershipOwn): void {
  const { households: h, cooperatives: c, terms, draws, clock, ledger } = world;
  const row = cooperativeOf(index, "farm");
  if (terms.foundingSubsidy <= p.shellCost || c.shells[row]! >= p.shellLimit) return;
  const chance = p.shellChance * (1 - p.shellCost / terms.foundingSubsidy);
  if (draws.one(index, purposes.shells, clock.key) >= chance) return;
  c.shells[row]!++;
  const subsidy = terms.foundingSubsidy / terms.priceLevel;
  let elites = 0;
  for (let i = first; i < end; i++) elites += h.elite[i]!;
  if (elites === 0) {
    ledger.transfer(index, flow.shellSubsidiesOutside, subsidy);
    return;
  }
  for (let i = first; i < end; i++) {
    if (h.elite[i] === 0) continue;
    h.cash[i]! += subsidy / elites;
    h.incomeOfMonth[i]! += subsidy / elites;
    h.supportOfYear[i]! += subsidy / elites;
  }
  ledger.transfer(index, flow.shellSubsidies, subsidy);
}
