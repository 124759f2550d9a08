/** Words of the village view. */
import type { Counts } from "#engine";
import { dictionary } from "../dictionary.ts";

/** Counts with their numbers written. */
type Written = Readonly<Record<Exclude<keyof Counts, "states"> | "all" | "trade", string>>;

export const villageWords = dictionary(
  {
    title: "The villages, month by month",
    reading:
      "Every house is a household, in the same place under both policies and with the same luck. Who works away is drawn in the place below; a house disappears while all of its members are away. Small squares above the houses are cooperatives that exist: border-trade group, village fund, asset-income cooperative, farm cooperative, nested market.",
    notAMap: "schematic, not a map",
    border: "Border",
    tradePoint: "trade point",
    town: "Town",
    away: "Working away",
    play: "Play",
    pause: "Pause",
    back: "One month back",
    forward: "One month on",
    month: "Month",
    speed: "Speed",
    monthsASecond: (count: number) => (count === 1 ? "1 month a second" : `${count} months a second`),
    fastest: "as fast as possible",
    stepsOnly: "This device asks for less motion, so the months do not play; step or drag instead.",
    which: "Policy drawn",
    picture: (policy: string) =>
      `Picture of the villages under ${policy}. Arrow keys choose a household, Page Up and Page Down a village.`,
    counts: (policy: string, month: string, n: Written) =>
      `${policy}, ${month}: of ${n.all} households ${n.poor} are poor, ${n.near} near the line, ${n.notPoor} not poor; in ${n.nobodyHome} nobody has been at home for a year. ${n.someAway} have somebody working away, ${n.allAway} of them everybody. ${n.trade} are in a border-trade group.`,
    legend: "How a household stands",
    somebody: "somebody working away",
    follow: "Choose a household in the picture, and it is followed in every month and under both policies.",
    followed: "Household followed",
    openDiary: "Read its diary",
    stands: (standing: string, away: number, all: number) =>
      away === 0 ? `${standing}, all ${all} members at home` : `${standing}, ${away} of ${all} members away`,
    columns: ["Poor", "Near the line", "Not poor", "Nobody at home", "Somebody away"],
    tableCaption: "Households at the end of each year",
  },
  {
    title: "逐月看村庄",
    reading:
      "每座房子代表一户，在两种政策下位置相同、运气相同。外出务工的人画在下方；全家外出时房子消失。房子上方的小方块是已有的合作组织，依次为：互市互助组、村互助资金、资产收益合作社、农民合作社、巢状市场。",
    notAMap: "示意图，非地图",
    border: "边境",
    tradePoint: "互市点",
    town: "城镇",
    away: "外出务工",
    play: "播放",
    pause: "暂停",
    back: "后退一个月",
    forward: "前进一个月",
    month: "月份",
    speed: "速度",
    monthsASecond: (count) => `每秒${count}个月`,
    fastest: "尽可能快",
    stepsOnly: "本设备要求减少动态效果，因此不自动播放；请逐月前进或拖动。",
    which: "显示的政策",
    picture: (policy) => `“${policy}”下的村庄示意图。用方向键选择农户，用上下翻页键换村。`,
    counts: (policy, month, n) =>
      `${policy}，${month}：${n.all}户中，${n.poor}户贫困，${n.near}户接近贫困线，${n.notPoor}户不贫困；${n.nobodyHome}户全年无人在家。${n.someAway}户有人外出务工，其中${n.allAway}户全家外出。${n.trade}户加入了互市互助组。`,
    legend: "农户状况",
    somebody: "有人外出务工",
    follow: "在图中选择一户，即可在各月份、两种政策下跟踪它。",
    followed: "正在跟踪的农户",
    openDiary: "看这户的日记",
    stands: (standing, away, all) =>
      away === 0 ? `${standing}，${all}口人都在家` : `${standing}，${all}口人中${away}人外出`,
    columns: ["贫困", "接近贫困线", "不贫困", "无人在家", "有人外出"],
    tableCaption: "每年末的户数",
  },
);
