/** The whole model, every institution at work, as a program to measure. Arguments: households, months. */
import { library } from "../../../engine/experiment/library.ts";
import { createRun, simulateMonth } from "../../../engine/experiment/simulate.ts";
import { restore, save, schemaOf } from "../../../engine/model/checkpoint.ts";
import { parseMonth } from "../../../engine/model/clock.ts";
import { createWorld } from "../../../engine/model/create-world.ts";
import { bytesPerAgent } from "../../../engine/population/column.ts";
import { checkPolicySettings } from "../../../engine/scenario/check.ts";
import { processorTime, serve } from "../peer.ts";

const VILLAGE_SIZE = 100;
/** After this many months groups have formed, funds lend and shares pay: the months measured are ordinary ones. */
const WARM_UP = 24;

const everything = {
  mutualAidGroups: { members: 21, poorMinimum: 1 },
  fundSeed: { on: "2015-01", amount: 110000 },
  equityGrant: { on: "2015-01", amount: 7246, floor: 0.05, eligible: "registered" },
  borderSubsidy: 200,
  minimumLivingAllowance: { amount: 129.3, eligible: "registered" },
};

const [households, months] = process.argv.slice(2).map(Number) as [number, number];
const { model } = library;
const base = library.bases["GX14"]!;
const checked = checkPolicySettings(everything, model, null);
if ("faults" in checked) throw new Error(`Settings of the benchmark: ${JSON.stringify(checked.faults)}`);
const plan = {
  model,
  base,
  villages: households / VILLAGE_SIZE,
  households,
  start: parseMonth("2015-01")!,
  burnIn: 0,
  seed: 1,
  replicate: 0,
  parameters: {},
  statusQuo: library.statusQuoOf(base),
  perfectInformation: false,
};
const run = createRun(plan, createWorld(plan));
const live = (from: number, count: number): void => {
  for (let step = from; step < from + count; step++) simulateMonth(run, step, checked.settings);
};
live(0, WARM_UP);
const schema = schemaOf(model);
const fork = save(run.world, schema);

await serve({
  batch() {
    restore(run.world, fork, schema);
    return { nanoseconds: processorTime(() => live(WARM_UP, months)) };
  },
  report: () => ({ bytes: bytesPerAgent(model.tables.households) }),
});
