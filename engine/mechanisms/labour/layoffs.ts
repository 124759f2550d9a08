/** Day jobs that are gone: who held them loses them, by lot, and looks for other work at once. */
import type { World } from "../../model/world.ts";
import type { Village } from "../../population/villages.ts";
import { purposes } from "./declaration.ts";
import { dayJobs } from "./vacancies.ts";

/**
 * Lays off the workers beyond the slots of each day job; they go to the farm for the day.
 *
 * @param lost Receives 1 for every household that lost a job, 0 for the others. Shape: [households of the village].
 * @returns True if anybody lost a job; `lost` is not touched otherwise.
 */
export function layOff({ index, first, end }: Village, world: World, lost: Float64Array): boolean {
  const { households: h, draws, clock } = world;
  let anybody = false;
  const jobs = dayJobs(world);
  for (let job = 0; job < jobs.length; job++) {
    const { workers, slots, filled } = jobs[job]!;
    const excess = filled[index]! - slots[index]!;
    if (excess <= 0) continue;
    if (!anybody) lost.fill(0, 0, end - first);
    anybody = true;
    const luck = world.scratch(1, 4 * (end - first));
    draws.fill(luck, first, end - first, purposes.layoff, clock.key, job);
    for (let gone = 0; gone < excess; gone++) {
      let last = -1;
      for (let i = first; i < end; i++)
        if (workers[i]! > 0 && (last < 0 || luck[4 * (i - first)]! < luck[4 * (last - first)]!)) last = i;
      workers[last]!--;
      h.farmWorkers[last]!++;
      lost[last - first] = 1;
      // Nobody's second worker goes before everybody's first.
      luck[4 * (last - first)]! += 1;
    }
    filled[index] = slots[index]!;
  }
  return anybody;
}
