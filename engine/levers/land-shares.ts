import { isEligible, lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dial } from "../support/quantity.ts";
import { pow } from "../support/pow.ts";

/** Households lend land to the village's asset-income cooperative as shares. */
export const landShares = lever({
  name: "landShares",
  label: { en: "Land shares", zh: "土地入股" },
  description: {
    en: "Once, in the month given: eligible households lend a part of their land to the village's asset-income cooperative. Their own farm output falls with land to the power of its elasticity. The cooperative earns a sum on each mu; every year it pays a rent first, like a floor, and land shares in the rest at a value per mu. Land bears no losses and goes back when the cooperative ends.",
    zh: "在指定月份一次性实施：符合条件的农户将部分土地入股本村资产收益合作社，自家产出按土地弹性下降。合作社每亩取得固定收益，每年先付保底租金，土地再按每亩折股价值参与分红。土地不承担亏损，合作社解散时归还。",
  },
  group: "equity",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      part: dial({
        label: { en: "part of the land", zh: "入股土地比例" },
        description: { en: "of an eligible household's land", zh: "占符合条件农户土地" },
        unit: "share",
        min: 0,
        max: 0.8,
        default: 0.3,
        source: { tag: "ASSUMED", rows: ["M19"], note: "no figure" },
      }),
      rent: dial({
        label: { en: "rent", zh: "保底租金" },
        description: { en: "per mu and year, before anything else is paid", zh: "每亩每年，先于其他分配" },
        unit: "nominal yuan/mu/year",
        min: 0,
        max: 1000,
        default: 300,
        source: { tag: "ASSUMED", rows: ["M19", "K30"], note: "below the cash income per mu of 528 yuan" },
      }),
      eligible: { kind: "eligible", label: { en: "for", zh: "对象" }, default: "registered" },
    },
  },
  neutral: "unset",
  cost: { en: "None: the cooperative pays the rent.", zh: "无：租金由合作社支付。" },
  source: { tag: "STATED", rows: ["M19"], note: "land as shares of asset-income schemes" },
  acts: "once",
  flows: {},
  reads: [
    "households.registered",
    "households.land",
    "households.landShares",
    "households.farmCapacity",
    "cooperatives.founded",
  ],
  writes: ["households.land", "households.landShares", "households.farmCapacity", "cooperatives.founded"],
  terms(value, terms) {
    terms.landFloor = value.rent;
  },
  act({ index, first, end }, value, world) {
    const { households: h, cooperatives: c, economy } = world;
    const kept = pow(1 - value.part, economy.farmLand);
    let lent = 0;
    for (let i = first; i < end; i++) {
      if (!isEligible(world, value.eligible, i)) continue;
      const land = value.part * h.land[i]!;
      h.landShares[i]! += land;
      h.land[i]! -= land;
      h.farmCapacity[i]! *= kept;
      lent += land;
    }
    if (lent > 0) c.founded[cooperativeOf(index, "asset")] = 1;
  },
});
