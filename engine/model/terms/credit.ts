/** What loans cost. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const creditTerms = Object.freeze({
  bankRate: dialRow("interest on bank loans, a month", "银行贷款月利率", "1/month", 0.0058, 0, 0.1, "ASSUMED", "about 7% a year"),
});
