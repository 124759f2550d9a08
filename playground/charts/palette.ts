/** The page's colours as a chart needs them: read from the tokens, so that charts follow the theme. */

/** A colour token's value, such as `line-policy`. */
export const colour = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();

/** A colour with less weight, for bands. `#rrggbb` in, `#rrggbbaa` out. */
export const faint = (hex: string, alpha: number): string =>
  `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, "0")}`;

interface Line {
  readonly token: string;
  readonly dash: readonly number[];
}
const BASELINE: Line = { token: "line-baseline", dash: [6, 4] };
const SHOWN: Line = { token: "line-policy", dash: [] };
const OTHERS: readonly Line[] = [
  { token: "line-third", dash: [10, 3, 2, 3] },
  { token: "line-fourth", dash: [2, 3] },
  { token: "line-fifth", dash: [12, 4] },
  { token: "line-sixth", dash: [7, 2, 2, 2, 2, 2] },
  { token: "line-seventh", dash: [4, 2] },
];

/**
 * How a policy's line is drawn: colour and dash, so that neither is needed alone. The policy shown is always the same.
 *
 * @param at The policy's place in the scenario.
 * @param shown The place of the policy shown.
 */
export function lineOf(at: number, shown: number): Line {
  if (at === 0) return BASELINE;
  if (at === shown) return SHOWN;
  return OTHERS[(at - (shown > 0 && at > shown ? 2 : 1)) % OTHERS.length]!;
}
