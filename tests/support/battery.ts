/** Numbers in [0, 1) by position, in the order under test. */
export type Sequence = (position: number) => number;

export interface Verdict {
  /** Departures from uniformity in standard deviations: positions in 64 bins, low bits, pairs of neighbours in 16 x 16 bins. */
  readonly uniformity: number;
  readonly lowBits: number;
  readonly pairs: number;
  /** Correlation with the neighbour 1, 2 and 4 places on, times sqrt(n): standard normal if independent. */
  readonly serial: number;
}

/** Statistical tests of a generator in one order. For a good one every number is a few at most; the seeds are fixed, so a verdict never changes. */
export function battery(sequence: Sequence, count = 65536): Verdict {
  const draws = Float64Array.from({ length: count }, (_, i) => sequence(i));
  return {
    uniformity: excess(draws, 64, (i) => Math.floor(draws[i]! * 64)),
    lowBits: excess(draws, 64, (i) => Math.floor(draws[i]! * 4294967296) % 64),
    pairs: excess(draws, 256, (i) => 16 * Math.floor(draws[i]! * 16) + Math.floor(draws[(i + 1) % count]! * 16)),
    serial: Math.max(...[1, 2, 4].map((lag) => Math.abs(correlation(draws, lag)) * Math.sqrt(count))),
  };
}

/** Chi-square over equally likely bins, standardised by its mean and variance (bins - 1, twice that). */
function excess(draws: Float64Array, bins: number, bin: (i: number) => number): number {
  const counts = new Float64Array(bins);
  for (let i = 0; i < draws.length; i++) counts[bin(i)]! += 1;
  const expected = draws.length / bins;
  let chiSquare = 0;
  for (const observed of counts) chiSquare += (observed - expected) ** 2 / expected;
  return Math.abs(chiSquare - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}

/** Correlation of draws with those `lag` places on, with the moments of the uniform: mean 1/2, variance 1/12. */
function correlation(draws: Float64Array, lag: number): number {
  let sum = 0;
  for (let i = 0; i < draws.length; i++) sum += (draws[i]! - 0.5) * (draws[(i + lag) % draws.length]! - 0.5);
  return (12 * sum) / draws.length;
}
