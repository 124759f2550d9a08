/** `docs/codebook.md`: every outcome, flow and column of the tables that the model writes. */
import { INCOME_SOURCES } from "../../engine/model/ledger.ts";
import { LONG_COLUMNS } from "../../engine/hosts/results/long-table.ts";
import { runColumns } from "../../engine/hosts/experiment/run-table.ts";
import type { TableColumn } from "../../engine/hosts/results/table-column.ts";
import { smallExperiment } from "../experiment/small-experiment.ts";
import { fileOfMetric, model } from "./declared.ts";
import { anchor, blocks, rangeWords, table, unitWords } from "./markdown.ts";

/** Columns of the table of runs that any experiment has, whatever it varies and reads. */
const own = (): readonly TableColumn[] =>
  runColumns(
    smallExperiment({ factors: [], outcomes: [], scenario: { ...smallExperiment().scenario, assumptions: {} } }),
  );

const columnTable = (columns: readonly TableColumn[]): string =>
  table(
    ["column", "what", "含义", "type", "unit", "empty"],
    columns.map(({ name, label, about, type, unit, nullable }) => [
      `\`${name}\``,
      about ? `${label.en}: ${about.en}` : label.en,
      about ? `${label.zh}：${about.zh}` : label.zh,
      type,
      unit ? unitWords(unit, "en") : "",
      nullable ? "where undefined" : "never",
    ]),
  );

export function codebookDocument(): string {
  return blocks(
    "# Codebook",
    "Everything the model writes. An undefined value is empty, never zero, and the column beside it says why. 各项说明为中英文。",
    "## Outcomes",
    "One number a month about the whole population. Outcomes by line have one series a poverty line: `headcount` at the scenario's first line, `headcount@3650` at another. In the tables of experiments an outcome at another month or line has a suffix: `headcount_l3650_mean`.",
    table(
      ["outcome", "what", "含义", "unit", "range", "better", "by line", "code"],
      model.metrics.map(({ name, label, description, unit, min, max, better, byLine, ratio }) => [
        `${anchor(name)}\`${name}\``,
        `**${label.en}**. ${description.en}${ratio ? ` Only in comparisons: change of \`${ratio.change}\` over fall of \`${ratio.perFall}\`.` : ""}`,
        `**${label.zh}**。${description.zh}`,
        unitWords(unit, "en"),
        rangeWords({ min, max }, "en"),
        better,
        byLine ? "yes" : "no",
        `[code](../${fileOfMetric(name)})`,
      ]),
    ),
    "## Flows of money",
    `Yuan at base-year prices, from one sector to another. A flow that counts as household income names its source (${INCOME_SOURCES.join(", ")}); one that flows from households counts against it.`,
    table(
      ["flow", "what", "含义", "from", "to", "income", "use"],
      Object.entries(model.flows).map(([name, { label, from, to, income, use }]) => [
        `\`${name}\``,
        label.en,
        label.zh,
        from,
        to,
        income ?? "",
        use ?? "",
      ]),
    ),
    "## Table of a comparison (`--csv`, `--out`)",
    columnTable(LONG_COLUMNS),
    "## Table of the runs of an experiment (`coopolis collect`)",
    "Beside these, one column for each factor and drawn parameter, and two for each outcome: its value and, with `_reason`, why it is undefined.",
    columnTable(own()),
    "## Columns of agents",
    "State variables, which experiments can keep every year (`households:`): [odd.md](odd.md#entities).",
  );
}
