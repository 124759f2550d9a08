/** What is known of each household. Households of a village stand in neighbouring rows. */
import { index, real, small, type Columns } from "./column.ts";

/** Months a ring column remembers: one year, so that a sum over the ring is an annual figure. */
export const RING = 12;
/** Neighbours each household watches: the ring of kin of a small-world network, some ties rewired. */
export const NEIGHBOURS = 8;

/** The columns every household has; a mechanism may add its own. */
export const householdTable = Object.freeze({
  // Fixed at synthesis
  village: index("village", "所在村", "index", 0, 1e7),
  neighbours: index("neighbours watched", "关注的邻居", "index", -1, 1e8, NEIGHBOURS),
  permanentWelfare: real("assigned permanent consumption per person", "设定的人均持久消费", "yuan/person/year", 0, 1e7),
  publishedWelfare: real(
    "consumption per person drawn from the published distribution",
    "由公布分布抽取的人均消费",
    "yuan/person/year",
    0,
    1e7,
  ),
  assignedIncome: real("assigned permanent income", "设定的持久收入", "yuan/year", 0, 1e8),
  farmCapacity: real("planned gross output of one farm worker", "单个劳动力计划总产出", "yuan/year", 0, 1e8),
  wageAbility: real("wage against the standard wage", "相对标准工资的工资水平", "1", 0, 1e3),
  schooling: real("schooling of workers", "劳动力受教育年限", "years", 0, 20),
  land: real("cultivated land", "耕地", "mu", 0, 500),
  ability: real("earning ability", "经营能力", "1", 0, 1e3),
  size: small("registered members", "户籍人口", "persons", 1, 12),
  workers: small("members able to work", "劳动力", "persons", 0, 12),
  children: small("children", "儿童", "persons", 0, 12),
  elders: small("elders", "老人", "persons", 0, 12),
  elite: small("village elite", "村庄精英", "flag", 0, 1),
  kinOfLeader: small("kin of a village leader", "村干部亲属", "flag", 0, 1),
  // Work
  farmWorkers: small("working on the farm or in own business", "务农或自营", "persons", 0, 12),
  tradeWorkers: small("trading alone at the border", "独自从事边民互市", "persons", 0, 12),
  localWorkers: small("in a local job", "本地就业", "persons", 0, 12),
  porterWorkers: small("working as porters or hauliers", "从事搬运", "persons", 0, 12),
  processingWorkers: small("working in processing", "从事加工", "persons", 0, 12),
  serviceWorkers: small("working in tourism or services", "从事旅游或服务业", "persons", 0, 12),
  guesthouse: small("runs a guesthouse", "经营民宿", "flag", 0, 1),
  awayWorkers: small("working away", "外出务工", "persons", 0, 12),
  // Health and income risk
  illMonths: small("months of illness left", "剩余患病月数", "months", 0, 12),
  incomeShock: real("persistent log income shock", "持续性对数收入冲击", "1", -5, 5),
  earnings: real("earnings against the expected", "收入相对预期", "1", 0, 100),
  yieldShock: real(
    "yield of this year against the expected; below zero after a loss",
    "本年收成系数（遭损失可为负）",
    "1",
    -5,
    5,
  ),
  needFactor: real("lumpy consumption need of this year", "本年大额非经常性消费系数", "1", 0, 5),
  harvestToSell: real("surplus of the month, at farm-gate prices", "本月待售产出（产地价）", "yuan", 0, 1e9),
  // Wealth
  cash: real("cash and deposits", "现金与存款", "yuan", 0, 1e9),
  capital: real("productive capital", "生产性资本", "yuan", 0, 1e9),
  bankDebt: real("debt to banks", "银行贷款", "yuan", 0, 1e9),
  fundDebt: real("debt to the village fund", "互助资金借款", "yuan", 0, 1e9),
  bankMonthsLeft: small("months left on the bank loan", "银行贷款剩余月数", "months", 0, 120),
  fundMonthsLeft: small("months left on the fund loan", "互助借款剩余月数", "months", 0, 120),
  arrearsMonths: small("months in arrears", "逾期月数", "months", 0, 255),
  // Programmes and cooperatives
  registered: small("on the register of the poor", "建档立卡", "flag", 0, 1),
  topUp: real("monthly top-up to the line", "每月兜底补助", "yuan", 0, 1e7),
  tradeMember: small("member of a border-trade group", "互市互助组成员", "flag", 0, 1),
  fundMember: small("member of the village fund", "互助资金成员", "flag", 0, 1),
  tradeShares: real("share capital in the trade group", "互助组股金", "yuan", 0, 1e9),
  fundShares: real("share capital in the village fund", "互助资金股金", "yuan", 0, 1e9),
  ownShares: real("own shares in the asset-income cooperative", "资产收益合作社自有股份", "yuan", 0, 1e9),
  grantedShares: real("granted shares in the asset-income cooperative", "资产收益合作社量化股份", "yuan", 0, 1e9),
  farmMember: small("member of a farm cooperative", "农民合作社成员", "flag", 0, 1),
  farmShares: real("share capital in the farm cooperative", "农民合作社股金", "yuan", 0, 1e9),
  farmVolume: real("sales through the farm cooperative this year", "本年经农民合作社销售额", "yuan", 0, 1e9),
  landShares: real("land held as shares in the asset-income cooperative", "入股资产收益合作社的土地", "mu", 0, 500),
  patronage: real("trade with the group this year", "本年与互助组交易额", "yuan", 0, 1e9),
  supportOfYear: real("public support paid to it this year", "本年所得财政补助", "yuan", 0, 1e9),
  nestedSales: real("sold in the nested market this month", "本月巢状市场销售额", "yuan", 0, 1e9),
  // Learning
  technique: real("share of improved techniques in use", "改良技术采用比例", "share", 0, 1),
  firstTechnique: real(
    "technique at synthesis, which ability already holds",
    "合成时的技术水平（已含于能力）",
    "share",
    0,
    1,
  ),
  training: real("training sessions since learning was last reckoned", "上次结算以来所受培训次数", "1", 0, 1e4),
  trust: real("trust in cooperation beyond kin", "对亲属以外合作的信任", "share", 0, 1),
  agency: real("agency: belief in one's own doing", "能动性（自主发展信心）", "share", 0, 1),
  // Accounts of the month, and rings of twelve months
  incomeOfMonth: real("income of this month", "本月收入", "yuan", -1e9, 1e9),
  consumptionOfMonth: real("consumption at home of this month", "本月在家消费", "yuan", 0, 1e9),
  migrantConsumptionOfMonth: real("migrants' own consumption of this month", "本月外出者自身消费", "yuan", 0, 1e9),
  billsOfYear: real("medical bills paid this year", "本年自付医疗费", "yuan", 0, 1e9),
  billUnpaid: real("medical bill of the month that cash could not pay", "本月现金不足支付的医疗费", "yuan", 0, 1e9),
  billMatch: real("reimbursed for each yuan of it that is paid", "每支付一元的配套报销", "1", 0, 1e9),
  incomeOfYear: real("income of the last twelve months", "近十二个月收入", "yuan", -1e9, 1e9),
  incomeRing: real("income, twelve months", "十二个月收入", "yuan", -1e9, 1e9, RING),
  consumptionRing: real("consumption at home, twelve months", "十二个月在家消费", "yuan", 0, 1e9, RING),
  migrantRing: real("migrants' own consumption, twelve months", "十二个月外出者自身消费", "yuan", 0, 1e9, RING),
  homeRing: small("members at home, twelve months", "十二个月在家人数", "persons", 0, 12, RING),
});

/** The households of a world, column by column. */
export type Households = Columns<typeof householdTable>;
