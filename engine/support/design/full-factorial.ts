/**
 * Every combination of the levels of several factors.
 *
 * @param counts Levels of each factor, whole numbers from 1. Shape: [factors].
 * @returns Level numbers from 0, the last factor changing fastest; one empty combination for no factors. Shape: [Π counts][factors].
 * @throws RangeError for a count that is not such a number.
 * @example fullFactorial([2, 2]) // => [[0, 0], [0, 1], [1, 0], [1, 1]]
 */
export function fullFactorial(counts: readonly number[]): number[][] {
  for (const count of counts)
    if (!(count >= 1 && Number.isInteger(count)))
      throw new RangeError(`fullFactorial: expected counts to be whole numbers from 1; got ${count}.`);
  return counts.reduce<number[][]>(
    (combinations, count) =>
      combinations.flatMap((combination) => Array.from({ length: count }, (_, level) => [...combination, level])),
    [[]],
  );
}
