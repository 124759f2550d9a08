/** The levers, in the order in which they change a month's terms. To add one, write one file here and add one line below. */
import type { Lever } from "../model/lever.ts";
import { bankRate } from "./bank-rate.ts";
import { borderHonour } from "./border-honour.ts";
import { borderOpenness } from "./border-openness.ts";
import { borderSubsidy } from "./border-subsidy.ts";
import { cadreTraining } from "./cadre-training.ts";
import { dutyFreeQuota } from "./duty-free-quota.ts";
import { equityGrant } from "./equity-grant.ts";
import { fundRates } from "./fund-rates.ts";
import { fundSeed } from "./fund-seed.ts";
import { guesthouses } from "./guesthouses.ts";
import { industrialParks } from "./industrial-parks.ts";
import { jobsPoorFirst } from "./jobs-poor-first.ts";
import { labourPlacement } from "./labour-placement.ts";
import { minimumLivingAllowance } from "./minimum-living-allowance.ts";
import { modelVillages } from "./model-villages.ts";
import { mutualAidGroups } from "./mutual-aid-groups.ts";
import { patronageShare } from "./patronage-share.ts";
import { processingExemption } from "./processing-exemption.ts";
import { reservesInvested } from "./reserves-invested.ts";
import { softLoans } from "./soft-loans.ts";
import { townDevelopment } from "./town-development.ts";

export const levers: readonly Lever[] = [
  dutyFreeQuota,
  mutualAidGroups,
  patronageShare,
  equityGrant,
  // The seed brings a ladder; a ladder that is set replaces it.
  fundSeed,
  fundRates,
  bankRate,
  borderOpenness,
  borderSubsidy,
  borderHonour,
  jobsPoorFirst,
  guesthouses,
  townDevelopment,
  processingExemption,
  reservesInvested,
  modelVillages,
  industrialParks,
  softLoans,
  labourPlacement,
  cadreTraining,
  minimumLivingAllowance,
];
