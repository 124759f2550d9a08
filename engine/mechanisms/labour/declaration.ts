/** What the choice of work assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { index, real } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  reconsider: dialRow("chance of reconsidering, a month", "每月重新考虑概率", "1/month", 0.25, 0, 1, "DERIVED", "slower is too slow for the published return", "V12"),
  heardPerOpening: dialRow("households that hear at once of a new day job", "每个新增岗位立即告知的户数", "households", 3, 0, 20, "ASSUMED", "no figure"),
  placementSpares: dialRow("share of the cost of leaving that an arranged place spares", "组织转移可减免的外出成本比例", "share", 0.5, 0, 1, "ASSUMED", "no figure", "M26"),
  placementInvited: dialRow("households invited for a place at most", "每个名额最多邀请户数", "households", 4, 1, 20, "ASSUMED", "no figure"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  placementSubsidies: { from: "government", to: "households", label: { en: "subsidies for workers placed", zh: "转移就业补助" }, income: "transfers" },
} as const satisfies Flows;

export const columns = {
  villages: {
    placesOwed: real("places away not yet taken up", "尚未落实的外出名额", "persons", 0, 1e8),
    placed: index("workers placed away, twelve months", "近十二个月转移就业人数", "persons", 0, 1e8, RING),
    placedPoor: index(
      "workers of registered households placed away, twelve months",
      "近十二个月建档立卡户转移就业人数",
      "persons",
      0,
      1e8,
      RING,
    ),
  },
} as const satisfies OwnTables;

/**
 * 201: who reconsiders (first uniform), which worker (second), which choice (third), lot for a job (fourth). 1200: lot
 * for a place away, acceptance, which worker. 1201: who loses a day job, by kind of job.
 */
export const purposes = { choice: 201, placement: 1200, layoff: 1201 } as const;

const worked = ["farm", "trade", "local", "away", "porter", "processing", "service"].map(
  (activity) => `households.${activity}Workers`,
);
const filled = ["local", "porter", "processing", "service"].map((job) => `villages.${job}Filled`);
const wages = ["porter", "processing", "service"].map((job) => `villages.${job}Wage`);

export const reads: readonly string[] = [
  ...worked,
  "households.workers",
  "households.children",
  "households.elders",
  "households.neighbours",
  "households.registered",
  "households.farmCapacity",
  "households.technique",
  "households.firstTechnique",
  "households.agency",
  "households.wageAbility",
  "households.tradeMember",
  "households.guesthouse",
  "households.incomeOfYear",
  "households.cash",
  "households.incomeOfMonth",
  "households.supportOfYear",
  ...filled,
  ...wages,
  "villages.localSlots",
  "villages.porterSlots",
  "villages.processingSlots",
  "villages.serviceSlots",
  "villages.jobOpenings",
  "villages.townServices",
  "villages.kmToBorder",
  "villages.kmToTown",
  "villages.infrastructure",
  "villages.usualAgency",
  "villages.portFlow",
  "villages.portCapacity",
  "villages.takeRate",
  "villages.soloMargin",
  "villages.memberDays",
  "villages.quotaTime",
  "villages.placesOwed",
  "cooperatives.members",
  "cooperatives.cash",
];

export const writes: readonly string[] = [
  ...worked,
  ...filled,
  ...wages,
  "villages.jobOpenings",
  "villages.placesOwed",
  "villages.placed",
  "villages.placedPoor",
  "households.cash",
  "households.incomeOfMonth",
  "households.supportOfYear",
];

export type LabourOwn = Own<typeof parameters, typeof flows, typeof columns>;
