import { lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { DEFAULT_LADDER } from "../population/loans.ts";
import { dial } from "../support/quantity.ts";

/** Government founds a mutual credit fund in every village. */
export const fundSeed = lever({
  name: "fundSeed",
  label: { en: "Seed of village funds", zh: "互助资金财政种子" },
  description: {
    en: "Once, in the month given: every village gets a fund with this seed. Members hold a share of 1,000 yuan, given from the seed to registered poor, half matched for others, bought by elites, and may borrow a multiple of it. Without a ladder of its own the fund lends at 0, 0.5, 0.8, 1.3 and 1.5% a month by size of loan.",
    zh: "在指定月份一次性实施：每村以此种子资金成立互助资金。成员持一股（1000元）：贫困户由种子资金赠股，一般户配股一半，富裕户自购，可按股金倍数借款。未另设费率时按借款额分档为月0、0.5%、0.8%、1.3%、1.5%。",
  },
  group: "credit",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      amount: dial({
        label: { en: "seed a village", zh: "每村种子资金" },
        description: { en: "public money in the fund", zh: "投入互助资金的财政资金" },
        unit: "nominal yuan/village",
        min: 0,
        max: 2000000,
        default: 110000,
        source: { tag: "DERIVED", rows: ["C3", "C3c"], note: "6.98 million over 63 villages, Yilong" },
      }),
    },
  },
  neutral: "unset",
  size: "amount",
  cost: {
    en: "One outlay of government a village, lent out and not spent: net public cost counts the time it is tied up, what is lost, and what is given to members as shares.",
    zh: "每村一次性财政投入，用于出借而非消耗：净财政成本计入资金占用、损失以及赠给成员的股份。",
  },
  source: { tag: "STATED", rows: ["S25", "M20", "C2", "C3", "C3c"], note: "national pilot from 2006" },
  acts: "once",
  flows: {
    fundSeeds: {
      from: "government",
      to: "funds",
      label: { en: "seed of village funds", zh: "互助资金种子" },
    },
  },
  reads: ["cooperatives.cash", "cooperatives.publicCapital"],
  writes: ["cooperatives.cash", "cooperatives.publicCapital", "cooperatives.founded"],
  terms(_value, terms) {
    if (terms.fundRates.length === 0) terms.fundRates = DEFAULT_LADDER;
  },
  act({ index }, value, { cooperatives: c, terms, ledger }, { flow }) {
    const row = cooperativeOf(index, "fund");
    const amount = value.amount / terms.priceLevel;
    c.founded[row] = 1;
    c.cash[row]! += amount;
    c.publicCapital[row]! += amount;
    ledger.transfer(index, flow.fundSeeds, amount);
  },
});
