/** The runs of an ensemble as a long table: one row per policy, replicate, outcome and month. */
import { formatMonth, parseMonth, reasonCodes, type Cell, type Comparison, type Ensemble } from "#engine";
import { REASON_ABOUT } from "./reason-column.ts";
import type { Block, TableColumn } from "./table-column.ts";

/** The columns of the table. An undefined `value` is empty, and `value_reason` says why. */
export const LONG_COLUMNS = [
  {
    name: "policy",
    type: "STRING",
    nullable: false,
    label: { en: "policy", zh: "政策" },
    about: { en: "id in the scenario file; the first is the baseline", zh: "情景文件中的代号；第一个为基准政策" },
  },
  {
    name: "replicate",
    type: "INT32",
    nullable: false,
    label: { en: "replicate", zh: "重复" },
    about: {
      en: "number from 0; the same number is the same luck under every policy",
      zh: "从0起的编号；同一编号在各政策下遭遇相同的随机冲击",
    },
  },
  {
    name: "metric",
    type: "STRING",
    nullable: false,
    label: { en: "outcome", zh: "结果指标" },
    about: {
      en: "name of the metric; coopolis list metrics says what it means and in which unit",
      zh: "指标名称；含义与单位见coopolis list metrics",
    },
  },
  {
    name: "line",
    type: "DOUBLE",
    nullable: true,
    label: { en: "poverty line", zh: "贫困线" },
    unit: "yuan/person/year",
    about: { en: "base-year prices; empty for outcomes without a line", zh: "按基年价格；与贫困线无关的指标为空" },
  },
  {
    name: "month",
    type: "STRING",
    nullable: false,
    label: { en: "month", zh: "月份" },
    about: { en: "YYYY-MM", zh: "YYYY-MM（年-月）" },
  },
  {
    name: "value",
    type: "DOUBLE",
    nullable: true,
    label: { en: "value of the outcome", zh: "指标数值" },
    about: { en: "in the unit of the metric; empty where undefined", zh: "单位随指标而定；无定义时为空" },
  },
  {
    name: "value_reason",
    type: "STRING",
    nullable: true,
    label: { en: "why the value is undefined", zh: "数值无定义的原因" },
    about: REASON_ABOUT,
  },
] as const satisfies readonly TableColumn[];

/** The table, one run at a time: policies in file order, replicates ascending, outcomes in file order, months. */
export function* longTable(
  { series, policies, start, months }: Comparison,
  { replicates, runs }: Ensemble,
): Generator<Block> {
  const first = parseMonth(start)!;
  const dates = Array.from({ length: months }, (_, step) => formatMonth(first + step));
  const cells = <C extends Cell>(cell: (row: number, step: number) => C): C[] =>
    series.flatMap((_, row) => dates.map((_, step) => cell(row, step)));
  for (const [p, { id }] of policies.entries())
    for (const [k, replicate] of replicates.entries()) {
      const run = runs[p]![k]!;
      const reason = (row: number, step: number): number => run.reasons[row * months + step]!;
      yield {
        policy: cells(() => id),
        replicate: cells(() => replicate),
        metric: cells((row) => series[row]!.metric),
        line: cells((row) => series[row]!.line),
        month: cells((_, step) => dates[step]!),
        value: cells((row, step) => (reason(row, step) === 0 ? run.series[row * months + step]! : null)),
        value_reason: cells((row, step) => (reason(row, step) === 0 ? null : reasonCodes[reason(row, step) - 1]!)),
      } satisfies Record<(typeof LONG_COLUMNS)[number]["name"], Cell[]>;
    }
}
