/** The page's colours as a chart needs them: read from the tokens, so that charts follow the theme. */

/** A colour token's value, such as `line-policy`. */
export const colour = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();

/** A colour with less weight, for bands. `#rrggbb` in, `#rrggbbaa` out. */
export const faint = (hex: string, alpha: number): string =>
  `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, "0")}`;

/** How a policy's line is drawn, by its place in the scenario: colour and dash, so that neither is needed alone. */
export const LINES = [
  { token: "line-baseline", dash: [6, 4] },
  { token: "line-policy", dash: [] },
  { token: "line-third", dash: [10, 3, 2, 3] },
  { token: "line-fourth", dash: [2, 3] },
  { token: "line-fifth", dash: [12, 4] },
] as const;

/** The line of the policy at a place; beyond the last they repeat, without the baseline's. */
export const lineOf = (place: number) => LINES[place < LINES.length ? place : 1 + ((place - 1) % (LINES.length - 1))]!;
