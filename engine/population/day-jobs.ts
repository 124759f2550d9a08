/**
 * Jobs by the day that border trade, processing and the town bring to a village: portering and haulage, processing of
 * goods, tourism and services. Each has slots, and a day's pay that is the same for everyone who is taken on. They come
 * beside the ordinary local jobs of a base population, and where no policy brings them there are none.
 */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import type { EconomyValues } from "./economy.ts";
import type { Households } from "./households.ts";

/** Day jobs in the order in which they follow farm, trade, local job and away. */
export const DAY_JOBS = ["porter", "processing", "service"] as const;
export type DayJob = (typeof DAY_JOBS)[number];

/** A day's pay stays within these factors of its central value: 150 to 250 yuan for a porter, 49 to 81 in processing. */
const LOWEST = 0.75;
const HIGHEST = 1.25;

/** A day's pay where applicants and slots are even, yuan. */
export const centralWage = (job: DayJob, economy: EconomyValues): number =>
  job === "porter" ? economy.porterWage : job === "processing" ? economy.processingWage : economy.serviceWage;

/** Days of work a month that a day job offers. */
export const workDays = (job: DayJob, economy: EconomyValues): number =>
  job === "porter" ? economy.porterDays : economy.jobDays;

/**
 * A day's pay that answers to the number of applicants: w₀ (applicants / slots)^(−ε), within a quarter of w₀.
 *
 * @param applicants Those who hold a job and those who sought one in vain, persons.
 * @param slots Jobs, at least 1.
 * @returns Yuan a day; w₀ itself at an elasticity of 0.
 * @example dayWage("porter", 300, 300, { porterWage: 200, applicantsElasticity: 0.2 }) // => 200
 */
export function dayWage(
  job: DayJob,
  applicants: number,
  slots: number,
  economy: Pick<EconomyValues, "applicantsElasticity" | "porterWage"> & Partial<EconomyValues>,
): number {
  const central = centralWage(job, economy as EconomyValues);
  if (economy.applicantsElasticity === 0) return central;
  const response = exp(-economy.applicantsElasticity * log(Math.max(0.01, applicants / slots)));
  return central * Math.min(HIGHEST, Math.max(LOWEST, response));
}

/**
 * Jobs of next month: what is no longer wanted goes at once, what is wanted comes a part a month.
 *
 * @param slots Jobs now. @param wanted Jobs that the work would fill. @param ramp Months until all of them are there.
 * @returns Whole jobs, 0 or more.
 * @example nextSlots(10, 48, 24) // => 12
 * @example nextSlots(10, 3.5, 24) // => 3
 */
export const nextSlots = (slots: number, wanted: number, ramp: number): number =>
  wanted <= slots ? Math.floor(wanted) : Math.min(Math.floor(wanted), slots + Math.ceil(wanted / ramp));

/**
 * Workers of a household who are at their day job this month: illness takes one where nobody is on the farm or in a
 * local job to be spared first.
 *
 * @param employed Its workers in the day job.
 * @returns Persons, 0 or more.
 */
export const atWork = (i: number, employed: number, { illMonths, farmWorkers, localWorkers }: Households): number =>
  employed > 0 && illMonths[i]! > 0 && farmWorkers[i] === 0 && localWorkers[i] === 0 ? employed - 1 : employed;
