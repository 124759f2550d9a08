/** How cooperatives divide what they earn. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const cooperativesTerms = Object.freeze({
  patronageShare: dialRow("share of the surplus paid by members' trade", "按交易额返还比例", "share", 0.2, 0, 1, "ASSUMED", "practised; the law says at least 0.6 (D6)", "D6", "D6c"),
  reserveRate: dialRow("share of the surplus put into the reserve", "公积金提取比例", "share", 0.1, 0, 1, "ASSUMED", "common practice"),
  diversionRate: dialRow("share of the surplus diverted by the core", "核心成员截留比例", "share", 0.15, 0, 1, "ASSUMED", "prior U(0, 0.3) of the evidence, section 4.4"),
  floorRate: dialRow("floor on granted shares, a year", "量化股份保底分红率", "1/year", 0.05, 0, 1, "FOUND", "Gao county", "D12"),
});
