/** What public programmes do beyond their payments: reimbursement, the register of the poor, exits, top-up. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const programmesTerms = Object.freeze({
  reimbursedAll: dialRow("least share of a medical bill reimbursed, everyone", "医疗费最低报销比例（所有农户）", "share", 0, 0, 1, "ASSUMED", "0: the scheme's own share holds"),
  reimbursedRegistered: dialRow("least share of a medical bill reimbursed, registered poor", "医疗费最低报销比例（建档立卡户）", "share", 0, 0, 1, "ASSUMED", "0: the scheme's own share holds"),
});
