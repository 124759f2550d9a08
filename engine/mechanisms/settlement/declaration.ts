/** What the year end of cooperatives assumes and moves. */
import type { Flows } from "../../model/ledger.ts";
import type { Own } from "../../model/mechanism.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";
import {
  governanceColumns,
  governanceFlows,
  governanceParameters,
  governancePurposes,
} from "./governance-declaration.ts";

// prettier-ignore
export const parameters = {
  ...governanceParameters,
  assetReturn: dialRow("return of an asset-income cooperative on its capital", "资产收益合作社资本收益率", "1/year", 0.0435, -0.2, 0.3, "DERIVED", "149,997 of surplus over 3.45 million of capital, 29% of it granted", "D12b"),
  assetRisk: dialRow("spread of that return over villages and years", "资本收益率的波动", "1/year", 0.03, 0, 0.3, "ASSUMED", "standard deviation; floors go unpaid in some years", "D12"),
  assetCapital: dialRow("own share capital of an asset-income cooperative, per household of its village", "资产收益合作社自有股本（村内户均）", "yuan", 1800, 0, 100000, "DERIVED", "2.45 million beside 138 poor households, a tenth of all", "D12b"),
  assetHolders: dialRow("holders of these shares", "自有股份持有户数", "households", 62, 1, 1000, "FOUND", "members per cooperative; at most a third of the village", "D9d"),
  assetConcentration: dialRow("concentration of these shares: share of rank k falls as k^-c", "自有股份集中度（排名幂律指数）", "1", 0.96, 0, 2, "DERIVED", "largest 20%, ten largest 60% at 62 members", "K13", "S20", "S21"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  ...governanceFlows,
  assetReturns: { from: "outside", to: "cooperatives", label: { en: "returns of asset-income cooperatives", zh: "资产收益合作社收益" } },
  assetLosses: { from: "cooperatives", to: "outside", label: { en: "losses of asset-income cooperatives", zh: "资产收益合作社亏损" } },
  floorsPaid: { from: "cooperatives", to: "households", label: { en: "floors on granted shares", zh: "量化股份保底分红" }, income: "property" },
  grantedDividends: { from: "cooperatives", to: "households", label: { en: "dividends on granted shares", zh: "量化股份分红" }, income: "property" },
  dividends: { from: "cooperatives", to: "households", label: { en: "dividends on own shares", zh: "自有股份分红" }, income: "property" },
  patronageRefunds: { from: "cooperatives", to: "households", label: { en: "refunds by members' trade", zh: "按交易额返还" }, income: "trade" },
  diverted: { from: "cooperatives", to: "households", label: { en: "surplus diverted by the core", zh: "核心成员截留" }, income: "property" },
  divertedOutside: { from: "cooperatives", to: "outside", label: { en: "surplus diverted out of the village", zh: "流出村外的截留" } },
  fundDividends: { from: "funds", to: "households", label: { en: "dividends of village funds", zh: "互助资金分红" }, income: "property" },
} as const satisfies Flows;

export const columns = governanceColumns;

/** 801: returns of asset-income cooperatives; the others with the government of cooperatives. */
export const purposes = { assetReturn: 801, ...governancePurposes } as const;

export type SettlementOwn = Own<typeof parameters, typeof flows, typeof columns>;
