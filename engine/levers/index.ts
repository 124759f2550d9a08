/** The levers, in the order in which they change a month's terms. To add one, write one file here and add one line below. */
import type { Lever } from "../model/lever.ts";
import { bankRate } from "./bank-rate.ts";
import { borderOpenness } from "./border-openness.ts";
import { borderSubsidy } from "./border-subsidy.ts";
import { cashGrant } from "./cash-grant.ts";
import { chainExtension } from "./chain-extension.ts";
import { claimOrder } from "./claim-order.ts";
import { cooperativeAudit } from "./cooperative-audit.ts";
import { cooperativeTraining } from "./cooperative-training.ts";
import { donatedShares } from "./donated-shares.ts";
import { dutyFreeQuota } from "./duty-free-quota.ts";
import { equityGrant } from "./equity-grant.ts";
import { farmMembership } from "./farm-membership.ts";
import { foundingSubsidy } from "./founding-subsidy.ts";
import { fundRates } from "./fund-rates.ts";
import { fundSeed } from "./fund-seed.ts";
import { landShares } from "./land-shares.ts";
import { legalPatronageShare } from "./legal-patronage-share.ts";
import { memberVotes } from "./member-votes.ts";
import { minimumLivingAllowance } from "./minimum-living-allowance.ts";
import { mutualAidGroups } from "./mutual-aid-groups.ts";
import { opennessSubsidy } from "./openness-subsidy.ts";
import { patronageShare } from "./patronage-share.ts";
import { reserveRate } from "./reserve-rate.ts";
import { shareMatching } from "./share-matching.ts";
import { thresholdCap } from "./threshold-cap.ts";

export const levers: readonly Lever[] = [
  dutyFreeQuota,
  mutualAidGroups,
  patronageShare,
  legalPatronageShare,
  cooperativeAudit,
  memberVotes,
  opennessSubsidy,
  shareMatching,
  thresholdCap,
  foundingSubsidy,
  reserveRate,
  cooperativeTraining,
  chainExtension,
  farmMembership,
  equityGrant,
  landShares,
  donatedShares,
  claimOrder,
  // The seed brings a ladder; a ladder that is set replaces it.
  fundSeed,
  fundRates,
  bankRate,
  borderOpenness,
  borderSubsidy,
  minimumLivingAllowance,
  cashGrant,
];
