import { mapOutcome, type Outcome, undefinedBecause } from "./outcome.ts";
import { countPoor, fgt, requireLine } from "./poverty.ts";
import { watts } from "./poverty-distribution.ts";
import { pow } from "./pow.ts";
import { type Sample, weightedQuantile } from "./sample.ts";

/** Percentiles 1 to 99, as shares. */
export const PERCENTILES: readonly number[] = Object.freeze(Array.from({ length: 99 }, (_, k) => (k + 1) / 100));

/**
 * Growth incidence curve: by how much the welfare of each percentile is higher afterwards, whoever stands there.
 *
 * g(p) = (y₂(p)/y₁(p))^(1/years) − 1, y(p) the weighted quantile.
 *
 * @param before See `sortedSample`. @param after In the same unit.
 * @param shares Percentiles as shares in [0, 1]. Shape: [k].
 * @param years Years between the two, above 0; 1 gives the change as a whole.
 * @returns A rate at each percentile; null where either quantile is 0 or less. Shape: [k]. Undefined if either sample is.
 * @throws RangeError for a share out of range or years not above 0.
 * @see Ravallion and Chen (2003), Measuring pro-poor growth. Economics Letters 78, 93-99.
 * @example growthIncidence(sortedSample(Float64Array.of(10, 20)), sortedSample(Float64Array.of(15, 20)), [0.5, 1]) // => { value: [0.5, 0] }
 */
export function growthIncidence(
  before: Sample,
  after: Sample,
  shares: readonly number[],
  years = 1,
): Outcome<(number | null)[]> {
  if (!(years > 0)) throw new RangeError(`growthIncidence: expected years above 0; got ${years}.`);
  const reason = before.reason ?? after.reason;
  if (reason) return undefinedBecause(reason);
  return {
    value: shares.map((share) => {
      const [from, to] = [weightedQuantile(before, share).value!, weightedQuantile(after, share).value!];
      if (!(from > 0 && to > 0)) return null;
      return (years === 1 ? to / from : pow(to / from, 1 / years)) - 1;
    }),
  };
}

/**
 * Rate of pro-poor growth: the mean growth of those percentiles that were poor before.
 *
 * (Watts₁ − Watts₂)/H₁, the area under the growth incidence curve up to the headcount, over the headcount.
 *
 * @param line Poverty line above 0, in the unit of the values.
 * @returns A logarithmic rate for the whole period; undefined if nobody was poor before, or where Watts is.
 * @throws RangeError if the line is not above 0.
 * @see Ravallion and Chen (2003), as above.
 * @example proPoorGrowth(sortedSample(Float64Array.of(10)), sortedSample(Float64Array.of(5)), 4) // => { value: null, reason: "nobodyPoor" }
 */
export function proPoorGrowth(before: Sample, after: Sample, line: number): Outcome {
  requireLine(line);
  const [first, last] = [watts(before, line), watts(after, line)];
  if (first.value === null) return first;
  if (countPoor(before, line) === 0) return undefinedBecause("nobodyPoor");
  return mapOutcome(last, (later) => (first.value - later) / fgt(before, line, 0).value!);
}
