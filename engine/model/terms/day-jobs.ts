/** What holds people at the border: honour, services of the town, guesthouses, and who gets a day job first. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const dayJobTerms = Object.freeze({
  borderHonour: dialRow("honour of guarding the border, utility of staying", "守边荣誉感（留守效用）", "1", 0, 0, 3, "ASSUMED", "none before a policy gives it", "M6"),
  townServices: dialRow("town services to be reached", "城镇服务目标水平", "share", 0, 0, 1, "ASSUMED", "those of the base population", "M7"),
  guesthouses: dialRow("households that are to run a guesthouse", "经营民宿的农户目标比例", "share", 0, 0, 1, "ASSUMED", "none", "S14"),
  guesthouseGrant: dialRow("public grant for a guesthouse", "每户民宿财政补助", "nominal yuan/household", 0, 0, 1e6, "ASSUMED", "none", "S14"),
  guesthouseShare: dialRow("what a household pays for its guesthouse", "农户民宿自筹资金", "nominal yuan/household", 0, 0, 1e6, "ASSUMED", "none", "S14"),
  jobsPoorFirst: dialRow("weight of the register in giving day jobs, 0 for lots alone", "岗位分配中建档立卡户优先程度（0为抽签）", "share", 0, 0, 1, "ASSUMED", "by lot", "E10"),
});
