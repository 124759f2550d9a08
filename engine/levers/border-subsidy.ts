import { amountFor } from "../model/formula/amount.ts";
import { lever } from "../model/lever.ts";
import { perHousehold } from "../model/setting.ts";
import { inTradeZone } from "../population/border-trade.ts";
import { dial } from "../support/quantity.ts";

/** Money for living at the border. */
export const borderSubsidy = lever({
  name: "borderSubsidy",
  label: { en: "Border residents' subsidy", zh: "边民补助" },
  description: {
    en: "Paid every month for each registered member who is at home, in villages within the trade zone. Who stays or returns gets it, so it adds to every activity at home when people choose where to work.",
    zh: "每月按在家的户籍成员人数发给边贸区内的农户。留守或返乡才能领取，因此在就业选择中计入每一种在家活动的收益。",
  },
  group: "settlement",
  setting: {
    kind: "number",
    dial: perHousehold(
      dial({
        label: { en: "subsidy", zh: "补助" },
        description: { en: "per member at home and month", zh: "每位在家成员每月" },
        unit: "nominal yuan/person/month",
        min: 0,
        max: 1000,
        default: 200,
        source: { tag: "ASSUMED", rows: ["M6", "E23"], note: "the allowance was not found" },
      }),
    ),
  },
  neutral: 0,
  size: "value",
  cost: { en: "Monthly outlay of government to households.", zh: "每月由财政支付给农户。" },
  source: { tag: "STATED", rows: ["M6"], note: "honour and subsidy of border guarding" },
  acts: "monthly",
  flows: {
    borderSubsidies: {
      from: "government",
      to: "households",
      label: { en: "border residents' subsidy", zh: "边民补助" },
      income: "transfers",
    },
  },
  reads: [
    "households.size",
    "households.awayWorkers",
    "households.cash",
    "households.incomeOfMonth",
    "villages.kmToBorder",
  ],
  writes: ["households.cash", "households.incomeOfMonth"],
  terms(value, terms) {
    terms.borderSubsidy = value;
  },
  act({ index, first, end }, value, { households: h, villages, economy, terms, ledger }, { flow }) {
    if (!inTradeZone(villages.kmToBorder[index]!, economy)) return;
    let total = 0;
    for (let i = first; i < end; i++) {
      const paid = (amountFor(value, i) / terms.priceLevel) * (h.size[i]! - h.awayWorkers[i]!);
      h.cash[i]! += paid;
      h.incomeOfMonth[i]! += paid;
      total += paid;
    }
    ledger.transfer(index, flow.borderSubsidies, total);
  },
});
