/** What a farm cooperative brings its members, what it costs to take part, and how cooperatives are made up. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const farmCooperativeDials = Object.freeze({
  farmCoverage: dialRow("active members of farm cooperatives at the start, share of households", "起始时农民合作社活跃成员户占比", "share", 0.2, 0, 0.6, "DERIVED", "42% nominal, half of them use no service", "K11", "D9b", "D7"),
  farmSize: dialRow("members of a farm cooperative", "每个农民合作社成员户数", "households", 62, 5, 500, "FOUND", "national mean; smaller villages have fewer cooperatives rather than smaller ones", "D9d", "K12"),
  farmRegistered: dialRow("registered capital of a farm cooperative of that size", "同等规模农民合作社注册资本", "yuan", 2000000, 0, 20000000, "FOUND", "3.23 trillion over 1.53 million", "D9e"),
  farmPaidIn: dialRow("part of registered capital that is paid in", "注册资本实缴比例", "share", 0.25, 0.01, 1, "ASSUMED", "capital is subscribed, not paid; no figure"),
  farmConcentration: dialRow("concentration of its shares: share of rank k falls as k^-c", "股份集中度（排名幂律指数）", "1", 0.96, 0, 2, "DERIVED", "largest 20%, ten largest 60% at 62 members", "K13", "S20", "S21"),
  farmThreshold: dialRow("share a new member must pay in", "新成员入社股金门槛", "nominal yuan", 3600, 0, 50000, "DERIVED", "median of 62 shares by rank in the paid-in capital", "K13", "D9e", "M16"),
  farmPremium: dialRow("better price for a member who sells the scale of sales", "达到参照销售额的成员所得加价", "share", 0.04, 0, 0.5, "ASSUMED", "exploratory fit to the size of published effects", "M17", "M22"),
  farmPremiumScale: dialRow("yearly sales at which that price holds", "加价参照年销售额", "yuan/year", 20000, 1000, 500000, "ASSUMED", "near mean sales of a household"),
  farmPremiumElasticity: dialRow("elasticity of a member's gain to sales", "成员收益对销售额的弹性", "1", 0.7, 0, 2, "ASSUMED", "above 0: gains rise with assets", "M17", "D3"),
  farmInputSaving: dialRow("saving on inputs bought together", "联合采购节省投入品比例", "share", 0.03, 0, 0.3, "ASSUMED", "exploratory fit; no figure", "M22"),
  farmMemberCost: dialRow("yearly cost of taking part", "成员每年参与成本", "yuan/year", 400, 0, 5000, "ASSUMED", "grading, meetings, carrying to the collecting point; without it the smallest gain as much as others", "D3"),
  farmMargin: dialRow("margin a farm cooperative takes on what it sells", "合作社销售毛利率", "share", 0.085, 0, 0.5, "ASSUMED", "exploratory fit; no figure"),
  farmCosts: dialRow("part of that margin spent on running it, at mean management", "平均管理水平下经营成本占毛利比例", "share", 0.8, 0, 2, "ASSUMED", "no figure"),
  farmReturn: dialRow("return of a farm cooperative on its capital", "农民合作社资本收益率", "1/year", 0.03, -0.2, 0.3, "ASSUMED", "exploratory fit; below that of asset-income schemes", "D12b"),
  managementMean: dialRow("mean management of cooperatives", "合作社管理水平均值", "share", 0.5, 0, 1, "ASSUMED", "by definition: a scale from 0 to 1"),
  managementSaving: dialRow("fall of running costs per unit of management", "管理水平对经营成本的降低幅度", "1", 0.4, 0, 2, "ASSUMED", "sign only", "D11c"),
  supplierShare: dialRow("part of their sales that non-members sell through the cooperative", "非成员经合作社销售的比例", "share", 0.3, 0, 1, "ASSUMED", "half of nominal members and many others only deliver", "D7"),
  supplierPremium: dialRow("part of the better price that non-member suppliers are paid", "非成员供货者所得加价比例", "share", 0.5, 0, 1, "ASSUMED", "the price without refund", "S20", "M15"),
  circulationProfit: dialRow("profit of trade and retail on a yuan of goods at the farm gate", "每元产地价农产品的流通环节利润", "1", 0.42, 0, 5, "DERIVED", "so that farmers keep 43% of the profit of the chain, middleman's margin included", "S27"),
});
