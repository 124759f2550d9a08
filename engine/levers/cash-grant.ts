import { isEligible, lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** A sum of money, once: what the same public money as a grant of shares does in cash. */
export const cashGrant = lever({
  name: "cashGrant",
  label: { en: "Cash grant", zh: "一次性现金补助" },
  description: {
    en: "Once, in the month given: every eligible household is paid the same sum, to spend or keep as it likes.",
    zh: "在指定月份一次性实施：每个符合条件的农户得到同样金额，自由支配。",
  },
  group: "safetyNet",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      amount: dial({
        label: { en: "grant", zh: "补助金额" },
        description: { en: "per eligible household", zh: "每个符合条件的农户" },
        unit: "nominal yuan/household",
        min: 0,
        max: 100000,
        default: 7246,
        source: { tag: "FOUND", rows: ["D12"], note: "the value of shares granted in Gao county, for comparison" },
      }),
      eligible: { kind: "eligible", label: { en: "for", zh: "对象" }, default: "registered" },
    },
  },
  neutral: "unset",
  size: "amount",
  cost: {
    en: "One outlay of government to households: the amount times eligible households.",
    zh: "一次性由财政支付给农户：金额乘以符合条件农户数。",
  },
  source: { tag: "ASSUMED", rows: ["D12"], note: "the alternative to shares of the same value" },
  acts: "once",
  flows: {
    cashGrants: {
      from: "government",
      to: "households",
      label: { en: "cash grants", zh: "现金补助" },
      income: "transfers",
    },
  },
  reads: ["households.registered", "households.cash", "households.incomeOfMonth"],
  writes: ["households.cash", "households.incomeOfMonth"],
  act({ index, first, end }, value, world, { flow }) {
    const { households: h, terms, ledger } = world;
    const amount = value.amount / terms.priceLevel;
    let total = 0;
    for (let i = first; i < end; i++) {
      if (!isEligible(world, value.eligible, i)) continue;
      h.cash[i]! += amount;
      h.incomeOfMonth[i]! += amount;
      total += amount;
    }
    ledger.transfer(index, flow.cashGrants, total);
  },
});
