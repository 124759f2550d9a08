/** What loans cost, and who pays for a share in the village fund. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const creditTerms = Object.freeze({
  bankRate: dialRow("interest on bank loans, a month", "银行贷款月利率", "1/month", 0.0058, 0, 0.1, "ASSUMED", "about 7% a year"),
  fundGiftPoor: dialRow("part of a fund share given to registered poor", "互助资金赠给建档立卡户的股金比例", "share", 1, 0, 1, "STATED", "given", "S25"),
  fundGiftOthers: dialRow("part of a fund share matched for others", "互助资金为一般户配股比例", "share", 0.5, 0, 1, "ASSUMED", "matched; half is an assumption", "S25"),
  fundGiftElite: dialRow("part of a fund share given to elites", "互助资金为富裕户配股比例", "share", 0, 0, 1, "STATED", "bought", "S25"),
});
