import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** A higher pension for every elder. */
export const pension = lever({
  name: "pension",
  label: { en: "Pension rise", zh: "养老金提高" },
  description: {
    en: "Paid every month for each elder of the household, on top of the pensions the population already gets, poor or not. Households without labour, whom other help reaches least, have more elders.",
    zh: "每月按农户老人数发放，在已有养老金之外，不论贫富。其他帮扶最难惠及的无劳力户老人较多。",
  },
  group: "safetyNet",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "rise", zh: "提高额" },
      description: { en: "per elder and month", zh: "每位老人每月" },
      unit: "nominal yuan/person/month",
      min: 0,
      max: 1000,
      default: 50,
      source: { tag: "ASSUMED", rows: ["D15b", "M25"], note: "no figure for the level" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: { en: "Monthly outlay of government to households.", zh: "每月由财政支付给农户。" },
  source: { tag: "FOUND", rows: ["D15b", "F10d"], note: "those without labour gain by transfers" },
  acts: "monthly",
  flows: {
    pensionRises: {
      from: "government",
      to: "households",
      label: { en: "pension rises", zh: "养老金提高部分" },
      income: "transfers",
    },
  },
  reads: ["households.elders", "households.cash", "households.incomeOfMonth"],
  writes: ["households.cash", "households.incomeOfMonth"],
  act({ index, first, end }, value, world, { flow }) {
    const { households: h, terms, ledger } = world;
    const each = value / terms.priceLevel;
    let total = 0;
    for (let i = first; i < end; i++) {
      const paid = each * h.elders[i]!;
      h.cash[i]! += paid;
      h.incomeOfMonth[i]! += paid;
      total += paid;
    }
    ledger.transfer(index, flow.pensionRises, total);
  },
});
