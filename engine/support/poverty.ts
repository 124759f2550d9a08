import { defined, mapOutcome, type Outcome, undefinedBecause } from "./outcome.ts";
import { pow } from "./pow.ts";
import type { Sample } from "./sample.ts";

/** Who counts as poor. */
export interface PovertyOptions {
  /** Whether one exactly at the line is poor. Default: no, as the World Bank counts. */
  readonly inclusive?: boolean;
  /** Whether losses count as an income of 0. Default: no, so one who makes a loss falls short by more than the line. */
  readonly clip?: boolean;
}

/**
 * Foster-Greer-Thorbecke poverty index: headcount ratio (α = 0), poverty gap (1), severity (2).
 *
 * P(α) = Σ over the poor of w ((z - y)/z)^α / W; the poor are those with y < z.
 *
 * @param sample See `sortedSample`; household size as weight counts persons.
 * @param line Poverty line z above 0, in the unit of the values.
 * @param alpha From 0; the larger, the more the poorest count.
 * @returns Unitless; in [0, 1] if no value is negative.
 * @throws RangeError if the line is not above 0 or α is negative.
 * @see Foster, Greer and Thorbecke (1984), A class of decomposable poverty measures. Econometrica 52, 761-766.
 * @example fgt(sortedSample(Float64Array.of(32, 96, 128, 160)), 128, 0) // => { value: 0.5 }
 * @example fgt(sortedSample(Float64Array.of(32, 96, 128, 160)), 128, 0, { inclusive: true }) // => { value: 0.75 }
 * @example fgt(sortedSample(Float64Array.of(32, 96, 128, 160)), 128, 1) // => { value: 0.25 }
 */
export function fgt(sample: Sample, line: number, alpha: number, options: PovertyOptions = {}): Outcome {
  requireLine(line);
  if (!(alpha >= 0)) throw new RangeError(`fgt: expected alpha from 0; got ${alpha}.`);
  if (sample.reason) return undefinedBecause(sample.reason);
  const poor = countPoor(sample, line, options);
  let sum = 0;
  for (let i = 0; i < poor; i++) sum += sample.weights[i]! * gapTo(line, sample.values[i]!, alpha, options);
  return defined(sum / sample.totalWeight);
}

/**
 * Income gap ratio: how far the poor are below the line on average, as a share of it.
 *
 * I = P(1)/P(0).
 *
 * @returns Unitless. Undefined if nobody is poor.
 * @example incomeGapRatio(sortedSample(Float64Array.of(25, 75, 200)), 100) // => { value: 0.5 }
 * @example incomeGapRatio(sortedSample(Float64Array.of(200)), 100) // => { value: null, reason: "nobodyPoor" }
 */
export function incomeGapRatio(sample: Sample, line: number, options: PovertyOptions = {}): Outcome {
  const headcount = fgt(sample, line, 0, options);
  if (headcount.value === 0) return undefinedBecause("nobodyPoor");
  return mapOutcome(fgt(sample, line, 1, options), (gap) => gap / headcount.value!);
}

/**
 * Poverty deficit: the money that would lift everyone to the line, if it reached the poor and nobody else.
 *
 * z P(1) W; the deficit per person is the line times the poverty gap.
 *
 * @returns In the unit of the values times that of the weights.
 * @example povertyDeficit(sortedSample(Float64Array.of(64, 96, 200, 200)), 128) // => { value: 96 }
 */
export function povertyDeficit(sample: Sample, line: number, options: PovertyOptions = {}): Outcome {
  return mapOutcome(fgt(sample, line, 1, options), (gap) => gap * line * sample.totalWeight);
}

/**
 * Standard error of a Foster-Greer-Thorbecke index, for units drawn independently with replacement.
 *
 * Linearised: u = w (g - P)/W, g the unit's own gap to the power α; √(n/(n - 1) Σ (u - ū)²). What sampling households leaves open, not the luck of a run.
 *
 * @returns Unitless; 0 if nobody or everybody is poor (α = 0). Undefined for one unit.
 * @see Berger and Skinner (2003), Variance estimation for a low income proportion. Applied Statistics 52, 457-468.
 * @example fgtStandardError(sortedSample(Float64Array.of(1, 2, 3, 4)), 10, 0) // => { value: 0 }
 */
export function fgtStandardError(sample: Sample, line: number, alpha: number, options: PovertyOptions = {}): Outcome {
  const index = fgt(sample, line, alpha, options);
  if (index.value === null) return index;
  const n = sample.values.length;
  if (n === 1) return undefinedBecause("tooFewObservations");
  const poor = countPoor(sample, line, options);
  // The influences add up to 0 by construction, so their mean need not be taken off.
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const gap = i < poor ? gapTo(line, sample.values[i]!, alpha, options) : 0;
    const influence = (sample.weights[i]! * (gap - index.value)) / sample.totalWeight;
    squares += influence * influence;
  }
  return defined(Math.sqrt((n / (n - 1)) * squares));
}

/** How many units, from the lowest up, are poor. */
export function countPoor({ values }: Sample, line: number, options: PovertyOptions = {}): number {
  let poor = 0;
  while (poor < values.length && (options.inclusive === true ? values[poor]! <= line : values[poor]! < line)) poor++;
  return poor;
}

export function requireLine(line: number): void {
  if (!(line > 0 && line < Infinity)) throw new RangeError(`Poverty line: expected a number above 0; got ${line}.`);
}

/** The gap of one poor unit as a share of the line, to a power. A power of 0 counts the unit, even one that is exactly at the line. */
function gapTo(line: number, value: number, alpha: number, options: PovertyOptions): number {
  if (alpha === 0) return 1;
  const gap = (line - (options.clip === true ? Math.max(0, value) : value)) / line;
  return alpha === 1 ? gap : alpha === 2 ? gap * gap : pow(gap, alpha);
}
