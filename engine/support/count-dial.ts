import { dialRow } from "./dial-row.ts";
import { dial, type Dial } from "./quantity.ts";

/**
 * A dial that counts something: points, rows, tries.
 *
 * @param en English label, which also describes it. @param zh The same in Chinese.
 * @param central Default, a whole number. @param min Least value. @param max Largest value.
 * @param why Where the default comes from; all such defaults are assumptions.
 * @throws RangeError if the default lies outside the range.
 * @example countDial("points", "点数", 100, 1, 1000, "a first look").integer // => true
 */
export const countDial = (en: string, zh: string, central: number, min: number, max: number, why: string): Dial =>
  dial({ ...dialRow(en, zh, "1", central, min, max, "ASSUMED", why), integer: true });
