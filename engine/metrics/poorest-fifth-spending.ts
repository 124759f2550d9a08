import { metric, type View } from "../model/metric.ts";
import { RING } from "../population/households.ts";
import { finiteOr, undefinedBecause } from "../support/outcome.ts";
import { fifthsOf, incomePerMember } from "../model/income-of-fifths.ts";

/** Whether the poorest by income live beyond their income, as surveys find. */
export const poorestFifthSpending = metric({
  name: "poorestFifthSpending",
  label: { en: "Spending over income of the poorest fifth", zh: "最低五分之一户的支出收入比" },
  description: {
    en: "Consumption at home of twelve months over income of twelve months, for the fifth of households with the least income per registered member. Above one where the poorest of a year draw on savings and credit.",
    zh: "户籍人均收入最低的五分之一农户，近十二个月在家消费与收入之比；大于一说明当年最穷者动用储蓄或借款。",
  },
  unit: "1",
  better: "neither",
  min: -1e6,
  max: 1e6,
  reads: ["households.size", "households.incomeRing", "households.consumptionRing"],
  measure: (view) => {
    const [spent, earned] = poorestFifthOf(view);
    return earned > 0 ? finiteOr("nonPositiveDenominator", spent / earned) : undefinedBecause("nonPositiveDenominator");
  },
});

function poorestFifthOf(view: View): readonly [spent: number, earned: number] {
  const { consumptionRing, size } = view.world.households;
  const income = incomePerMember(view);
  const fifths = fifthsOf(income);
  let [spent, earned] = [0, 0];
  for (let i = 0; i < income.length; i++) {
    if (fifths[i] !== 0) continue;
    earned += income[i]! * size[i]!;
    for (let at = RING * i; at < RING * (i + 1); at++) spent += consumptionRing[at]!;
  }
  return [spent, earned];
}
