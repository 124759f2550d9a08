const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The next larger double. */
export function nextUp(x: number): number {
  if (x === 0) return 5e-324;
  float[0] = x;
  bits[0]! += x > 0 ? 1n : -1n;
  return float[0]!;
}

/** The distance between a double of this size and the next: the unit of its last place. */
export function lastPlace(x: number): number {
  const size = Math.abs(x);
  return size === Number.MAX_VALUE ? 2 ** 971 : nextUp(size) - size;
}
