/** What credit assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { real } from "../../population/column.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

const inMonths = (dial: Dial): Dial => ({ ...dial, integer: true });

// prettier-ignore
export const parameters = {
  creditHorizon: dialRow("months of subsistence a household borrows to have", "借款所保障的生存消费月数", "months", 2, 0, 12, "ASSUMED", "forecast gap to subsistence; no figure"),
  fundMinimum: dialRow("smallest loan of a fund", "互助资金最低借款额", "nominal yuan", 200, 0, 5000, "ASSUMED", "no figure"),
  fundMonths: inMonths(dialRow("months of a fund loan that bears interest", "互助资金计息借款期限", "months", 8, 1, 36, "DERIVED", "money turns over 1.5 times a year", "C3b")),
  fundFreeMonths: inMonths(dialRow("months of a fund loan free of interest", "互助资金免息借款期限", "months", 3, 1, 12, "ASSUMED", "under 2,000 yuan and up to 3 months: 0", "S26")),
  bankMinimum: dialRow("smallest loan of a bank", "银行最低贷款额", "nominal yuan", 3000, 0, 50000, "ASSUMED", "fixed cost of a small loan; no figure", "C1"),
  bankMonths: inMonths(dialRow("months of a bank loan", "银行贷款期限", "months", 12, 1, 60, "ASSUMED", "a year's loan")),
  bankIncomePart: dialRow("largest bank loan, share of yearly income", "银行贷款上限（占年收入）", "share", 0.5, 0, 3, "ASSUMED", "no figure"),
  bankAccess: dialRow("log odds of bank access at mean welfare", "平均福利水平下获得银行贷款的对数优势", "1", 0.85, -3, 5, "DERIVED", "a third of households constrained", "K10"),
  bankWelfare: dialRow("rise of these log odds per log point of welfare", "福利对银行贷款可得性的影响", "1", 1, 0, 4, "ASSUMED", "collateral rises with welfare; sign from C4b", "C4b"),
  defaultAfter: inMonths(dialRow("months in arrears after which a loan is written off", "逾期核销月数", "months", 6, 1, 36, "ASSUMED", "no figure")),
  exclusion: inMonths(dialRow("months without credit after a default", "违约后不得借款月数", "months", 36, 0, 200, "ASSUMED", "no figure")),
  projectChance: dialRow("chance that a project offers itself in a month", "每月出现项目机会的概率", "share", 0.05, 0, 1, "ASSUMED", "no figure", "C1"),
  projectSize: dialRow("size of a project", "项目规模", "nominal yuan", 6000, 100, 100000, "DERIVED", "near the mean loan of 6,671 yuan", "C3b"),
  projectLeast: dialRow("least size of a project that pays", "项目最低规模", "nominal yuan", 2000, 0, 50000, "ASSUMED", "lumpiness; no figure"),
  projectMean: dialRow("mean return of a project, a month", "项目平均月回报率", "1/month", 0.034, 0, 0.2, "ASSUMED", "27% a year after wear; the size of the fund's effect rests on it", "C1"),
  projectSpread: dialRow("spread of the quality of projects, log", "项目质量离散度", "1", 0.45, 0, 2, "ASSUMED", "no figure"),
  projectWear: dialRow("wear of a project, a month", "项目月折旧率", "1/month", 0.012, 0, 0.2, "ASSUMED", "no figure"),
  projectHurdle: dialRow("return a year a household wants beyond wear and interest", "扣除折旧与利息后的最低年回报", "1/year", 0.1, 0, 1, "ASSUMED", "no figure"),
  projectRecovery: dialRow("yearly recovery of opportunities", "项目机会年恢复率", "1/year", 0.05, 0, 1, "ASSUMED", "whether the effect lasts rests on it; V1 is not identified", "C1d"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  fundLoans: { from: "funds", to: "households", label: { en: "loans of village funds", zh: "互助资金放款" } },
  fundRepayments: { from: "households", to: "funds", label: { en: "repayments to village funds", zh: "归还互助资金本金" } },
  fundInterest: { from: "households", to: "funds", label: { en: "interest to village funds", zh: "互助资金占用费" }, income: "property" },
  bankLoans: { from: "banks", to: "households", label: { en: "bank loans", zh: "银行放款" } },
  bankRepayments: { from: "households", to: "banks", label: { en: "repayments to banks", zh: "归还银行本金" } },
  bankInterest: { from: "households", to: "banks", label: { en: "interest to banks", zh: "银行利息" }, income: "property" },
  projectSpending: { from: "households", to: "outside", label: { en: "projects bought", zh: "项目投资" } },
  projectEarnings: { from: "outside", to: "households", label: { en: "earnings of projects", zh: "项目收入" }, income: "business" },
  interestSubsidy: { from: "government", to: "banks", label: { en: "interest subsidy", zh: "财政贴息" } },
} as const satisfies Flows;

export const columns = {
  households: {
    fundRate: real("monthly rate of the fund loan", "互助资金借款月费率", "1/month", 0, 1),
    projectCapital: real("capital in projects", "项目资本", "yuan", 0, 1e9),
    projectReturn: real("monthly return of that capital", "项目资本月回报率", "1/month", 0, 1),
    projectsTaken: real("projects taken, less what has recovered", "已用项目机会", "1", 0, 1e3),
  },
} as const satisfies OwnTables;

/** 701: who may borrow from a bank, for good; 702: who is served first when a fund is short; 703: opportunities. */
export const purposes = { bankAccess: 701, fundQueue: 702, project: 703 } as const;

export type CreditOwn = Own<typeof parameters, typeof flows, typeof columns>;

/** What moved in a village this month, yuan. */
export interface Moved {
  fundLoans: number;
  fundRepayments: number;
  fundInterest: number;
  bankLoans: number;
  bankRepayments: number;
  bankInterest: number;
  interestSubsidy: number;
  projectSpending: number;
  projectEarnings: number;
}
