/** What the town assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own } from "../../model/mechanism.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  jobsPerGuesthouse: dialRow("jobs a guesthouse brings", "每家民宿带动岗位", "persons", 1.6, 0, 10, "ASSUMED", "with serviceJobs, 120 jobs in a village of 706 households, as an exploratory fit assumed", "S14"),
  serviceJobs: dialRow("jobs in services per 100 residents at full town services", "城镇服务完善时每百名居民的服务岗位", "persons", 2.5, 0, 20, "ASSUMED", "no figure", "M7"),
  townRamp: dialRow("months until guesthouses and services are all there", "民宿与服务到位月数", "months", 24, 1, 60, "ASSUMED", "an exploratory fit assumed 24"),
  tourismOfBorder: dialRow("share of guests who come for the border", "因边境而来的游客比例", "share", 0.6, 0, 1, "ASSUMED", "crossing of persons suspended in 2020", "E14d"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  guesthouseIncomes: { from: "outside", to: "households", label: { en: "income of guesthouses", zh: "民宿收入" }, income: "business" },
  servicePay: { from: "outside", to: "households", label: { en: "pay in tourism and services", zh: "旅游与服务业工资" }, income: "wages" },
  guesthouseShares: { from: "households", to: "outside", label: { en: "households' part of building guesthouses", zh: "农户自筹民宿资金" } },
  guesthouseGrants: { from: "government", to: "outside", label: { en: "grants for building guesthouses", zh: "民宿建设补助" } },
} as const satisfies Flows;

/** 1230: lots for guesthouses. */
export const purposes = { guesthouse: 1230 } as const;

export type TownOwn = Own<typeof parameters, typeof flows, Record<never, never>>;
