/** What the government of cooperatives assumes and moves: diversion, audit, drift of rules, management, exits. */
import type { Flows } from "../../model/ledger.ts";
import { real, index } from "../../population/column.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const governanceParameters = {
  diversionLayers: { ...dialRow("layers through which the surplus passes", "盈余经过的层级", "1", 2, 1, 5, "ASSUMED", "each peels off its cut; no figure", "M15"), integer: true },
  diversionVotes: dialRow("rise of diversion per unit of the core's votes", "核心成员表决权对截留的影响", "1", 1.5, 0, 2.5, "ASSUMED", "sign only", "M14", "M15", "V22"),
  diversionAudit: dialRow("fall of diversion in a year of audit", "审计当年截留的降低比例", "share", 0.8, 0, 1, "ASSUMED", "sign only", "D14", "M24"),
  diversionManagement: dialRow("fall of diversion per unit of management", "管理水平对截留的降低幅度", "1", 0.5, 0, 2, "ASSUMED", "sign only", "D11c"),
  coreVotesMean: dialRow("usual votes of the core", "核心成员通常的表决权", "share", 0.6, 0, 1, "FOUND", "ten largest hold 60%", "S21", "K13"),
  majority: dialRow("votes of the core beyond which control is concentrated", "视为集中控制的核心表决权", "share", 0.5, 0, 1, "ASSUMED", "a majority", "M14"),
  driftSpeed: dialRow("part of the way that rules drift in a year", "规则每年漂移的幅度", "1/year", 0.1, 0, 1, "ASSUMED", "no figure", "M16"),
  driftDepth: dialRow("part of the practised share by trade lost to full drift", "完全漂移时按交易额返还的降低比例", "share", 0.5, 0, 1, "ASSUMED", "no figure", "M14"),
  auditCost: dialRow("public cost of an audit", "每次审计的财政成本", "nominal yuan", 5000, 0, 100000, "ASSUMED", "no figure", "M24"),
  trainingCost: dialRow("public cost of training the managers of a cooperative for a year", "每社每年管理培训的财政成本", "nominal yuan", 8000, 0, 200000, "ASSUMED", "no figure", "S34", "M26"),
  trainingGain: dialRow("part of what is missing in management that a year of training brings", "一年培训弥补管理差距的比例", "share", 0.25, 0, 1, "ASSUMED", "no figure", "M26", "D11c"),
  cadreManagement: dialRow("part of missing management that fully trained cadres bring in a year", "干部全部受训时每年弥补管理差距的比例", "share", 0.1, 0, 1, "ASSUMED", "no figure; less than training the managers themselves", "S34", "M26"),
  managementFade: dialRow("return of management to its mean, a year", "管理水平每年回归均值的比例", "1/year", 0.1, 0, 1, "ASSUMED", "people leave; no figure"),
  farmReturnRisk: dialRow("spread of a farm cooperative's return over villages and years", "农民合作社资本收益率的波动", "1/year", 0.06, 0, 0.5, "ASSUMED", "prices of few goods", "D11c"),
  exitHazard: dialRow("chance that a cooperative ends within a year", "合作社年退出概率", "1/year", 0.042, 0, 0.5, "DERIVED", "-ln(1 - 0.276)/7.71", "D11b"),
  exitGoods: dialRow("rise of that log chance with concentration of goods", "产品集中度对退出的影响", "1", 1, 0, 5, "ASSUMED", "sign from price swings", "D11c", "M4"),
  exitReserves: dialRow("fall of that log chance with reserves", "公积金对退出的影响", "1", 3, 0, 10, "ASSUMED", "sign only"),
  exitManagement: dialRow("fall of that log chance with management", "管理水平对退出的影响", "1", 1, 0, 5, "ASSUMED", "sign only", "D11c"),
  goodsLow: dialRow("least concentration of a cooperative's goods (HHI)", "产品集中度下限", "1", 0.2, 0, 1, "ASSUMED", "no figure", "M4"),
  goodsHigh: dialRow("largest concentration of a cooperative's goods (HHI)", "产品集中度上限", "1", 1, 0, 1, "ASSUMED", "a single product", "M4"),
  reserveMean: dialRow("usual reserve over capital", "公积金与资本之比的通常水平", "1", 0.08, 0, 1, "DERIVED", "mean of the status quo over a decade, so that exits keep their rate", "D11b"),
  liquidationLoss: dialRow("part of the capital lost when a cooperative ends", "合作社解散时的资本损失比例", "share", 0.3, 0, 1, "ASSUMED", "no figure"),
  insolvency: dialRow("part of its share capital below which a cooperative ends", "资不抵债退出的股本比例", "share", 0.5, 0, 1, "ASSUMED", "of what was paid in, after losses; no figure"),
  landYield: dialRow("what a cooperative earns on a mu of land it works", "合作社每亩土地净收益", "yuan/mu/year", 528, 0, 5000, "FOUND", "cash income per mu of grain, 2016", "K30", "B11"),
  landValue: dialRow("value at which a mu counts in shares", "每亩土地折股价值", "nominal yuan", 5000, 0, 100000, "ASSUMED", "no figure", "M19"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const governanceFlows = {
  farmReturns: { from: "outside", to: "cooperatives", label: { en: "returns of farm cooperatives on capital", zh: "农民合作社资本收益" } },
  farmCapitalLosses: { from: "cooperatives", to: "outside", label: { en: "losses of farm cooperatives on capital", zh: "农民合作社资本亏损" } },
  farmRefunds: { from: "cooperatives", to: "households", label: { en: "refunds of farm cooperatives by members' trade", zh: "农民合作社按交易额返还" }, income: "business" },
  farmDividends: { from: "cooperatives", to: "households", label: { en: "dividends of farm cooperatives", zh: "农民合作社股金分红" }, income: "property" },
  landEarnings: { from: "outside", to: "cooperatives", label: { en: "earnings of cooperatives on land shares", zh: "合作社入股土地收益" } },
  landRents: { from: "cooperatives", to: "households", label: { en: "rent on land shares", zh: "土地股保底租金" }, income: "property" },
  landDividends: { from: "cooperatives", to: "households", label: { en: "dividends on land shares", zh: "土地股分红" }, income: "property" },
  opennessSubsidies: { from: "government", to: "cooperatives", label: { en: "subsidies per poor member", zh: "吸纳贫困成员补助" } },
  auditCosts: { from: "government", to: "outside", label: { en: "audits of cooperatives", zh: "合作社审计费用" } },
  trainingCosts: { from: "government", to: "outside", label: { en: "training of cooperatives' managers", zh: "合作社管理培训费用" } },
  liquidationLosses: { from: "cooperatives", to: "outside", label: { en: "capital lost when cooperatives end", zh: "合作社解散损失" } },
  sharesRecovered: { from: "cooperatives", to: "households", label: { en: "shares recovered when cooperatives end", zh: "解散时收回的股金" } },
} as const satisfies Flows;

export const governanceColumns = {
  cooperatives: {
    surplusLast: real("surplus of the last settled year", "上一结算年度盈余", "yuan", -1e12, 1e12),
    patronageLast: real(
      "share paid by members' trade in the last settled year",
      "上一结算年度按交易额返还比例",
      "share",
      0,
      1,
    ),
    refundsLast: real("paid by members' trade at the last year end", "上次年终按交易额返还", "yuan", 0, 1e12),
    dividendsLast: real("paid by shares at the last year end", "上次年终按股分红", "yuan", 0, 1e12),
    floorsLast: real("floors and rents paid at the last year end", "上次年终保底分红与租金", "yuan", 0, 1e12),
    divertedLast: real("diverted at the last year end", "上次年终被截留", "yuan", 0, 1e12),
    coreVotesLast: real("votes of the core at the last year end", "上次年终核心成员表决权", "share", 0, 1),
    exits: index("ends since the first policy month", "政策期以来退出次数", "index", 0, 1e6),
    yearsAtRisk: index("settled years since the first policy month", "政策期以来结算年数", "index", 0, 1e6),
  },
} as const;

/** 1311: who is audited; 1312: exits; 1313: lasting concentration of goods; 1314: returns of farm cooperatives; 1315: who is trained. */
export const governancePurposes = { audits: 1311, exits: 1312, goods: 1313, farmReturn: 1314, training: 1315 } as const;
