import { mechanism } from "../model/mechanism.ts";
import { labourPowers } from "../population/returns.ts";
import { techniqueFactor } from "../population/technique.ts";

/** Share of a year's crops harvested in each month: two crops of the south, little beside. Sums to one. ASSUMED. */
const HARVEST = [0.01, 0.01, 0.02, 0.03, 0.04, 0.1, 0.28, 0.04, 0.04, 0.12, 0.28, 0.03];

/** Crops, livestock and own business. */
export const farm = mechanism({
  name: "farm",
  label: { en: "Farm and own business", zh: "农业与自营" },
  description: {
    en: "Planned output Y = ability · level · land^a · (floor + capital)^b · labour^c, grown by the base's table, times (1 + g·technique)/(1 + g·technique at synthesis). Crops are harvested by the calendar, livestock and business earn every month. Inputs, a share of planned output times (1 + k·technique)/(1 + k·technique at synthesis), are paid first; yield, price and the earnings shock then decide what comes. Crops feed the household first: min(crops, what each member at home needs) is eaten, evenly over the year and at farm-gate prices; only the surplus goes to market, so that smallholders sell a smaller part. A loss can leave less than nothing. Food for the month comes before it, and before inputs that the harvest will not bring back: what cash cannot cover is left to the suppliers, or not planted.",
    zh: "计划产出 Y = 能力·水平·土地^a·(基础+资本)^b·劳动^c，随增长表增长，再乘以 (1+g·技术)/(1+g·合成时技术)。种植业按农时收获，养殖与自营每月有收入。先支付投入品（计划产出的一定比例，乘以 (1+k·技术)/(1+k·合成时技术)），再由收成、价格与收入冲击决定产出。作物先满足自家口粮：min(作物产出, 在家人口所需)，按产地价计、全年均匀食用；剩余才出售，因此小农户出售比例较低。亏损可使产出为负；当月口粮优先于亏损及无法收回的投入品：现金不足的部分由供货方承担或不再投入。",
  },
  scope: "village",
  parameters: {},
  flows: {
    farmInputs: {
      from: "households",
      to: "outside",
      label: { en: "farm and business inputs", zh: "农业与自营投入" },
      income: "business",
      use: "inputs",
    },
    farmLosses: {
      from: "households",
      to: "outside",
      label: { en: "losses of farm and business", zh: "农业与自营亏损" },
      income: "business",
      use: "inputs",
    },
    ownProduce: {
      from: "outside",
      to: "households",
      label: { en: "own produce eaten at home", zh: "自产自用" },
      income: "business",
    },
    ownConsumption: {
      from: "households",
      to: "outside",
      label: { en: "own produce eaten at home (consumption)", zh: "自产自用（消费）" },
      use: "consumption",
    },
  },
  reads: [
    "households.farmWorkers",
    "households.farmCapacity",
    "households.yieldShock",
    "households.earnings",
    "households.illMonths",
    "households.size",
    "households.awayWorkers",
    "households.technique",
    "households.firstTechnique",
    "households.cash",
    "households.incomeOfMonth",
    "households.consumptionOfMonth",
    "villages.farmPrice",
  ],
  writes: ["households.cash", "households.incomeOfMonth", "households.consumptionOfMonth", "households.harvestToSell"],
  run({ index, first, end }, world, { flow }) {
    const { households: h, villages, economy, terms, clock, ledger } = world;
    const powers = labourPowers(economy);
    const harvested = HARVEST[clock.monthOfYear - 1]!;
    const crops = economy.cropShare;
    const business = (1 - crops) / 12;
    const price = villages.farmPrice[index]!;
    const needed = (economy.kitchenNeed * price) / 12;
    let [inputs, losses, eaten] = [0, 0, 0];
    for (let i = first; i < end; i++) {
      let workers = h.farmWorkers[i]!;
      if (workers === 0) {
        h.harvestToSell[i] = 0;
        continue;
      }
      const planned = h.farmCapacity[i]! * powers[workers]! * terms.farmGrowth;
      // Inputs follow the plan; whoever cannot pay them plants less, and harvests less.
      const [technique, held] = [h.technique[i]!, h.firstTechnique[i]!];
      const wanted = (economy.inputsShare * planned * techniqueFactor(technique, held, economy.techniqueCost)) / 12;
      if (h.illMonths[i]! > 0) workers--;
      const able = powers[workers]! / powers[h.farmWorkers[i]!]!;
      const improved = techniqueFactor(technique, held, economy.techniqueYield);
      const due = planned * improved * able * price * h.yieldShock[i]! * h.earnings[i]!;
      // Food comes before a harvest that will not bring back its inputs, and before creditors.
      const food = (economy.subsistence * (h.size[i]! - h.awayWorkers[i]!)) / 12;
      const spare = Math.max(0, h.cash[i]! - food);
      const paid = Math.min(wanted, due < 12 * wanted ? spare : h.cash[i]!);
      const planted = wanted > 0 ? paid / wanted : 1;
      const gross = due * planted;
      h.cash[i]! -= paid;
      inputs += paid;
      if (gross >= 0) {
        // Stored grain is eaten evenly over the year; a smallholder may eat it all.
        const kitchen = Math.min((gross * crops) / 12, needed * (h.size[i]! - h.awayWorkers[i]!));
        eaten += kitchen;
        h.consumptionOfMonth[i]! += kitchen;
        h.incomeOfMonth[i]! += kitchen - paid;
        h.harvestToSell[i] = (gross * crops - 12 * kitchen) * harvested + gross * business;
      } else {
        const loss = Math.min(-gross * (crops * harvested + business), Math.max(0, h.cash[i]! - food));
        h.cash[i]! -= loss;
        h.incomeOfMonth[i]! -= paid + loss;
        h.harvestToSell[i] = 0;
        losses += loss;
      }
    }
    ledger.transfer(index, flow.farmInputs, inputs);
    ledger.transfer(index, flow.farmLosses, losses);
    ledger.transfer(index, flow.ownProduce, eaten);
    ledger.transfer(index, flow.ownConsumption, eaten);
  },
});
