/** Prices, growth and saving of the month. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const environmentTerms = Object.freeze({
  priceLevel: dialRow("price level against the base year", "相对基年的价格水平", "index", 1, 0.1, 10, "ASSUMED", "by definition"),
  farmGrowth: dialRow("farm and business productivity against the base year", "农业与自营生产率指数", "index", 1, 0.1, 20, "ASSUMED", "growth table of the base"),
  wageGrowth: dialRow("real wages against the base year", "实际工资指数", "index", 1, 0.1, 20, "ASSUMED", "growth table of the base"),
  transferGrowth: dialRow("real pensions and transfers against the base year", "养老金与转移收入指数", "index", 1, 0.1, 20, "ASSUMED", "growth table of the base"),
  savingRate: dialRow("share of expected income saved", "储蓄率", "share", 0.217, 0, 0.9, "ASSUMED", "the economy's saving rate, less the base's yearly fall"),
});
