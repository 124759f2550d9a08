import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Leaders who stand for election court the poor. */
export const villageElection = lever({
  name: "villageElection",
  label: { en: "Village election ahead", zh: "村委会换届在即" },
  description: {
    en: "For so many months from the date given, leaders who want votes bring registered poor households along: these are as willing to join a cooperative as if they had already seen neighbours gain. Start a programme in this time to see what timing does.",
    zh: "自指定日期起若干个月内，争取选票的村干部带动建档立卡户：其加入合作社的意愿如同已看到邻居获益。把项目安排在此期间启动，可以看出时机的作用。",
  },
  group: "cooperatives",
  setting: {
    kind: "record",
    fields: {
      from: { kind: "date", label: { en: "first month of the campaign", zh: "竞选开始月份" } },
      months: dial({
        label: { en: "months until the election", zh: "距选举月数" },
        description: { en: "how long leaders court the poor", zh: "干部争取贫困户的时长" },
        unit: "months",
        min: 0,
        max: 36,
        default: 12,
        integer: true,
        source: {
          tag: "ASSUMED",
          rows: ["C1c"],
          note: "elections every three years; the campaign's length is not published",
        },
      }),
    },
  },
  neutral: "unset",
  cost: { en: "None.", zh: "无。" },
  source: {
    tag: "FOUND",
    rows: ["C1c"],
    note: "sign: funds started before elections have more members and more poor",
  },
  acts: "monthly",
  flows: {},
  terms(value, terms, clock) {
    // Without a date the campaign is always on.
    const { from = clock.month, months } = value;
    if (clock.month < from + months) terms.poorCourted = 1;
  },
});
