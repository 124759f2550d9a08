/** What border trade assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { real } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial, Unit } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  groupFee: dialRow("fee a group keeps, share of value", "互助组留存费用占交易额比例", "share", 0.001, 0, 0.05, "ASSUMED", "no figure; small beside the members' 0.63%"),
  groupCost: dialRow("running costs of a group, share of its fee", "互助组运行成本占费用比例", "share", 0.5, 0, 1, "ASSUMED", "clerk, transport; no figure"),
  dutyRate: dialRow("duty and import tax forgone, share of value", "减免的关税和进口环节税率", "share", 0.15, 0, 0.5, "ASSUMED", "import VAT and low tariffs of neighbours' goods; no figure"),
  wouldHavePaid: dialRow("share of exempt trade that would have paid duty", "本应纳税的免税贸易比例", "share", 0.5, 0, 1, "ASSUMED", "between none and all"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  quotaTake: { from: "outside", to: "households", label: { en: "members' take of pooled quotas", zh: "互助组成员额度分成" }, income: "trade" },
  soloSales: { from: "outside", to: "households", label: { en: "margin of solo border trade", zh: "独自互市毛利" }, income: "trade" },
  soloCosts: { from: "households", to: "outside", label: { en: "travel and queue of solo traders", zh: "独自互市路费与排队成本" }, income: "trade" },
  groupFees: { from: "outside", to: "cooperatives", label: { en: "fees of trade groups", zh: "互助组费用收入" } },
  groupCosts: { from: "cooperatives", to: "outside", label: { en: "running costs of trade groups", zh: "互助组运行成本" } },
} as const satisfies Flows;

/** Twelve months of a village: village v, month m in place 12 v + m mod 12. */
const year = (en: string, zh: string, unit: Unit) => real(en, zh, unit, 0, 1e13, RING);

export const columns = {
  villages: {
    pooledDays: year("quota-days used in groups", "互助组额度日数", "days"),
    pooledValue: year("exempt value in groups", "互助组免税交易额", "yuan"),
    pooledLimit: year("quota of the days used in groups", "互助组额度上限", "yuan"),
    soloValue: year("exempt value alone", "独自互市免税交易额", "yuan"),
    soloLimit: year("quota of the days used alone", "独自互市额度上限", "yuan"),
    taxExpenditure: year("tax expenditure", "税收支出", "yuan"),
  },
} as const satisfies OwnTables;

export type BorderTradeOwn = Own<typeof parameters, typeof flows, typeof columns>;
