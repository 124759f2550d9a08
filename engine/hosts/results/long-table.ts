/** The runs of an ensemble as a long table: one row per policy, replicate, outcome and month. */
import { formatMonth, parseMonth, reasonCodes, type Comparison, type Ensemble } from "#engine";

/** The columns of the table, and their types in Parquet. An undefined `value` is null, and `value_reason` says why. */
export const COLUMNS = {
  policy: { type: "STRING", nullable: false },
  replicate: { type: "INT32", nullable: false },
  metric: { type: "STRING", nullable: false },
  /** Poverty line, base-year yuan per person and year; null for outcomes without one. */
  line: { type: "DOUBLE", nullable: true },
  /** `YYYY-MM`. */
  month: { type: "STRING", nullable: false },
  value: { type: "DOUBLE", nullable: true },
  value_reason: { type: "STRING", nullable: true },
} as const;

export type ColumnName = keyof typeof COLUMNS;
export type Cell = string | number | null;
/** Some rows of the table, column by column. */
export type Block = Record<ColumnName, Cell[]>;

/** The table, one run at a time: policies in file order, replicates ascending, outcomes in file order, months. */
export function* longTable(
  { series, policies, start, months }: Comparison,
  { replicates, runs }: Ensemble,
): Generator<Block> {
  const first = parseMonth(start)!;
  const dates = Array.from({ length: months }, (_, step) => formatMonth(first + step));
  for (const [p, { id }] of policies.entries())
    for (const [k, replicate] of replicates.entries()) {
      const block: Block = { policy: [], replicate: [], metric: [], line: [], month: [], value: [], value_reason: [] };
      const run = runs[p]![k]!;
      series.forEach(({ metric, line }, row) =>
        dates.forEach((month, step) => {
          const reason = run.reasons[row * months + step]!;
          block.policy.push(id);
          block.replicate.push(replicate);
          block.metric.push(metric);
          block.line.push(line);
          block.month.push(month);
          block.value.push(reason === 0 ? run.series[row * months + step]! : null);
          block.value_reason.push(reason === 0 ? null : reasonCodes[reason - 1]!);
        }),
      );
      yield block;
    }
}
