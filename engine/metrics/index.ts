/** Every outcome the model reports. To add one: a file here, and one line below. */
import type { Metric } from "../model/metric.ts";
import { arrears } from "./arrears.ts";
import { awayHouseholds } from "./away-households.ts";
import { catastrophicSpending } from "./catastrophic-spending.ts";
import { consumptionRegistered } from "./consumption-registered.ts";
import { costPerExit } from "./cost-per-exit.ts";
import { creditConstrained } from "./credit-constrained.ts";
import { deprivation } from "./deprivation.ts";
import { eliteLogOdds } from "./elite-log-odds.ts";
import { fundLoans } from "./fund-loans.ts";
import { fundRepaidOnTime } from "./fund-repaid-on-time.ts";
import { gini } from "./gini.ts";
import { grantedShareDividend } from "./granted-share-dividend.ts";
import { groupMembers } from "./group-members.ts";
import { headcount } from "./headcount.ts";
import { hollowHouseholds } from "./hollow-households.ts";
import { incomeGini } from "./income-gini.ts";
import { incomeSources } from "./income-sources.ts";
import { bankLoans, informalLoans } from "./lenders.ts";
import { meanConsumption } from "./mean-consumption.ts";
import { meanIncome } from "./mean-income.ts";
import { medianConsumption } from "./median-consumption.ts";
import { netPublicCost } from "./net-public-cost.ts";
import { palma } from "./palma.ts";
import { poorInDesignatedVillages } from "./poor-in-designated-villages.ts";
import { poorInGroups } from "./poor-in-groups.ts";
import { poorPersons } from "./poor-persons.ts";
import { povertyGap } from "./poverty-gap.ts";
import { povertySeverity } from "./poverty-severity.ts";
import { farmProjectIncome, offFarmProjectIncome } from "./project-income.ts";
import { publicCost } from "./public-cost.ts";
import { quotaUsed, soloQuotaUsed } from "./quota-used.ts";
import { exclusionError, inclusionError } from "./register-errors.ts";
import { reportedPoverty } from "./reported-poverty.ts";
import { residents } from "./residents.ts";
import { taxExpenditure } from "./tax-expenditure.ts";
import { theil } from "./theil.ts";
import { tradeGroups } from "./trade-groups.ts";
import { tradeParticipants } from "./trade-participants.ts";
import { watts } from "./watts.ts";

/** In the order in which lists and documents show them. */
export const metrics: readonly Metric[] = [
  headcount,
  poorPersons,
  povertyGap,
  povertySeverity,
  watts,
  meanConsumption,
  medianConsumption,
  consumptionRegistered,
  deprivation,
  catastrophicSpending,
  gini,
  theil,
  palma,
  meanIncome,
  incomeGini,
  ...incomeSources,
  residents,
  awayHouseholds,
  hollowHouseholds,
  tradeParticipants,
  tradeGroups,
  groupMembers,
  poorInGroups,
  quotaUsed,
  soloQuotaUsed,
  fundLoans,
  fundRepaidOnTime,
  bankLoans,
  informalLoans,
  creditConstrained,
  arrears,
  farmProjectIncome,
  offFarmProjectIncome,
  grantedShareDividend,
  reportedPoverty,
  exclusionError,
  inclusionError,
  eliteLogOdds,
  poorInDesignatedVillages,
  publicCost,
  netPublicCost,
  costPerExit,
  taxExpenditure,
];
