/** Lots: who comes first where not everybody can be served. */

/**
 * Takes the next household of a queue: the one with the lowest lot among those not yet served.
 *
 * @param queue Pairs of lot and household; those served stand first. Shape: [length × 2].
 * @param served Households served so far, below `length`.
 * @param length Households in the queue.
 * @returns Row of the household.
 * @example nextByLot(Float64Array.of(0.9, 4, 0.2, 7), 0, 2) // => 7
 */
export function nextByLot(queue: Float64Array, served: number, length: number): number {
  let winner = served;
  for (let s = served + 1; s < length; s++) if (queue[2 * s]! < queue[2 * winner]!) winner = s;
  const [lot, household] = [queue[2 * winner]!, queue[2 * winner + 1]!];
  queue.copyWithin(2 * winner, 2 * served, 2 * served + 2);
  queue[2 * served] = lot;
  queue[2 * served + 1] = household;
  return household;
}
