import { defined, type Outcome, undefinedBecause } from "./outcome.ts";
import { requireLine } from "./poverty.ts";
import { pow } from "./pow.ts";

/** Welfare of the same households in several years: one column a year, and a weight that does not change. */
export interface Panel {
  /** Shape: [years][households]; NaN in a year a household had no welfare leaves it out. */
  readonly years: readonly Float64Array[];
  /** Persons, constant over the years. Shape: [households]. */
  readonly weights: Float64Array;
}

/** Shares of the poor and of the others who stay, leave and fall into poverty. */
export interface PovertyTransitions {
  /** Of the poor of the first year, the share no longer poor; null if nobody was poor. */
  readonly exit: number | null;
  /** Of the others, the share now poor; null if all were poor. */
  readonly entry: number | null;
}

/**
 * Poverty transitions from the first to the last year of a panel.
 *
 * exit = Σ w [y₁ < z ≤ y₂] / Σ w [y₁ < z]; entry = Σ w [y₂ < z ≤ y₁] / Σ w [z ≤ y₁]. The matrix is ((1 − exit, exit), (entry, 1 − entry)).
 *
 * @param line Poverty line above 0, in the unit of welfare.
 * @returns Shares in [0, 1]. Undefined for nobody.
 * @throws RangeError if the line is not above 0.
 * @example povertyTransitions({ years: [Float64Array.of(1, 1, 3, 3), Float64Array.of(1, 3, 3, 3)], weights: Float64Array.of(1, 1, 1, 1) }, 2) // => { value: { exit: 0.5, entry: 0 } }
 */
export function povertyTransitions(panel: Panel, line: number): Outcome<PovertyTransitions> {
  requireLine(line);
  const { years, weights } = panel;
  const [first, last] = [years[0]!, years[years.length - 1]!];
  let [poor, left, others, fallen] = [0, 0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    if (!isComplete(panel, i)) continue;
    const weight = weights[i]!;
    if (first[i]! < line) {
      poor += weight;
      if (last[i]! >= line) left += weight;
    } else {
      others += weight;
      if (last[i]! < line) fallen += weight;
    }
  }
  if (!(poor + others > 0)) return undefinedBecause("empty");
  return defined({ exit: poor > 0 ? left / poor : null, entry: others > 0 ? fallen / others : null });
}

/**
 * How many years people are poor: the shares who are in none, one, two … all of them.
 *
 * @param line Poverty line above 0, in the unit of welfare.
 * @returns Shares that add up to 1: never, in one year, … always. Shape: [years + 1]. Undefined for nobody.
 * @throws RangeError if the line is not above 0.
 * @example yearsPoor({ years: [Float64Array.of(1, 1, 3, 3), Float64Array.of(1, 3, 3, 3)], weights: Float64Array.of(1, 1, 1, 1) }, 2) // => { value: [0.5, 0.25, 0.25] }
 */
export function yearsPoor(panel: Panel, line: number): Outcome<number[]> {
  requireLine(line);
  const persons = new Array<number>(panel.years.length + 1).fill(0);
  let all = 0;
  for (let i = 0; i < panel.weights.length; i++) {
    if (!isComplete(panel, i)) continue;
    let poor = 0;
    for (const year of panel.years) if (year[i]! < line) poor++;
    persons[poor]! += panel.weights[i]!;
    all += panel.weights[i]!;
  }
  return all > 0 ? defined(persons.map((count) => count / all)) : undefinedBecause("empty");
}

/** Poverty over several years in two parts that add up to it. */
export interface ChronicAndTransient {
  readonly total: number;
  /** What would be left if everybody had the mean of their years in every year. */
  readonly chronic: number;
  /** What comes from years that are worse than others. */
  readonly transient: number;
}

/**
 * Jalan-Ravallion decomposition of poverty over several years into a chronic and a transient part.
 *
 * total = mean over persons and years of ((z − y)/z)^α for the poor; chronic = the same of every person's mean over the years.
 *
 * @param line Poverty line above 0, in the unit of welfare.
 * @param alpha From 1; 2 is the squared poverty gap, the usual choice.
 * @returns Unitless, each in [0, 1] without negative welfare. Undefined for nobody.
 * @throws RangeError if the line is not above 0 or α is below 1.
 * @see Jalan and Ravallion (1998), Transient poverty in postreform rural China. Journal of Comparative Economics 26, 338-357.
 * @example chronicAndTransient({ years: [Float64Array.of(1, 4), Float64Array.of(3, 4)], weights: Float64Array.of(1, 1) }, 2, 1) // => { value: { total: 0.125, chronic: 0, transient: 0.125 } }
 */
export function chronicAndTransient(panel: Panel, line: number, alpha = 2): Outcome<ChronicAndTransient> {
  requireLine(line);
  if (!(alpha >= 1)) throw new RangeError(`chronicAndTransient: expected alpha from 1; got ${alpha}.`);
  const { years, weights } = panel;
  const gap = (welfare: number): number => {
    if (welfare >= line) return 0;
    const share = (line - welfare) / line;
    return alpha === 1 ? share : alpha === 2 ? share * share : pow(share, alpha);
  };
  let [total, chronic, all] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    if (!isComplete(panel, i)) continue;
    let [gaps, sum] = [0, 0];
    for (const year of years) {
      gaps += gap(year[i]!);
      sum += year[i]!;
    }
    total += (weights[i]! * gaps) / years.length;
    chronic += weights[i]! * gap(sum / years.length);
    all += weights[i]!;
  }
  if (!(all > 0)) return undefinedBecause("empty");
  return defined({ total: total / all, chronic: chronic / all, transient: (total - chronic) / all });
}

/** Whether a household has a weight, and welfare in every year. */
function isComplete({ years, weights }: Panel, i: number): boolean {
  if (!(weights[i]! > 0)) return false;
  for (const year of years) if (year[i] !== year[i]) return false;
  return true;
}
