import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Registered households are topped up to the line. */
export const topUp = lever({
  name: "topUp",
  label: { en: "Top-up to the line", zh: "兜底保障" },
  description: {
    en: "Each January the monthly amount of every registered household moves by what its living standard, as its judges see it, lacks to the level, or exceeds it. It is paid from the next month on. Who is not on the register gets nothing, and an error in what is seen is an error in what is paid.",
    zh: "每年一月，按评定者所见生活水平与兜底水平的差额调整每个建档户的月补助，次月起发放。不在名册上的农户没有补助；所见有误，所补亦误。",
  },
  group: "safetyNet",
  setting: {
    kind: "record",
    fields: {
      level: dial({
        label: { en: "level", zh: "兜底水平" },
        description: { en: "times the official line", zh: "官方贫困线的倍数" },
        unit: "1",
        min: 0,
        max: 2,
        default: 1,
        source: { tag: "FOUND", rows: ["D15b", "M25"], note: "last resort for those without labour" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "level",
  cost: {
    en: "Monthly outlay of government to registered households: the gap as it is seen.",
    zh: "每月由财政支付给建档户：所见的差额。",
  },
  source: { tag: "FOUND", rows: ["D15b", "M25"], note: "the no-labour poor gain by transfers" },
  acts: "monthly",
  flows: {
    topUps: {
      from: "government",
      to: "households",
      label: { en: "top-up to the line", zh: "兜底补助" },
      income: "transfers",
    },
  },
  reads: ["households.topUp", "households.registered", "households.cash", "households.incomeOfMonth"],
  writes: ["households.cash", "households.incomeOfMonth"],
  terms(value, terms) {
    terms.topUpLevel = value.level;
  },
  act({ index, first, end }, _value, { households: h, ledger }, { flow }) {
    let total = 0;
    for (let i = first; i < end; i++) {
      if (h.registered[i] === 0) continue;
      h.cash[i]! += h.topUp[i]!;
      h.incomeOfMonth[i]! += h.topUp[i]!;
      total += h.topUp[i]!;
    }
    ledger.transfer(index, flow.topUps, total);
  },
});
