/** Numbers as people read them, the same in every JavaScript engine. */

/**
 * A number with thousands separators and so many decimals.
 *
 * @param value Finite.
 * @param decimals Digits after the point, 0 to 20.
 * @returns Without a sign if it rounds to zero.
 * @example formatNumber(1234567.891, 1) // => "1,234,567.9"
 * @example formatNumber(-0.04, 1) // => "0.0"
 */
export function formatNumber(value: number, decimals: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/**
 * A number with as many decimals as it has, at most 15 significant digits, and thousands separators.
 *
 * @param value Any number; very large and very small ones in scientific notation.
 * @example formatExact(0.0058) // => "0.0058"
 * @example formatExact(50000) // => "50,000"
 */
export function formatExact(value: number): string {
  const written = String(Number(value.toPrecision(15)));
  if (/[e]|Inf|NaN/.test(written)) return written;
  return formatNumber(Number(written), written.split(".")[1]?.length ?? 0);
}

/**
 * A share as a percentage.
 *
 * @example formatPercent(0.1234, 1) // => "12.3%"
 */
export const formatPercent = (share: number, decimals: number): string => `${formatNumber(100 * share, decimals)}%`;
