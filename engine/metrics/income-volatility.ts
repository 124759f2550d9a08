import { metric } from "../model/metric.ts";
import { RING } from "../population/households.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/**
 * How unsteady the months of a household's year are: the coefficient of variation of twelve monthly incomes.
 *
 * CV = √(Σ (y − ȳ)²/12)/ȳ
 *
 * @param ring Incomes, twelve a household. @param household Row.
 * @returns From 0 up; null where the year brought nothing or less.
 * @example volatility(Float64Array.of(0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2), 0) // => 1
 */
export function volatility(ring: Float64Array, household: number): number | null {
  let sum = 0;
  for (let at = RING * household; at < RING * (household + 1); at++) sum += ring[at]!;
  if (!(sum > 0)) return null;
  const mean = sum / RING;
  let squares = 0;
  for (let at = RING * household; at < RING * (household + 1); at++) squares += (ring[at]! - mean) * (ring[at]! - mean);
  return Math.sqrt(squares / RING) / mean;
}

/** How unsteady the income of poor smallholders is, month by month. */
export const incomeVolatilityPoor = metric({
  name: "incomeVolatilityPoor",
  label: { en: "Unsteadiness of poor smallholders' income", zh: "贫困小农户收入波动" },
  description: {
    en: "Coefficient of variation of the last twelve monthly incomes, capped at 5, mean of registered poor households with somebody on the farm. Households whose year brought nothing are left out; undefined where none remains.",
    zh: "近十二个月月收入的变异系数（上限5），有人务农的建档立卡户平均。全年无净收入的户不计；无此类户时无定义。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 5,
  reads: ["households.incomeRing", "households.registered", "households.farmWorkers"],
  measure({ world: { households: h, householdCount } }) {
    let [sum, counted] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      if (h.registered[i] === 0 || h.farmWorkers[i] === 0) continue;
      const one = volatility(h.incomeRing, i);
      if (one === null) continue;
      sum += Math.min(5, one);
      counted++;
    }
    return counted === 0 ? undefinedBecause("empty") : defined(sum / counted);
  },
});
