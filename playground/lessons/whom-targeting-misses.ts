import type { Control, Lesson } from "./lesson.ts";

const years: Control = {
  label: { en: "Years between registrations", zh: "建档间隔" },
  path: ["reregistration", "years"],
  min: 1,
  max: 5,
  step: 1,
  unit: { en: "", zh: "年" },
};
const places: Control = {
  label: { en: "Places on the register", zh: "建档名额" },
  path: ["reregistration", "quota"],
  min: 0.04,
  max: 0.3,
  step: 0.01,
  unit: { en: "of all persons", zh: "占人口" },
  percent: true,
};
const visits: Control = {
  label: { en: "Households visited each January", zh: "每年一月走访农户" },
  path: ["registerAudit", "checked"],
  min: 0,
  max: 1,
  step: 0.05,
  unit: { en: "of all households", zh: "占全部农户" },
  percent: true,
};

/** A list of the poor misses most of them: too few places, errors, and lives that change. */
export const whomTargetingMisses: Lesson = {
  id: "targeting",
  title: { en: "Whom targeting misses", zh: "瞄准漏掉了谁" },
  minutes: 45,
  learned: {
    en: "There are three ways to miss the poor: too few places, seeing badly, and a list that grows old. You can tell them apart, and tell poverty from reported poverty.",
    zh: "漏掉穷人有三种原因：名额太少、看不准、名册过时。你能区分这三种原因，也能区分贫困与报告的贫困。",
  },
  story: {
    en: "A village of two hundred households keeps a register of the poor. It was drawn up once, as well as officials could judge incomes. Support goes to those on the register. Poor is here who consumes less than 3,650 yuan a year.",
    zh: "一个两百户的村有一份建档立卡名册，当初按干部对收入的判断编成。扶持只给名册上的人。这里的“贫困”指年消费不足3650元。",
  },
  scenario: {
    schema: 1,
    id: "lesson-targeting",
    title: { en: "Whom targeting misses", zh: "瞄准漏掉了谁" },
    population: { base: "R13", villages: 1, households: 200 },
    start: "2014-01",
    months: 48,
    burnIn: 36,
    seed: "register",
    replicates: 8,
    policies: [
      { id: "kept", name: { en: "Register kept as it is", zh: "名册不变" } },
      {
        id: "anew",
        name: { en: "Drawn anew every year", zh: "每年重新建档" },
        settings: { reregistration: { years: 1, from: "2014-01" } },
      },
      {
        id: "visits",
        name: { en: "Drawn anew, every household visited", zh: "每年重新建档并逐户走访" },
        settings: {
          reregistration: { years: 1, from: "2014-01" },
          registerAudit: { checked: 1, cost: 60, from: "2014-01" },
        },
      },
      {
        id: "exits",
        name: { en: "Exits certified to a target", zh: "按任务认定脱贫" },
        settings: { exitCertification: { target: 0.4, from: "2014-01" } },
      },
      {
        id: "yours",
        name: { en: "Your register", zh: "你的名册" },
        settings: {
          reregistration: { years: 1, quota: 0.1, from: "2014-01" },
          registerAudit: { checked: 0, cost: 60, from: "2014-01" },
        },
      },
    ],
    report: {
      lines: [3650],
      outcomes: ["exclusionError", "inclusionError", "reportedPoverty", "headcount", "netPublicCost"],
    },
  },
  predict: {
    question: {
      en: "The register is drawn up once and kept. Of all who are poor at the end of each year, what share is not on it? Draw the line over four years.",
      zh: "名册编成后不再更改。每年年底，在所有穷人当中，有多大比例不在名册上？请画出四年的线。",
    },
    claims: [],
    series: "exclusionError",
    policy: "kept",
    given: null,
    unit: "share",
    low: 0,
    high: 1,
    step: 0.02,
  },
  explain: [
    {
      text: {
        en: "The register misses {1} of the poor at the end of the first year, and {2} at the end of the fourth.",
        zh: "第一年底，名册漏掉了{1}的穷人；第四年底漏掉{2}。",
      },
      claims: [
        { series: "exclusionError", policy: "kept", at: 1, measure: "level", atLeast: 0.6, atMost: 0.75 },
        { series: "exclusionError", policy: "kept", at: "end", measure: "level", atLeast: 0.55, atMost: 0.7 },
      ],
    },
    {
      text: {
        en: "Too few places: the register holds {1} of all persons, but {2} are poor after the first year. Even a perfect list would miss many. In the fourth year only {3} are poor, fewer than there are places, and still most are missed: {4} of those on the list are not poor by then. Lives changed, the list did not.",
        zh: "名额太少：名册只容纳{1}的人口，而第一年底有{2}的人贫困，再准的名册也会漏掉许多人。到第四年，穷人只占{3}，少于名额，却仍漏掉大半：名册上{4}的人此时并不贫困。生活变了，名册没变。",
      },
      claims: [
        { series: "reportedPoverty", policy: "kept", at: "end", measure: "level", atLeast: 0.09, atMost: 0.1 },
        { series: "headcount", policy: "kept", at: 1, measure: "level", atLeast: 0.14 },
        { series: "headcount", policy: "kept", at: "end", measure: "level", atMost: 0.0945 },
        { series: "inclusionError", policy: "kept", at: "end", measure: "level", atLeast: 0.55 },
      ],
    },
    {
      text: {
        en: "Drawing it anew every year brings the poor left off down to {1}, less than with the old list in {2} of 8 runs; visiting every household as well, to {3}. What is left: visits do not see everything, the register ranks by last year's income, and poverty here is measured by what people consume.",
        zh: "每年重新建档，漏登率降到{1}，8次模拟中有{2}次低于旧名册；再加逐户走访，降到{3}。余下的原因：走访并不能看清一切，名册按上年收入排序，而这里的贫困按消费衡量。",
      },
      claims: [
        { series: "exclusionError", policy: "anew", at: "end", measure: "level", atLeast: 0.4, atMost: 0.5 },
        { series: "exclusionError", policy: "anew", at: "end", measure: "falls", atLeast: 8 },
        { series: "exclusionError", policy: "visits", at: "end", measure: "level", atLeast: 0.35, atMost: 0.46 },
      ],
    },
    {
      text: {
        en: "Where exits are certified to meet a target, reported poverty falls from {1} to {2}. Poverty is {3}, as with the register kept: the change is {4}. A report is not a measurement.",
        zh: "按任务认定脱贫时，报告的贫困率从{1}降到{2}。真实的贫困率为{3}，与名册不变时相同：变化为{4}。报告不等于测量。",
      },
      claims: [
        { series: "reportedPoverty", policy: "kept", at: "end", measure: "level", atLeast: 0.09 },
        { series: "reportedPoverty", policy: "exits", at: "end", measure: "level", atMost: 0.02 },
        { series: "headcount", policy: "exits", at: "end", measure: "level", atLeast: 0.08 },
        { series: "headcount", policy: "exits", at: "end", measure: "change", atLeast: 0, atMost: 0 },
      ],
    },
  ],
  mechanism: {
    en: "In the model: Programmes (officials judge with an error and favour, visits lessen both) and the levers Registration of the poor anew, Follow-up checks, Certified exits.",
    zh: "模型中的位置：“项目”（干部判断有误差和偏袒，走访使两者减小），以及“重新建档立卡”“回头看核查”“认定脱贫”三项政策。",
  },
  attempt: {
    say: {
      en: "Change how often the register is drawn up, how many places it has, and how many households are visited. Watch both errors: the poor left off, and the registered who are not poor.",
      zh: "改变建档间隔、名额与走访比例。同时看两种误差：漏登的穷人，以及在册的非贫困者。",
    },
    policy: "yours",
    controls: [years, places, visits],
    watch: ["inclusionError", "headcount"],
  },
  puzzle: {
    say: {
      en: "Miss at most 42% of the poor, and let at most 58% of those on the register be not poor.",
      zh: "漏登率不超过42%，同时在册者中非贫困者不超过58%。",
    },
    policy: "yours",
    controls: [years, places, visits],
    goals: [
      {
        text: { en: "At most 42% of the poor left off at the end", zh: "期末漏登率不超过42%" },
        series: "exclusionError",
        policy: "yours",
        at: "end",
        measure: "level",
        atMost: 0.42,
      },
      {
        text: { en: "At most 58% of the registered not poor at the end", zh: "期末错登率不超过58%" },
        series: "inclusionError",
        policy: "yours",
        at: "end",
        measure: "level",
        atMost: 0.58,
      },
    ],
    solution: [1, 0.12, 1],
  },
  teacher: {
    question: {
      en: "If help goes to the poor, why are so many poor not helped?",
      zh: "帮扶是给穷人的，为什么还有那么多穷人得不到？",
    },
    timing: [7, 3, 15, 10, 10],
    expect: {
      en: "Most draw a line between 10% and 30%, rising slowly because the list ages. Hardly anyone starts above one half. Few think of the number of places.",
      zh: "多数学生画在10%到30%之间，随名册老化缓慢上升。几乎没有人从一半以上画起，也很少有人想到名额。",
    },
    discuss: {
      en: "Which error is worse: a poor household left off, or one on the list that is not poor? What would it take to have neither? Why might an official like the reported figure better?",
      zh: "哪种误差更糟：漏掉一户穷人，还是列入一户非贫困户？要同时避免两者，需要什么？为什么干部可能更喜欢报告的数字？",
    },
    limits: {
      en: "How well officials and visitors see is assumed; only that checks end favour rests on a study. Errors are drawn anew each year. The line of 3,650 yuan is higher than the official one of 2014, so that more are poor than the register was made for.",
      zh: "干部与走访者看得多准为假设，只有“核查后未发现偏袒”有研究依据。误差逐年重新抽取。3650元高于2014年的官方贫困线，因此穷人比名册当初设定的多。",
    },
  },
};
