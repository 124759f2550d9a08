/** The levers, in the order in which they change a month's terms. To add one, write one file here and add one line below. */
import type { Lever } from "../model/lever.ts";
import { bankRate } from "./bank-rate.ts";
import { borderOpenness } from "./border-openness.ts";
import { borderSubsidy } from "./border-subsidy.ts";
import { dutyFreeQuota } from "./duty-free-quota.ts";
import { equityGrant } from "./equity-grant.ts";
import { fundRates } from "./fund-rates.ts";
import { fundSeed } from "./fund-seed.ts";
import { goodsDifferentiation } from "./goods-differentiation.ts";
import { goodsFinance } from "./goods-finance.ts";
import { greenChannel } from "./green-channel.ts";
import { groupProcessing } from "./group-processing.ts";
import { memberGovernance } from "./member-governance.ts";
import { minimumLivingAllowance } from "./minimum-living-allowance.ts";
import { mutualAidGroups } from "./mutual-aid-groups.ts";
import { oneDeclaration } from "./one-declaration.ts";
import { organiserConcentration } from "./organiser-concentration.ts";
import { patronageShare } from "./patronage-share.ts";
import { portBuilding } from "./port-building.ts";
import { quotaEnforcement } from "./quota-enforcement.ts";
import { sourceOfGoods } from "./source-of-goods.ts";
import { stageSupport } from "./stage-support.ts";

export const levers: readonly Lever[] = [
  dutyFreeQuota,
  sourceOfGoods,
  mutualAidGroups,
  stageSupport,
  goodsFinance,
  goodsDifferentiation,
  groupProcessing,
  organiserConcentration,
  memberGovernance,
  quotaEnforcement,
  oneDeclaration,
  greenChannel,
  portBuilding,
  patronageShare,
  equityGrant,
  // The seed brings a ladder; a ladder that is set replaces it.
  fundSeed,
  fundRates,
  bankRate,
  borderOpenness,
  borderSubsidy,
  minimumLivingAllowance,
];
