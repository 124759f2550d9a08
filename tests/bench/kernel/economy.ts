/** The kernel as mechanisms of this engine: its world, its start and its months. */
import { createRun, type Run } from "../../../engine/experiment/simulate.ts";
import { clockAt } from "../../../engine/model/clock.ts";
import { assembleWorld, type WorldPlan } from "../../../engine/model/create-world.ts";
import type { Model } from "../../../engine/model/model.ts";
import { bases } from "../../../engine/population/bases/index.ts";
import { allocate } from "../../../engine/population/column.ts";
import { exp } from "../../../engine/support/exp.ts";
import { inverseNormal } from "../../../engine/support/inverse-normal.ts";
import { kernelDials, kernelTables, type KernelOwn } from "./columns.ts";
import { earning } from "./earning.ts";
import { moving } from "./moving.ts";
import { VILLAGE_SIZE } from "./parameters.ts";
import { poverty } from "./poverty.ts";
import { sharing } from "./sharing.ts";
import { spending } from "./spending.ts";

const model: Model = Object.freeze({
  levers: [],
  mechanisms: [moving, earning, spending, sharing, poverty],
  metrics: [],
  parameters: kernelDials,
  flows: {},
  tables: { ...kernelTables, cooperatives: {}, consumers: {}, enterprises: {} },
});

/** Creates the kernel's world at its start. Households: a multiple of 100. */
export function createKernel(households: number): Run {
  const villages = households / VILLAGE_SIZE;
  const plan: WorldPlan = {
    model,
    villages,
    households,
    base: bases["R13"]!,
    start: 0,
    burnIn: 0,
    seed: 1,
    replicate: 0,
    parameters: {},
    statusQuo: {},
    perfectInformation: false,
  };
  const world = assembleWorld(plan, {
    households: allocate(kernelTables.households, households),
    villages: allocate(kernelTables.villages, villages),
    cooperatives: allocate({}, 0),
    consumers: allocate({}, 0),
    enterprises: allocate({}, 0),
  });
  const run = createRun(plan, world);
  start(run);
  return run;
}

/** What the kernel's columns hold. */
export const columnsOf = ({ world: { frames } }: Run) => ({
  households: frames.households.columns as KernelOwn["households"],
  villages: frames.villages.columns as KernelOwn["villages"],
});

/** Sets every household to its start; may be called again. */
export function start(run: Run): void {
  const { households: h, villages } = columnsOf(run);
  for (const column of Object.values(villages)) column.fill(0);
  for (const column of [h.income, h.consumption, h.deprivation, h.spell]) column.fill(0);
  for (const { index, first, end } of run.world.blocks)
    for (let i = first; i < end; i++) {
      const a = (k: number): number => run.world.draws.one(i, 1, 0, k);
      h.size[i] = 1 + Math.floor(6 * a(0));
      h.workers[i] = 1 + Math.floor(h.size[i]! * a(1));
      h.land[i] = 10 * a(2);
      h.ability[i] = exp(0.4 * inverseNormal(a(3)) - 0.08);
      h.capital[i] = 3000 * exp(0.8 * inverseNormal(a(4)) - 0.32);
      h.cash[i] = 2000 * a(5);
      h.member[i] = Number(a(6) < 0.3);
      h.trust[i] = a(7);
      h.shock[i] = 0.57 * inverseNormal(a(8));
      h.debt[i] = 1000 * a(9);
      h.away[i] = Number(h.workers[i]! > 1 && a(10) < 0.2);
      h.shares[i] = h.member[i]! * 500 * a(11);
      villages.pot[index]! += h.shares[i]!;
    }
}

/** Runs months 0 … months - 1 through the engine's own pass over villages. */
export function live(run: Run, months: number): void {
  const { world, passes } = run;
  for (let t = 0; t < months; t++) {
    world.clock = clockAt(0, t);
    for (const { perVillage } of passes)
      for (const village of world.blocks) for (const work of perVillage) work(village, world);
  }
}
