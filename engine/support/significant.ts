/**
 * A number as a sentence needs it: rounded to a few significant digits.
 *
 * @param value Any number.
 * @param digits Significant digits, from 1.
 * @example significant(1234.5678) // => 1235
 * @example significant(-0.0012345, 2) // => -0.0012
 */
export const significant = (value: number, digits = 4): number => Number(value.toPrecision(digits));
