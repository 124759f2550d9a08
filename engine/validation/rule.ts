/** Rules by which simulated numbers are held against a published result, and what comes of it. */
import type { Tag, Text } from "../support/quantity.ts";
import { quantileOfSorted } from "../support/statistics.ts";
import type { ValidationKind } from "./kind.ts";

export type Rule =
  /** The published range: the simulated 80% range must lie `within` it, or `overlap` it. */
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly needs: "within" | "overlap" }
  /** On one side of a bound in at least a share of replicates. */
  | { readonly kind: "sign"; readonly side: "above" | "below"; readonly bound: number; readonly share: number }
  /** Several numbers that fall from the first to the last, in at least a share of replicates. */
  | { readonly kind: "order"; readonly share: number };

/** What is said of a check or row: the first three of independent ones, the next two of implementation checks. */
export const VERDICTS = {
  consistent: { en: "consistent", zh: "一致" },
  notConsistent: { en: "not consistent", zh: "不一致" },
  notIdentified: { en: "not identified", zh: "无法识别" },
  agrees: { en: "agrees", zh: "相符" },
  differs: { en: "differs", zh: "不符" },
  inPart: { en: "run in part", zh: "部分运行" },
  notYetRun: { en: "not yet run", zh: "尚未运行" },
} as const satisfies Record<string, Text>;
export type Verdict = keyof typeof VERDICTS;

/** What is shown of the replicates of a check. */
export interface Simulated {
  /** Median and 80% range of each number; null where no replicate is defined. Shape: [numbers]. */
  readonly median: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Share of the defined replicates that meet the rule one by one; null for none. */
  readonly share: number | null;
  /** Replicates in which every number is defined. */
  readonly defined: number;
}

/**
 * Median, 80% range and share of replicates that meet the rule.
 *
 * @param rows One a replicate: one number, or several for an order; NaN where undefined. Shape: [replicates][numbers].
 * @returns Quantiles of type 7; nulls for no defined replicate.
 * @example summarise([[1], [2], [3]], { kind: "sign", side: "above", bound: 1.5, share: 0.9 }).median // => [2]
 * @example summarise([[NaN]], { kind: "order", share: 0.9 }) // => { median: [null], low: [null], high: [null], share: null, defined: 0 }
 */
export function summarise(rows: readonly (readonly number[])[], rule: Rule): Simulated {
  const known = rows.filter((row) => row.length > 0 && row.every((value) => value === value));
  const numbers = Math.max(1, ...rows.map((row) => row.length));
  const at = (share: number): (number | null)[] =>
    Array.from({ length: numbers }, (_, k) =>
      known.length === 0 ? null : quantileOfSorted(Float64Array.from(known, (row) => row[k]!).sort(), share),
    );
  const met = known.filter((row) => meets(row, rule)).length;
  return {
    median: at(0.5),
    low: at(0.1),
    high: at(0.9),
    share: known.length === 0 ? null : met / known.length,
    defined: known.length,
  };
}

/** True if one replicate by itself meets a rule. */
function meets(row: readonly number[], rule: Rule): boolean {
  if (rule.kind === "order") return row.every((value, k) => k === 0 || row[k - 1]! > value);
  const value = row[0]!;
  if (rule.kind === "range") return value >= rule.low && value <= rule.high;
  return rule.side === "above" ? value > rule.bound : value < rule.bound;
}

/**
 * The verdict on one check.
 *
 * Independent rows, by range: no overlap is not consistent; `within` is consistent if the simulated 80% range lies in
 * the published one, `overlap` if they meet and the simulated one does not reach beyond both ends; anything else is not
 * identified. By sign or order: consistent if the rule's share of replicates meets it, not consistent if as many do
 * not, else not identified. A recalled figure never makes a check not consistent. Implementation checks agree or
 * differ: by the median for a range, by the share for a sign or order.
 *
 * @param tag How firm the published figure is.
 * @example judge({ median: [5], low: [4], high: [6], share: 1, defined: 9 }, { kind: "range", low: 3, high: 7, needs: "within" }, "independent", "FOUND") // => "consistent"
 * @example judge({ median: [9], low: [8], high: [9], share: 0, defined: 9 }, { kind: "range", low: 3, high: 7, needs: "overlap" }, "independent", "RECALLED") // => "notIdentified"
 */
export function judge(simulated: Simulated, rule: Rule, kind: ValidationKind, tag: Tag): Verdict {
  const { share } = simulated;
  if (share === null) return "notIdentified";
  if (kind !== "independent") {
    const median = simulated.median[0]!;
    const met = rule.kind === "range" ? median >= rule.low && median <= rule.high : share >= rule.share;
    return met ? "agrees" : "differs";
  }
  const verdict =
    rule.kind === "range"
      ? judgeRange(simulated.low[0]!, simulated.high[0]!, rule)
      : share >= rule.share
        ? "consistent"
        : share + rule.share <= 1
          ? "notConsistent"
          : "notIdentified";
  return verdict === "notConsistent" && tag === "RECALLED" ? "notIdentified" : verdict;
}

function judgeRange(low: number, high: number, rule: Rule & { readonly kind: "range" }): Verdict {
  if (high < rule.low || low > rule.high) return "notConsistent";
  const met = rule.needs === "within" ? low >= rule.low && high <= rule.high : !(low < rule.low && high > rule.high);
  return met ? "consistent" : "notIdentified";
}

/**
 * The verdict on a row from those on its checks: the worst that was found; short of a failure, a row of which some
 * checks wait is run in part.
 *
 * @example rowVerdict(["consistent", "notYetRun"]) // => "inPart"
 * @example rowVerdict(["consistent", "notIdentified"]) // => "notIdentified"
 */
export function rowVerdict(checks: readonly Verdict[]): Verdict {
  for (const failed of ["notConsistent", "differs"] as const) if (checks.includes(failed)) return failed;
  if (checks.every((verdict) => verdict === "notYetRun")) return "notYetRun";
  if (checks.includes("notYetRun")) return "inPart";
  if (checks.includes("notIdentified")) return "notIdentified";
  return checks.includes("consistent") ? "consistent" : "agrees";
}
