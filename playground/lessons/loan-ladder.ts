import type { Control, Lesson } from "./lesson.ts";

const seed: Control = {
  label: { en: "Seed of the fund", zh: "种子资金" },
  path: ["fundSeed", "amount"],
  min: 5000,
  max: 100000,
  step: 1000,
  unit: { en: "yuan", zh: "元" },
};
const rate: Control = {
  label: { en: "Rate a month, for all loans", zh: "月费率（所有借款）" },
  path: ["fundRates", 0, "monthly"],
  min: 0,
  max: 0.03,
  step: 0.001,
  unit: { en: "a month", zh: "每月" },
  percent: true,
};

/** A fund reaches some whom banks do not; cheaper bank loans leave more people short, not fewer. */
export const loanLadder: Lesson = {
  id: "loan-ladder",
  title: { en: "The loan ladder", zh: "借款的阶梯" },
  minutes: 45,
  learned: {
    en: "Cheaper credit and more credit are not the same. You can say who is short of credit, whom a village fund reaches, and why poverty need not move.",
    zh: "信贷更便宜，不等于信贷更多。你能说出谁缺信贷、村级互助资金惠及谁，以及为什么贫困率未必变化。",
  },
  story: {
    en: "A poor village of two hundred households. Banks lend to some. A village fund can be founded with 38,000 yuan of public money; it lends small sums to members on a ladder: nothing a month for the smallest loans, up to 1.5% for the largest. Or the fund asks 1% of everyone. Or banks lower their rate to 0.3%.",
    zh: "一个两百户的贫困村。银行只贷给一部分农户。可以用3.8万元财政资金成立互助资金，按阶梯费率向成员发放小额借款：最小的免息，最大的月费率1.5%；也可以一律按1%收取；或者由银行把月利率降到0.3%。",
  },
  scenario: {
    schema: 1,
    id: "lesson-loan-ladder",
    title: { en: "The loan ladder", zh: "借款的阶梯" },
    population: { base: "R13", villages: 1, households: 200 },
    start: "2014-01",
    months: 48,
    burnIn: 36,
    seed: "yilong",
    replicates: 8,
    policies: [
      { id: "none", name: { en: "Banks as they are", zh: "银行照旧" } },
      {
        id: "ladder",
        name: { en: "Village fund, rate ladder", zh: "互助资金，阶梯费率" },
        settings: { fundSeed: { on: "2014-01", amount: 38000 } },
      },
      {
        id: "flat",
        name: { en: "Village fund, 1% for all loans", zh: "互助资金，一律1%" },
        settings: { fundSeed: { on: "2014-01", amount: 38000 }, fundRates: [{ upTo: 30000, monthly: 0.01 }] },
      },
      {
        id: "bank",
        name: { en: "Bank rate lowered to 0.3% a month", zh: "银行月利率降至0.3%" },
        settings: { bankRate: 0.003 },
      },
    ],
    report: {
      lines: ["official"],
      outcomes: ["creditConstrained", "fundLoans", "bankLoans", "headcount", "netPublicCost"],
    },
  },
  predict: {
    question: {
      en: "Short of credit is who needed a loan, or had a project that would have paid at the bank's rate, and was not lent enough. The line shown is their share with banks as they are. Draw it with a village fund that lends on a ladder of rates.",
      zh: "“缺信贷”指需要借款，或有一个按银行利率合算的项目，却没有借到足够的钱。图中的线是银行照旧时的比例。请画出成立阶梯费率互助资金时的比例。",
    },
    claims: [],
    series: "creditConstrained",
    policy: "ladder",
    given: "none",
    unit: "share",
    low: 0,
    high: 0.3,
    step: 0.01,
  },
  explain: [
    {
      text: {
        en: "With the fund {1} are short of credit at the end instead of {2}, fewer in {3} of 8 runs. The fund reaches some whom banks do not. But most of those who were short still are.",
        zh: "有互助资金时，期末缺信贷的农户为{1}，没有时为{2}，8次模拟中有{3}次更少。互助资金惠及了一部分银行不服务的农户，但原来缺信贷的大多数人仍然缺。",
      },
      claims: [
        { series: "creditConstrained", policy: "ladder", at: "end", measure: "level", atLeast: 0.13, atMost: 0.155 },
        { series: "creditConstrained", policy: "none", at: "end", measure: "level", atLeast: 0.16 },
        { series: "creditConstrained", policy: "ladder", at: "end", measure: "falls", atLeast: 8 },
      ],
    },
    {
      text: {
        en: "Cheaper bank loans do the opposite: {1} are short, more than with banks as they are in {2} of 8 runs. At the lower rate more projects would pay, and those whom banks do not serve now miss those as well.",
        zh: "银行降息的效果正相反：缺信贷的农户为{1}，8次模拟中有{2}次多于银行照旧。利率降低后合算的项目更多，而银行不服务的人连这些机会也错过了。",
      },
      claims: [
        { series: "creditConstrained", policy: "bank", at: "end", measure: "level", atLeast: 0.17 },
        { series: "creditConstrained", policy: "bank", at: "end", measure: "rises", atLeast: 8 },
      ],
    },
    {
      text: {
        en: "The ladder and the single rate leave about as many short ({1} and {2}), but with the ladder members owe the fund {3} yuan a household at the end, with the single rate {4}. In part the fund's loans replace what banks lent: with the ladder bank loans change by {5} yuan a household.",
        zh: "阶梯费率与单一费率之下，缺信贷的人差不多（{1}与{2}），但期末户均欠互助资金的借款，阶梯费率为{3}元，单一费率为{4}元。互助资金的借款有一部分是替代银行贷款：阶梯费率下户均银行贷款变化为{5}元。",
      },
      claims: [
        { series: "creditConstrained", policy: "ladder", at: "end", measure: "level", atLeast: 0.14, atMost: 0.152 },
        { series: "creditConstrained", policy: "flat", at: "end", measure: "level", atLeast: 0.14, atMost: 0.152 },
        { series: "fundLoans", policy: "ladder", at: "end", measure: "level", atLeast: 85 },
        { series: "fundLoans", policy: "flat", at: "end", measure: "level", atMost: 76 },
        { series: "bankLoans", policy: "ladder", at: "end", measure: "change", atMost: -30 },
      ],
    },
    {
      text: {
        en: "Poverty: {1} with the fund, {2} without. Within four years no difference can be told from luck: lower in {3} of 8 runs, higher in {4}, by next to nothing. A loan must be repaid out of consumption before its project has earned much.",
        zh: "贫困：有互助资金时{1}，没有时{2}。四年之内看不出与运气有别的差异：8次模拟中{3}次更低，{4}次更高，幅度极小。项目还没挣到多少钱，就要先从消费里拿钱还款。",
      },
      claims: [
        { series: "headcount", policy: "ladder", at: "end", measure: "level", atLeast: 0.03, atMost: 0.04 },
        { series: "headcount", policy: "none", at: "end", measure: "level", atLeast: 0.03, atMost: 0.04 },
        { series: "headcount", policy: "ladder", at: "end", measure: "falls", atMost: 5 },
        { series: "headcount", policy: "ladder", at: "end", measure: "rises", atMost: 3 },
      ],
    },
  ],
  mechanism: {
    en: "In the model: Credit and investment. Three lenders in order, fund, bank, neighbour; access to banks is fixed for each household and likelier for the better-off; a project is undertaken when it earns more than the loan costs.",
    zh: "模型中的位置：“信贷与投资”。依次为互助资金、银行、邻居三类出借方；能否获得银行贷款对每户固定，较富裕者可能性更大；收益高于借款成本时才开办项目。",
  },
  attempt: {
    say: {
      en: "Move the seed and the rate. Does four times the money lend four times as much? What does a rate of zero do? Loans without interest run only three months.",
      zh: "移动种子资金和费率。资金多三倍，放款也多三倍吗？零费率会怎样？免息借款期限只有三个月。",
    },
    policy: "flat",
    controls: [seed, rate],
    watch: ["fundLoans", "bankLoans"],
  },
  puzzle: {
    say: {
      en: "Bring those short of credit down to 14.7% at the end, for no more than 40 yuan of net public cost a household and year. Mind: a seed that is lent out and comes back is not spent.",
      zh: "把期末缺信贷的农户降到14.7%以下，财政净成本每户每年不超过40元。注意：借出又收回的种子资金不算花掉。",
    },
    policy: "flat",
    controls: [seed, rate],
    goals: [
      {
        text: { en: "At most 14.7% short of credit at the end", zh: "期末缺信贷的农户不超过14.7%" },
        series: "creditConstrained",
        policy: "flat",
        at: "end",
        measure: "level",
        atMost: 0.147,
      },
      {
        text: { en: "At most 40 yuan a household and year more", zh: "每户每年多花不超过40元" },
        series: "netPublicCost",
        policy: "flat",
        at: "end",
        measure: "change",
        atMost: 40,
      },
    ],
    solution: [10000, 0.002],
  },
  teacher: {
    question: {
      en: "What do people lack who cannot borrow: a lower rate, or a lender?",
      zh: "借不到钱的人，缺的是更低的利率，还是愿意借钱给他的人？",
    },
    timing: [8, 3, 14, 10, 10],
    expect: {
      en: "Most draw a steep fall: if there is a fund, who is still short? Nearly all expect cheaper bank loans to leave fewer people short, and poverty to fall within the four years.",
      zh: "多数学生会画一条陡降的线：有了互助资金，谁还会缺钱？几乎所有人都以为银行降息会减少缺信贷的人，并在四年内降低贫困。",
    },
    discuss: {
      en: "The share short of credit rises when chances get better: is it a good measure? Who gains from a lower bank rate? Why would a fund charge more for larger loans?",
      zh: "机会变好时，“缺信贷”的比例反而上升：这是一个好指标吗？谁从银行降息中得益？互助资金为什么对大额借款收更高的费率？",
    },
    limits: {
      en: "What a project yields and how often one offers itself have no figures behind them: the size of the fund's effect rests on them. Access to banks is fixed for each household. The horizon of four years is short for investments.",
      zh: "项目回报与机会多少没有数据依据，互助资金的效果大小取决于它们。能否获得银行贷款对每户固定不变。四年对投资来说太短。",
    },
  },
};
