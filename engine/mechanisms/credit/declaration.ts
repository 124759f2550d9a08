/** What credit moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { index, real, small } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import type { parameters } from "./parameters.ts";

// prettier-ignore
export const flows = {
  fundLoans: { from: "funds", to: "households", label: { en: "loans of village funds", zh: "互助资金放款" } },
  fundRepayments: { from: "households", to: "funds", label: { en: "repayments to village funds", zh: "归还互助资金本金" } },
  fundInterest: { from: "households", to: "funds", label: { en: "interest to village funds", zh: "互助资金占用费" }, income: "property" },
  bankLoans: { from: "banks", to: "households", label: { en: "bank loans", zh: "银行放款" } },
  bankRepayments: { from: "households", to: "banks", label: { en: "repayments to banks", zh: "归还银行本金" } },
  bankInterest: { from: "households", to: "banks", label: { en: "interest to banks", zh: "银行利息" }, income: "property" },
  informalLoans: { from: "households", to: "households", label: { en: "loans between households", zh: "农户间借款" } },
  informalRepayments: { from: "households", to: "households", label: { en: "repayments between households", zh: "农户间还款" } },
  informalInterest: { from: "households", to: "households", label: { en: "interest between households", zh: "农户间利息" } },
  billsOnCredit: { from: "households", to: "outside", label: { en: "medical bills paid with loans", zh: "借款支付的医疗费" }, use: "bills" },
  reimbursedOnCredit: { from: "government", to: "outside", label: { en: "reimbursement of bills paid with loans", zh: "借款就医的报销" } },
  projectSpending: { from: "households", to: "outside", label: { en: "projects bought", zh: "项目投资" } },
  farmProjectEarnings: { from: "outside", to: "households", label: { en: "earnings of farm projects", zh: "农业项目收入" }, income: "business" },
  offFarmProjectEarnings: { from: "outside", to: "households", label: { en: "earnings of off-farm projects", zh: "非农项目收入" }, income: "business" },
  interestSubsidy: { from: "government", to: "banks", label: { en: "interest subsidy", zh: "财政贴息" } },
} as const satisfies Flows;

export const columns = {
  households: {
    fundRate: real("monthly rate of the fund loan", "互助资金借款月费率", "1/month", 0, 1),
    informalDebt: real("debt to a neighbour", "民间借款", "yuan", 0, 1e9),
    informalMonthsLeft: small("months left on the informal loan", "民间借款剩余月数", "months", 0, 120),
    lender: index("household that lent", "出借农户", "index", 0, 1e8),
    creditShort: small(
      "months since formal credit fell short, twelve down",
      "正规信贷不足（十二个月倒计）",
      "months",
      0,
      12,
    ),
    farmProject: real("capital in farm projects", "农业项目资本", "yuan", 0, 1e9),
    farmProjectReturn: real("monthly return of farm projects", "农业项目月回报率", "1/month", 0, 1),
    offFarmProject: real("capital in off-farm projects", "非农项目资本", "yuan", 0, 1e9),
    offFarmProjectReturn: real("monthly return of off-farm projects", "非农项目月回报率", "1/month", 0, 1),
    projectsTaken: real("projects taken, less what has recovered", "已用项目机会", "1", 0, 1e3),
  },
  cooperatives: {
    dueRing: real("fallen due on loans, twelve months", "十二个月到期应还", "yuan", 0, 1e12, RING),
    onTimeRing: real("of that paid on time, twelve months", "十二个月按期归还", "yuan", 0, 1e12, RING),
  },
} as const satisfies OwnTables;

/** 701: who may borrow from a bank, for good; 702: who is served first when a fund is short; 703: opportunities. */
export const purposes = { bankAccess: 701, fundQueue: 702, project: 703 } as const;

export type CreditOwn = Own<typeof parameters, typeof flows, typeof columns>;

/** What moved in a village this month, yuan, by flow. */
export type Moved = Record<keyof typeof flows, number>;

export const FLOWS = Object.keys(flows) as readonly (keyof Moved)[];

/** Nothing has moved yet. */
export const nothingMoved = (): Moved => Object.fromEntries(FLOWS.map((name) => [name, 0])) as Moved;
