/** What the ODD document says beyond declarations: purpose, design concepts, scales, limits; in both languages. */
import type { Text } from "../../engine/support/quantity.ts";

export interface Passage {
  readonly title: Text;
  readonly text: Text;
}

export const purpose: Text = {
  en: "To compare policies for poor rural and border households in China on common ground: the same population, the same luck, paired by household. How do border-trade cooperatives, farm cooperatives with quantified equity, mutual credit funds, nested markets and paired regional support change poverty, income, security and residence; through which mechanism; for whom; at what public cost; and how sure can one be? The model explains and explores, it does not forecast. What it is held against, and with what result, is in [validation.md](validation.md).",
  zh: "在同一基础上比较面向中国农村与边境贫困农户的政策：同一人口、同样的运气、按户配对。边民互市合作社、量化股权的农业合作社、互助资金、巢状市场与对口帮扶如何改变贫困、收入、保障与居住？通过何种机制、惠及何人、财政代价多大、把握多大？模型用于解释和探索，不作预测。它与哪些已发表结果对照、结论如何，见[验证](validation.zh.md)。",
};

export const scales: Text = {
  en: "One step is one month; a run lasts 1 to 20 years after a burn-in of 36 months at the status quo. From 60 households to 10 million. Money is yuan at constant prices of the base year; quotas, thresholds, loan bands and subsidies are nominal and lose value as prices rise, unless a lever indexes them. Land is in mu (a fifteenth of a hectare). Space is the village, with its distances to border and town. Government, banks and the rest of the economy are accounts of the ledger: every yuan moves by a declared flow, and every month the agents' own cash equals the opening stock plus flows to 1e-9 of gross flow, or the run stops.",
  zh: "一步为一个月；先按现状预热36个月，再运行1至20年。规模从60户到1000万户。货币为基年不变价元；额度、门槛、贷款分档和补贴为名义值，随物价上涨而贬值（除非由杠杆指数化）。土地以亩计（1/15公顷）。空间单位是村，含其到边境和城镇的距离。政府、银行和其他经济部门是账本上的账户：每一元都经声明的流量转移；每月主体自身现金必须等于期初存量加流量（误差不超过总流量的1e-9），否则运行中止。",
};

export const welfare: Text = {
  en: "Welfare is consumption at home of the last 12 months per person-year spent at home, weighted by the same; a household with nobody at home in 12 months has no welfare and counts as hollow. Consumption of all registered members, migrants' own included, stands beside it. Own produce eaten at home counts, at farm-gate prices. Poor means below the line, strictly. What officials see is not welfare: programmes read the register, drawn from observed income.",
  zh: "福利为近12个月在家消费除以在家人年数，并以后者加权；12个月无人在家的农户没有福利值，计为空户。旁列全部户籍人口的消费（含外出者自身消费）。自产自用按农场价计入。贫困指严格低于贫困线。官员所见并非福利：项目依据由观测收入形成的名册。",
};

export const concepts: readonly Passage[] = [
  {
    title: { en: "Theoretical and empirical background", zh: "理论与经验基础" },
    text: {
      en: "Agricultural households with buffer-stock saving; random-utility choice of work after the new economics of labour migration; cooperative surplus shared by trade and by shares as the law allows; credit constraints; diffusion and trust in small-world networks. Numbers come from published tables and studies, each with its row and tag in [evidence.md](evidence.md); what has no figure is ASSUMED and carries a range.",
      zh: "缓冲储蓄的农户模型；新迁移经济学意义下的随机效用就业选择；依法按交易额与股份分配的合作社盈余；信贷约束；小世界网络中的扩散与信任。数字来自已发表的表格与研究，各有编号与标签，见[evidence.md](evidence.md)；没有数据依据的为假设（ASSUMED）并给出区间。",
    },
  },
  {
    title: { en: "Individual decision-making", zh: "个体决策" },
    text: {
      en: "Households decide on work, membership, borrowing, investment and consumption. Work: a logit over expected net monthly returns, home, care, neighbours and habit. Membership: a lasting taste against expected gain, neighbours, kin, and the risk of a share of pooled trade. Consumption: a rule of thumb around permanent income and a cash buffer, never below subsistence while cash lasts. None optimises over a lifetime. Cooperatives and officials follow rules: of founding, admission, surplus and registration. Each rule stands with its equation in the submodels below.",
      zh: "农户决定就业、入社、借款、投资与消费。就业：对预期月净收益、居家、照料、邻居与习惯的logit选择。入社：持久偏好对预期收益、邻居、亲属关系与合伙风险的权衡。消费：围绕持久收入与现金缓冲的经验法则，现金未尽时不低于生存线。没有人做终身最优化。合作社与官员按成立、入社、盈余、建档的规则行事。各规则及其方程见下文子模型。",
    },
  },
  {
    title: { en: "Adaptation and objectives", zh: "适应与目标" },
    text: {
      en: "Households move work to where expected return beats the present one by more than habit and cost; they leave what no longer pays by the same rule. Cooperatives have no objective of their own beyond their rules.",
      zh: "当别处预期收益超过现有收益与习惯、成本之和时，农户转移劳动力；不再合算时按同一规则退出。合作社除其规则外没有自己的目标。",
    },
  },
  {
    title: { en: "Sensing", zh: "感知" },
    text: {
      en: "A household knows its own state, its village's prices, jobs and cooperatives, and what about eight neighbours do and gain. It does not see other villages, or policies that have not begun. Officials see registered size, demographics, village, and income with error; perfect information is an option that every result prints.",
      zh: "农户知道自身状况、本村价格、岗位与合作社，以及约八户邻居的行为与收益；看不到其他村，也看不到尚未开始的政策。官员看到户籍人口、人口特征、所在村以及有误差的收入；“完全信息”是一个选项，结果中会注明。",
    },
  },
  {
    title: { en: "Prediction", zh: "预期" },
    text: {
      en: "Expected returns are those of the present month at base-year growth. Nobody foresees growth, closures or programmes.",
      zh: "预期收益为当月水平、按基年增长折算。没有人预见增长、闭关或项目。",
    },
  },
  {
    title: { en: "Learning", zh: "学习" },
    text: {
      en: "By watching: neighbours who gain make a household less hesitant to join; neighbours away draw others. Where technique, trust and agency are columns, they move towards what is experienced, by the rules of their submodels.",
      zh: "通过观察：邻居受益使农户更愿意加入，邻居外出带动他人外出。技术、信任与能动性作为状态时，按各自子模型的规则向所经历的结果移动。",
    },
  },
  {
    title: { en: "Interaction and collectives", zh: "互动与群体" },
    text: {
      en: "Households compete for job and port slots, watch each other, and share the surplus and losses of cooperatives. Villages set who meets whom. Cooperatives are rows of their own with cash, reserve, shares and rules; a village has a place for one of each kind.",
      zh: "农户竞争岗位与口岸名额，相互观察，分享合作社的盈余与亏损。村庄决定谁与谁相遇。合作社自成一行，有现金、公积金、股份与规则；每村每类各有一席。",
    },
  },
  {
    title: { en: "Heterogeneity", zh: "异质性" },
    text: {
      en: "Households differ in size, dependants, schooling, land, capital, ability, place in the network, elite status and lasting tastes; villages in distance, slots and prices.",
      zh: "农户在人口、抚养、教育、土地、资本、能力、网络位置、精英身份与持久偏好上不同；村庄在距离、名额与价格上不同。",
    },
  },
  {
    title: { en: "Stochasticity", zh: "随机性" },
    text: {
      en: "Every draw is Philox4x32-10 of (seed, replicate; purpose, agent, month): baseline and policy meet the same luck, a new mechanism moves nobody else's. Replicate r carries luck r and parameter draw r. The population is the same in all replicates.",
      zh: "每次抽取为Philox4x32-10（种子、重复；用途、主体、月份）：基准与政策遭遇同样的运气，新增机制不改变他人的抽取。第r次重复取运气r与参数抽取r。各次重复人口相同。",
    },
  },
  {
    title: { en: "Observation and emergence", zh: "观测与涌现" },
    text: {
      en: "Outcomes are read every month ([codebook.md](codebook.md)); ranges are the middle 80% over replicates of the paired change. Poverty, inequality, who stays, who joins and which cooperatives last are not imposed: they follow from the rules. Totals that calibration fits are named among the targets.",
      zh: "各结果逐月读取（[codebook.md](codebook.md)）；区间为各次重复配对变化的中间80%。贫困、不平等、谁留下、谁加入、哪些合作社存续都不是给定的，而由规则产生。校准所拟合的总量列于目标中。",
    },
  },
];

export const implementation: Text = {
  en: "TypeScript, with exp, log, pow and the normal quantile of its own from + − × ÷ and √, so that a scenario file gives the same bits in any browser and in Node, on any number of workers. Every submodel below links to its file.",
  zh: "TypeScript实现，exp、log、pow与正态分位数均由加减乘除与平方根自行构造，因此同一情景文件在任何浏览器与Node中、任意线程数下结果逐位相同。下文每个子模型都链接到其代码文件。",
};

export const initialisation: Text = {
  en: "Registered sizes first, then stratified ranks of persons; consumption is read from the published grouped distribution and each published group mean is met exactly. Permanent income contracts log consumption around its mean, because a published cross-section already holds luck; schooling, land, capital and dependants follow the rank by a Gaussian copula. Ability is solved so that the model's own expected income, at its expected mix of work, equals the income assigned. Each village has a small world of kin with some ties rewired; its elite is the best ranked, with luck. Officials register the poor from observed income. Then 36 months at the status quo, without growth.",
  zh: "先抽户籍人口，再抽分层的人口位次；消费由已公布的分组分布读取，各组均值精确相符。持久收入是消费对数向均值的收缩，因为公布的截面已含运气；教育、土地、资本与抚养人口按高斯copula随位次变化。能力由求解得到，使模型在其预期就业结构下的预期收入等于设定收入。每村是一个部分重连的亲属小世界网络，精英为位次居前者（含运气）。官员按观测收入建档。然后按现状、无增长预热36个月。",
};

export const inputData: Text = {
  en: "A scenario is one YAML file: population, assumptions, policies. Prices, and growth of farm productivity, wages and transfers, come from the base's dated table; after its last row the last rate goes on, and results say so.",
  zh: "情景为一个YAML文件：人口、假设、政策。物价以及农业生产率、工资与转移的增长来自基础人口的逐年表；最后一行之后沿用末年增长率，结果中会注明。",
};

export const leftOut: Text = {
  en: "Births, deaths, marriages; land sales; wages of destination cities as an outcome; households across the border; macroeconomic feedback. Results are conditional on the model. What each scenario cannot say, in its own words:",
  zh: "出生、死亡、婚姻；土地买卖；流入城市的工资变化；境外农户；宏观反馈。结果以模型为条件。各情景自述的局限：",
};
