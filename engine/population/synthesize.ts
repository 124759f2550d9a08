/** From published tables to households: the same population for every replicate of a scenario. */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import { key, uniform, type Key } from "../support/random.ts";
import type { Base } from "./base.ts";
import type { EconomyValues } from "./economy.ts";
import { drawEndowments, drawRanks, drawSizes, orderOf } from "./endowments.ts";
import { RING, type Households } from "./households.ts";
import { drawNetwork } from "./network.ts";
import type { HouseholdTable } from "./own-data.ts";
import { populationPurposes as purposes } from "./purposes.ts";
import { disperse, groupedQuantile, meetMean } from "./quantile.ts";
import { drawRegister } from "./register.ts";
import { farmCapacity, wageFactor } from "./returns.ts";
import { takeEndowments, takeWelfare } from "./settle-table.ts";
import type { Village, Villages } from "./villages.ts";
import { solveAbility, type StatusQuoIncome } from "./work-mix.ts";

/** The replicate word of the luck of synthesis: no run of a scenario has it. */
const SYNTHESIS = 0xffffffff;

/** The luck of synthesis, the same in all replicates. */
export const populationKey = (seed: number): Key => key(seed, SYNTHESIS);

export interface Synthesis {
  readonly base: Base;
  readonly economy: EconomyValues;
  readonly seed: number;
  readonly households: Households;
  readonly villages: Villages;
  readonly blocks: readonly Village[];
  /** Officials see true income. */
  readonly perfectInformation: boolean;
  /** Quota of the status quo, yuan per resident and day. */
  readonly quota: number;
  /** What the status quo's programmes are expected to pay each household, yuan a year. */
  readonly statusQuoIncome: StatusQuoIncome;
  /** Households of the user's own, in the place of those that would be drawn. */
  readonly table?: HouseholdTable;
}

/**
 * Fills the columns of households and villages.
 *
 * Published group means are met exactly (person-weighted, to rounding); see `assignWelfare`.
 */
export function synthesize(synthesis: Synthesis): void {
  const { base, economy, households, villages, blocks } = synthesis;
  const luck = populationKey(synthesis.seed);
  const count = blocks[blocks.length - 1]!.end;
  for (const block of blocks) {
    for (let i = block.first; i < block.end; i++) households.village[i] = block.index;
    drawVillage(block, villages, base, luck);
  }
  const ranks = synthesis.table ? takeWelfare(households, synthesis.table) : drawWelfare(synthesis, count, luck);
  drawEndowments(households, ranks, base, economy, luck);
  if (synthesis.table) takeEndowments(households, synthesis.table, luck);
  assignIncome(households, count, base, economy);
  for (const block of blocks) {
    drawNetwork(block, households, ranks, economy, luck);
    drawRegister(block, households, economy, luck, synthesis.perfectInformation);
    settleIn(block, synthesis, luck);
  }
}

/** Draws sizes and ranks, and reads consumption off the published distribution. Shape: ranks [count]. */
function drawWelfare({ households, base, economy }: Synthesis, count: number, luck: Key): Float64Array {
  drawSizes(households, count, base, luck);
  const ranks = drawRanks(households, count, economy, luck);
  assignWelfare(households, ranks, base);
  return ranks;
}

function drawVillage({ index, first, end }: Village, villages: Villages, base: Base, luck: Key): void {
  const between = ([low, high]: readonly [number, number], lane: number): number =>
    low + (high - low) * uniform(luck, purposes.village, index, 1, lane);
  villages.firstHousehold[index] = first;
  villages.endHousehold[index] = end;
  villages.kmToBorder[index] = between(base.kmToBorder, 0);
  villages.kmToTown[index] = between(base.kmToTown, 1);
  villages.infrastructure[index] = between([0.2, 0.8], 2);
  villages.farmPrice[index] = 1;
  villages.portFlow[index] = 1;
}

/**
 * Reads each household's consumption off the published distribution and moves each group to its published mean.
 * Groups no household fell into are joined with the next richer one that has households, the last ones with the next poorer.
 */
export function assignWelfare(households: Households, ranks: Float64Array, base: Base): void {
  const quantile = disperse(groupedQuantile(base.lorenz), base.dispersion);
  const members = quantile.groups.map((): number[] => []);
  for (const row of orderOf(ranks)) members[quantile.groupOf(ranks[row]!)]!.push(row);
  let joined: number[] = [];
  let [share, population] = [0, 0];
  let low = 0;
  quantile.groups.forEach((group, g) => {
    if (population === 0) low = group.low;
    // Not spread: a group of millions would not fit on the stack.
    for (const row of members[g]!) joined.push(row);
    share += group.mean * (group.to - group.from);
    population += group.to - group.from;
    // The last groups are joined with what came before if they are empty; a group alone stands for itself.
    const restIsEmpty = members.slice(g + 1).every((rows) => rows.length === 0);
    if (joined.length === 0 || (restIsEmpty && g < quantile.groups.length - 1)) return;
    const values = Float64Array.from(joined, (row) => quantile.at(ranks[row]!));
    meetMean(
      values,
      joined.map((row) => households.size[row]!),
      share / population,
      low,
      group.high,
    );
    joined.forEach((row, k) => (households.publishedWelfare[row] = values[k]! * base.meanConsumption));
    joined = [];
    [share, population] = [0, 0];
  });
}

/** Permanent welfare: log consumption drawn towards its mean, because a published cross-section already holds luck. */
function assignIncome(households: Households, count: number, base: Base, economy: EconomyValues): void {
  let [weighted, persons] = [0, 0];
  for (let i = 0; i < count; i++) {
    const ratio = log(households.publishedWelfare[i]! / base.meanConsumption);
    const shrink = ratio < 0 ? economy.shrinkBelow : economy.shrinkAbove;
    households.permanentWelfare[i] = base.meanConsumption * exp(shrink * ratio);
    weighted += households.permanentWelfare[i]! * households.size[i]!;
    persons += households.size[i]!;
  }
  const scale = economy.meanIncome / (weighted / persons);
  for (let i = 0; i < count; i++)
    households.assignedIncome[i] = households.permanentWelfare[i]! * households.size[i]! * scale;
}

/** Solves ability, sends workers where the expected mix says, and gives cash and a year's history. */
function settleIn(block: Village, synthesis: Synthesis, luck: Key): void {
  const { economy, households: h, villages } = synthesis;
  const { first, end, index } = block;
  let workers = 0;
  for (let i = first; i < end; i++) workers += h.workers[i]!;
  villages.localSlots[index] = Math.round(economy.slotShare * workers);
  villages.portCapacity[index] = synthesis.base.portDaysPerWorker * workers;
  const mix = new Float64Array(4 * (end - first));
  villages.localChance[index] = solveAbility(
    block,
    h,
    villages,
    economy,
    synthesis.quota,
    synthesis.statusQuoIncome,
    mix,
  );
  let filled = 0;
  for (let i = first; i < end; i++) {
    const at = 4 * (i - first);
    for (let worker = 0; worker < h.workers[i]!; worker++) {
      const u = uniform(luck, purposes.firstWork, i, 0, worker);
      if (u < mix[at]!) h.farmWorkers[i]!++;
      else if (u < mix[at]! + mix[at + 1]!) h.tradeWorkers[i]!++;
      else if (u < mix[at]! + mix[at + 1]! + mix[at + 2]!) {
        h.localWorkers[i]!++;
        filled++;
      } else h.awayWorkers[i]!++;
    }
    h.farmCapacity[i] = h.ability[i]! * farmCapacity(h.land[i]!, h.capital[i]!, economy);
    h.wageAbility[i] = h.ability[i]! * wageFactor(h.schooling[i]!, economy);
    h.yieldShock[i] = 1;
    h.needFactor[i] = 1;
    const atHome = h.size[i]! - h.awayWorkers[i]!;
    const monthly = (h.publishedWelfare[i]! * atHome) / 12;
    h.cash[i] = monthly * (economy.bufferMonths + 6 * uniform(luck, purposes.firstCash, i, 0));
    h.incomeOfYear[i] = h.assignedIncome[i]!;
    for (let month = 0; month < RING; month++) {
      h.incomeRing[RING * i + month] = h.assignedIncome[i]! / 12;
      h.consumptionRing[RING * i + month] = monthly;
      h.homeRing[RING * i + month] = atHome;
    }
  }
  villages.localFilled[index] = filled;
}
