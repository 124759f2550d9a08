/** What lending, borrowing and projects assume. */
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

const inMonths = (dial: Dial): Dial => ({ ...dial, integer: true });

// prettier-ignore
const lending = {
  creditHorizon: dialRow("months of subsistence and inputs a household borrows to have", "借款所保障的生存消费与投入月数", "months", 2, 0, 12, "ASSUMED", "forecast gap; no figure", "C1d"),
  fundMinimum: dialRow("smallest loan of a fund or a neighbour", "互助资金与民间借款最低额", "nominal yuan", 200, 0, 5000, "ASSUMED", "no figure"),
  fundMonths: inMonths(dialRow("months of a fund loan that bears interest", "互助资金计息借款期限", "months", 8, 1, 36, "DERIVED", "money turns over 1.5 times a year", "C3b")),
  fundFreeMonths: inMonths(dialRow("months of a fund loan free of interest", "互助资金免息借款期限", "months", 3, 1, 12, "ASSUMED", "under 2,000 yuan and up to 3 months: 0", "S26")),
  bankMinimum: dialRow("smallest loan of a bank", "银行最低贷款额", "nominal yuan", 3000, 0, 50000, "ASSUMED", "fixed cost of a small loan; no figure", "C1"),
  bankMonths: inMonths(dialRow("months of a bank loan", "银行贷款期限", "months", 12, 1, 60, "ASSUMED", "a year's loan")),
  bankIncomePart: dialRow("largest bank loan, share of yearly income", "银行贷款上限（占年收入）", "share", 0.5, 0, 3, "ASSUMED", "no figure"),
  bankAccess: dialRow("log odds of bank access at mean welfare", "平均福利水平下获得银行贷款的对数优势", "1", 1.1, -3, 5, "DERIVED", "a third of households constrained", "K10"),
  bankWelfare: dialRow("rise of these log odds per log point of welfare", "福利对银行贷款可得性的影响", "1", 1, 0, 4, "ASSUMED", "collateral rises with welfare; sign from C4b", "C4b"),
  informalPart: dialRow("part of a neighbour's spare cash that can be borrowed", "邻居闲置现金中可借比例", "share", 0.5, 0, 1, "ASSUMED", "no figure"),
  informalIncomePart: dialRow("largest informal loan, share of yearly income", "民间借款上限（占年收入）", "share", 0.25, 0, 2, "ASSUMED", "the poor enter less; sign from C4b", "C4b"),
  informalMonths: inMonths(dialRow("months of an informal loan", "民间借款期限", "months", 12, 1, 60, "ASSUMED", "no figure")),
  defaultAfter: inMonths(dialRow("months in arrears after which a loan is written off", "逾期核销月数", "months", 6, 1, 36, "ASSUMED", "no figure")),
  exclusion: inMonths(dialRow("months without credit after a default", "违约后不得借款月数", "months", 36, 0, 200, "ASSUMED", "no figure")),
  defaultTrust: dialRow("part of its trust that a household loses by a default", "违约后信任下降比例", "share", 0.3, 0, 1, "ASSUMED", "who could not pay keeps away from what is shared; no figure"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
const projects = {
  projectChance: dialRow("chance that a project offers itself in a month", "每月出现项目机会的概率", "share", 0.05, 0, 1, "ASSUMED", "no figure", "C1"),
  offFarmShare: dialRow("share of opportunities off the farm", "非农项目机会比例", "share", 0.5, 0, 1, "ASSUMED", "no figure; channels are farm inputs and non-farm business alike", "C1d"),
  projectSize: dialRow("size of a project", "项目规模", "nominal yuan", 6000, 100, 100000, "DERIVED", "near the mean loan of 6,671 yuan", "C3b"),
  farmLeast: dialRow("least size of a farm project that pays", "农业项目最低规模", "nominal yuan", 1000, 0, 50000, "ASSUMED", "animals can be bought one by one; no figure"),
  offFarmLeast: dialRow("least size of an off-farm project that pays", "非农项目最低规模", "nominal yuan", 4000, 0, 50000, "ASSUMED", "lumpiness: a shop, a vehicle; no figure", "M20"),
  projectMean: dialRow("mean return of an off-farm project, a month", "非农项目平均月回报率", "1/month", 0.034, 0, 0.2, "ASSUMED", "27% a year after wear; the size of the fund's effect rests on it", "C1"),
  farmProjectReturn: dialRow("return of a farm project against an off-farm one", "农业项目相对非农项目的回报", "1", 0.85, 0, 2, "ASSUMED", "off-farm pays more; sign", "C1", "M20"),
  projectSpread: dialRow("spread of the quality of projects, log", "项目质量离散度", "1", 0.45, 0, 2, "ASSUMED", "no figure"),
  projectWear: dialRow("wear of a project, a month", "项目月折旧率", "1/month", 0.012, 0, 0.2, "ASSUMED", "no figure"),
  ownMoneyPart: dialRow("part of spare cash a household puts into a project", "农户用于项目的闲置现金比例", "share", 0.1, 0, 1, "ASSUMED", "with bankAccess, to a third of households constrained", "K10"),
  projectHurdle: dialRow("return a year a household wants beyond wear and interest", "扣除折旧与利息后的最低年回报", "1/year", 0.1, 0, 1, "ASSUMED", "no figure"),
  projectRecovery: dialRow("yearly recovery of opportunities", "项目机会年恢复率", "1/year", 0.05, 0, 1, "ASSUMED", "whether the effect lasts rests on it; V1 is not identified", "C1d"),
  projectsBefore: dialRow("projects taken before the start by households banks lend to", "银行可贷农户起始已开办项目数", "1", 1.5, 0, 10, "DERIVED", "near the number at which taking and recovery balance: status quo investment neither booms nor fades"),
} as const satisfies Readonly<Record<string, Dial>>;

export const parameters = { ...lending, ...projects } as const;
