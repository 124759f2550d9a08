/** What processing assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { real } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  landingShare: dialRow("share of traded and farm goods that can be processed in the village", "可在本村加工的货物比例", "share", 0.3, 0.02, 0.8, "ASSUMED", "value of landing processing known for the province only", "E15", "M10"),
  throughput: dialRow("goods processed a month per yuan of capital", "每元资本月加工货值", "1/month", 1.1, 0.2, 5, "ASSUMED", "30,000 yuan of capital a job"),
  processingJobs: dialRow("jobs per million yuan of goods processed a month", "每百万元月加工额的岗位", "persons", 30, 5, 100, "ASSUMED", "180 jobs in a village of 706 households where trade is full, as an exploratory fit assumed", "M10"),
  addedShare: dialRow("value added over the value of goods processed, at full infrastructure", "加工增值率（基础设施完善时）", "share", 0.083, 0.02, 0.4, "ASSUMED", "pays wages of 50 to 80 a day and leaves a tenth a year on capital", "K47"),
  remoteness: dialRow("part of value added lost where there is no infrastructure", "无基础设施时增值损失比例", "share", 0.4, 0, 1, "ASSUMED", "processing needs roads, power and cold stores", "M10"),
  marginSpread: dialRow("yearly spread of value added by category of goods", "各品类增值率年度离散度", "1", 0.1, 0, 0.5, "ASSUMED", "one category, one shock", "M4"),
  plantTrainingGain: dialRow("gain in value added where all cadres are trained", "干部全部受训后的增值提升", "share", 0.05, 0, 0.3, "ASSUMED", "no figure", "S34"),
  fixedCost: dialRow("fixed costs of an enterprise a month, share of capital", "企业月固定成本占资本比例", "1/month", 0.008, 0, 0.03, "ASSUMED", "no figure"),
  capitalWear: dialRow("wear of processing capital a month", "加工资本月折旧率", "1/month", 0.005, 0, 0.03, "ASSUMED", "some 16 years"),
  plantCapital: dialRow("capital of a project, per household of the village", "单个项目资本（按本村户数）", "yuan/household", 4000, 500, 40000, "ASSUMED", "two projects give the 180 jobs"),
  plantHurdle: dialRow("yearly return after tax that an investor asks for", "投资者要求的税后年回报率", "share", 0.1, 0, 0.5, "ASSUMED", "no figure"),
  plantSharpness: dialRow("how sharply investors tell returns apart", "投资者对回报率的敏感度", "1", 40, 0, 200, "ASSUMED", "no figure"),
  profitTax: dialRow("profit tax", "企业所得税率", "share", 0.25, 0, 0.5, "RECALLED", "enterprise income tax; its local part is 40%", "S5"),
  leastWorkshop: dialRow("least reserve with which trade groups found a workshop", "互助组创办加工作坊的最低公积金", "yuan", 30000, 1000, 1e6, "ASSUMED", "capital of one job"),
  reinvested: dialRow("share of profit after tax put into capital where all of it is at work", "税后利润再投资比例", "share", 0.4, 0, 1, "ASSUMED", "no figure"),
  patience: dialRow("months an enterprise lasts without the money to pay", "企业无力支付可维持月数", "months", 6, 1, 36, "ASSUMED", "no figure"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  enterpriseEquity: { from: "outside", to: "enterprises", label: { en: "own money of investors in processing", zh: "加工企业自有投资" } },
  softLoans: { from: "banks", to: "enterprises", label: { en: "soft loans to leading firms", zh: "龙头企业贴息贷款" } },
  softLoanSubsidies: { from: "government", to: "banks", label: { en: "interest subsidies on soft loans", zh: "龙头企业贷款贴息" } },
  softLoanInterest: { from: "enterprises", to: "banks", label: { en: "interest on soft loans", zh: "龙头企业贷款利息" } },
  softLoanRepayments: { from: "enterprises", to: "banks", label: { en: "repayments of soft loans", zh: "龙头企业贷款还本" } },
  plantBuilt: { from: "enterprises", to: "outside", label: { en: "investment in processing capital", zh: "加工资本投资" } },
  reserveInvestments: { from: "cooperatives", to: "enterprises", label: { en: "reserves of trade groups put into processing", zh: "互助组公积金投入加工" } },
  processingDividends: { from: "enterprises", to: "cooperatives", label: { en: "profits of processing paid to trade groups", zh: "加工利润分给互助组" } },
  valueAdded: { from: "outside", to: "enterprises", label: { en: "value added in processing", zh: "加工增加值" } },
  processingPay: { from: "enterprises", to: "households", label: { en: "pay in processing", zh: "加工工资" }, income: "wages" },
  enterpriseCosts: { from: "enterprises", to: "outside", label: { en: "fixed costs of enterprises", zh: "企业固定成本" } },
  profitTaxes: { from: "enterprises", to: "government", label: { en: "profit tax of enterprises", zh: "企业所得税" } },
  enterpriseProfits: { from: "enterprises", to: "outside", label: { en: "profits paid to owners", zh: "企业利润分配" } },
} as const satisfies Flows;

export const columns = {
  villages: {
    processable: real("goods that could be processed", "可供加工的货物", "yuan", 0, 1e13, RING),
    processed: real("goods processed", "已加工货物", "yuan", 0, 1e13, RING),
    profitTaxForgone: real("profit tax forgone", "减免的企业所得税", "yuan", 0, 1e13, RING),
  },
} as const satisfies OwnTables;

/** 1210: whether a project is considered, whether it goes ahead, which goods. 1211: yearly margin of a category. */
export const purposes = { project: 1210, margin: 1211 } as const;

export type ProcessingOwn = Own<typeof parameters, typeof flows, typeof columns>;
