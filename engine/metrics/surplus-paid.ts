import { metric, type View } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** What cooperatives paid to members by their trade, and by shares, and what the core diverted, over twelve months, yuan. */
function paid(view: View): { byTrade: number; byShares: number; diverted: number } {
  const flow = (...names: readonly string[]): number => names.reduce((sum, name) => sum + view.flowOfYear(name), 0);
  return {
    byTrade: flow("patronageRefunds", "farmRefunds"),
    byShares: flow(
      "dividends",
      "farmDividends",
      "grantedDividends",
      "fundDividends",
      "floorsPaid",
      "landRents",
      "landDividends",
    ),
    diverted: flow("diverted", "divertedOutside"),
  };
}

/** What cooperatives of all kinds pay out of their surplus. */
export const surplusPaid = metric({
  name: "surplusPaid",
  label: { en: "Surplus paid to members", zh: "付给成员的盈余" },
  description: {
    en: "Refunds by members' trade, dividends, floors and rents on land shares that cooperatives and funds paid over twelve months, per household. What stays in reserves, and what is diverted, is not in it.",
    zh: "近十二个月合作社与互助资金付给成员的交易返还、分红、保底与土地股租金，户均；不含留存公积金与截留。",
  },
  unit: "yuan/household/year",
  better: "higher",
  min: 0,
  max: 1e7,
  measure(view) {
    const { byTrade, byShares } = paid(view);
    return view.world.householdCount === 0
      ? undefinedBecause("empty")
      : defined((byTrade + byShares) / view.world.householdCount);
  },
});

/** What the core keeps for itself. */
export const surplusDiverted = metric({
  name: "surplusDiverted",
  label: { en: "Surplus diverted by the core", zh: "核心成员截留占比" },
  description: {
    en: "Of all that left cooperatives and funds as surplus over twelve months, the part that their core diverted. Undefined while nothing is paid.",
    zh: "近十二个月合作社与互助资金流出的盈余中，被核心成员截留的占比。未支付时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  measure(view) {
    const { byTrade, byShares, diverted } = paid(view);
    const all = byTrade + byShares + diverted;
    return all > 0 ? defined(diverted / all) : undefinedBecause("empty");
  },
});
