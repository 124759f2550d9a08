import { amountFor } from "../model/formula/amount.ts";
import { isEligible, lever } from "../model/lever.ts";
import { perHousehold } from "../model/setting.ts";
import { dial } from "../support/quantity.ts";

/** A monthly allowance for the registered poor. */
export const minimumLivingAllowance = lever({
  name: "minimumLivingAllowance",
  label: { en: "Minimum living allowance", zh: "最低生活保障" },
  description: {
    en: "Paid every month for each registered member of an eligible household, at home or away, at the same amount for all. Officials decide by their register, not by true income.",
    zh: "每月按符合条件农户的户籍人口发放，金额相同，不论是否在家。资格由登记名册而非真实收入决定。",
  },
  group: "safetyNet",
  setting: {
    kind: "record",
    fields: {
      amount: perHousehold(
        dial({
          label: { en: "allowance", zh: "补助水平" },
          description: { en: "per member and month", zh: "每人每月" },
          unit: "nominal yuan/person/month",
          min: 0,
          max: 1000,
          default: 100,
          source: { tag: "RECALLED", rows: ["D13"], note: "mean payment per person near 116 yuan in 2013" },
        }),
      ),
      eligible: { kind: "eligible", label: { en: "for", zh: "对象" }, default: "registered" },
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "amount",
  cost: { en: "Monthly outlay of government to households.", zh: "每月由财政支付给农户。" },
  source: { tag: "FOUND", rows: ["D13", "M18"], note: "rural minimum-living allowance" },
  acts: "monthly",
  expectedIncome: (value, world, i) =>
    isEligible(world, value.eligible, i) ? 12 * amountFor(value.amount, i) * world.households.size[i]! : 0,
  flows: {
    livingAllowances: {
      from: "government",
      to: "households",
      label: { en: "minimum living allowance", zh: "最低生活保障金" },
      income: "transfers",
    },
  },
  reads: ["households.size", "households.registered", "households.cash", "households.incomeOfMonth"],
  writes: ["households.cash", "households.incomeOfMonth"],
  act({ index, first, end }, value, world, { flow }) {
    const { households: h, terms, ledger } = world;
    let total = 0;
    for (let i = first; i < end; i++) {
      if (!isEligible(world, value.eligible, i)) continue;
      const paid = (amountFor(value.amount, i) / terms.priceLevel) * h.size[i]!;
      h.cash[i]! += paid;
      h.incomeOfMonth[i]! += paid;
      total += paid;
    }
    ledger.transfer(index, flow.livingAllowances, total);
  },
});
