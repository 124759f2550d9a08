import { metric, type Metric, type View } from "../model/metric.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";
import { sum } from "../support/statistics.ts";

const yearOf = (view: View, name: string): number => sum(view.column("villages", name) ?? []);

/** Who keeps the duty forgone, as a share of all of it. */
const keptBy = (name: string, label: Text, who: Text, part: (view: View) => number): Metric =>
  metric({
    name,
    label,
    description: {
      en: `Of the duty and import tax forgone in twelve months, the share that ${who.en}. A memo item beside the ledger. Undefined where none was forgone.`,
      zh: `近十二个月减免税款中${who.zh}的比例。账外备忘项。没有减免时无定义。`,
    },
    unit: "share",
    better: "neither",
    min: 0,
    max: 1,
    reads: ["villages.taxExpenditure", "villages.taxToHouseholds", "villages.taxToProcessors"],
    measure(view): Outcome {
      const whole = yearOf(view, "taxExpenditure");
      return whole > 0 ? defined(Math.min(1, Math.max(0, part(view) / whole))) : undefinedBecause("empty");
    },
  });

/** The tax expenditure by recipient: households with their groups, processing firms, organisers. */
export const taxRecipients: readonly Metric[] = [
  keptBy(
    "taxToHouseholds",
    { en: "Tax expenditure kept by households (memo)", zh: "税收支出归农户（备忘）" },
    { en: "stays with residents and their groups", zh: "归居民及其互市组织" },
    (view) => yearOf(view, "taxToHouseholds"),
  ),
  keptBy(
    "taxToOrganisers",
    { en: "Tax expenditure kept by organisers (memo)", zh: "税收支出归组织者（备忘）" },
    { en: "stays with organisers and buyers who only trade", zh: "归只从事贸易的组织者与买家" },
    (view) => yearOf(view, "taxExpenditure") - yearOf(view, "taxToHouseholds") - yearOf(view, "taxToProcessors"),
  ),
  keptBy(
    "taxToProcessors",
    { en: "Tax expenditure kept by processors (memo)", zh: "税收支出归加工企业（备忘）" },
    { en: "stays with firms that process the goods on landing", zh: "归落地加工企业" },
    (view) => yearOf(view, "taxToProcessors"),
  ),
];
