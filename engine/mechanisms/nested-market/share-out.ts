/** How an amount is divided among people who cannot all take a full part. */

/**
 * Divides an amount by weights, nobody above what they can take; what is left over is divided again among the others.
 *
 * @param amount To be divided. @param weights Not negative. Shape: [count].
 * @param room What each can still take; falls by what they get. Shape: [count].
 * @param got Rises by what they get. Shape: [count].
 * @returns What could not be divided: 0 unless everyone is full.
 */
export function shareOut(
  amount: number,
  weights: Float64Array,
  room: Float64Array,
  got: Float64Array,
  count: number,
): number {
  let left = amount;
  // Every round either divides all that is left or fills somebody.
  for (let round = 0; round < count && left > 1e-9 * amount; round++) {
    let total = 0;
    for (let k = 0; k < count; k++) if (room[k]! > 0) total += weights[k]!;
    if (!(total > 0)) break;
    const divided = left;
    for (let k = 0; k < count; k++) {
      if (!(room[k]! > 0)) continue;
      const part = Math.min(room[k]!, divided * (weights[k]! / total));
      room[k]! -= part;
      got[k]! += part;
      left -= part;
    }
  }
  return Math.max(0, left);
}
