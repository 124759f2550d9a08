/**
 * How lonely each point of a front is: the larger, the more it adds to what the front shows.
 *
 * d = Σ over aims of (next − previous) / (largest − smallest), neighbours in the order of that aim; Infinity at the ends.
 *
 * @param aims Shape: [points][aims].
 * @returns Shape: [points]; in [0, Infinity]. An aim in which all are equal adds nothing.
 * @see Deb, Pratap, Agarwal and Meyarivan (2002), NSGA-II. IEEE Transactions on Evolutionary Computation 6, 182-197, section III B.
 * @example Array.from(crowdingDistances([[0, 4], [1, 2], [4, 0]])) // => [Infinity, 2, Infinity]
 */
export function crowdingDistances(aims: readonly (readonly number[])[]): Float64Array {
  const distances = new Float64Array(aims.length);
  for (let k = 0; k < (aims[0]?.length ?? 0); k++) {
    const order = [...aims.keys()].sort((a, b) => aims[a]![k]! - aims[b]![k]! || a - b);
    const at = (place: number): number => aims[order[place]!]![k]!;
    const spread = at(order.length - 1) - at(0);
    if (!(spread > 0)) continue;
    for (let place = 1; place < order.length - 1; place++)
      distances[order[place]!]! += (at(place + 1) - at(place - 1)) / spread;
    distances[order[0]!] = Infinity;
    distances[order.at(-1)!] = Infinity;
  }
  return distances;
}
