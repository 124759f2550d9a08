/** The one loop over time: levers put in force, mechanisms in run order, accounts closed, outcomes read. */
import { indexAt } from "../population/base.ts";
import { clockAt, formatMonth } from "../model/clock.ts";
import { checkStocks, closeMonth } from "../model/ledger.ts";
import { putInForce, type Settings } from "../model/levers-in-force.ts";
import type { Mechanism } from "../model/mechanism.ts";
import { ownOf, type AnyOwn } from "../model/own.ts";
import { countStocks } from "../model/stocks.ts";
import { defaultTerms } from "../model/terms.ts";
import type { WorldPlan } from "../model/create-world.ts";
import type { World } from "../model/world.ts";

/** A world and the machine that moves it: what `createRun` returns and every step needs. */
export interface Run {
  readonly plan: WorldPlan;
  readonly world: World;
  readonly owns: ReadonlyMap<string, AnyOwn>;
  readonly passes: readonly Pass[];
}

/** Mechanisms that run village by village while the village is in cache, then those that settle between passes. */
interface Pass {
  readonly perVillage: readonly ((village: World["blocks"][number], world: World) => void)[];
  readonly then: ((world: World) => void) | null;
}

/** Fuses consecutive village work: a pass ends where a region mechanism settles. */
function passesOf(mechanisms: readonly Mechanism[], owns: ReadonlyMap<string, AnyOwn>): Pass[] {
  const passes: Pass[] = [];
  let perVillage: Pass["perVillage"][number][] = [];
  for (const mechanism of mechanisms) {
    const own = owns.get(mechanism.name)! as never;
    if (mechanism.scope === "village") {
      perVillage.push((village, world) => mechanism.run(village, world, own));
      continue;
    }
    if (mechanism.gather) perVillage.push((village, world) => mechanism.gather!(village, world, own));
    passes.push({ perVillage, then: (world) => mechanism.settle(world, own) });
    perVillage = mechanism.apply ? [(village, world) => mechanism.apply!(village, world, own)] : [];
  }
  passes.push({ perVillage, then: null });
  return passes;
}

/** Makes a world ready to run. */
export function createRun(plan: WorldPlan, world: World): Run {
  const { model } = plan;
  const owns = new Map(
    [...model.mechanisms, ...model.levers].map((one) => [one.name, ownOf(one, model, world, plan.parameters)] as const),
  );
  return { plan, world, owns, passes: passesOf(model.mechanisms, owns) };
}

/**
 * Simulates one month under a policy.
 *
 * @param step Months since the first policy month; negative during burn-in, where the status quo holds.
 * @throws LedgerError if money was moved without a transfer.
 */
export function simulateMonth(run: Run, step: number, policy: Settings): void {
  const { plan, world, owns, passes } = run;
  world.clock = clockAt(plan.start, step);
  setTerms(world);
  putInForce(plan.model, owns, world, policy, plan.statusQuo);
  for (const { perVillage, then } of passes) {
    if (perVillage.length > 0) for (const village of world.blocks) for (const work of perVillage) work(village, world);
    then?.(world);
  }
  closeMonth(world.ledger, world.clock, world.economy.discountRate);
  checkStocks(world.ledger, countStocks(world), formatMonth(world.clock.month));
}

/** The base population's own terms: prices, growth and saving of the calendar year; base-year values in burn-in. */
function setTerms(world: World): void {
  const { base, terms, clock } = world;
  Object.assign(terms, defaultTerms());
  terms.savingRate = world.economy.savingRate;
  terms.bankRate = world.economy.bankMarketRate;
  if (clock.burnIn) return;
  terms.priceLevel = indexAt(base.prices, clock.calendarYear);
  terms.farmGrowth = indexAt(base.growth.farm, clock.calendarYear);
  terms.wageGrowth = indexAt(base.growth.wages, clock.calendarYear);
  terms.transferGrowth = indexAt(base.growth.transfers, clock.calendarYear);
  terms.savingRate -= base.savingFall.perYear * Math.min(base.savingFall.years, clock.calendarYear - base.year);
}
