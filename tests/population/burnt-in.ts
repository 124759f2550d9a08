/** A base population after its burn-in at the status quo, with central parameters: what targets are checked on. */
import { library } from "../../engine/experiment/library.ts";
import { createRun, simulateMonth } from "../../engine/experiment/simulate.ts";
import { createWorld } from "../../engine/model/create-world.ts";
import { openView } from "../../engine/model/view.ts";
import type { View } from "../../engine/model/metric.ts";

export interface Size {
  readonly villages: number;
  readonly households: number;
}

/** The view of a replicate at the end of 36 months of burn-in. */
export function burntIn(baseId: string, replicate: number, { villages, households }: Size): View {
  const base = library.bases[baseId]!;
  const plan = {
    model: library.model,
    base,
    villages,
    households,
    start: (base.year + 1 - 1970) * 12,
    burnIn: 36,
    seed: 12345,
    replicate,
    parameters: {},
    statusQuo: library.statusQuoOf(base),
    perfectInformation: false,
  };
  const run = createRun(plan, createWorld(plan));
  for (let step = -36; step < 0; step++) simulateMonth(run, step, {});
  const view = openView(run.world);
  view.newMonth();
  return view.at(base.line);
}
