/** What each activity is worth to a worker this month, and which worker is asked. */
import { amountFor, type Amount } from "../../model/formula/amount.ts";
import type { World } from "../../model/world.ts";
import { inTradeZone, soloReturn } from "../../population/border-trade.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { workDays } from "../../population/day-jobs.ts";
import { NEIGHBOURS, type Households } from "../../population/households.ts";
import { expectedTakeIn, goodsFlow } from "../../population/pooled-trade.ts";
import * as work from "../../population/returns.ts";
import { techniqueProfit } from "../../population/technique.ts";
import { exp } from "../../support/exp.ts";

/** Places of the activities: farm, trade, local job, away, then the day jobs in their order. */
export const FARM = 0;
export const LOCAL = 2;
export const AWAY = 3;
export const FIRST_DAY_JOB = 4;
export const ACTIVITIES = 7;

/** Workers by activity, in the order of the activities. */
export const workersByActivity = (h: Households): readonly Uint8Array[] => [
  h.farmWorkers,
  h.tradeWorkers,
  h.localWorkers,
  h.awayWorkers,
  h.porterWorkers,
  h.processingWorkers,
  h.serviceWorkers,
];

/** What holds for the whole village this month. Money is real and at base-year growth, a month. */
export interface Rules {
  readonly powers: Float64Array;
  readonly netShare: number;
  readonly pay: number;
  readonly quota: number;
  readonly inZone: boolean;
  /** Pooled take of a member household, income of a guesthouse. */
  readonly take: number;
  readonly guesthouse: number;
  /** Subsidy of a resident, nominal yuan. */
  readonly subsidy: Amount;
  /** Pay of the day jobs of which the village has any, in their order; 0 for the others. */
  readonly porter: number;
  readonly processing: number;
  readonly service: number;
  /** Activities to choose from: the first four where the village has no day job. */
  readonly activities: number;
  /** Factor on the attraction of trading alone. */
  readonly reluctance: number;
  /** What holds people at home: town services and the honour of the border, utility. */
  readonly hold: number;
}

export function rulesOf(world: World, village: number): Rules {
  const { terms, economy, villages: v, cooperatives: c } = world;
  const groups = cooperativeOf(village, "trade");
  const inZone = inTradeZone(v.kmToBorder[village]!, economy);
  const quota = terms.dutyFreeQuota / terms.priceLevel;
  const [porters, hands, servants] = [v.porterSlots[village]!, v.processingSlots[village]!, v.serviceSlots[village]!];
  const held = v.porterFilled[village]! + v.processingFilled[village]! + v.serviceFilled[village]!;
  const take = expectedTakeIn(village, c.members[groups]!, c.cash[groups]!, world);
  return {
    powers: work.labourPowers(economy),
    netShare: work.farmNetShare(v.kmToTown[village]!, economy),
    pay: work.payShare(economy),
    quota,
    inZone,
    take: take / terms.wageGrowth,
    subsidy: inZone ? terms.borderSubsidy : 0,
    guesthouse: economy.guesthouseIncome,
    porter: porters > 0 ? workDays("porter", economy) * (v.porterWage[village]! || economy.porterWage) : 0,
    processing:
      hands > 0 ? workDays("processing", economy) * (v.processingWage[village]! || economy.processingWage) : 0,
    service: servants > 0 ? workDays("service", economy) * (v.serviceWage[village]! || economy.serviceWage) : 0,
    activities: porters + hands + servants + held > 0 ? ACTIVITIES : FIRST_DAY_JOB,
    reluctance: exp(-economy.soloReluctance),
    hold: economy.servicePull * v.townServices[village]! + (inZone ? terms.borderHonour : 0),
  };
}

/** The activity of the worker drawn: workers stand in the order of the activities. */
export function activityOf(position: number, i: number, count: number, activities: readonly Uint8Array[]): number {
  let activity = 0;
  let left = position;
  while (activity < count - 1 && (left -= activities[activity]![i]!) >= 0) activity++;
  return activity;
}

/** The activity of the worker drawn among those at home. */
export function activityAtHome(position: number, i: number, activities: readonly Uint8Array[]): number {
  let last = FARM;
  let left = position;
  for (let activity = 0; activity < activities.length; activity++) {
    const there = activity === AWAY ? 0 : activities[activity]![i]!;
    if (there === 0) continue;
    last = activity;
    if ((left -= there) < 0) break;
  }
  return last;
}

/** Writes the attraction of each activity for a worker of household i who works at `current`. */
export function weigh(
  attractions: Float64Array,
  i: number,
  current: number,
  world: World,
  village: number,
  rules: Rules,
  spared = 0,
): void {
  const { households: h, villages, economy, terms } = world;
  const beta = economy.labourBeta;
  const others = h.workers[i]! - h.awayWorkers[i]! - (current === AWAY ? 0 : 1);
  // One adult at home is enough for the household's turn and its guests: they are at risk to the extent that this one is needed.
  const shared = h.tradeMember[i]! * rules.take + h.guesthouse[i]! * rules.guesthouse;
  const subsidy = amountFor(rules.subsidy, i) / terms.priceLevel / terms.wageGrowth;
  const home = subsidy + shared / (others + h.elders[i]! + 1);
  const farmers = h.farmWorkers[i]! - (current === FARM ? 1 : 0);
  const improved = 1 + techniqueProfit(h.technique[i]!, h.firstTechnique[i]!, economy);
  const marginal = h.farmCapacity[i]! * (rules.powers[farmers + 1]! - rules.powers[farmers]!);
  const farm = (marginal * rules.netShare * improved) / 12;
  let solo = 0;
  if (rules.inZone && rules.quota > 0) {
    const traders = h.tradeWorkers[i]! + (current === 1 ? 0 : 1);
    solo =
      soloReturn(
        villages.kmToBorder[village]!,
        rules.quota,
        h.incomeOfYear[i]! / 12,
        goodsFlow(world, village),
        economy,
        traders,
        villages.soloMargin[village],
      ) / terms.wageGrowth;
  }
  const wage = h.wageAbility[i]! * rules.pay;
  attractions[0] = work.attraction(farm + home, beta);
  attractions[1] = solo > 0 ? work.attraction(solo + home, beta) * rules.reluctance : 0;
  attractions[2] = work.attraction(economy.localWage * wage + home, beta);
  attractions[3] =
    work.attraction(work.awayReturn(h.wageAbility[i]!, economy), beta) *
    work.awayFactor(
      h.children[i]! + h.elders[i]!,
      others,
      neighboursAway(i, h.neighbours, h.awayWorkers),
      villages.infrastructure[village]!,
      economy,
      rules.hold,
      spared,
    );
  if (rules.activities === FIRST_DAY_JOB) return;
  attractions[4] = rules.porter > 0 ? work.attraction(rules.porter + home, beta) : 0;
  attractions[5] = rules.processing > 0 ? work.attraction(rules.processing + home, beta) : 0;
  attractions[6] = rules.service > 0 ? work.attraction(rules.service + home, beta) : 0;
}

/** Share of watched neighbours with someone away; 0 where nobody is watched. */
function neighboursAway(i: number, neighbours: Int32Array, awayWorkers: Uint8Array): number {
  let [watched, away] = [0, 0];
  for (let n = NEIGHBOURS * i; n < NEIGHBOURS * (i + 1); n++) {
    const j = neighbours[n]!;
    if (j < 0) continue;
    watched++;
    if (awayWorkers[j]! > 0) away++;
  }
  return watched > 0 ? away / watched : 0;
}
