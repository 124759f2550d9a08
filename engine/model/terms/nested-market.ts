/** How a nested market shares its sales, and who looks at quality. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const nestedMarketTerms = Object.freeze({
  nestedPoorFirst: dialRow("part of nested sales offered to registered poor first", "巢状市场销售优先给建档立卡户的比例", "share", 0, 0, 1, "ASSUMED", "no rule"),
  nestedByOutput: dialRow("part of nested sales shared by output, the rest equally", "巢状市场按产量分配的比例（其余均分）", "share", 0, 0, 1, "ASSUMED", "equal shares"),
  nestedMonitoring: dialRow("sellers whose goods are checked in a month", "每月受质量检查的卖户比例", "share", 0, 0, 1, "ASSUMED", "none"),
  nestedVisits: dialRow("visits of a consumer to the village in a year", "每位消费者每年到村次数", "1/year", 0, 0, 12, "ASSUMED", "none"),
});
