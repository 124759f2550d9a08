import type { Lesson } from "./lesson.ts";

const groups = { members: 10, poorMinimum: 1 };

/** Cutting the quota to an eighth does not cut the groups to an eighth: it ends them. */
export const quotaThreshold: Lesson = {
  id: "quota",
  title: { en: "The quota and its threshold", zh: "免税额度与它的门槛" },
  minutes: 40,
  learned: {
    en: "Some policies do not work in proportion: below a threshold they do nothing at all. You can say where such a threshold comes from.",
    zh: "有些政策的效果并不按比例变化：低于某个门槛，就完全不起作用。你能说出门槛从何而来。",
  },
  story: {
    en: "A border village of sixty households. Everybody may bring in goods up to a daily quota free of duty. Alone, few have the money to fill it. In a mutual-aid group an organiser pays for the goods and members take turns; a group starts when ten households want one.",
    zh: "一个六十户的边境村。每人每天可免税带入不超过额度的商品。单干时，很少有人有钱用满额度。在互助组里，由组织者垫付货款，成员轮流过境；有十户愿意，就成立一组。",
  },
  scenario: {
    schema: 1,
    id: "lesson-quota",
    title: { en: "The quota and its threshold", zh: "免税额度与它的门槛" },
    population: { base: "GX14", villages: 1, households: 60 },
    start: "2015-01",
    months: 60,
    burnIn: 36,
    seed: "classroom",
    replicates: 8,
    policies: [
      { id: "alone", name: { en: "Quota 8,000, everyone alone", zh: "额度8000元，各自互市" } },
      {
        id: "groups-8000",
        name: { en: "Quota 8,000, groups", zh: "额度8000元，互助组" },
        settings: { mutualAidGroups: groups },
      },
      {
        id: "groups-3000",
        name: { en: "Quota 3,000, groups", zh: "额度3000元，互助组" },
        settings: { dutyFreeQuota: 3000, mutualAidGroups: groups },
      },
      {
        id: "groups-1000",
        name: { en: "Quota 1,000, groups", zh: "额度1000元，互助组" },
        settings: { dutyFreeQuota: 1000, mutualAidGroups: groups },
      },
    ],
    report: { lines: ["official"], outcomes: ["tradeParticipants", "groupMembers", "takePerQuotaDay", "headcount"] },
  },
  predict: {
    question: {
      en: "With a quota of 8,000 yuan and groups, well over half of the households trade (the line shown). Now the quota is cut to 1,000 yuan, an eighth. Groups are still allowed. What share of households trades, at the end of each year?",
      zh: "额度8000元、允许成立互助组时，一半以上的农户参与互市（图中已画出）。现在额度降到1000元，即八分之一，互助组仍然允许。每年年底有多大比例的农户参与互市？",
    },
    claims: [
      { series: "tradeParticipants", policy: "groups-8000", at: 1, measure: "level", atLeast: 0.55 },
      { series: "tradeParticipants", policy: "groups-8000", at: "end", measure: "level", atLeast: 0.55 },
    ],
    series: "tradeParticipants",
    policy: "groups-1000",
    given: "groups-8000",
    unit: "share",
    low: 0,
    high: 1,
    step: 0.02,
  },
  explain: [
    {
      text: {
        en: "With a quota of 8,000 yuan and groups, {1} of households trade at the end; with everyone alone, {2}.",
        zh: "额度8000元、有互助组时，期末有{1}的农户参与互市；各自互市时只有{2}。",
      },
      claims: [
        { series: "tradeParticipants", policy: "groups-8000", at: "end", measure: "level", atLeast: 0.5 },
        { series: "tradeParticipants", policy: "alone", at: "end", measure: "level", atMost: 0.3 },
      ],
    },
    {
      text: {
        en: "At 3,000 yuan a good fifth of households, {1}, are in a group. At 1,000 yuan no group forms in any run: {2} in groups, {3} trading. The quota fell to an eighth; the groups did not fall to an eighth, they are gone.",
        zh: "额度3000元时，约五分之一的农户（{1}）在互助组里。额度1000元时，每次模拟都没有成组：组员占{2}，参与互市者占{3}。额度降到八分之一，互助组却不是减到八分之一，而是消失了。",
      },
      claims: [
        { series: "groupMembers", policy: "groups-3000", at: "end", measure: "level", atLeast: 0.17, atMost: 0.27 },
        { series: "groupMembers", policy: "groups-1000", at: "end", measure: "level", atMost: 0 },
        { series: "tradeParticipants", policy: "groups-1000", at: "end", measure: "level", atMost: 0.22 },
      ],
    },
    {
      text: {
        en: "Why: a member's turn takes the same time and effort whatever the quota is, but what it earns falls with the quota: {1} yuan for a quota-day at 8,000, {2} at 3,000. Where the earning hardly pays for the effort, few want a place, and a group needs ten who want one at the same time. That is the threshold.",
        zh: "原因：无论额度多少，轮值花的时间和力气都一样，收入却随额度下降：额度8000元时每个额度日{1}元，3000元时{2}元。收入抵不上付出时，愿意参加的人就少，而成立一组需要十户同时愿意。这就是门槛。",
      },
      claims: [
        { series: "takePerQuotaDay", policy: "groups-8000", at: "end", measure: "level", atLeast: 30 },
        { series: "takePerQuotaDay", policy: "groups-3000", at: "end", measure: "level", atMost: 25 },
      ],
    },
    {
      text: {
        en: "Poverty follows, but less surely. At 8,000 yuan with groups {1} are poor at the end instead of {2}, fewer in {3} of 8 runs. At 3,000 yuan it is fewer in {4} runs and more in {5}: in so small a village that cannot be told from luck.",
        zh: "贫困也随之变化，但没有那么确定。额度8000元、有互助组时，期末贫困人口占{1}，否则为{2}；8次模拟中有{3}次更低。额度3000元时，{4}次更低、{5}次更高：村庄这么小，无法与运气区分。",
      },
      claims: [
        { series: "headcount", policy: "groups-8000", at: "end", measure: "level", atMost: 0.035 },
        { series: "headcount", policy: "alone", at: "end", measure: "level", atLeast: 0.04 },
        { series: "headcount", policy: "groups-8000", at: "end", measure: "falls", atLeast: 6 },
        { series: "headcount", policy: "groups-3000", at: "end", measure: "falls", atLeast: 2, atMost: 5 },
        { series: "headcount", policy: "groups-3000", at: "end", measure: "rises", atLeast: 2, atMost: 5 },
      ],
    },
  ],
  mechanism: {
    en: "In the model: Membership (who wants a place, and when a group starts) and Border trade (what a quota-day earns).",
    zh: "模型中的位置：“成员加入与退出”（谁愿意参加、何时成组）与“边境贸易”（一个额度日挣多少）。",
  },
  attempt: {
    say: {
      en: "Move the quota and the number of households a group needs. Where does trade jump? Does the jump move when groups may be smaller?",
      zh: "移动额度和成组所需户数。参与互市的比例在哪里跳变？允许更小的组，跳变的位置会移动吗？",
    },
    policy: "groups-3000",
    controls: [
      {
        label: { en: "Duty-free quota", zh: "每日免税额度" },
        path: ["dutyFreeQuota"],
        min: 0,
        max: 12000,
        step: 250,
        unit: { en: "yuan a person and day", zh: "元/人/日" },
      },
      {
        label: { en: "Members a group needs", zh: "每组最少户数" },
        path: ["mutualAidGroups", "members"],
        min: 5,
        max: 30,
        step: 1,
        unit: { en: "households", zh: "户" },
      },
    ],
    watch: ["groupMembers", "headcount"],
  },
  puzzle: {
    say: {
      en: "The treasury allows no more than 4,000 yuan of quota. Can at least half of the households trade at the end all the same?",
      zh: "财政部门最多只同意4000元的额度。能否仍让至少一半的农户在期末参与互市？",
    },
    policy: "groups-3000",
    controls: [
      {
        label: { en: "Duty-free quota", zh: "每日免税额度" },
        path: ["dutyFreeQuota"],
        min: 0,
        max: 4000,
        step: 250,
        unit: { en: "yuan a person and day", zh: "元/人/日" },
      },
      {
        label: { en: "Members a group needs", zh: "每组最少户数" },
        path: ["mutualAidGroups", "members"],
        min: 5,
        max: 30,
        step: 1,
        unit: { en: "households", zh: "户" },
      },
    ],
    goals: [
      {
        text: { en: "At least 50% of households trade at the end", zh: "期末参与互市的农户不少于50%" },
        series: "tradeParticipants",
        policy: "groups-3000",
        at: "end",
        measure: "level",
        atLeast: 0.5,
      },
    ],
    solution: [4000, 5],
  },
  teacher: {
    question: {
      en: "If a support is cut to an eighth, is its effect cut to an eighth?",
      zh: "扶持力度减到八分之一，效果也减到八分之一吗？",
    },
    timing: [8, 3, 12, 9, 8],
    expect: {
      en: "Most draw a line at an eighth or half of the line shown: proportion comes to mind first. Some leave it where it is, because groups are still allowed. Few draw the line of trading alone.",
      zh: "多数学生按比例画：八分之一或一半。有的不变，因为互助组仍然允许。很少有人画到各自互市的水平。",
    },
    discuss: {
      en: "Ask for other thresholds they know: a bus line that needs enough riders, a class that needs enough students. What would an evaluation find that only looked at villages with quotas below the threshold? Then the other side: smaller groups start sooner; what may they lose?",
      zh: "请学生举出其他有门槛的例子：乘客够多才开的公交线、人数够才开的班。如果评估只看低于门槛的村庄，会得出什么结论？再看另一面：小组更容易成立，但可能失去什么？",
    },
    limits: {
      en: "Effort, margins and the organiser's share are assumed: where the threshold lies rests on them, and without effort there might be none. One village of sixty households carries much luck.",
      zh: "投入、利润率和组织者分成均为假设：门槛在哪里取决于它们；如果不需要投入，也可能没有门槛。六十户的村庄运气成分很大。",
    },
  },
};
