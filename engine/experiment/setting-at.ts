import type { Factor } from "./experiment.ts";
import { valueAt } from "./factor.ts";

/**
 * What a factor is set to at a coordinate, in the words of the experiment file: a listed level as it is written there,
 * else the number.
 *
 * @param unit In [0, 1].
 * @example settingAt({ range: null, levels: [{ written: "off", value: null }, { written: "200", value: 200 }] }, 0.9) // => "200"
 * @example settingAt({ range: { low: 0, high: 8, whole: false }, levels: null }, 0.25) // => 2
 */
export function settingAt(factor: Pick<Factor, "range" | "levels">, unit: number): string | number {
  const value = valueAt(factor, unit);
  return factor.levels ? factor.levels[value]!.written : value;
}
