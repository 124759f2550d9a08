const LOWEST = -1024;

/**
 * 2^n for n = -1024 … 1023, at position n + 1024.
 *
 * Scaling by a power of two multiplies by an entry of this table. Writing the exponent into the bytes of a double is slower: the processor must wait for
 * the write before it can read the number back.
 */
export const powerOfTwo: Float64Array = (() => {
  const table = new Float64Array(2048);
  table[-LOWEST] = 1;
  for (let n = 1; n <= 1023; n++) table[n - LOWEST] = 2 * table[n - 1 - LOWEST]!;
  for (let n = -1; n >= LOWEST; n--) table[n - LOWEST] = table[n + 1 - LOWEST]! / 2;
  return table;
})();
