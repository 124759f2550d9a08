import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of households that wanted more credit than bank and fund gave. Source: K10, C4. */
export const creditConstrained = metric({
  name: "creditConstrained",
  label: { en: "Credit-constrained households", zh: "信贷约束户" },
  description: {
    en: "Share of households that in the last twelve months needed a loan, or had a project that would have paid at the bank's rate, and were not lent enough by a bank or a village fund.",
    zh: "近十二个月内需要借款，或有按银行利率值得开办的项目，而银行与互助资金均未足额放款的农户占比。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["households.creditShort"],
  measure(view) {
    const short = view.column("households", "creditShort");
    if (!short || short.length === 0) return undefinedBecause("empty");
    let constrained = 0;
    for (let i = 0; i < short.length; i++) if (short[i]! > 0) constrained++;
    return defined(constrained / short.length);
  },
});
