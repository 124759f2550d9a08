/** A world written by hand, household by household, for known values: no synthesis, no luck. */
import { assembleWorld } from "../../engine/model/create-world.ts";
import { clockAt } from "../../engine/model/clock.ts";
import { openLedger, type Flows } from "../../engine/model/ledger.ts";
import type { World } from "../../engine/model/world.ts";
import { agentCount, byAgentKind } from "../../engine/population/agents.ts";
import { allocate } from "../../engine/population/column.ts";
import { model, planOf, START } from "./small-run.ts";

/** Columns by name; a ring is given as one value for all twelve months, or as twelve. */
export type Rows = readonly Readonly<Record<string, number | readonly number[]>>[];

/**
 * Households of one or more villages, twelve months after the start.
 *
 * @param rows One record a household: what is not given is zero, `size` is 1.
 * @param villages Households a village, in order; all in one village if absent.
 * @param flows The flows of its ledger; the model's own if absent.
 */
export function handMade(
  rows: Rows,
  { villages = [{}], flows = model.flows, step = 11 }: { villages?: Rows; flows?: Flows; step?: number } = {},
): World {
  const plan = planOf({ households: rows.length, villages: villages.length });
  const world = assembleWorld(
    plan,
    byAgentKind((kind) => allocate(model.tables[kind], agentCount(kind, plan))),
  );
  fill(
    "households",
    rows.map((row) => ({ size: 1, ...row })),
    world,
  );
  fill("villages", villages, world);
  return { ...world, ledger: openLedger(flows, villages.length), clock: clockAt(START, step) };
}

function fill(kind: keyof World["frames"], rows: Rows, { frames }: World): void {
  rows.forEach((row, i) =>
    Object.entries(row).forEach(([name, given]) => {
      const column = frames[kind].columns[name];
      if (!column) throw new RangeError(`No column ${kind}.${name}.`);
      const width = column.length / rows.length;
      for (let k = 0; k < width; k++) column[width * i + k] = typeof given === "number" ? given : given[k]!;
    }),
  );
}
