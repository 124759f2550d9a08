/** One line that two people can compare: equal hashes mean that every reported number of every run is equal, to the last bit. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** The monthly values of one run, by row: [series × months], NaN for undefined. */
type MonthlyValues = Float64Array;

/**
 * SHA-256 of all reported values: policies in file order, replicates ascending, series by name (UTF-16 code units),
 * months; each value a little-endian Float64, undefined as 0x7ff8000000000000.
 *
 * @param keys Series keys, in the order of the rows of `runs`. Shape: [series].
 * @param runs Per policy, per replicate in ascending order, the run's monthly values.
 * @param months Policy months.
 * @returns 64 hexadecimal digits; for no runs at all the hash of the empty text.
 * @example resultHash([], [], 12) // => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export function resultHash(
  keys: readonly string[],
  runs: readonly (readonly MonthlyValues[])[],
  months: number,
): string {
  const rows = keys.map((_, row) => row).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const hash = sha256.create();
  const bytes = new Uint8Array(months * 8);
  const view = new DataView(bytes.buffer);
  for (const replicates of runs)
    for (const values of replicates)
      for (const row of rows) {
        for (let m = 0; m < months; m++) writeValue(view, m * 8, values[row * months + m]!);
        hash.update(bytes);
      }
  return bytesToHex(hash.digest());
}

/** A NaN may carry any payload, and engines differ in which: one is written for all. */
export function writeValue(view: DataView, at: number, value: number): void {
  if (value === value) view.setFloat64(at, value, true);
  else view.setBigUint64(at, 0x7ff8000000000000n, true);
}
