/** How trust and agency lean on decisions: always against what was usual in the village at the status quo. */
import type { EconomyValues } from "./economy.ts";
import type { Households } from "./households.ts";
import type { Villages } from "./villages.ts";

/**
 * Log odds that trust and agency add to joining a cooperative.
 *
 * w·(trust − usual trust) + w'·(agency − usual agency), usual: the village's mean at the status quo, so that the average
 * household of the status quo leans neither way (G5, M23).
 *
 * @param i Row of the household. @param village Row of its village.
 * @returns Any number; 0 on average at the status quo.
 */
export const joiningLeaning = (
  i: number,
  village: number,
  { trust, agency }: Pick<Households, "trust" | "agency">,
  { usualTrust, usualAgency }: Pick<Villages, "usualTrust" | "usualAgency">,
  { trustJoins, agencyJoins }: Pick<EconomyValues, "trustJoins" | "agencyJoins">,
): number => trustJoins * (trust[i]! - usualTrust[village]!) + agencyJoins * (agency[i]! - usualAgency[village]!);
