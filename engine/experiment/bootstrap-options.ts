import { countDial } from "../support/count-dial.ts";
import { dialRow } from "../support/dial-row.ts";

/** How intervals of an analysis are made: options that several analyses share. */
export const bootstrapOptions = {
  resamples: countDial(
    "resamples of the bootstrap; 0 for no intervals",
    "自助法重抽样次数；0为不计算区间",
    1000,
    0,
    100_000,
    "usual for percentile intervals (Efron and Tibshirani 1993)",
  ),
  confidence: dialRow(
    "confidence of the intervals",
    "区间的置信水平",
    "share",
    0.95,
    0.5,
    0.999,
    "ASSUMED",
    "the usual level",
  ),
};
