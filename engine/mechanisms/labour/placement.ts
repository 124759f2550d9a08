/** Places of work that a programme arranges away from home: who is offered one, and who takes it. */
import type { World } from "../../model/world.ts";
import type { Village } from "../../population/villages.ts";
import { attraction, awayReturn } from "../../population/returns.ts";
import { RING } from "../../population/households.ts";
import { purposes, type LabourOwn } from "./declaration.ts";
import { activityAtHome, AWAY, weigh, type Rules } from "./weigh.ts";

/** Beyond every lot: whoever was invited is not invited again this month. */
const INVITED = 9;

/**
 * Offers this month's places to households with a worker at home, in the order of lots from which the weight of the
 * register is taken; each weighs its place like any other work, with part of the cost of leaving spared and the subsidy
 * spread over a year. Places nobody takes are offered again, those of a year at most.
 */
export function place(
  { index, first, end }: Village,
  world: World,
  own: LabourOwn,
  rules: Rules,
  activities: readonly Uint8Array[],
  filled: readonly (Int32Array | null)[],
  habit: number,
): void {
  const { households: h, terms, economy, draws, clock, ledger } = world;
  const { placesOwed, placed, placedPoor } = own.villages;
  const now = RING * index + clock.ring;
  placed[now] = placedPoor[now] = 0;
  if (terms.placementRate === 0) return;
  let workers = 0;
  for (let i = first; i < end; i++) workers += h.workers[i]!;
  const yearly = terms.placementRate * workers;
  placesOwed[index] = Math.min(Math.max(1, yearly), placesOwed[index]! + yearly / 12);
  if (placesOwed[index]! < 1) return;

  const luck = world.scratch(0, 4 * (end - first));
  const attractions = world.scratch(2, activities.length);
  draws.fill(luck, first, end - first, purposes.placement, clock.key);
  for (let i = first, at = 0; i < end; i++, at += 4)
    luck[at] = h.workers[i]! > h.awayWorkers[i]! ? luck[at]! - terms.placementPoorFirst * h.registered[i]! : INVITED;
  const subsidy = terms.placementSubsidy / terms.priceLevel;
  const extra = subsidy / 12 / terms.wageGrowth;
  let paid = 0;
  for (
    let invited = own.p.placementInvited * Math.floor(placesOwed[index]!);
    invited > 0 && placesOwed[index]! >= 1;
    invited--
  ) {
    let i = first;
    for (let j = first + 1; j < end; j++) if (luck[4 * (j - first)]! < luck[4 * (i - first)]!) i = j;
    const at = 4 * (i - first);
    if (luck[at] === INVITED) break;
    luck[at] = INVITED;
    const from = activityAtHome(luck[at + 2]! * (h.workers[i]! - h.awayWorkers[i]!), i, activities);
    weigh(attractions, i, from, world, index, rules, own.p.placementSpares);
    const usual = awayReturn(h.wageAbility[i]!, economy);
    const away = attractions[AWAY]! * attraction(1 + extra / usual, economy.labourBeta);
    const stay = attractions[from]! * (1 + habit);
    if (!(luck[at + 1]! * (away + stay) < away)) continue;
    activities[from]![i]!--;
    h.awayWorkers[i]!++;
    if (filled[from]) filled[from]![index]!--;
    h.cash[i]! += subsidy;
    h.incomeOfMonth[i]! += subsidy;
    h.supportOfYear[i]! += subsidy;
    paid += subsidy;
    placesOwed[index]!--;
    placed[now]!++;
    placedPoor[now]! += h.registered[i]!;
  }
  ledger.transfer(index, own.flow.placementSubsidies, paid);
}
