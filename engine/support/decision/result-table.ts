/**
 * Refuses what is no table of options and states.
 *
 * @param asked Name of the function that was asked.
 * @param results Shape: [options][states].
 * @throws RangeError that says what came.
 */
export function requireTable(asked: string, results: readonly ArrayLike<number>[]): void {
  const states = results[0]?.length ?? 0;
  if (states === 0) throw new RangeError(`${asked}: expected at least one option and one state; got none.`);
  results.forEach((row, option) => {
    if (row.length !== states)
      throw new RangeError(`${asked}: expected ${states} states of option ${option}; got ${row.length}.`);
    for (let state = 0; state < states; state++)
      if (row[state] !== row[state])
        throw new RangeError(`${asked}: expected a number for option ${option} in state ${state}; got NaN.`);
  });
}
