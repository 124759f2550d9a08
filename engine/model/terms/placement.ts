/** Places of work in the paired region. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const placementTerms = Object.freeze({
  placementRate: dialRow("workers offered a place away, share a year", "每年提供外出就业名额（占劳动力）", "1/year", 0, 0, 1, "ASSUMED", "no places", "S33"),
  placementSubsidy: dialRow("subsidy for a worker placed", "每名转移就业者补助", "nominal yuan", 0, 0, 50000, "ASSUMED", "no subsidy", "M26"),
  placementPoorFirst: dialRow("weight of the register in offering places", "名额分配中建档立卡户优先程度", "share", 0, 0, 1, "ASSUMED", "by lot", "M26"),
});
