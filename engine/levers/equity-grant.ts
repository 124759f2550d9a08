import { amountFor } from "../model/formula/amount.ts";
import { isEligible, lever } from "../model/lever.ts";
import { perHousehold } from "../model/setting.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dial } from "../support/quantity.ts";

/** Public money becomes shares of households in the village's asset-income cooperative. */
export const equityGrant = lever({
  name: "equityGrant",
  label: { en: "Equity grants", zh: "财政资金量化入股" },
  description: {
    en: "Once, in the month given: for each eligible household, government buys shares in the village's asset-income cooperative. They belong to the household and cannot be withdrawn. A floor is paid on them every year, from the surplus, then from the reserve, else owed; then they share in what is left like any other share.",
    zh: "在指定月份一次性实施：政府为每个符合条件的农户购买本村资产收益合作社股份，归农户所有、不得退出。每年先付保底分红（依次来自盈余、公积金，不足则记欠），再与其他股份同股同利。",
  },
  group: "equity",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      amount: perHousehold(
        dial({
          label: { en: "shares granted", zh: "每户量化股份" },
          description: { en: "value of the shares, per eligible household", zh: "每个符合条件农户的股份金额" },
          unit: "nominal yuan/household",
          min: 0,
          max: 100000,
          default: 7246,
          source: { tag: "FOUND", rows: ["D12"], note: "one million yuan over 138 households, Gao county" },
        }),
      ),
      floor: dial({
        label: { en: "floor", zh: "保底分红率" },
        description: { en: "paid every year on granted shares", zh: "每年按量化股份支付" },
        unit: "1/year",
        min: 0,
        max: 0.3,
        default: 0.05,
        source: { tag: "FOUND", rows: ["D12", "D12c"], note: "Gao county; not below the one-year deposit rate" },
      }),
      eligible: { kind: "eligible", label: { en: "for", zh: "对象" }, default: "registered" },
    },
  },
  neutral: "unset",
  size: "amount",
  cost: {
    en: "One outlay of government to cooperatives: the amount times eligible households. The floor is borne by the cooperative and its other members.",
    zh: "一次性财政支出，拨付给合作社：金额乘以符合条件农户数。保底分红由合作社及其他成员承担。",
  },
  source: { tag: "STATED", rows: ["M19", "D12"], note: "asset-income schemes" },
  acts: "once",
  flows: {
    equityGrants: { from: "government", to: "cooperatives", label: { en: "equity grants", zh: "财政资金入股" } },
  },
  reads: ["households.registered", "households.grantedShares", "cooperatives.cash", "cooperatives.grantedShares"],
  writes: ["households.grantedShares", "cooperatives.cash", "cooperatives.grantedShares", "cooperatives.founded"],
  terms(value, terms) {
    terms.floorRate = value.floor;
  },
  act({ index, first, end }, value, world, { flow }) {
    const { households: h, cooperatives: c, terms } = world;
    const row = cooperativeOf(index, "asset");
    let total = 0;
    for (let i = first; i < end; i++) {
      if (!isEligible(world, value.eligible, i)) continue;
      const amount = amountFor(value.amount, i) / terms.priceLevel;
      h.grantedShares[i]! += amount;
      total += amount;
    }
    if (total === 0) return;
    c.founded[row] = 1;
    c.grantedShares[row]! += total;
    c.cash[row]! += total;
    world.ledger.transfer(index, flow.equityGrants, total);
  },
});
