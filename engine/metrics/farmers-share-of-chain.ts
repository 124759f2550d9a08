import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Farmers' part of the profit made along the chain from field to shop. */
export const farmersShareOfChain = metric({
  name: "farmersShareOfChain",
  label: { en: "Farmers' share of chain profit", zh: "农民占产业链利润比例" },
  description: {
    en: "Farmers' profit (sales and what their cooperatives keep, less inputs) over the profit of the whole chain (goods at the farm gate, times one plus the profit of trade and retail, less inputs), twelve months. Published: 56% in 1999, 43% in 2010. Undefined where nothing is sold or the chain makes no profit.",
    zh: "近十二个月农民利润（销售收入及其合作社留存，减投入品）占全链利润（产地价产值乘以一加流通利润率，减投入品）的比例。公布：1999年56%，2010年43%。无销售或全链无利润时无定义。",
  },
  unit: "share",
  better: "higher",
  min: -1e3,
  max: 1e3,
  reads: ["villages.soldAtFarmGate"],
  measure(view) {
    const goods = sum(view.column("villages", "soldAtFarmGate") ?? []);
    const flow = view.flowOfYear;
    const inputs = flow("farmInputs") - flow("inputsSaved") + flow("memberCosts");
    const farmers =
      flow("farmSales") + flow("cooperativeSales") + flow("cooperativeMargins") - flow("cooperativeCosts") - inputs;
    const chain = goods * (1 + view.world.economy.circulationProfit) - inputs;
    return goods === 0
      ? undefinedBecause("empty")
      : chain > 0
        ? defined(farmers / chain)
        : undefinedBecause("nonPositiveDenominator");
  },
});
