/** Cells of a table of validation: what is shown of numbers, rules and sources, in words. */
import { fill, type CheckResult, type Locale, type RowResult, type Text } from "#engine";
import { showLevel, styleFor } from "../show-number.ts";

const words = {
  range: { en: "{median} ({low} to {high})", zh: "{median}（{low}至{high}）" },
  share: { en: "{numbers}; holds in {share} of {n}", zh: "{numbers}；{n}次中{share}成立" },
  undefined: { en: "undefined in every replicate", zh: "各次重复均无定义" },
  needs: { en: "needs: {what}", zh: "尚需：{what}" },
  and: { en: ", ", zh: "、" },
} as const satisfies Record<string, Text>;

/** Median and 80% range of what was simulated; for a sign or an order, in how many replicates it holds; or what is missing. */
export function simulatedCell({ simulated, needs, rule, unit }: CheckResult, locale: Locale): string {
  const say = (name: keyof typeof words, given = {}): string => fill(words[name][locale], given);
  if (simulated === null) return say("needs", { what: needs?.[locale] ?? "" });
  const { median, low, high, share, defined } = simulated;
  if (share === null) return say("undefined");
  const style = styleFor(unit, [...median, ...low, ...high]);
  const show = (value: number | null): string => showLevel(value, style);
  const numbers = median
    .map((value, k) => say("range", { median: show(value), low: show(low[k]!), high: show(high[k]!) }))
    .join(say("and"));
  if (rule.kind === "range") return numbers;
  return say("share", { numbers, share: showLevel(share, { digits: 0, percent: true }), n: defined });
}

/** `FOUND: E3, S3`. */
export const sourceCell = ({ source: { tag, rows = [] } }: Pick<RowResult, "source">): string =>
  rows.length > 0 ? `${tag}: ${rows.join(", ")}` : tag;
