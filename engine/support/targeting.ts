import { defined, type Outcome, undefinedBecause } from "./outcome.ts";
import { requireLine } from "./poverty.ts";
import { sortOrder } from "./sort-order.ts";

/** Who gets a benefit, by persons and by money. Shares in [0, 1]; null where the group they are shares of is empty. */
export interface Targeting {
  /** Of the poor, the share that gets nothing: undercoverage. */
  readonly exclusionError: number | null;
  /** Of those who get something, the share not poor. */
  readonly inclusionError: number | null;
  /** Of those not poor, the share that gets something. */
  readonly coverageOfOthers: number | null;
  /** Share of the money that goes to people who are not poor. */
  readonly leakage: number | null;
  /** Share of the money that goes to the poorest 40%, over 0.4; 1 is neutral (Coady, Grosh and Hoddinott). */
  readonly poorestFortyRatio: number | null;
  /** Concentration of the money by rank of welfare: −1 all to the poorest, 0 even, 1 all to the richest. */
  readonly concentration: number | null;
}

/**
 * Targeting of a benefit.
 *
 * @param welfare Of each household, per person, before or after the benefit as the caller decides and says. Shape: [n].
 * @param weights Persons. Shape: [n].
 * @param benefits What each person of a household gets, 0 or more. Shape: [n].
 * @param line Poverty line above 0; poor is strictly below it.
 * @returns Undefined for nobody; measures of money are null while nothing is given.
 * @throws RangeError if the line is not above 0.
 * @see Coady, Grosh and Hoddinott (2004), Targeting of transfers in developing countries, World Bank.
 * @example targetingOf(Float64Array.of(1, 3), Float64Array.of(1, 1), Float64Array.of(3, 1), 2).value.leakage // => 0.25
 */
export function targetingOf(
  welfare: Float64Array,
  weights: Float64Array,
  benefits: Float64Array,
  line: number,
): Outcome<Targeting> {
  requireLine(line);
  let [poor, poorServed, others, othersServed, money, leaked] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < welfare.length; i++) {
    const weight = weights[i]!;
    if (!(weight > 0)) continue;
    const amount = weight * benefits[i]!;
    money += amount;
    if (welfare[i]! < line) {
      poor += weight;
      if (amount > 0) poorServed += weight;
    } else {
      others += weight;
      leaked += amount;
      if (amount > 0) othersServed += weight;
    }
  }
  if (!(poor + others > 0)) return undefinedBecause("empty");
  const served = poorServed + othersServed;
  return defined({
    exclusionError: poor > 0 ? 1 - poorServed / poor : null,
    inclusionError: served > 0 ? othersServed / served : null,
    coverageOfOthers: others > 0 ? othersServed / others : null,
    leakage: money > 0 ? leaked / money : null,
    poorestFortyRatio: money > 0 ? shareOfPoorest(welfare, weights, benefits, 0.4).value! / 0.4 : null,
    concentration: money > 0 ? concentrationIndex(welfare, weights, benefits).value : null,
  });
}

/**
 * Share of a benefit that goes to the poorest share of persons: one point of its concentration curve.
 *
 * @param share Of persons, in [0, 1]; one who stands astride the limit counts in part.
 * @returns In [0, 1] for benefits from 0 up. Undefined if nothing is given to anybody.
 * @example shareOfPoorest(Float64Array.of(1, 2), Float64Array.of(1, 1), Float64Array.of(3, 1), 0.75) // => { value: 0.875 }
 */
export function shareOfPoorest(
  welfare: Float64Array,
  weights: Float64Array,
  benefits: Float64Array,
  share: number,
): Outcome {
  let [persons, money] = [0, 0];
  const present = counted(welfare, weights);
  for (const i of present) {
    persons += weights[i]!;
    money += weights[i]! * benefits[i]!;
  }
  if (!(money > 0)) return undefinedBecause("empty");
  const upTo = share * persons;
  let [below, received] = [0, 0];
  for (const i of present) {
    const part = Math.min(weights[i]!, upTo - below);
    if (!(part > 0)) break;
    received += part * benefits[i]!;
    below += part;
  }
  return defined(received / money);
}

/**
 * Concentration index of a benefit: the Gini formula with persons in order of welfare.
 *
 * C = 2 Σ w b (C − w/2)/(b̄ W²) − 1, C the cumulative weight in ascending order of welfare.
 *
 * @returns In [-1, 1]; where welfare and benefit rank alike it is the benefit's Gini. Undefined if nothing is given.
 * @example concentrationIndex(Float64Array.of(1, 2), Float64Array.of(1, 1), Float64Array.of(1, 0)) // => { value: -0.5 }
 */
export function concentrationIndex(welfare: Float64Array, weights: Float64Array, benefits: Float64Array): Outcome {
  let [persons, money, ranked] = [0, 0, 0];
  for (const i of counted(welfare, weights)) {
    const weight = weights[i]!;
    persons += weight;
    money += weight * benefits[i]!;
    ranked += weight * benefits[i]! * (persons - weight / 2);
  }
  return money > 0 ? defined((2 * ranked) / (money * persons) - 1) : undefinedBecause("empty");
}

/** Rows with a weight, in ascending order of welfare. */
function counted(welfare: Float64Array, weights: Float64Array): Uint32Array {
  const rows: number[] = [];
  for (let i = 0; i < welfare.length; i++) if (weights[i]! > 0) rows.push(i);
  const present = Uint32Array.from(rows);
  const order = sortOrder(Float64Array.from(present, (i) => welfare[i]!));
  return order.map((k) => present[k]!);
}
