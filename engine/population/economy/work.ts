/** What work on the farm, in local jobs and away brings, and how a household weighs it. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const workDials = Object.freeze({
  farmLevel: dialRow("level of farm and business output", "农业与自营产出水平", "yuan/year", 2180, 100, 20000, "DERIVED", "business share of income, projects beside it", "K28"),
  farmLand: dialRow("output elasticity of land", "土地产出弹性", "1", 0.3, 0, 1, "ASSUMED", "model"),
  farmCapital: dialRow("output elasticity of capital", "资本产出弹性", "1", 0.2, 0, 1, "ASSUMED", "model"),
  farmLabour: dialRow("output elasticity of labour", "劳动产出弹性", "1", 0.5, 0, 1, "ASSUMED", "model"),
  capitalFloor: dialRow("capital every farm has (tools, buildings)", "基础资本", "yuan", 2000, 0, 100000, "ASSUMED", "keeps output positive without capital"),
  inputsShare: dialRow("share of planned gross output spent on inputs", "投入品占计划产出比例", "share", 0.4, 0, 0.9, "ASSUMED", "no figure for all business"),
  cropShare: dialRow("share of crops in business output", "种植业占自营产出比例", "share", 0.35, 0, 1, "ASSUMED", "the rest is livestock and business"),
  ownUse: dialRow("share of crops eaten at home, mean of all farms", "自产自用占种植业产出比例（全部农户平均）", "share", 0.25, 0, 1, "ASSUMED", "what synthesis expects of the margin saved; no figure"),
  kitchenNeed: dialRow("crops eaten by a member at home, at farm-gate prices", "在家人口人均自食作物（产地价）", "yuan/person/year", 1000, 0, 5000, "ASSUMED", "chosen so that a quarter of all crops is eaten on R13"),
  middlemanMargin: dialRow("margin of the middleman at the town", "城镇中间商毛利率", "share", 0.05, 0, 0.5, "ASSUMED", "no figure"),
  marginPerKm: dialRow("margin of the middleman per kilometre to the town", "中间商毛利率（每公里）", "share", 0.004, 0, 0.05, "ASSUMED", "no figure"),
  landRent: dialRow("rent of land not farmed", "撂荒土地出租租金", "yuan/mu/year", 160, 0, 2000, "ASSUMED", "no figure"),
  localWage: dialRow("local wage a month", "本地月工资", "yuan/month", 2130, 200, 20000, "DERIVED", "migrants earn about 1.29 times what local workers do", "K31", "B9d"),
  awayWage: dialRow("migrant wage a month", "外出务工月工资", "yuan/month", 2609, 200, 20000, "DERIVED", "2,864 of 2014 less the reported rise of 255", "B9c", "K31"),
  monthsWorked: dialRow("months worked a year", "年工作月数", "months", 10.5, 1, 12, "ASSUMED", "24.9 days a month, breaks", "B9f"),
  schoolReturn: dialRow("wage gain per year of schooling", "每年教育回报率", "share", 0.04, 0, 0.2, "ASSUMED", "low end of published returns"),
  remittedShare: dialRow("share of pay that arrives at home, at the standard wage", "标准工资下寄回收入比例", "share", 0.35, 0, 1, "DERIVED", "bounds 0.2 to 0.5", "V17"),
  remittedLeast: dialRow("least share of pay that arrives at home", "寄回收入最低比例", "share", 0.2, 0, 1, "FOUND", "lower bound", "V17"),
  remittedMost: dialRow("largest share of pay that arrives at home", "寄回收入最高比例", "share", 0.5, 0, 1, "FOUND", "upper bound", "V17"),
  migrantWeight: dialRow("weight of the migrant's own consumption in the choice", "外出者自身消费在决策中的权重", "share", 0.35, 0, 1, "ASSUMED", "no figure"),
  labourBeta: dialRow("sharpness of the choice of work", "就业选择敏感度", "1", 2, 0.5, 5, "DERIVED", "with rho and habit, to V12; weakly", "K8"),
  labourHabit: dialRow("habit of the present work", "就业惯性", "1", 2.2, 0, 6, "DERIVED", "weakly identified", "K8"),
  leaveCost: dialRow("cost of leaving, utility", "外出成本（效用）", "1", 3.5, -2, 8, "DERIVED", "share of households with a migrant", "K8"),
  roadsEase: dialRow("part of the cost of leaving that roads remove", "基础设施降低外出成本比例", "share", 0.3, 0, 1, "ASSUMED", "sign from M7", "M7"),
  careWeight: dialRow("pull of children and elders left without an adult", "照料拉力", "1", 0.8, 0, 5, "ASSUMED", "sign from M6", "M6"),
  networkWeight: dialRow("pull of neighbours away", "同乡网络拉力", "1", 1, 0, 5, "ASSUMED", "sign from M26", "M26"),
  slotShare: dialRow("local job slots per worker", "每劳动力本地岗位", "share", 0.26, 0, 1, "DERIVED", "wages' share and migrants jointly", "K28", "K8"),
});
