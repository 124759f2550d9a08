/** Trade groups: what may pass, how it is cleared and paid for, who stands against whom. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const tradeGroupTerms = Object.freeze({
  goodsPassing: dialRow("share of goods whose origin is accepted", "货源获准比例", "share", 1, 0, 1, "ASSUMED", "1: no tighter rule than usual", "M8"),
  oneDeclaration: dialRow("share of pooled trade declared at once for all", "集中申报比例", "share", 0, 0, 1, "ASSUMED", "everyone declares"),
  greenChannel: dialRow("share of pooled trade that passes by a green channel", "绿色通道比例", "share", 0, 0, 1, "ASSUMED", "no such channel"),
  differentiation: dialRow("share of goods chosen apart from what others sell", "差异化选货比例", "share", 0, 0, 1, "ASSUMED", "no support"),
  stageSupport: dialRow("stage up to which a programme lifts groups", "项目扶持到的组织阶段", "index", 0, 0, 2, "ASSUMED", "no programme"),
  stageGrant: dialRow("capital a programme gives for a stage, per member", "升级扶持资金（每成员户）", "nominal yuan/household", 0, 0, 50000, "ASSUMED", "no programme"),
  organiserFronting: dialRow("factor on the share organisers front", "组织者垫资系数", "1", 1, 0, 1, "ASSUMED", "organisers front what they are used to"),
  goodsCredit: dialRow("credit line for goods, per member", "货款授信额度（每成员户）", "nominal yuan/household", 0, 0, 100000, "ASSUMED", "none"),
  goodsCreditSubsidy: dialRow("share of its interest that government pays", "货款贴息比例", "share", 0, 0, 1, "ASSUMED", "none"),
  organiserConcentration: dialRow("concentration of organisers (Herfindahl index)", "组织者集中度（赫芬达尔指数）", "index", 0.5, 0, 1, "ASSUMED", "no figure; two of equal size", "M3", "E17"),
  memberGovernance: dialRow("members' say in their group", "成员治理参与度", "share", 0, 0, 1, "ASSUMED", "none beyond the rota", "M3"),
  quotaEnforcement: dialRow("share of lent quotas that checks find", "额度出借查处率", "share", 0, 0, 1, "ASSUMED", "none beyond usual customs work", "E17"),
});
