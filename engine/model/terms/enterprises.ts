/** Who invests in processing near the border, and on which terms. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const enterpriseTerms = Object.freeze({
  localProjects: dialRow("processing projects considered in a village a year", "每村每年考虑的加工项目数", "1/year", 0, 0, 24, "ASSUMED", "no policy invites them", "S5"),
  projectsKm: dialRow("how far from the border local projects are considered", "考虑加工项目的边境距离", "km", 0, 0, 2000, "ASSUMED", "no zone", "S5"),
  exemptShare: dialRow("share of profit tax a new enterprise is exempt from", "新办企业所得税减免比例", "share", 0, 0, 1, "ASSUMED", "none", "S5"),
  exemptYears: dialRow("years of exemption", "免税年限", "years", 0, 0, 20, "ASSUMED", "none", "S5"),
  parkProjects: dialRow("processing projects considered in a village with a full park a year", "产业园村每年考虑的加工项目数", "1/year", 0, 0, 24, "ASSUMED", "no park", "M26"),
  reservesInvested: dialRow("share of their reserve that trade groups put into processing a year", "互助组每年投入加工的公积金比例", "share", 0, 0, 1, "ASSUMED", "none", "M10", "M22"),
  partnerProjects: dialRow("projects of leading firms of the paired region considered in a village a year", "每村每年考虑的帮扶方龙头企业项目数", "1/year", 0, 0, 24, "ASSUMED", "no pairing", "M26"),
  softLoanShare: dialRow("share of a partner's project that a subsidised loan pays", "帮扶企业项目贴息贷款比例", "share", 0, 0, 1, "ASSUMED", "no loan", "M26"),
  softLoanRate: dialRow("interest a partner pays, a month", "帮扶企业贷款月利率", "1/month", 0, 0, 0.1, "ASSUMED", "set with the loan", "M26"),
});
