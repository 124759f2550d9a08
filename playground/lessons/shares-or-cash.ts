import type { Control, Lesson } from "./lesson.ts";

const grant: Control = {
  label: { en: "Cash at once", zh: "一次性现金" },
  path: ["cashGrant", "amount"],
  min: 0,
  max: 20000,
  step: 500,
  unit: { en: "yuan a household", zh: "元/户" },
};
const monthly: Control = {
  label: { en: "Cash every month", zh: "逐月现金" },
  path: ["minimumLivingAllowance", "amount"],
  min: 0,
  max: 200,
  step: 5,
  unit: { en: "yuan a person and month", zh: "元/人/月" },
};
const shares: Control = {
  label: { en: "Shares", zh: "股份" },
  path: ["equityGrant", "amount"],
  min: 0,
  max: 20000,
  step: 500,
  unit: { en: "yuan a household", zh: "元/户" },
};

/** The same money as a gift that is spent, as a share that stays, as a little every month. */
export const sharesOrCash: Lesson = {
  id: "shares-or-cash",
  title: { en: "Shares or cash", zh: "给股份，还是给现金" },
  minutes: 45,
  learned: {
    en: "When a support works matters as much as how much it is. You can tell what a household consumes from what it owns, and say which of the two a poverty rate sees.",
    zh: "扶持何时起作用，与金额多少同样重要。你能区分“消费了多少”与“拥有多少”，并说出贫困率看到的是哪一个。",
  },
  story: {
    en: "Public money of 10,000 yuan for every household of the village. It can be paid in cash at once, become shares of the household in a cooperative that pay a floor of 5% a year and cannot be withdrawn, or be paid out over five years, 58 yuan a person and month.",
    zh: "全村每户一万元财政资金。可以一次性发现金；可以变成农户在合作社的股份，每年保底分红5%，不得退出；也可以在五年里逐月发放，每人每月58元。",
  },
  scenario: {
    schema: 1,
    id: "lesson-shares-or-cash",
    title: { en: "Shares or cash", zh: "给股份，还是给现金" },
    population: { base: "GX14", villages: 1, households: 60 },
    start: "2015-01",
    months: 60,
    burnIn: 36,
    seed: "classroom",
    replicates: 8,
    policies: [
      { id: "none", name: { en: "Nothing", zh: "不发" } },
      {
        id: "once",
        name: { en: "Cash at once", zh: "一次性现金" },
        settings: { cashGrant: { on: "2015-01", amount: 10000, eligible: "all" } },
      },
      {
        id: "shares",
        name: { en: "Shares", zh: "股份" },
        settings: { equityGrant: { on: "2015-01", amount: 10000, floor: 0.05, eligible: "all" } },
      },
      {
        id: "monthly",
        name: { en: "Cash every month", zh: "逐月现金" },
        settings: { minimumLivingAllowance: { amount: 58, eligible: "all" } },
      },
      {
        id: "mix",
        name: { en: "Your mix", zh: "你的组合" },
        settings: {
          cashGrant: { on: "2015-01", amount: 0, eligible: "all" },
          minimumLivingAllowance: { amount: 0, eligible: "all" },
          equityGrant: { on: "2015-01", amount: 0, floor: 0.05, eligible: "all" },
        },
      },
    ],
    report: {
      lines: ["official"],
      outcomes: ["headcount", "consumptionOfPoorestFifth", "grantedShareDividend", "netPublicCost"],
    },
  },
  predict: {
    question: {
      en: "The line shown is the share of poor persons when nothing is paid. Now every household gets 10,000 yuan in cash, once, in January of the first year. Draw the share of poor persons at the end of each year.",
      zh: "图中的线是什么都不发时的贫困人口比例。现在第一年一月，每户一次性得到一万元现金。请画出每年年底的贫困人口比例。",
    },
    claims: [],
    series: "headcount",
    policy: "once",
    given: "none",
    unit: "share",
    low: 0,
    high: 0.2,
    step: 0.005,
  },
  explain: [
    {
      text: {
        en: "Cash at once works at once: {1} are poor at the end of the first year instead of {2}. Then the lines close in: at the end {3} instead of {4}, and only in {5} of 8 runs is there any difference left.",
        zh: "一次性现金立竿见影：第一年底贫困人口为{1}，不发时为{2}。此后两条线靠拢：期末为{3}对{4}，8次模拟中只有{5}次还有差别。",
      },
      claims: [
        { series: "headcount", policy: "once", at: 1, measure: "level", atMost: 0.1 },
        { series: "headcount", policy: "none", at: 1, measure: "level", atLeast: 0.12 },
        { series: "headcount", policy: "once", at: "end", measure: "level", atMost: 0.04 },
        { series: "headcount", policy: "none", at: "end", measure: "level", atLeast: 0.04 },
        { series: "headcount", policy: "once", at: "end", measure: "falls", atMost: 4 },
        { series: "headcount", policy: "once", at: "end", measure: "rises", atMost: 0 },
      ],
    },
    {
      text: {
        en: "The same money as shares: {1} poor after one year and {2} at the end, the same as without. The shares pay {3} yuan a household in the last year, some 4% of their value. That is not enough to lift many over the line.",
        zh: "同样的钱变成股份：一年后贫困人口{1}，期末{2}，与不发相同。最后一年股份每户分红{3}元，约为股值的4%，不足以让多少人越过贫困线。",
      },
      claims: [
        { series: "headcount", policy: "shares", at: 1, measure: "level", atLeast: 0.13 },
        { series: "headcount", policy: "shares", at: "end", measure: "level", atLeast: 0.044, atMost: 0.048 },
        { series: "grantedShareDividend", policy: "shares", at: "end", measure: "level", atLeast: 350, atMost: 450 },
      ],
    },
    {
      text: {
        en: "A little every month does less in the first year ({1} poor) and goes on: {2} at the end, fewer than without in {3} of 8 runs. The poorest fifth then consumes {4} yuan more a person; after cash at once {5}, with shares {6}.",
        zh: "逐月现金第一年作用较小（贫困人口{1}），但一直持续：期末{2}，8次模拟中有{3}次低于不发。此时最穷的五分之一人均消费多{4}元；一次性现金为{5}元，股份为{6}元。",
      },
      claims: [
        { series: "headcount", policy: "monthly", at: 1, measure: "level", atLeast: 0.11 },
        { series: "headcount", policy: "monthly", at: "end", measure: "level", atMost: 0.04 },
        { series: "headcount", policy: "monthly", at: "end", measure: "falls", atLeast: 6 },
        { series: "consumptionOfPoorestFifth", policy: "monthly", at: "end", measure: "change", atLeast: 170 },
        { series: "consumptionOfPoorestFifth", policy: "once", at: "end", measure: "change", atMost: 150 },
        { series: "consumptionOfPoorestFifth", policy: "shares", at: "end", measure: "change", atMost: 90 },
      ],
    },
    {
      text: {
        en: "All three cost about the same: {1}, {2} and {3} yuan a household and year for cash at once, shares and monthly cash. But after five years the shares are still there, and the cash is nearly all spent. A poverty rate measured by consumption sees only the second.",
        zh: "三种办法花费相近：一次性现金、股份、逐月现金每户每年分别为{1}、{2}和{3}元。但五年之后股份还在，现金几乎花完。按消费衡量的贫困率只看得到消费。",
      },
      claims: [
        { series: "netPublicCost", policy: "once", at: "end", measure: "change", atLeast: 1800, atMost: 2100 },
        { series: "netPublicCost", policy: "shares", at: "end", measure: "change", atLeast: 1800, atMost: 2100 },
        { series: "netPublicCost", policy: "monthly", at: "end", measure: "change", atLeast: 1800, atMost: 2100 },
      ],
    },
  ],
  mechanism: {
    en: "In the model: Consumption (money in hand beyond a reserve is spent within some months), Settlement (cooperatives pay dividends once a year), and the levers Cash grant, Equity grants and Minimum living allowance.",
    zh: "模型中的位置：“消费”（手上超出储备的钱在数月内花掉）、“结算”（合作社每年分红），以及“一次性现金补助”“财政资金量化入股”“最低生活保障”三项政策。",
  },
  attempt: {
    say: {
      en: "Mix the three. How large would the shares have to be to do what monthly cash does?",
      zh: "把三种办法组合起来。股份要多大，才抵得上逐月现金的作用？",
    },
    policy: "mix",
    controls: [grant, monthly, shares],
    watch: ["consumptionOfPoorestFifth", "netPublicCost"],
  },
  puzzle: {
    say: {
      en: "Bring the share of poor persons at the end to 3% or less, for no more than 3,000 yuan a household and year more than paying nothing.",
      zh: "把期末贫困人口比例降到3%以下，且比不发每户每年多花不超过3000元。",
    },
    policy: "mix",
    controls: [grant, monthly, shares],
    goals: [
      {
        text: { en: "At most 3% of persons poor at the end", zh: "期末贫困人口不超过3%" },
        series: "headcount",
        policy: "mix",
        at: "end",
        measure: "level",
        atMost: 0.03,
      },
      {
        text: {
          en: "At most 3,000 yuan a household and year more than nothing",
          zh: "比不发每户每年多花不超过3000元",
        },
        series: "netPublicCost",
        policy: "mix",
        at: "end",
        measure: "change",
        atMost: 3000,
      },
    ],
    solution: [5000, 60, 0],
  },
  teacher: {
    question: {
      en: "Is it better to give people something to spend or something to own?",
      zh: "给人钱花，还是给人产权，哪个更好？",
    },
    timing: [8, 3, 14, 10, 10],
    expect: {
      en: "Many draw the cash line flat and low for all five years, as if the money lasted; some draw it rising above the line shown, as if cash did harm. Of shares most expect more than a few per cent of their value a year.",
      zh: "许多学生把现金的线画得五年都低，好像钱花不完；也有人画得高于不发，好像现金有害。多数人对股份的期望超过每年百分之几。",
    },
    discuss: {
      en: "Which would you choose for an old couple, which for a young family? What would change if the poverty rate counted what people own? What happens to the shares if the cooperative fails?",
      zh: "你会给老年夫妇选哪一种，给年轻家庭选哪一种？如果贫困率计算财产，结论会怎样？合作社倒闭，股份怎么办？",
    },
    limits: {
      en: "Households here do not invest the cash in schooling or health that pays later. The cooperative earns about what one documented case earned. Everyone is paid, poor or not: whom to pay is another lesson.",
      zh: "这里的农户不会把现金投在日后有回报的教育和健康上。合作社的收益率取自一个有记录的案例。所有农户都发，不分贫富：发给谁是另一课。",
    },
  },
};
