import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of migrants' pay that arrives at home. */
export const remittedPay = metric({
  name: "remittedPay",
  label: { en: "Migrants' pay that arrives at home", zh: "外出工资寄回比例" },
  description: {
    en: "Remittances over migrants' pay, twelve months, over all migrants. A check of what is assumed, between a fifth and a half, not a test. Undefined where nobody was away.",
    zh: "近十二个月汇款占外出工资的比例。用于核对设定（五分之一至一半之间），不是检验。无人外出时无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  measure(view) {
    const sent = view.flowOfYear("remittances");
    const pay = sent + view.flowOfYear("migrantPayKept");
    return pay > 0 ? defined(sent / pay) : undefinedBecause("empty");
  },
});
