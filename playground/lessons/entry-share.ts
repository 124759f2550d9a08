import type { Lesson } from "./lesson.ts";

/** As many members in the end, and yet poverty hardly falls: who cannot pay the entry share comes too late. */
export const entryShare: Lesson = {
  id: "entry-share",
  title: { en: "Why a cooperative can leave the poor behind", zh: "合作社为什么会落下穷人" },
  minutes: 45,
  learned: {
    en: "The number of members does not say who they are. You can tell a barrier at the door from a lack of interest, and say why an average can rise while the poor gain little.",
    zh: "成员人数说明不了成员是谁。你能区分“门槛挡住”与“不感兴趣”，并说明为什么平均数上升、穷人却得益不多。",
  },
  story: {
    en: "The same border village. Households may join a trading group, a simple cooperative. In one village joining costs nothing. In the other each member first pays in 10,000 yuan of its own cash, which is paid back on leaving.",
    zh: "同一个边境村。农户可以参加互市组织——一种简单的合作社。一种办法是免费加入；另一种办法是每户先用自有现金缴一万元股金，退出时退还。",
  },
  scenario: {
    schema: 1,
    id: "lesson-entry-share",
    title: { en: "Why a cooperative can leave the poor behind", zh: "合作社为什么会落下穷人" },
    population: { base: "GX14", villages: 1, households: 60 },
    start: "2015-01",
    months: 48,
    burnIn: 36,
    seed: "classroom",
    replicates: 8,
    policies: [
      { id: "none", name: { en: "No groups", zh: "没有互助组" } },
      {
        id: "free",
        name: { en: "Groups, nothing to pay", zh: "互助组，免缴股金" },
        settings: { mutualAidGroups: { members: 10, poorMinimum: 0 } },
      },
      {
        id: "share",
        name: { en: "Groups, 10,000 yuan to enter", zh: "互助组，股金一万元" },
        settings: { mutualAidGroups: { members: 10, poorMinimum: 0, threshold: 10000 } },
      },
      {
        id: "invited",
        name: {
          en: "10,000 yuan, but five registered poor invited free",
          zh: "股金一万元，但每组免费邀请五户建档立卡户",
        },
        settings: { mutualAidGroups: { members: 10, poorMinimum: 5, threshold: 10000 } },
      },
    ],
    report: {
      lines: [3650],
      outcomes: ["headcount", "groupMembers", "meanConsumption", "consumptionOfPoorestFifth"],
    },
  },
  predict: {
    question: {
      en: "The line shown is the share of persons below 10 yuan a day (3,650 a year) without any group. With groups that are free to join it falls to about 11% in the fourth year. Now draw it for groups with an entry share of 10,000 yuan. By the fourth year they have more members than the free ones.",
      zh: "图中的线是没有互助组时每天不足10元（每年3650元）的人口比例。免费加入的互助组使它在第四年降到约11%。请画出股金一万元时的线。到第四年，这种组的成员比免费的组还多。",
    },
    claims: [
      { series: "headcount", policy: "free", at: "end", measure: "level", atLeast: 0.105, atMost: 0.115 },
      { series: "groupMembers", policy: "share", at: "end", measure: "level", atLeast: 0.53 },
      { series: "groupMembers", policy: "free", at: "end", measure: "level", atMost: 0.52 },
    ],
    series: "headcount",
    policy: "share",
    given: "none",
    unit: "share",
    low: 0,
    high: 0.4,
    step: 0.01,
  },
  explain: [
    {
      text: {
        en: "After four years the groups with an entry share have {1} of households as members, the free ones {2}. After the first year it was {3} against {4}. The door was open to everyone with 10,000 yuan in hand; the others came when they had saved it, or not at all.",
        zh: "四年之后，收股金的组成员占农户的{1}，免费的组占{2}。第一年底则是{3}对{4}。手上有一万元的人立刻能进门，其余的人要等攒够钱，或者始终没有进去。",
      },
      claims: [
        { series: "groupMembers", policy: "share", at: "end", measure: "level", atLeast: 0.5 },
        { series: "groupMembers", policy: "free", at: "end", measure: "level", atMost: 0.52 },
        { series: "groupMembers", policy: "share", at: 1, measure: "level", atMost: 0.35 },
        { series: "groupMembers", policy: "free", at: 1, measure: "level", atLeast: 0.45 },
      ],
    },
    {
      text: {
        en: "Poverty at the end: {1} without groups, {2} with free groups, {3} with the entry share. More members, and most of the gain for the poor is gone.",
        zh: "期末贫困人口：没有互助组时{1}，免费的组{2}，收股金的组{3}。成员更多，穷人的得益却大半不见了。",
      },
      claims: [
        { series: "headcount", policy: "none", at: "end", measure: "level", atLeast: 0.15 },
        { series: "headcount", policy: "free", at: "end", measure: "level", atMost: 0.12 },
        { series: "headcount", policy: "share", at: "end", measure: "level", atLeast: 0.135, atMost: 0.15 },
      ],
    },
    {
      text: {
        en: "The average hides it: with the entry share mean consumption still rises by {1} yuan a person, in {2} of 8 runs. The poorest fifth gains {3} yuan with the share and {4} without it.",
        zh: "平均数掩盖了这一点：收股金时，人均消费仍增加{1}元，8次模拟中有{2}次上升。最穷的五分之一人口，收股金时增加{3}元，免缴时增加{4}元。",
      },
      claims: [
        { series: "meanConsumption", policy: "share", at: "end", measure: "change", atLeast: 300 },
        { series: "meanConsumption", policy: "share", at: "end", measure: "rises", atLeast: 7 },
        { series: "consumptionOfPoorestFifth", policy: "share", at: "end", measure: "change", atMost: 160 },
        { series: "consumptionOfPoorestFifth", policy: "free", at: "end", measure: "change", atLeast: 280 },
      ],
    },
    {
      text: {
        en: "A rule can hold the door open: where each group must have five registered poor and waives their share, poverty at the end is {1}, lower than without groups in {2} of 8 runs.",
        zh: "规则可以把门撑开：如果每组须有五户建档立卡户并免缴其股金，期末贫困人口为{1}，8次模拟中有{2}次低于没有互助组的情形。",
      },
      claims: [
        { series: "headcount", policy: "invited", at: "end", measure: "level", atMost: 0.125 },
        { series: "headcount", policy: "invited", at: "end", measure: "falls", atLeast: 8 },
      ],
    },
  ],
  mechanism: {
    en: "In the model: Membership. The share is paid from cash in hand; places go to those who can pay, registered poor first; groups that lack registered poor invite some and waive the share.",
    zh: "模型中的位置：“成员加入与退出”。股金用手上的现金缴纳；名额给缴得起的人，建档立卡户优先；缺少建档立卡户的组邀请几户并免缴股金。",
  },
  attempt: {
    say: {
      en: "Lower the entry share step by step. Is there a share that keeps hardly anyone out? Then ask for registered poor in each group, and see what that does at 10,000 yuan.",
      zh: "逐步降低股金。有没有一个金额几乎不挡人？然后要求每组有建档立卡户，看股金一万元时有什么变化。",
    },
    policy: "share",
    controls: [
      {
        label: { en: "Share a member pays in", zh: "入组股金" },
        path: ["mutualAidGroups", "threshold"],
        min: 0,
        max: 20000,
        step: 500,
        unit: { en: "yuan", zh: "元" },
      },
      {
        label: { en: "Registered poor a group needs", zh: "每组最少建档立卡户" },
        path: ["mutualAidGroups", "poorMinimum"],
        min: 0,
        max: 10,
        step: 1,
        unit: { en: "households", zh: "户" },
      },
    ],
    watch: ["groupMembers", "consumptionOfPoorestFifth"],
  },
  puzzle: {
    say: {
      en: "The group needs money to buy goods, so the share must be 8,000 yuan or more. Bring poverty at the end down to 12% all the same.",
      zh: "互助组要有钱进货，股金不能低于8000元。请仍把期末贫困人口降到12%以下。",
    },
    policy: "share",
    controls: [
      {
        label: { en: "Share a member pays in", zh: "入组股金" },
        path: ["mutualAidGroups", "threshold"],
        min: 8000,
        max: 20000,
        step: 500,
        unit: { en: "yuan", zh: "元" },
      },
      {
        label: { en: "Registered poor a group needs", zh: "每组最少建档立卡户" },
        path: ["mutualAidGroups", "poorMinimum"],
        min: 0,
        max: 10,
        step: 1,
        unit: { en: "households", zh: "户" },
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
        text: { en: "At most 12% of persons below 3,650 yuan at the end", zh: "期末年消费不足3650元的人口不超过12%" },
        series: "headcount",
        policy: "share",
        at: "end",
        measure: "level",
        atMost: 0.12,
      },
    ],
    solution: [10000, 5, 10],
  },
  teacher: {
    question: {
      en: "A cooperative has grown every year. Has it helped the poor?",
      zh: "合作社年年扩大，它帮到穷人了吗？",
    },
    timing: [8, 3, 14, 10, 10],
    expect: {
      en: "Most draw the line close to that of the free groups, because there are more members in the end. Some draw it above the line shown: the poor would be worse off. Both mistake the number of members for who they are, and when they came.",
      zh: "多数学生会画得接近免费的组，因为最后成员更多。也有人画在已给的线之上，认为穷人会更差。两者都把成员人数当成了“谁、何时加入”。",
    },
    discuss: {
      en: "What figures should a cooperative report so that one could see this? What is the entry share good for, and who could pay it for the poor? Why does it matter that those who joined late lost the first years?",
      zh: "合作社应该公布哪些数字，才能看出这一点？股金有什么用处？谁可以替穷人缴？晚加入者失去头几年，为什么要紧？",
    },
    limits: {
      en: "There is no figure for entry shares of such groups; 10,000 yuan is chosen to show the mechanism. The register of the poor is itself in error, so inviting registered poor does not reach all who are poor. In eight runs of sixty households, differences of a point are luck.",
      zh: "这类组的股金没有数据，一万元是为了显示机制而选。建档名册本身有误差，邀请建档立卡户并不能覆盖所有穷人。六十户、八次模拟，一个百分点的差别属于运气。",
    },
  },
};
