/** Numbers as people read them: shares in per cent, changes of shares in percentage points, as many digits as they deserve. */
import { formatNumber } from "#engine";

export interface NumberStyle {
  /** Digits after the point. */
  readonly digits: number;
  readonly percent: boolean;
}

/**
 * Digits for numbers that stand beside each other: three significant ones for the largest, at most four after the point.
 *
 * @param unit "share" is shown in per cent.
 * @param values Nulls do not count.
 */
export function styleFor(unit: string, values: readonly (number | null)[]): NumberStyle {
  const percent = unit === "share";
  const largest = Math.max(0, ...values.map((value) => Math.abs((value ?? 0) * (percent ? 100 : 1))));
  const before = largest > 0 ? Math.floor(Math.log10(largest)) + 1 : 3;
  return { digits: Math.min(percent ? 2 : 4, Math.max(0, 3 - before)), percent };
}

/** A level: `12.3%`, `1,234`; a dash for an undefined value. */
export function showLevel(value: number | null, { digits, percent }: NumberStyle): string {
  if (value === null) return "—";
  return percent ? `${formatNumber(100 * value, digits)}%` : formatNumber(value, digits);
}

/** A change, with its sign unless it rounds to zero: `+1.2`, `-0.4`, `0.0`. Shares in percentage points. */
export function showChange(value: number | null, { digits, percent }: NumberStyle): string {
  if (value === null) return "—";
  const text = formatNumber(percent ? 100 * value : value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
