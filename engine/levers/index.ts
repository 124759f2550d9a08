/** The levers, in the order in which they change a month's terms. To add one, write one file here and add one line below. */
import type { Lever } from "../model/lever.ts";
import { bankRate } from "./bank-rate.ts";
import { borderOpenness } from "./border-openness.ts";
import { borderSubsidy } from "./border-subsidy.ts";
import { dutyFreeQuota } from "./duty-free-quota.ts";
import { equityGrant } from "./equity-grant.ts";
import { exitCertification } from "./exit-certification.ts";
import { fundRates } from "./fund-rates.ts";
import { fundSeed } from "./fund-seed.ts";
import { fundShares } from "./fund-shares.ts";
import { medicalReimbursement } from "./medical-reimbursement.ts";
import { minimumLivingAllowance } from "./minimum-living-allowance.ts";
import { mutualAidGroups } from "./mutual-aid-groups.ts";
import { patronageShare } from "./patronage-share.ts";
import { pension } from "./pension.ts";
import { registerAudit } from "./register-audit.ts";
import { registerJudges } from "./register-judges.ts";
import { reregistration } from "./reregistration.ts";
import { topUp } from "./top-up.ts";
import { villageDesignation } from "./village-designation.ts";

export const levers: readonly Lever[] = [
  dutyFreeQuota,
  mutualAidGroups,
  patronageShare,
  equityGrant,
  // The seed brings a ladder; a ladder that is set replaces it.
  fundSeed,
  fundRates,
  fundShares,
  bankRate,
  borderOpenness,
  borderSubsidy,
  reregistration,
  villageDesignation,
  registerJudges,
  registerAudit,
  exitCertification,
  minimumLivingAllowance,
  topUp,
  pension,
  medicalReimbursement,
];
