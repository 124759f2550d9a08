import { mechanism } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import { CATEGORIES, GOODS } from "../population/goods.ts";
import { exp } from "../support/exp.ts";
import { inverseNormal } from "../support/inverse-normal.ts";
import { log } from "../support/log.ts";
import { dialRow } from "../support/dial-row.ts";

/** Prices of the month and the state of the border. */
export const environment = mechanism({
  name: "environment",
  label: { en: "Environment", zh: "环境" },
  description: {
    en: "Farm prices: ln p' = r ln p + N(0, s), a small national part and a larger village part. Margins of border goods: a log shock by category, the same in all villages, with a persistence of its own. After a reopening, port flow moves towards openness by 1/r of the gap each month; a closure takes effect at once.",
    zh: "农产品价格：ln p' = r ln p + N(0, s)，全国部分小、村级部分大。边贸商品利润率：各类商品各有对数冲击，各村相同，具有自身的持续性。重新开放后口岸通行量每月恢复缺口的1/r；关闭立即生效。",
  },
  scope: "region",
  // prettier-ignore
  parameters: {
    pricePersistence: dialRow("persistence of farm prices, monthly", "农产品价格月度持续性", "1", 0.9, 0, 0.999, "ASSUMED", "no monthly figure", "K36"),
    nationalPriceSpread: dialRow("spread of the national price, yearly log", "全国价格年度离散度", "1", 0.03, 0, 0.5, "ASSUMED", "a common price swamps replicates", "K36"),
    villagePriceSpread: dialRow("spread of the village price, yearly log", "村级价格年度离散度", "1", 0.08, 0, 0.5, "FOUND", "grain 0.08; by village and crop", "G1", "G3", "K36"),
    goodsPersistence: dialRow("persistence of shocks to margins of border goods, monthly", "边贸商品利润率冲击月度持续性", "1", 0.9, 0, 0.999, "ASSUMED", "as farm prices", "K36"),
    portRecovery: dialRow("months of recovery after a reopening", "重新开放后的恢复月数", "months", 3.5, 1, 24, "DERIVED", "half-life 2 to 5 months", "V15", "E14"),
  },
  flows: {},
  purposes: { nationalPrice: 601, villagePrice: 602, goodsPrice: 603 },
  reads: ["villages.farmPrice", "villages.portFlow", "villages.goodsShock"],
  writes: ["villages.farmPrice", "villages.portFlow", "villages.goodsShock"],
  settle(world, { p }) {
    const { villages, draws, clock, terms } = world;
    shockGoods(world, p.goodsPersistence);
    const innovation = Math.sqrt(1 - p.pricePersistence * p.pricePersistence);
    const national = p.nationalPriceSpread * innovation * inverseNormal(draws.one(0, 601, clock.key));
    for (const { index } of world.blocks) {
      const own = p.villagePriceSpread * innovation * inverseNormal(draws.one(index, 602, clock.key));
      villages.farmPrice[index] = exp(p.pricePersistence * log(villages.farmPrice[index]!) + national + own);
      const flow = villages.portFlow[index]!;
      villages.portFlow[index] =
        terms.borderOpenness < flow ? terms.borderOpenness : flow + (terms.borderOpenness - flow) / p.portRecovery;
    }
    terms.portFlow = villages.portFlow[0]!;
  },
});

/** Moves the log shock to each category's margin, one for the whole region: ln x' = r ln x + N(0, s √(1 − r²)). */
function shockGoods({ villages, draws, clock, economy, blocks }: World, persistence: number): void {
  const innovation = Math.sqrt(1 - persistence * persistence);
  for (let g = 0; g < CATEGORIES; g++) {
    const news = economy[`${GOODS[g]!}Spread`] * innovation * inverseNormal(draws.one(g, 603, clock.key));
    const shock = persistence * villages.goodsShock[g]! + news;
    for (const { index } of blocks) villages.goodsShock[CATEGORIES * index + g] = shock;
  }
}
