import { amountFor, type Amount } from "../model/formula/amount.ts";
import { mechanism } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import { inTradeZone, soloReturn } from "../population/border-trade.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { NEIGHBOURS } from "../population/households.ts";
import { expectedTakeIn, goodsFlow } from "../population/pooled-trade.ts";
import * as work from "../population/returns.ts";
import { techniqueProfit } from "../population/technique.ts";
import { exp } from "../support/exp.ts";
import { dialRow } from "../support/dial-row.ts";

/** Who works where: one worker of some households reconsiders each month. */
export const labour = mechanism({
  name: "labour",
  label: { en: "Choice of work", zh: "就业选择" },
  description: {
    en: "With probability ρ, higher where its agency is above the usual of the village, a household reconsiders one worker; a solo trader does at once while the border is shut. Multinomial logit over farm, trade, local job, away: V = β ln R + home or away + habit of the present work. R is the expected net monthly return at base-year growth, that of the farm with what technique adds; to every activity at home a border subsidy is added, and a member household's pooled take divided by its adults at home: one of them is enough for the turn. Local jobs are limited: seekers draw lots for vacancies, losers stay where they are.",
    zh: "农户每月以概率ρ（能动性高于全村常态者更高）重新考虑一名劳动力；边境关闭时独自互市者立即重新选择。在务农、互市、本地就业、外出之间多项logit选择：V = β ln R + 家乡或外出项 + 惯性。R为按基年增长水平计的预期月净收益，务农含技术增收；每一种在家活动都加上边民补助，以及成员户额度分成除以在家成年人数（轮值一人即可）。本地岗位有限，求职者抽签，未中者维持原状。",
  },
  scope: "village",
  // prettier-ignore
  parameters: {
    reconsider: dialRow("chance of reconsidering, a month", "每月重新考虑概率", "1/month", 0.25, 0, 1, "DERIVED", "slower is too slow for the published return", "V12"),
  },
  flows: {},
  purposes: { choice: 201 },
  reads: [
    "households.farmWorkers",
    "households.tradeWorkers",
    "households.localWorkers",
    "households.awayWorkers",
    "households.workers",
    "households.children",
    "households.elders",
    "households.neighbours",
    "households.farmCapacity",
    "households.technique",
    "households.firstTechnique",
    "households.agency",
    "households.wageAbility",
    "households.tradeMember",
    "households.incomeOfYear",
    "villages.usualAgency",
    "villages.localSlots",
    "villages.localFilled",
    "villages.kmToBorder",
    "villages.kmToTown",
    "villages.infrastructure",
    "villages.portFlow",
    "villages.portCapacity",
    "villages.takeRate",
    "villages.soloMargin",
    "villages.memberDays",
    "villages.quotaTime",
    "cooperatives.members",
    "cooperatives.cash",
  ],
  writes: [
    "households.farmWorkers",
    "households.tradeWorkers",
    "households.localWorkers",
    "households.awayWorkers",
    "villages.localFilled",
  ],
  run({ index, first, end }, world, { p }) {
    const { households: h, villages, draws, clock, terms } = world;
    const count = end - first;
    const luck = world.scratch(0, 4 * count);
    const seekers = world.scratch(1, 2 * count);
    const attractions = world.scratch(2, 4);
    const activities = [h.farmWorkers, h.tradeWorkers, h.localWorkers, h.awayWorkers] as const;
    const habit = exp(world.economy.labourHabit) - 1;
    const rules = rulesOf(world, index);
    const { agencyMoves } = world.economy;
    const usualAgency = villages.usualAgency[index]!;
    let seeking = 0;
    draws.fill(luck, first, count, 201, clock.key);
    for (let i = first, at = 0; i < end; i++, at += 4) {
      const stranded = h.tradeWorkers[i]! > 0 && terms.portFlow === 0;
      const chance = p.reconsider * (1 + agencyMoves * (h.agency[i]! - usualAgency));
      if (!(luck[at]! < chance || stranded) || h.workers[i] === 0) continue;
      const current = stranded ? 1 : activityOf(luck[at + 1]! * h.workers[i]!, i, activities);
      weigh(attractions, i, current, world, index, rules);
      // The habit multiplies the attraction of the present work.
      const bonus = habit * attractions[current]!;
      const total = attractions[0]! + attractions[1]! + attractions[2]! + attractions[3]! + bonus;
      if (!(total > 0)) continue;
      let left = luck[at + 2]! * total;
      let choice = 0;
      while (choice < 3 && (left -= attractions[choice]! + (choice === current ? bonus : 0)) >= 0) choice++;
      if (choice === current) continue;
      if (choice === 2) {
        seekers[2 * seeking] = luck[at + 3]!;
        seekers[2 * seeking + 1] = 4 * (i - first) + current;
        seeking++;
        continue;
      }
      activities[current]![i]!--;
      activities[choice]![i]!++;
      if (current === 2) villages.localFilled[index]!--;
    }
    const vacancies = villages.localSlots[index]! - villages.localFilled[index]!;
    for (let place = 0; place < Math.min(vacancies, seeking); place++) {
      // The lowest lot among those left wins the next vacancy.
      let winner = place;
      for (let s = place + 1; s < seeking; s++) if (seekers[2 * s]! < seekers[2 * winner]!) winner = s;
      const code = seekers[2 * winner + 1]!;
      seekers.copyWithin(2 * winner, 2 * place, 2 * place + 2);
      const i = first + Math.floor(code / 4);
      activities[code % 4]![i]!--;
      h.localWorkers[i]!++;
      villages.localFilled[index]!++;
    }
  },
});

/** What holds for the whole village this month. */
interface Rules {
  readonly powers: Float64Array;
  readonly netShare: number;
  readonly pay: number;
  readonly quota: number;
  readonly inZone: boolean;
  /** Real yuan a month: pooled take of a member household. */
  readonly take: number;
  /** Nominal yuan a month: subsidy of a resident. */
  readonly subsidy: Amount;
  /** Factor on the attraction of trading alone. */
  readonly reluctance: number;
}

function rulesOf(world: World, village: number): Rules {
  const { terms, economy, villages, cooperatives: c } = world;
  const groups = cooperativeOf(village, "trade");
  const inZone = inTradeZone(villages.kmToBorder[village]!, economy);
  const quota = terms.dutyFreeQuota / terms.priceLevel;
  return {
    powers: work.labourPowers(economy),
    netShare: work.farmNetShare(villages.kmToTown[village]!, economy),
    pay: work.payShare(economy),
    quota,
    inZone,
    take: expectedTakeIn(village, c.members[groups]!, c.cash[groups]!, world) / terms.wageGrowth,
    subsidy: inZone ? terms.borderSubsidy : 0,
    reluctance: exp(-economy.soloReluctance),
  };
}

/** The activity of the worker drawn: workers stand in the order of the activities. */
function activityOf(position: number, i: number, activities: readonly Uint8Array[]): number {
  let activity = 0;
  let left = position;
  while (activity < 3 && (left -= activities[activity]![i]!) >= 0) activity++;
  return activity;
}

/** Writes the attractions of farm, trade, local job and away for a worker of household i. */
function weigh(
  attractions: Float64Array,
  i: number,
  current: number,
  world: World,
  village: number,
  rules: Rules,
): void {
  const { households: h, villages, economy, terms } = world;
  const beta = economy.labourBeta;
  const others = h.workers[i]! - h.awayWorkers[i]! - (current === 3 ? 0 : 1);
  // One adult at home is enough for the household's turn: the take is at risk to the extent that this one is needed.
  const subsidy = amountFor(rules.subsidy, i) / terms.priceLevel / terms.wageGrowth;
  const home = subsidy + (h.tradeMember[i]! * rules.take) / (others + h.elders[i]! + 1);
  const farmers = h.farmWorkers[i]! - (current === 0 ? 1 : 0);
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
    work.attraction(economy.awayWage * wage * work.awayWeight(economy), beta) *
    work.awayFactor(
      h.children[i]! + h.elders[i]!,
      others,
      neighboursAway(i, h.neighbours, h.awayWorkers),
      villages.infrastructure[village]!,
      economy,
    );
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
