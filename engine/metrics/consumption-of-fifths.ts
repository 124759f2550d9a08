import { metric, type Metric } from "../model/metric.ts";
import { meansOfParts } from "../support/means-of-parts.ts";
import { mapOutcome } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

const FIFTHS: readonly (readonly [name: string, which: Text])[] = [
  ["consumptionOfPoorestFifth", { en: "poorest", zh: "最低" }],
  ["consumptionOfSecondFifth", { en: "second", zh: "中低" }],
  ["consumptionOfMiddleFifth", { en: "middle", zh: "中等" }],
  ["consumptionOfFourthFifth", { en: "fourth", zh: "中高" }],
  ["consumptionOfRichestFifth", { en: "richest", zh: "最高" }],
];

/** Mean consumption of each fifth of persons; a fifth holds other people from month to month. */
export const consumptionOfFifths: readonly Metric[] = FIFTHS.map(([name, which], k) =>
  metric({
    name,
    label: { en: `Consumption of the ${which.en} fifth`, zh: `${which.zh}五分之一人口的消费` },
    description: {
      en: `Mean consumption at home over twelve months, per person-year, of the ${which.en} fifth of persons by that consumption. Who is in it changes.`,
      zh: `按在家人均消费排序，${which.zh}五分之一人口近十二个月的人均消费；所含人口逐月变化。`,
    },
    unit: "yuan/person/year",
    better: "higher",
    min: 0,
    max: 1e7,
    measure: (view) => mapOutcome(meansOfParts(view.welfare(), FIFTHS.length), (means) => means[k]!),
  }),
);
