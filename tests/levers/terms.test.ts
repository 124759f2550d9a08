import { describe, expect, test } from "vitest";
import { DEFAULT_LADDER } from "../../engine/population/loans.ts";
import { levers } from "../../engine/levers/index.ts";
import { clockAt } from "../../engine/model/clock.ts";
import type { Lever } from "../../engine/model/lever.ts";
import { defaultTerms, type Terms } from "../../engine/model/terms.ts";

const clock = clockAt(528, 0);
const lever = (name: string): Lever => levers.find((one) => one.name === name)!;

/** The terms after these levers, in the order of the registry. */
function termsUnder(settings: Readonly<Record<string, unknown>>): Terms {
  const terms = defaultTerms();
  for (const { name, terms: change } of levers)
    if (settings[name] !== undefined) change?.(settings[name] as never, terms, clock);
  return terms;
}

test.each([
  ["dutyFreeQuota", 3000, { dutyFreeQuota: 3000 }],
  [
    "mutualAidGroups",
    { members: 26, poorMinimum: 2, threshold: 500, from: 0 },
    { groupMembers: 26, groupPoorMinimum: 2, groupThreshold: 500 },
  ],
  ["sourceOfGoods", 0.5, { goodsPassing: 0.5 }],
  ["oneDeclaration", 0.75, { oneDeclaration: 0.75 }],
  ["greenChannel", 0.5, { greenChannel: 0.5 }],
  ["goodsDifferentiation", 0.5, { differentiation: 0.5 }],
  ["memberGovernance", 1, { memberGovernance: 1 }],
  ["quotaEnforcement", 0.5, { quotaEnforcement: 0.5 }],
  ["organiserConcentration", 0.1, { organiserConcentration: 0.1 }],
  ["stageSupport", { stage: 2, grant: 1000, from: 0 }, { stageSupport: 2, stageGrant: 1000 }],
  [
    "goodsFinance",
    { organisers: 0.5, credit: 2000, subsidy: 0.3 },
    { organiserFronting: 0.5, goodsCredit: 2000, goodsCreditSubsidy: 0.3 },
  ],
  ["portBuilding", { on: 0, added: 0.5 }, {}],
  ["groupProcessing", { perMember: 3000, from: 0 }, {}],
  ["patronageShare", 0.6, { patronageShare: 0.6 }],
  ["equityGrant", { on: 0, amount: 7246, floor: 0.08, eligible: "registered" }, { floorRate: 0.08 }],
  ["fundShares", { poor: 0, others: 0, elite: 0, from: 0 }, { fundGiftPoor: 0, fundGiftOthers: 0, fundGiftElite: 0 }],
  ["bankRate", 0.004, { bankRate: 0.004 }],
  ["borderOpenness", 0.25, { borderOpenness: 0.25 }],
  ["borderSubsidy", 200, { borderSubsidy: 200 }],
  ["medicalReimbursement", { rate: 0.9, eligible: "registered", from: 0 }, { reimbursedRegistered: 0.9 }],
  ["medicalReimbursement", { rate: 0.8, eligible: "all", from: 0 }, { reimbursedAll: 0.8 }],
  ["pension", 50, {}],
  ["nestedSharing", { poorFirst: 0.5, byOutput: 0.25 }, { nestedPoorFirst: 0.5, nestedByOutput: 0.25 }],
  ["qualityMonitoring", 0.3, { nestedMonitoring: 0.3 }],
  ["consumerVisits", 2, { nestedVisits: 2 }],
  ["villageElection", { from: 520, months: 12 }, { poorCourted: 1 }],
  ["villageElection", { from: 516, months: 12 }, {}],
  [
    "reregistration",
    { years: 2, quota: 0.1, living: 0.5, from: 0 },
    { registerEvery: 2, registerQuota: 0.1, registerLiving: 0.5 },
  ],
  [
    "villageDesignation",
    { villages: 0.25, missed: 0.48, reserved: 0.5, from: 0 },
    { designatedShare: 0.25, designationMissed: 0.48, designationReserved: 0.5 },
  ],
  ["registerJudges", { neighbours: 1, cooperative: 0.5, from: 0 }, { judgedByNeighbours: 1, judgedByCooperative: 0.5 }],
  ["registerAudit", { checked: 0.8, cost: 60, from: 0 }, { auditShare: 0.8 }],
  ["exitCertification", { target: 0.3, from: 0 }, { exitsCertified: 1, exitTarget: 0.3 }],
  ["topUp", { level: 1.2, from: 0 }, { topUpLevel: 1.2 }],
  ["borderHonour", 0.5, { borderHonour: 0.5 }],
  ["jobsPoorFirst", 1, { jobsPoorFirst: 1 }],
  [
    "guesthouses",
    { share: 0.08, ownPart: 10_000, grant: 30_000, from: 0 },
    { guesthouses: 0.08, guesthouseShare: 10_000, guesthouseGrant: 30_000 },
  ],
  ["townDevelopment", { level: 0.5, cost: 400, from: 0 }, { townServices: 0.5 }],
  [
    "processingExemption",
    { share: 0.4, years: 5, km: 20, projects: 1, from: 0 },
    { exemptShare: 0.4, exemptYears: 5, projectsKm: 20, localProjects: 1 },
  ],
  ["reservesInvested", 0.5, { reservesInvested: 0.5 }],
  ["industrialParks", { on: 0, amount: 3e6, share: 0.2, projects: 2 }, { parkProjects: 2 }],
  [
    "softLoans",
    { share: 0.5, rate: 0.0025, projects: 0.5, from: 0 },
    { softLoanShare: 0.5, softLoanRate: 0.0025, partnerProjects: 0.5 },
  ],
  [
    "labourPlacement",
    { rate: 0.006, subsidy: 1000, poorFirst: 0.7, from: 0 },
    { placementRate: 0.006, placementSubsidy: 1000, placementPoorFirst: 0.7 },
  ],
  ["minimumLivingAllowance", { amount: 100, eligible: "registered", from: 0 }, {}],
] as const)("%s changes its own terms and no others", (name, value, changed) => {
  expect(termsUnder({ [name]: value })).toEqual({ ...defaultTerms(), ...changed });
});

describe("the ladder of a fund", () => {
  test("comes with the seed", () =>
    expect(termsUnder({ fundSeed: { on: 0, amount: 110_000 } }).fundRates).toEqual(DEFAULT_LADDER));

  test("is the one that is set, where one is", () => {
    const own = [{ upTo: 5000, monthly: 0.01 }];
    expect(termsUnder({ fundSeed: { on: 0, amount: 110_000 }, fundRates: own }).fundRates).toEqual(own);
  });
});

test("a border that is closed in the base stays closed at a neutral openness", () => {
  const terms = { ...defaultTerms(), borderOpenness: 0 };
  lever("borderOpenness").terms!(lever("borderOpenness").neutral as never, terms, clock);
  expect(terms.borderOpenness).toBe(0);
});
