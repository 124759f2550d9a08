/** The categories of goods that border residents trade: what each earns, what duty it bears, how its margin answers. */
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

type Figure = "Margin" | "Duty" | "Elasticity" | "Spread" | "Market";

/** Five figures of a category: margin, duty, elasticity, spread of prices, share of the market. */
type Figures = readonly [margin: number, duty: number, elasticity: number, spread: number, market: number];

// prettier-ignore
const category = <N extends string>(name: N, en: string, zh: string, [margin, duty, elasticity, spread, market]: Figures) =>
  ({
    [`${name}Margin`]: dialRow(`margin of a duty-paying importer: ${en}`, `完税进口商利润率：${zh}`, "share", margin, 0.01, 0.25, "ASSUMED", "no figure by category", "M3", "M4"),
    [`${name}Duty`]: dialRow(`duty and import tax: ${en}`, `关税与进口环节税：${zh}`, "share", duty, 0, 0.4, "ASSUMED", "import VAT and low tariffs of neighbours' goods; about 0.15 on average", "E1"),
    [`${name}Elasticity`]: dialRow(`volume elasticity of the margin: ${en}`, `利润率的数量弹性：${zh}`, "1", elasticity, 0.5, 20, "ASSUMED", "a margin is thin: it answers more to volume than the price does; no figure", "M4"),
    [`${name}Spread`]: dialRow(`spread of the margin, yearly log: ${en}`, `利润率年度离散度：${zh}`, "1", spread, 0, 0.8, "FOUND", "price SD of related products: grain 0.08, vegetables 0.10 to 0.20, meat 0.15 to 0.25", "K36"),
    [`${name}Market`]: dialRow(`share of the market of border goods: ${en}`, `占边贸商品市场份额：${zh}`, "share", market, 0.02, 1, "ASSUMED", "no figure by category; shares are taken relative to their sum", "M3"),
  }) as Readonly<Record<`${N}${Figure}`, Dial>>;

// prettier-ignore
export const goodsDials = Object.freeze({
  ...category("nuts", "dried fruit and nuts", "干果坚果", [0.08, 0.15, 1.5, 0.2, 0.35]),
  ...category("aquatic", "aquatic products", "水产品", [0.1, 0.15, 1.5, 0.25, 0.25]),
  ...category("grain", "grain and spices", "粮食与香料", [0.06, 0.13, 2, 0.1, 0.2]),
  ...category("timber", "timber and other goods", "木材及其他", [0.07, 0.15, 2, 0.15, 0.2]),
  goodsMarket: dialRow("border goods the market takes from others, per household of the trade zone", "市场从其他卖方吸纳的边贸商品（边贸区户均）", "yuan/month", 40_000, 5_000, 1_000_000, "ASSUMED", "all trade of a border town is about 25,000 a month and household (18.13 billion, 216,000 people); the market reaches further", "E4", "E16"),
});
