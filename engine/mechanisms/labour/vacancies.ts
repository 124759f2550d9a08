/** Jobs with a limited number of slots: who gets them, and what day jobs pay next month. */
import type { World } from "../../model/world.ts";
import { DAY_JOBS, dayWage } from "../../population/day-jobs.ts";
import { LOCAL, FIRST_DAY_JOB } from "./weigh.ts";

/** Fields a seeker takes in the queue: lot, row within the village, present activity, activity sought. */
export const FIELDS = 4;
/** Beyond every lot: whoever has a job drew his last. */
const SERVED = 3;
/** Months over which a day's pay answers to applicants. ASSUMED. */
const RESPONSE = 6;

interface Job {
  readonly workers: Uint8Array;
  readonly slots: Int32Array;
  readonly filled: Int32Array;
  readonly wage: Float64Array;
}

/** The day jobs' columns, in their order. */
export const dayJobs = ({ households: h, villages: v }: World): readonly Job[] => [
  { workers: h.porterWorkers, slots: v.porterSlots, filled: v.porterFilled, wage: v.porterWage },
  { workers: h.processingWorkers, slots: v.processingSlots, filled: v.processingFilled, wage: v.processingWage },
  { workers: h.serviceWorkers, slots: v.serviceSlots, filled: v.serviceFilled, wage: v.serviceWage },
];

/**
 * Gives the vacancies of one kind of job to its seekers in the order of their lots; losers stay where they are.
 *
 * @param seekers The queue. Shape: [FIELDS × seeking].
 * @returns Seekers who found none, persons.
 */
export function fill(
  sought: number,
  vacancies: number,
  seekers: Float64Array,
  seeking: number,
  first: number,
  activities: readonly Uint8Array[],
  filled: readonly (Int32Array | null)[],
  village: number,
): number {
  let waiting = 0;
  for (let s = 0; s < seeking; s++) if (seekers[FIELDS * s + 3] === sought) waiting++;
  const places = Math.min(vacancies, waiting);
  for (let place = 0; place < places; place++) {
    let winner = -1;
    for (let s = 0; s < seeking; s++)
      if (seekers[FIELDS * s + 3] === sought && (winner < 0 || seekers[FIELDS * s]! < seekers[FIELDS * winner]!))
        winner = s;
    const i = first + seekers[FIELDS * winner + 1]!;
    const from = seekers[FIELDS * winner + 2]!;
    activities[from]![i]!--;
    activities[sought]![i]!++;
    if (filled[from]) filled[from]![village]!--;
    filled[sought]![village]!++;
    seekers[FIELDS * winner] = SERVED;
  }
  return waiting - Math.max(0, places);
}

/** The counts of filled slots by activity; null where an activity has no slots. */
export const filledByActivity = ({ villages: v }: World): readonly (Int32Array | null)[] => [
  null,
  null,
  v.localFilled,
  null,
  v.porterFilled,
  v.processingFilled,
  v.serviceFilled,
];

/** Fills the vacancies of every kind, and lets the day jobs' pay answer to who sought them in vain. */
export function fillVacancies(
  village: number,
  first: number,
  seekers: Float64Array,
  seeking: number,
  world: World,
  activities: readonly Uint8Array[],
  filled: readonly (Int32Array | null)[],
  kinds: number,
): void {
  const { villages, economy } = world;
  const local = villages.localSlots[village]! - villages.localFilled[village]!;
  if (local > 0 && seeking > 0) fill(LOCAL, local, seekers, seeking, first, activities, filled, village);
  if (kinds === FIRST_DAY_JOB) return;
  const jobs = dayJobs(world);
  for (let job = 0; job < jobs.length; job++) {
    const { slots, filled: held, wage } = jobs[job]!;
    if (slots[village] === 0) continue;
    const free = slots[village]! - held[village]!;
    const left = fill(FIRST_DAY_JOB + job, free, seekers, seeking, first, activities, filled, village);
    const due = dayWage(DAY_JOBS[job]!, held[village]! + left, slots[village]!, economy);
    wage[village] = wage[village] === 0 ? due : wage[village]! + (due - wage[village]!) / RESPONSE;
  }
}
