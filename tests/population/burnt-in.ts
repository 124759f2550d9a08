/** A base population after its burn-in at the status quo, with central parameters: what targets are checked on. */
import { library } from "../../engine/experiment/library.ts";
import { createRun, simulateMonth } from "../../engine/experiment/simulate.ts";
import { createWorld } from "../../engine/model/create-world.ts";
import { openView } from "../../engine/model/view.ts";
import type { View } from "../../engine/model/metric.ts";
import type { Target } from "../../engine/population/base.ts";

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

/** What a target is held against: the value of its metric, at its own line where it has one. */
export function measured({ row, metric, line }: Target, view: View): number {
  const { measure } = library.model.metrics.find(({ name }) => name === metric)!;
  const outcome = measure(line === undefined ? view : { ...view, line });
  if (outcome.value === null) throw new Error(`${row} is undefined: ${outcome.reason}`);
  return outcome.value;
}
