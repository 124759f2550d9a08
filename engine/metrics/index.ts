/** Every outcome the model reports. To add one: a file here, and one line below. */
import type { Metric } from "../model/metric.ts";
import { arrears } from "./arrears.ts";
import { assetShareConcentration } from "./asset-share-concentration.ts";
import { awayHouseholds } from "./away-households.ts";
import { consumptionOfFifths } from "./consumption-of-fifths.ts";
import { catastrophicSpending } from "./catastrophic-spending.ts";
import { awayWorkers } from "./away-workers.ts";
import { consumptionRegistered } from "./consumption-registered.ts";
import { surplusDiverted, surplusPaid } from "./surplus-paid.ts";
import { consumersActive, consumerTrust } from "./consumers.ts";
import { cooperativeExits } from "./cooperative-exits.ts";
import { cooperativeSurplus } from "./cooperative-surplus.ts";
import { costPerExit } from "./cost-per-exit.ts";
import { costPerGapYuan } from "./cost-per-gap-yuan.ts";
import { costPerExitWithDuty, costWithDuty } from "./cost-with-duty.ts";
import { debtAtRisk, shutOut } from "./debts.ts";
import { creditConstrained } from "./credit-constrained.ts";
import { dayJobs } from "./day-jobs.ts";
import { deprivation } from "./deprivation.ts";
import { farmMembers } from "./farm-members.ts";
import { farmersShareOfChain } from "./farmers-share-of-chain.ts";
import { eliteLogOdds } from "./elite-log-odds.ts";
import { fundLoans } from "./fund-loans.ts";
import { fundRepaidOnTime } from "./fund-repaid-on-time.ts";
import { gini } from "./gini.ts";
import { goodsConcentration } from "./goods-concentration.ts";
import { grantedShareDividend } from "./granted-share-dividend.ts";
import { groupMembers } from "./group-members.ts";
import { groupStage, portUse, quotaDayTime, tradeGroupExits } from "./group-stage.ts";
import {
  organiserCapture,
  participantTakeOfYear,
  quotaDaysPerParticipant,
  quotaLent,
  takePerQuotaDay,
} from "./group-take.ts";
import { headcount } from "./headcount.ts";
import { hollowHouseholds } from "./hollow-households.ts";
import { incomeGini } from "./income-gini.ts";
import { incomeVolatilityPoor } from "./income-volatility.ts";
import { incomeSources } from "./income-sources.ts";
import { bankLoans, informalLoans } from "./lenders.ts";
import { meanConsumption } from "./mean-consumption.ts";
import { meanIncome } from "./mean-income.ts";
import { meanLogDeviation } from "./mean-log-deviation.ts";
import { medianConsumption } from "./median-consumption.ts";
import { memberHouseholds, poorMembers } from "./members.ts";
import { nestedIncomePoor, nestedQuality, nestedSales } from "./nested-sales.ts";
import { memberGap, memberGapPoorest } from "./member-gap.ts";
import { netPublicCost } from "./net-public-cost.ts";
import { palma } from "./palma.ts";
import { patronageSharePractised } from "./patronage-share-practised.ts";
import { poorFarmMembers } from "./poor-farm-members.ts";
import { poorInDesignatedVillages } from "./poor-in-designated-villages.ts";
import { placedPoor, placedWorkers } from "./placement.ts";
import { poorInGroups } from "./poor-in-groups.ts";
import { poorPersons } from "./poor-persons.ts";
import { povertyDeficit } from "./poverty-deficit.ts";
import { povertyGap } from "./poverty-gap.ts";
import {
  alwaysPoor,
  everPoor,
  povertyEntry,
  povertyExit,
  povertyTurnover,
  transientPoverty,
} from "./poverty-over-years.ts";
import { povertySeverity } from "./poverty-severity.ts";
import { farmProjectIncome, offFarmProjectIncome } from "./project-income.ts";
import { publicCost } from "./public-cost.ts";
import { quotaUsed, soloQuotaUsed } from "./quota-used.ts";
import { registerCapture } from "./register-capture.ts";
import { exclusionError, inclusionError } from "./register-errors.ts";
import { reportedPoverty } from "./reported-poverty.ts";
import { enterprises, processedShare, processingValueAdded, profitTaxForgone } from "./processing.ts";
import { remittedPay } from "./remitted-pay.ts";
import { residents } from "./residents.ts";
import { supportCapture, supportConcentration, supportLeakage, supportProgressivity } from "./support-targeting.ts";
import { shareOfLargest, shareOfTenLargest } from "./share-concentration.ts";
import { shells } from "./shells.ts";
import { taxExpenditure } from "./tax-expenditure.ts";
import { meanTechnique, memberTechniqueGap, profitEffect, techniqueGap, yieldEffect } from "./technique.ts";
import { taxRecipients } from "./tax-recipients.ts";
import { theil } from "./theil.ts";
import { tradeGroups } from "./trade-groups.ts";
import { tradeOfMonth } from "./trade-of-month.ts";
import { tradeParticipants } from "./trade-participants.ts";
import { cooperativeReputation, meanAgency, meanTrust, trustGap } from "./trust-and-agency.ts";
import { watts } from "./watts.ts";
import { cropIncomePerMu } from "./crop-income-per-mu.ts";
import { incomeComposition } from "./income-composition.ts";
import { incomeFifths } from "./income-fifths.ts";
import { incomeMedianRatio } from "./income-median-ratio.ts";
import { lorenzDistance } from "./lorenz-distance.ts";
import { wageGapAway } from "./wage-gap-away.ts";
import { migrantWage } from "./migrant-wage.ts";
import { poorestFifthCushion } from "./poorest-fifth-cushion.ts";
import { poorestFifthSpending } from "./poorest-fifth-spending.ts";

/** In the order in which lists and documents show them. */
export const metrics: readonly Metric[] = [
  headcount,
  poorPersons,
  povertyGap,
  povertySeverity,
  watts,
  povertyDeficit,
  povertyExit,
  povertyEntry,
  everPoor,
  alwaysPoor,
  povertyTurnover,
  transientPoverty,
  meanConsumption,
  medianConsumption,
  ...consumptionOfFifths,
  consumptionRegistered,
  deprivation,
  catastrophicSpending,
  gini,
  theil,
  meanLogDeviation,
  palma,
  meanIncome,
  incomeGini,
  ...incomeSources,
  residents,
  awayHouseholds,
  awayWorkers,
  hollowHouseholds,
  remittedPay,
  ...dayJobs,
  processingValueAdded,
  processedShare,
  enterprises,
  placedWorkers,
  placedPoor,
  tradeParticipants,
  tradeOfMonth,
  tradeGroups,
  groupMembers,
  poorInGroups,
  quotaUsed,
  soloQuotaUsed,
  memberHouseholds,
  poorMembers,
  ...assetShareConcentration,
  surplusPaid,
  surplusDiverted,
  takePerQuotaDay,
  participantTakeOfYear,
  quotaDaysPerParticipant,
  organiserCapture,
  quotaLent,
  groupStage,
  quotaDayTime,
  tradeGroupExits,
  portUse,
  goodsConcentration,
  fundLoans,
  bankLoans,
  arrears,
  debtAtRisk,
  shutOut,
  fundRepaidOnTime,
  informalLoans,
  creditConstrained,
  farmProjectIncome,
  offFarmProjectIncome,
  grantedShareDividend,
  registerCapture,
  supportLeakage,
  supportProgressivity,
  supportConcentration,
  supportCapture,
  meanTechnique,
  techniqueGap,
  memberTechniqueGap,
  yieldEffect,
  profitEffect,
  meanTrust,
  trustGap,
  cooperativeReputation,
  meanAgency,
  nestedSales,
  nestedIncomePoor,
  incomeVolatilityPoor,
  consumersActive,
  consumerTrust,
  nestedQuality,
  reportedPoverty,
  exclusionError,
  inclusionError,
  eliteLogOdds,
  poorInDesignatedVillages,
  publicCost,
  netPublicCost,
  costPerExit,
  costPerGapYuan,
  taxExpenditure,
  costWithDuty,
  costPerExitWithDuty,
  // How well a base population meets what is published about it.
  lorenzDistance,
  incomeMedianRatio,
  ...incomeFifths,
  poorestFifthCushion,
  ...incomeComposition,
  poorestFifthSpending,
  cropIncomePerMu,
  migrantWage,
  wageGapAway,
  farmMembers,
  poorFarmMembers,
  shareOfLargest,
  shareOfTenLargest,
  patronageSharePractised,
  cooperativeSurplus,
  cooperativeExits,
  shells,
  memberGap,
  memberGapPoorest,
  farmersShareOfChain,
  ...taxRecipients,
  profitTaxForgone,
];
