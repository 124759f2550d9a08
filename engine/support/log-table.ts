import { exactLog, exactLogOf2, splitExact } from "./exact.ts";

/**
 * What to add to the high word of a double so that its bits from 20 up give the exponent and those from 13 up the interval: it moves the edge between
 * exponents from 1 to 1.41, and puts 1 in the centre of interval 75.
 */
export const INTERVAL_OFFSET = 0x97000;

/** ln 2 in two parts; its product with any exponent is exact, and so is the sum of that with the leading part of ln c. */
export const [LOG_2, LOG_2_REST] = splitExact(exactLogOf2, 41);

/**
 * The table behind `log` and `pow`: 128 intervals that cover the numbers from 0.705 to 1.41, each 2^-8 wide below 1 and 2^-7 above.
 *
 * Row i, four entries from position 4 i: centre c, 1/c, ln c in two parts. Shape: [128, 4]. One is a centre, so that logarithms near 0 keep their digits.
 */
export const logTable: Float64Array = Float64Array.from(
  Array.from({ length: 128 }, (_, i) => {
    const middle = i * 8192 + 4096 - INTERVAL_OFFSET;
    const unit = middle < 0 ? 2097152 : 1048576;
    return [(unit + middle) / unit, unit / (unit + middle), ...splitExact(exactLog(unit + middle, unit), 41)];
  }).flat(),
);
