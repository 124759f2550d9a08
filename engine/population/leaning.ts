/** How trust and agency lean on decisions: always against what was usual in the village at the status quo. */
import type { EconomyValues } from "./economy.ts";
import type { Households } from "./households.ts";
import type { Villages } from "./villages.ts";

/**
 * Log odds that trust, agency and courting leaders add to joining a cooperative.
 *
 * w·(trust − usual trust) + w'·(agency − usual agency) + e·courted·registered; usual: the village's mean at the status
 * quo, so that the average household of the status quo leans neither way (G5, M23, C1c).
 *
 * @param i Row of the household. @param village Row of its village.
 * @param poorCourted How much leaders court the registered poor this month, 0 to 1.
 * @returns Any number; 0 on average at the status quo.
 */
export const joiningLeaning = (
  i: number,
  village: number,
  { trust, agency, registered }: Pick<Households, "trust" | "agency" | "registered">,
  { usualTrust, usualAgency }: Pick<Villages, "usualTrust" | "usualAgency">,
  economy: Pick<EconomyValues, "trustJoins" | "agencyJoins" | "courtingJoins">,
  poorCourted: number,
): number =>
  economy.trustJoins * (trust[i]! - usualTrust[village]!) +
  economy.agencyJoins * (agency[i]! - usualAgency[village]!) +
  economy.courtingJoins * poorCourted * registered[i]!;
