import { stream } from "../seed.ts";

/**
 * Points spread over the unit cube for a search to start from: in each coordinate one point in each of n equal strips.
 *
 * @param phrase Names the random numbers: the same phrase, the same points.
 * @returns Shape: [count][coordinates]; in [0, 1).
 * @see McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input variables. Technometrics 21, 239-245.
 * @example latinStart(3, 1, "start").map(([x]) => Math.floor(3 * x)).sort() // => [0, 1, 2]
 */
export function latinStart(count: number, coordinates: number, phrase: string): number[][] {
  const draws = stream(phrase);
  const columns = Array.from({ length: coordinates }, () => {
    const strips = Array.from({ length: count }, (_, k) => k);
    for (let k = count - 1; k > 0; k--) {
      const other = draws.integer(k + 1);
      [strips[k], strips[other]] = [strips[other]!, strips[k]!];
    }
    return strips.map((strip) => (strip + draws.uniform()) / count);
  });
  return Array.from({ length: count }, (_, row) => columns.map((column) => column[row]!));
}
