import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of what fell due on loans of village funds that was paid in the month it fell due. */
export const fundRepaidOnTime = metric({
  name: "fundRepaidOnTime",
  label: { en: "Fund loans repaid on time", zh: "互助资金按期还款率" },
  description: {
    en: "Of what fell due on loans of village funds over twelve months (principal and interest), the share paid in full in the month it fell due. Undefined while nothing falls due.",
    zh: "近十二个月互助资金到期本息中，当月足额归还的占比。没有到期款时无定义。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["cooperatives.dueRing", "cooperatives.onTimeRing"],
  measure(view) {
    const due = sum(view.column("cooperatives", "dueRing"));
    return due > 0 ? defined(sum(view.column("cooperatives", "onTimeRing")) / due) : undefinedBecause("empty");
  },
});

function sum(ring: ArrayLike<number> | null): number {
  let total = 0;
  for (let at = 0; at < (ring?.length ?? 0); at++) total += ring![at]!;
  return total;
}
