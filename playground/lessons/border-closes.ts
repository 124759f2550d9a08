import type { Control, Lesson } from "./lesson.ts";

const groups = { members: 21 };
const jobs = {
  mutualAidGroups: groups,
  processingExemption: { projects: 2 },
  guesthouses: { share: 0.08 },
  townDevelopment: { level: 0.5 },
};
const shut = { "2017-01": 1, "2020-02": 0, "2022-07": 1 };

const plants: Control = {
  label: { en: "Processing projects looked at", zh: "考察的加工项目" },
  path: ["processingExemption", "projects"],
  min: 0,
  max: 4,
  step: 1,
  unit: { en: "a year", zh: "个/年" },
};
const guesthouses: Control = {
  label: { en: "Households with a guesthouse", zh: "经营民宿的农户" },
  path: ["guesthouses", "share"],
  min: 0,
  max: 0.2,
  step: 0.01,
  unit: { en: "of all households", zh: "占全部农户" },
  percent: true,
};
const town: Control = {
  label: { en: "Town services", zh: "城镇服务" },
  path: ["townDevelopment", "level"],
  min: 0,
  max: 1,
  step: 0.05,
  unit: { en: "of a county town's", zh: "相当于县城" },
  percent: true,
};

/** People come home for several kinds of work; when one of them ends, the others decide who stays. */
export const borderCloses: Lesson = {
  id: "border",
  title: { en: "A village comes home, and the border closes", zh: "村里人回来了，边境却关了" },
  minutes: 45,
  learned: {
    en: "What brings people home need not be what keeps them. You can say which jobs hang on the border and which do not, and why a second leg matters in a crisis.",
    zh: "让人回来的，未必是让人留下的。你能说出哪些岗位系于边境、哪些不系于边境，以及危机中“第二条腿”为什么重要。",
  },
  story: {
    en: "A border village of 120 households; six in ten have somebody away for work. Trading groups, a processing plant, guesthouses and services of a town bring work. In February 2020 the border shuts for 29 months.",
    zh: "一个120户的边境村，十户里有六户有人外出打工。互助组、加工厂、民宿和城镇服务带来了活计。2020年2月，边境关闭29个月。",
  },
  scenario: {
    schema: 1,
    id: "lesson-border",
    title: { en: "A village comes home, and the border closes", zh: "村里人回来了，边境却关了" },
    population: { base: "GX14", villages: 1, households: 120 },
    start: "2017-01",
    months: 72,
    burnIn: 36,
    seed: "wharf",
    replicates: 8,
    policies: [
      { id: "nothing", name: { en: "Nothing new, border open", zh: "无新政策，边境开放" } },
      {
        id: "open",
        name: { en: "Groups, jobs and town, border open", zh: "互助组、岗位与城镇，边境开放" },
        settings: jobs,
      },
      {
        id: "closed",
        name: { en: "Groups, jobs and town, border closed", zh: "互助组、岗位与城镇，边境关闭" },
        settings: { ...jobs, borderOpenness: shut },
      },
      {
        id: "groups-closed",
        name: { en: "Groups alone, border closed", zh: "仅互助组，边境关闭" },
        settings: { mutualAidGroups: groups, borderOpenness: shut },
      },
    ],
    report: {
      lines: ["official"],
      outcomes: ["awayHouseholds", "tradeOfMonth", "processingJobs", "serviceJobs", "netPublicCost"],
    },
  },
  predict: {
    question: {
      en: "The line shown is the share of households with somebody away when the border stays open: fewer every year. Now the border is shut from February 2020 to June 2022. Draw the share at the end of each year.",
      zh: "图中的线是边境一直开放时有人外出的农户比例，逐年下降。现在边境从2020年2月关闭到2022年6月。请画出每年年底的比例。",
    },
    claims: [
      { series: "awayHouseholds", policy: "nothing", at: 1, measure: "level", atLeast: 0.57, atMost: 0.64 },
      { series: "awayHouseholds", policy: "open", at: "end", measure: "level", atMost: 0.45 },
    ],
    series: "awayHouseholds",
    policy: "closed",
    given: "open",
    unit: "share",
    low: 0.3,
    high: 0.8,
    step: 0.01,
  },
  explain: [
    {
      text: {
        en: "By the end of 2019 {1} of households have somebody away, against {2} where nothing new was done: the village comes home.",
        zh: "到2019年底，有人外出的农户为{1}，什么都没做时为{2}：村里人回来了。",
      },
      claims: [
        { series: "awayHouseholds", policy: "closed", at: 3, measure: "level", atMost: 0.5 },
        { series: "awayHouseholds", policy: "nothing", at: 3, measure: "level", atLeast: 0.6 },
      ],
    },
    {
      text: {
        en: "Then the border shuts and trade is {1}. At the end of 2021 {2} have somebody away; with an open border it would be {3}. Some leave again, but far from all: it is nowhere near the {4} of the village where nothing was done.",
        zh: "随后边境关闭，贸易额为{1}。2021年底有人外出的农户为{2}，边境开放则为{3}。有人再次离开，但远不是全部：离什么都没做时的{4}还很远。",
      },
      claims: [
        { series: "tradeOfMonth", policy: "closed", at: 5, measure: "level", atMost: 0 },
        { series: "awayHouseholds", policy: "closed", at: 5, measure: "level", atLeast: 0.46, atMost: 0.52 },
        { series: "awayHouseholds", policy: "open", at: 5, measure: "level", atMost: 0.46 },
        { series: "awayHouseholds", policy: "nothing", at: 5, measure: "level", atLeast: 0.58 },
      ],
    },
    {
      text: {
        en: "Why so few leave: jobs in processing live of imported goods and nearly vanish, from {1} of workers at the end of 2019 to {2} at the end of 2021. Jobs in services go down only to {3}, from {4}: guests of the guesthouses and the town's own needs do not all come over the border.",
        zh: "为什么离开的人少：加工岗位靠进口货物，几乎消失，从2019年底占劳动力的{1}降到2021年底的{2}。服务岗位只从{4}降到{3}：民宿的客人和城镇自身的需要并不全靠边境。",
      },
      claims: [
        { series: "processingJobs", policy: "closed", at: 3, measure: "level", atLeast: 0.08 },
        { series: "processingJobs", policy: "closed", at: 5, measure: "level", atMost: 0.01 },
        { series: "serviceJobs", policy: "closed", at: 5, measure: "level", atLeast: 0.028 },
        { series: "serviceJobs", policy: "closed", at: 3, measure: "level", atMost: 0.06 },
      ],
    },
    {
      text: {
        en: "Where trading groups were all there was, {1} have somebody away at the end of 2021, more than the {2} of the village without any new policy, whose border stayed open. Half a year after the reopening, trade is back to {3} yuan a household and month, with an unbroken border it would be {4}.",
        zh: "如果只有互助组，2021年底有人外出的农户为{1}，高于没有新政策但边境一直开放的村（{2}）。重开半年后，户均月贸易额恢复到{3}元；若边境从未关闭，则为{4}元。",
      },
      claims: [
        { series: "awayHouseholds", policy: "groups-closed", at: 5, measure: "level", atLeast: 0.63 },
        { series: "awayHouseholds", policy: "nothing", at: 5, measure: "level", atMost: 0.62 },
        { series: "tradeOfMonth", policy: "closed", at: "end", measure: "level", atLeast: 15000, atMost: 22000 },
        { series: "tradeOfMonth", policy: "open", at: "end", measure: "level", atLeast: 30000 },
      ],
    },
  ],
  mechanism: {
    en: "In the model: Labour (who leaves and who returns), Border trade, Processing, and Town (guesthouses and services).",
    zh: "模型中的位置：“劳动力”（谁离开、谁返回）、“边境贸易”、“加工”与“城镇”（民宿与服务）。",
  },
  attempt: {
    say: {
      en: "The border shuts whatever you do. Which of the three keeps people best while it is shut? Move one at a time.",
      zh: "无论怎么做，边境都会关闭。三者之中，哪一个在关闭期间最能留人？每次只动一个。",
    },
    policy: "closed",
    controls: [plants, guesthouses, town],
    watch: ["serviceJobs", "netPublicCost"],
  },
  puzzle: {
    say: {
      en: "At the end at most half of the households have somebody away, in spite of the closure, for no more than 600 yuan a household and year.",
      zh: "尽管边境关闭，期末有人外出的农户不超过一半，且每户每年多花不超过600元。",
    },
    policy: "closed",
    controls: [plants, guesthouses, town],
    goals: [
      {
        text: { en: "At most 50% of households with somebody away at the end", zh: "期末有人外出的农户不超过50%" },
        series: "awayHouseholds",
        policy: "closed",
        at: "end",
        measure: "level",
        atMost: 0.5,
      },
      {
        text: { en: "At most 600 yuan a household and year more", zh: "每户每年多花不超过600元" },
        series: "netPublicCost",
        policy: "closed",
        at: "end",
        measure: "change",
        atMost: 600,
      },
    ],
    solution: [2, 0.12, 0],
  },
  teacher: {
    question: {
      en: "When the work that brought people home ends, do they leave again?",
      zh: "让人回来的活没了，人会再次离开吗？",
    },
    timing: [8, 3, 14, 10, 10],
    expect: {
      en: "Most draw a jump back to the old level within the year, as if everybody had come for the trade alone. Some draw no change. Few let the line fall again only slowly after the reopening.",
      zh: "多数学生画成一年之内跳回原来的水平，好像人人都只为贸易回来。也有人画成毫无变化。很少有人让重开之后的线只是缓慢下降。",
    },
    discuss: {
      en: "Which jobs in your own town hang on one road, one factory, one border? What would it cost to have a second leg, and who would pay for it in good times? Why do people come back more slowly than trade?",
      zh: "你家乡有哪些岗位系于一条路、一家厂、一个口岸？准备“第二条腿”要花多少钱？平时由谁来付？为什么人比贸易回来得慢？",
    },
    limits: {
      en: "Only the border shuts: there is no sickness, no ban on travel, no fall in wages elsewhere. Jobs per guesthouse and the pull of services are assumed, and part of the guests is assumed to come over the border. Nobody moves in from elsewhere.",
      zh: "只模拟边境关闭，不含疫情、出行限制和外地工资下降。每家民宿的岗位数与服务的留人作用为假设，部分客人假设来自边境。不考虑外来人口迁入。",
    },
  },
};
