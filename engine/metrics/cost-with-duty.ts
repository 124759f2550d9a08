import { metric, ratioMetric } from "../model/metric.ts";
import { netPublicCostOf } from "../model/net-public-cost.ts";
import { mapOutcome } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Net public cost with the duty that exempt trade did not pay counted as a cost. */
export const costWithDuty = metric({
  name: "costWithDuty",
  label: { en: "Net public cost with duty forgone", zh: "财政净成本（含免征税款）" },
  description: {
    en: "Net public cost plus the duty and import tax forgone since the first policy month, per household and year; the duty is not discounted. It shows a policy's cost if the exemption counts as an outlay: see tax expenditure for what that rests on.",
    zh: "财政净成本加政策期首月以来免征的关税和进口环节税，户均每年；免征税款不折现。表示把免税视同支出时的成本，其依据见税收支出。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: -1e7,
  max: 1e7,
  reads: ["villages.dutyForgone", "cooperatives.publicCapital"],
  measure(view) {
    const forgone = view.column("villages", "dutyForgone");
    return mapOutcome(
      netPublicCostOf(view),
      (cost) => cost + (forgone ? sum(forgone) / (view.world.householdCount * view.years()) : 0),
    );
  },
});

/** What it costs a year for each person fewer in poverty, duty forgone included. */
export const costPerExitWithDuty = ratioMetric({
  name: "costPerExitWithDuty",
  label: { en: "Cost per person lifted out, duty forgone included", zh: "每脱贫一人成本（含免征税款）" },
  description: {
    en: "As cost per person lifted out, with the duty that exempt trade did not pay counted as a cost. Undefined unless poverty falls clearly.",
    zh: "同“每脱贫一人成本”，并把免征税款计为成本。贫困没有明显下降时无定义。",
  },
  unit: "yuan/person/year",
  better: "lower",
  min: -1e12,
  max: 1e12,
  byLine: true,
  ratio: { change: "costWithDuty", perFall: "poorPersons" },
});
