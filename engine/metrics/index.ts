/** Every outcome the model reports. To add one: a file here, and one line below. */
import type { Metric } from "../model/metric.ts";
import { arrears } from "./arrears.ts";
import { awayHouseholds } from "./away-households.ts";
import { awayWorkers } from "./away-workers.ts";
import { consumptionRegistered } from "./consumption-registered.ts";
import { costPerExit } from "./cost-per-exit.ts";
import { dayJobs } from "./day-jobs.ts";
import { deprivation } from "./deprivation.ts";
import { fundLoans } from "./fund-loans.ts";
import { gini } from "./gini.ts";
import { grantedShareDividend } from "./granted-share-dividend.ts";
import { groupMembers } from "./group-members.ts";
import { headcount } from "./headcount.ts";
import { hollowHouseholds } from "./hollow-households.ts";
import { incomeGini } from "./income-gini.ts";
import { incomeSources } from "./income-sources.ts";
import { meanConsumption } from "./mean-consumption.ts";
import { meanIncome } from "./mean-income.ts";
import { medianConsumption } from "./median-consumption.ts";
import { netPublicCost } from "./net-public-cost.ts";
import { palma } from "./palma.ts";
import { placedPoor, placedWorkers } from "./placement.ts";
import { poorInGroups } from "./poor-in-groups.ts";
import { poorPersons } from "./poor-persons.ts";
import { povertyGap } from "./poverty-gap.ts";
import { povertySeverity } from "./poverty-severity.ts";
import { enterprises, processedShare, processingValueAdded, profitTaxForgone } from "./processing.ts";
import { publicCost } from "./public-cost.ts";
import { quotaUsed, soloQuotaUsed } from "./quota-used.ts";
import { remittedPay } from "./remitted-pay.ts";
import { residents } from "./residents.ts";
import { taxExpenditure } from "./tax-expenditure.ts";
import { theil } from "./theil.ts";
import { tradeGroups } from "./trade-groups.ts";
import { tradeOfMonth } from "./trade-of-month.ts";
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
  gini,
  theil,
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
  fundLoans,
  arrears,
  grantedShareDividend,
  publicCost,
  netPublicCost,
  costPerExit,
  taxExpenditure,
  profitTaxForgone,
];
