import { type Outcome, mapOutcome } from "./outcome.ts";
import { lorenz } from "./lorenz.ts";
import type { Sample } from "./sample.ts";

/**
 * Means of equal parts of the population, poorest first: tenths, fifths …
 *
 * m(k) = n μ [L(k/n) − L((k − 1)/n)], L the Lorenz curve.
 *
 * @param sample See `sortedSample`.
 * @param parts Number of parts n, from 1.
 * @returns In the unit of the values, ascending. Shape: [parts]. Undefined without a positive mean.
 * @throws RangeError unless the number of parts is whole and at least 1.
 * @example meansOfParts(sortedSample(Float64Array.of(1, 3, 5, 7)), 2) // => { value: [2, 6] }
 */
export function meansOfParts(sample: Sample, parts: number): Outcome<number[]> {
  if (!(Number.isInteger(parts) && parts >= 1))
    throw new RangeError(`meansOfParts: expected a whole number of parts from 1; got ${parts}.`);
  const shares = Array.from({ length: parts }, (_, k) => (k + 1) / parts);
  return mapOutcome(lorenz(sample, shares), (curve) =>
    curve.map((upTo, k) => parts * sample.mean * (upTo - (curve[k - 1] ?? 0))),
  );
}
