/** Puts a world together: columns, ledger, luck and population of one replicate, ready for its first month. */
import { agentCount, byAgentKind } from "../population/agents.ts";
import { allocate, type Frame } from "../population/column.ts";
import type { Consumers } from "../population/consumers.ts";
import { KINDS, type Cooperatives } from "../population/cooperatives.ts";
import type { Base } from "../population/base.ts";
import { economyOf } from "../population/economy.ts";
import type { Enterprises } from "../population/enterprises.ts";
import type { Households } from "../population/households.ts";
import type { HouseholdTable } from "../population/own-data.ts";
import { populationKey, synthesize } from "../population/synthesize.ts";
import type { Village, Villages } from "../population/villages.ts";
import { key } from "../support/random.ts";
import { clockAt, type Month } from "./clock.ts";
import { drawsOf } from "./draws.ts";
import { openLedger } from "./ledger.ts";
import type { Model } from "./model.ts";
import { expectedIncomeOf, type Settings } from "./levers-in-force.ts";
import { ownOf } from "./own.ts";
import { countStocks } from "./stocks.ts";
import { defaultTerms } from "./terms.ts";
import type { World } from "./world.ts";

export interface WorldPlan {
  readonly model: Model;
  readonly base: Base;
  readonly villages: number;
  readonly households: number;
  readonly start: Month;
  readonly burnIn: number;
  readonly seed: number;
  readonly replicate: number;
  /** Values of parameters that depart from the central ones, by name. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly statusQuo: Settings;
  readonly perfectInformation: boolean;
  /** Households of the user's own; their number and that of their villages are the plan's. */
  readonly table?: HouseholdTable;
}

/** Households of village v: as even as whole numbers allow, in neighbouring rows. */
export function blocksOf(villages: number, households: number): Village[] {
  return Array.from({ length: villages }, (_, v) => ({
    index: v,
    first: Math.floor((v * households) / villages),
    end: Math.floor(((v + 1) * households) / villages),
  }));
}

/** Households of village v as a table has them: in neighbouring rows, at least one. */
function blocksOfTable({ village }: HouseholdTable): Village[] {
  const blocks: { index: number; first: number; end: number }[] = [];
  village.forEach((index, i) => {
    const block = (blocks[index] ??= { index, first: i, end: i });
    block.end = i + 1;
  });
  return blocks;
}

/**
 * Creates the world of one replicate at the first month of burn-in.
 *
 * Synthesis uses the seed alone, so all replicates share a population; the replicate keys the luck of the months.
 */
export function createWorld(plan: WorldPlan): World {
  const { model, base } = plan;
  const world = assembleWorld(
    plan,
    byAgentKind((kind) => allocate(model.tables[kind], agentCount(kind, plan))),
  );
  const cooperatives = world.cooperatives;
  for (let c = 0; c < cooperatives.kind.length; c++) {
    cooperatives.village[c] = Math.floor(c / KINDS.length);
    cooperatives.kind[c] = c % KINDS.length;
  }
  const { quota, expectedIncome } = expectedIncomeOf(model, plan.statusQuo, world);
  synthesize({
    base,
    economy: world.economy,
    seed: plan.seed,
    households: world.households,
    villages: world.villages,
    blocks: world.blocks,
    perfectInformation: plan.perfectInformation,
    quota,
    statusQuoIncome: expectedIncome,
    ...(plan.table && { table: plan.table }),
  });
  for (const mechanism of model.mechanisms)
    mechanism.prepare?.(world, ownOf(mechanism, model, world, plan.parameters) as never);
  world.ledger.stocks.set(countStocks(world));
  return world;
}

/** The world around given columns; used by creation and by loading a checkpoint. */
export function assembleWorld(plan: WorldPlan, frames: World["frames"]): World {
  const blocks = plan.table ? blocksOfTable(plan.table) : blocksOf(plan.villages, plan.households);
  const longest = blocks.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const slots: Float64Array[] = [];
  return {
    base: plan.base,
    frames,
    households: columnsOf<Households>(frames.households),
    villages: columnsOf<Villages>(frames.villages),
    cooperatives: columnsOf<Cooperatives>(frames.cooperatives),
    consumers: columnsOf<Consumers>(frames.consumers),
    enterprises: columnsOf<Enterprises>(frames.enterprises),
    householdCount: plan.households,
    blocks,
    ledger: openLedger(plan.model.flows, plan.villages),
    draws: drawsOf(key(plan.seed, plan.replicate)),
    populationKey: populationKey(plan.seed),
    perfectInformation: plan.perfectInformation,
    economy: economyOf(plan.base.economy, plan.parameters),
    terms: defaultTerms(),
    due: [],
    clock: clockAt(plan.start, -plan.burnIn),
    scratch(slot, length) {
      const memory = slots[slot];
      if (memory && memory.length >= length) return memory;
      return (slots[slot] = new Float64Array(Math.max(length, 4 * longest)));
    },
  };
}

const columnsOf = <C>(frame: Frame): C => frame.columns as unknown as C;
