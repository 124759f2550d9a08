import { metric } from "../model/metric.ts";
import { CATEGORIES } from "../population/goods.ts";
import { RING } from "../population/households.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** How few categories of goods residents of the region trade, all together. */
export const goodsConcentration = metric({
  name: "goodsConcentration",
  label: { en: "Concentration of goods", zh: "商品集中度" },
  description: {
    en: "Herfindahl index over categories of all goods residents of the region traded in twelve months, at their villages' present mix: 0.25 for four equal categories, 1 for a single one. Undefined where nobody traded.",
    zh: "近十二个月区内居民互市商品按类别计的赫芬达尔指数（以各村目前构成计）：四类均等为0.25，单一类别为1。无人交易时无定义。",
  },
  unit: "index",
  better: "lower",
  min: 0,
  max: 1.000001,
  reads: ["villages.goods", "villages.pooledValue", "villages.soloValue"],
  measure({ world: { blocks, villages } }) {
    const volume = new Float64Array(CATEGORIES);
    let whole = 0;
    for (const { index } of blocks) {
      let value = 0;
      for (let at = RING * index; at < RING * (index + 1); at++)
        value += villages.pooledValue[at]! + villages.soloValue[at]!;
      for (let g = 0; g < CATEGORIES; g++) volume[g]! += villages.goods[CATEGORIES * index + g]! * value;
      whole += value;
    }
    if (!(whole > 0)) return undefinedBecause("empty");
    return defined(volume.reduce((sum, of) => sum + (of / whole) * (of / whole), 0));
  },
});
