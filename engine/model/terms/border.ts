/** The border: how open it is, what may pass free of duty, and who may pool. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const borderTerms = Object.freeze({
  borderOpenness: dialRow("openness of the border", "边境开放度", "share", 1, 0, 1, "ASSUMED", "1 is open"),
  portFlow: dialRow("share of port capacity at work", "口岸实际通行比例", "share", 1, 0, 1, "ASSUMED", "recovers after a reopening"),
  dutyFreeQuota: dialRow("duty-free quota per resident and day", "每人每日免税额度", "nominal yuan/person/day", 0, 0, 50000, "ASSUMED", "no exemption"),
  groupMembers: dialRow("members of a mutual-aid group (0: no groups)", "互助组人数（0为无互助组）", "households", 0, 0, 200, "ASSUMED", "no groups"),
  groupPoorMinimum: dialRow("registered poor members a group must have", "每组最少贫困成员", "households", 0, 0, 20, "ASSUMED", "no rule"),
  groupThreshold: dialRow("share a member must pay in", "入组股金门槛", "nominal yuan", 0, 0, 100000, "ASSUMED", "no threshold"),
  borderSubsidy: dialRow("border-guarding subsidy per resident member", "边民补助", "nominal yuan/person/month", 0, 0, 10000, "ASSUMED", "none; allowance not found (E23)"),
});
