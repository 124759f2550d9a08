/** A hand-made border village in which one mechanism or lever runs alone: every household the same until a test says otherwise. */
import { bases } from "../../engine/population/bases/index.ts";
import { createRun } from "../../engine/experiment/simulate.ts";
import { assembleWorld, type WorldPlan } from "../../engine/model/create-world.ts";
import { clockAt } from "../../engine/model/clock.ts";
import { checkStocks, closeMonth } from "../../engine/model/ledger.ts";
import type { Lever } from "../../engine/model/lever.ts";
import type { Mechanism } from "../../engine/model/mechanism.ts";
import { assemble } from "../../engine/model/model.ts";
import { countStocks } from "../../engine/model/stocks.ts";
import type { World } from "../../engine/model/world.ts";
import { agentCount, byAgentKind } from "../../engine/population/agents.ts";
import { allocate } from "../../engine/population/column.ts";
import { KINDS } from "../../engine/population/cooperatives.ts";
import { CATEGORIES } from "../../engine/population/goods.ts";
import { NEIGHBOURS } from "../../engine/population/households.ts";

/** January 2014, at base-year prices. */
const START = 528;

export interface SmallWorld {
  readonly world: World;
  /** Runs the mechanisms for a month and checks the ledger against every stock of money. */
  month(step: number): void;
  /** Lets a lever act in every village, and checks the ledger. */
  act(lever: Lever, value: unknown): void;
  /** What flowed in the last month, yuan. */
  flow(name: string): number;
  /** A column of villages, by name. */
  village(name: string): Float64Array;
  /** A column of households that a mechanism owns. */
  household(name: string): Float64Array;
  /** Sum over the twelve months of a village ring, all villages. */
  year(name: string): number;
}

export interface Small {
  readonly mechanisms?: readonly Mechanism[];
  readonly levers?: readonly Lever[];
  readonly villages?: number;
  readonly households?: number;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly seed?: number;
}

/**
 * Villages 5 km from an open border, 20 to 60 households each: four members, two workers, a child, an elder, 3,000 yuan a
 * month, 20,000 yuan of cash, everyone's neighbours the next eight rows of the village.
 */
export function smallWorld({
  mechanisms = [],
  levers = [],
  villages = 1,
  households = 60,
  parameters = {},
  seed = 1,
}: Small = {}): SmallWorld {
  const model = assemble({ levers, mechanisms, metrics: [] });
  const plan: WorldPlan = {
    model,
    base: bases["GX14"]!,
    villages,
    households,
    start: START,
    burnIn: 0,
    seed,
    replicate: 0,
    parameters,
    statusQuo: {},
    perfectInformation: false,
  };
  const world = assembleWorld(
    plan,
    byAgentKind((kind) => allocate(model.tables[kind], agentCount(kind, plan))),
  );
  furnish(world);
  const run = createRun(plan, world);
  for (const mechanism of mechanisms) mechanism.prepare?.(world, run.owns.get(mechanism.name)! as never);
  world.ledger.stocks.set(countStocks(world));

  const close = (): void => {
    closeMonth(world.ledger, world.clock, 0);
    checkStocks(world.ledger, countStocks(world), `step ${world.clock.step}`);
  };
  const column = (kind: "villages" | "households", name: string): Float64Array =>
    world.frames[kind].columns[name] as Float64Array;
  return {
    world,
    month(step) {
      world.clock = clockAt(START, step);
      world.ledger.stocks.set(countStocks(world));
      for (const { perVillage, then } of run.passes) {
        for (const block of world.blocks) for (const work of perVillage) work(block, world);
        then?.(world);
      }
      close();
    },
    act(lever, value) {
      world.ledger.stocks.set(countStocks(world));
      for (const block of world.blocks) lever.act!(block, value as never, world, run.owns.get(lever.name)! as never);
      close();
    },
    flow: (name) => {
      const at = world.ledger.names.indexOf(name);
      if (at < 0) throw new Error(`no flow is called ${name}`);
      return world.ledger.month[at]!;
    },
    village: (name) => column("villages", name),
    household: (name) => column("households", name),
    year: (name) => column("villages", name).reduce((sum, value) => sum + value, 0),
  };
}

function furnish({ households: h, villages: v, cooperatives: c, blocks }: World): void {
  for (const { index, first, end } of blocks) {
    v.firstHousehold[index] = first;
    v.endHousehold[index] = end;
    v.kmToBorder[index] = 5;
    v.kmToTown[index] = 5;
    v.portFlow[index] = 1;
    v.portCapacity[index] = 1e6;
    // What the market and the first stage of groups give: 50 yuan of a quota-day (K45).
    v.takeRate[index] = 0.0063;
    v.soloMargin[index] = 0.03;
    v.memberDays[index] = 7.5;
    v.quotaTime[index] = 1;
    v.goods.fill(0.25, CATEGORIES * index, CATEGORIES * (index + 1));
    for (let i = first; i < end; i++) {
      h.village[i] = index;
      for (let k = 0; k < NEIGHBOURS; k++)
        h.neighbours[NEIGHBOURS * i + k] = first + ((i - first + k + 1) % (end - first));
    }
  }
  h.size.fill(4);
  h.workers.fill(2);
  h.farmWorkers.fill(2);
  h.children.fill(1);
  h.elders.fill(1);
  h.permanentWelfare.fill(7000);
  h.assignedIncome.fill(36000);
  h.incomeOfYear.fill(36000);
  h.cash.fill(20000);
  for (let row = 0; row < c.kind.length; row++) {
    c.village[row] = Math.floor(row / KINDS.length);
    c.kind[row] = row % KINDS.length;
  }
}

/**
 * The books of every cooperative: cash + loans = own and granted shares + public capital + reserve + result of the year.
 *
 * @returns The largest difference, yuan.
 */
export function bookGap({ cooperatives: c }: World): number {
  let gap = 0;
  for (let row = 0; row < c.cash.length; row++) {
    const equity =
      c.ownShares[row]! +
      c.grantedShares[row]! +
      c.publicCapital[row]! +
      c.reserve[row]! +
      c.revenueOfYear[row]! -
      c.costOfYear[row]!;
    gap = Math.max(gap, Math.abs(c.cash[row]! + c.loans[row]! - equity));
  }
  return gap;
}
