/** The levers, in the order in which they change a month's terms. To add one, write one file here and add one line below. */
import type { Lever } from "../model/lever.ts";
import { bankRate } from "./bank-rate.ts";
import { borderHonour } from "./border-honour.ts";
import { borderOpenness } from "./border-openness.ts";
import { borderSubsidy } from "./border-subsidy.ts";
import { consumerVisits } from "./consumer-visits.ts";
import { cooperativeTraining } from "./cooperative-training.ts";
import { managementTraining } from "./management-training.ts";
import { cadreTraining } from "./cadre-training.ts";
import { dutyFreeQuota } from "./duty-free-quota.ts";
import { equityGrant } from "./equity-grant.ts";
import { extensionWorkers } from "./extension-workers.ts";
import { exitCertification } from "./exit-certification.ts";
import { fundRates } from "./fund-rates.ts";
import { fundSeed } from "./fund-seed.ts";
import { fundShares } from "./fund-shares.ts";
import { medicalReimbursement } from "./medical-reimbursement.ts";
import { guesthouses } from "./guesthouses.ts";
import { industrialParks } from "./industrial-parks.ts";
import { jobsPoorFirst } from "./jobs-poor-first.ts";
import { labourPlacement } from "./labour-placement.ts";
import { minimumLivingAllowance } from "./minimum-living-allowance.ts";
import { modelVillages } from "./model-villages.ts";
import { mutualAidGroups } from "./mutual-aid-groups.ts";
import { nestedMarkets } from "./nested-markets.ts";
import { nestedSharing } from "./nested-sharing.ts";
import { patronageShare } from "./patronage-share.ts";
import { pension } from "./pension.ts";
import { qualityMonitoring } from "./quality-monitoring.ts";
import { villageElection } from "./village-election.ts";
import { cashGrant } from "./cash-grant.ts";
import { chainExtension } from "./chain-extension.ts";
import { claimOrder } from "./claim-order.ts";
import { cooperativeAudit } from "./cooperative-audit.ts";
import { donatedShares } from "./donated-shares.ts";
import { farmMembership } from "./farm-membership.ts";
import { foundingSubsidy } from "./founding-subsidy.ts";
import { landShares } from "./land-shares.ts";
import { legalPatronageShare } from "./legal-patronage-share.ts";
import { memberVotes } from "./member-votes.ts";
import { opennessSubsidy } from "./openness-subsidy.ts";
import { reserveRate } from "./reserve-rate.ts";
import { shareMatching } from "./share-matching.ts";
import { thresholdCap } from "./threshold-cap.ts";
import { registerAudit } from "./register-audit.ts";
import { registerJudges } from "./register-judges.ts";
import { reregistration } from "./reregistration.ts";
import { topUp } from "./top-up.ts";
import { villageDesignation } from "./village-designation.ts";
import { goodsDifferentiation } from "./goods-differentiation.ts";
import { goodsFinance } from "./goods-finance.ts";
import { greenChannel } from "./green-channel.ts";
import { groupProcessing } from "./group-processing.ts";
import { memberGovernance } from "./member-governance.ts";
import { oneDeclaration } from "./one-declaration.ts";
import { organiserConcentration } from "./organiser-concentration.ts";
import { portBuilding } from "./port-building.ts";
import { quotaEnforcement } from "./quota-enforcement.ts";
import { sourceOfGoods } from "./source-of-goods.ts";
import { stageSupport } from "./stage-support.ts";
import { processingExemption } from "./processing-exemption.ts";
import { reservesInvested } from "./reserves-invested.ts";
import { softLoans } from "./soft-loans.ts";
import { townDevelopment } from "./town-development.ts";

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
  legalPatronageShare,
  cooperativeAudit,
  memberVotes,
  opennessSubsidy,
  shareMatching,
  thresholdCap,
  foundingSubsidy,
  reserveRate,
  managementTraining,
  chainExtension,
  farmMembership,
  equityGrant,
  landShares,
  donatedShares,
  claimOrder,
  // The seed brings a ladder; a ladder that is set replaces it.
  fundSeed,
  fundRates,
  fundShares,
  bankRate,
  villageElection,
  extensionWorkers,
  cooperativeTraining,
  nestedMarkets,
  nestedSharing,
  qualityMonitoring,
  consumerVisits,
  borderOpenness,
  borderSubsidy,
  reregistration,
  villageDesignation,
  registerJudges,
  registerAudit,
  exitCertification,
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
  topUp,
  pension,
  medicalReimbursement,
  cashGrant,
];
