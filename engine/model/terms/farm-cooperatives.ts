/** Rules and supports of farm and asset-income cooperatives. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const farmCooperativesTerms = Object.freeze({
  farmMembership: dialRow("farm cooperatives are open (1) or shut (0)", "农民合作社开放（1）或关闭（0）", "flag", 1, 0, 1, "ASSUMED", "open in the status quo"),
  legalPatronage: dialRow("least share by members' trade that the law asks for", "法定按交易额返还最低比例", "share", 0.6, 0, 1, "FOUND", "statute", "D6"),
  auditRate: dialRow("share of cooperatives audited in a year", "每年接受审计的合作社比例", "share", 0, 0, 1, "ASSUMED", "none in the status quo"),
  oneMemberOneVote: dialRow("weight of one member, one vote", "一人一票的权重", "share", 0, 0, 1, "ASSUMED", "votes go by shares", "M14"),
  opennessSubsidy: dialRow("subsidy a cooperative gets per registered poor member", "合作社每吸纳一户贫困成员的补助", "nominal yuan/household", 0, 0, 100000, "ASSUMED", "none"),
  foundingSubsidy: dialRow("subsidy paid on registration of a cooperative", "合作社登记即付的补助", "nominal yuan", 0, 0, 1000000, "ASSUMED", "none"),
  thresholdCap: dialRow("most a cooperative may ask of a new member", "入社股金门槛上限", "nominal yuan", 1000000, 0, 1000000, "ASSUMED", "no cap"),
  shareMatching: dialRow("part of the threshold that is paid for registered poor", "为贫困户代缴股金门槛的比例", "share", 0, 0, 1, "ASSUMED", "none", "S25"),
  claimOrder: dialRow("who bears losses: own shares first (0), all alike (1), granted shares first (2)", "亏损承担次序：自有股先（0）、同比例（1）、量化股先（2）", "1", 0, 0, 2, "FOUND", "granted shares recover the residual first", "D12c"),
  managementTraining: dialRow("share of cooperatives whose managers are trained in a year", "每年接受管理培训的合作社比例", "share", 0, 0, 1, "ASSUMED", "none"),
  chainCapture: dialRow("part of the profit of trade and retail that members get", "成员获得流通利润的比例", "share", 0, 0, 1, "ASSUMED", "none beyond the better price", "M22"),
  chainInputSaving: dialRow("further saving on inputs", "延伸产业链后投入品再节省比例", "share", 0, 0, 0.5, "ASSUMED", "none", "M22"),
  chainFixedCost: dialRow("yearly fixed cost of the longer chain, each cooperative", "产业链延伸年固定成本（每社）", "nominal yuan", 0, 0, 10000000, "ASSUMED", "none", "M22"),
  landFloor: dialRow("rent paid on land shares before anything else", "土地股保底租金", "nominal yuan/mu/year", 0, 0, 5000, "ASSUMED", "none"),
});
