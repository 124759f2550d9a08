/** Long tables of an experiment: monthly values, and households year by year. One run gives one block of rows. */
import { formatMonth, model, reasonCodes, reportOf, seriesOf, type Experiment } from "#engine";
import type { Block, TableColumn } from "../results/table-column.ts";
import { agentColumn } from "../results/declared-columns.ts";
import { REASON_ABOUT } from "../results/reason-column.ts";
import { bytesOf, floatsOf } from "./base64.ts";
import type { RunRow } from "./run-table.ts";

const column = (
  name: string,
  type: TableColumn["type"],
  en: string,
  zh: string,
  rest: Partial<TableColumn> = {},
): TableColumn => ({
  name,
  type,
  nullable: false,
  label: { en, zh },
  ...rest,
});

/** What tells the rows of one run from those of others. */
const KEYS: readonly TableColumn[] = [
  column("run", "INT32", "number of the run", "运行编号"),
  column("point", "INT32", "point of the design", "设计点"),
  column("replicate", "INT32", "replicate", "重复"),
  column("policy", "STRING", "policy", "政策"),
];

function keysOf({ place }: RunRow, experiment: Experiment, rows: number): Block {
  const { run, point, replicate, policy } = place;
  return {
    run: new Int32Array(rows).fill(run),
    point: new Int32Array(rows).fill(point.id),
    replicate: new Int32Array(rows).fill(replicate),
    policy: new Array<string>(rows).fill(experiment.scenario.policies[policy]!.id),
  };
}

/** A long table: its columns, and the rows of one run; null where a run has none. */
export interface LongTable {
  readonly columns: readonly TableColumn[];
  block(row: RunRow): Block | null;
}

/** Every month of every outcome's metric. */
export function monthTable(experiment: Experiment): LongTable {
  const { scenario, outcomes } = experiment;
  const { months, start } = scenario;
  const recorded = seriesOf({ ...scenario, report: reportOf(experiment) });
  const rows = recorded.flatMap(({ metric, line }, row) =>
    outcomes.some((one) => one.metric === metric && one.line === line) ? [{ metric, line, row }] : [],
  );
  const dates = Array.from({ length: months }, (_, step) => formatMonth(start + step));
  return {
    columns: [
      ...KEYS,
      column("metric", "STRING", "outcome", "结果"),
      column("line", "DOUBLE", "poverty line", "贫困线", { nullable: true, unit: "yuan/person/year" }),
      column("month", "STRING", "month", "月份"),
      column("value", "DOUBLE", "value", "数值", { nullable: true }),
      column("value_reason", "STRING", "why there is no value", "无值的原因", {
        nullable: true,
        about: REASON_ABOUT,
      }),
    ],
    block(run) {
      const { months: written, monthReasons } = run.entry;
      if (written === undefined || monthReasons === undefined) return null;
      const [values, reasons] = [floatsOf(written), bytesOf(monthReasons)];
      const at = rows.flatMap(({ row }) => dates.map((_, step) => row * months + step));
      return {
        ...keysOf(run, experiment, at.length),
        metric: rows.flatMap(({ metric }) => dates.map(() => metric)),
        line: rows.flatMap(({ line }) => dates.map(() => line)),
        month: rows.flatMap(() => dates),
        value: at.map((k) => (reasons[k] === 0 ? values[k]! : null)),
        value_reason: at.map((k) => (reasons[k] === 0 ? null : reasonCodes[reasons[k]! - 1]!)),
      };
    },
  };
}

/** Every household at the end of every policy year. */
export function householdTable(experiment: Experiment): LongTable {
  const { households: names, scenario } = experiment;
  const declared = names.map((name) => agentColumn(name, model.tables.households[name]!));
  const count = scenario.population.households;
  return {
    columns: [
      ...KEYS,
      column("year", "INT32", "policy year, from 1", "政策年（从1起）"),
      column("household", "INT32", "household, the same in every run", "农户编号（各次运行相同）"),
      column("welfare", "DOUBLE", "consumption at home per person-year at home", "在家人年消费", {
        nullable: true,
        unit: "yuan/person/year",
        about: { en: "empty: nobody lived there for twelve months", zh: "空：十二个月无人居住" },
      }),
      column("weight", "DOUBLE", "persons at home, the weight of welfare", "在家人数（福利的权重）", {
        unit: "persons",
      }),
      ...declared,
    ],
    block(run) {
      const { households: written } = run.entry;
      if (written === undefined) return null;
      const values = floatsOf(written);
      const width = 2 + names.length;
      const years = values.length / (width * count);
      const part = (c: number): Float64Array => {
        const of = new Float64Array(years * count);
        for (let y = 0; y < years; y++)
          of.set(values.subarray((y * width + c) * count, (y * width + c + 1) * count), y * count);
        return of;
      };
      return {
        ...keysOf(run, experiment, years * count),
        year: Int32Array.from({ length: years * count }, (_, k) => 1 + Math.floor(k / count)),
        household: Int32Array.from({ length: years * count }, (_, k) => k % count),
        welfare: Array.from(part(0), (value) => (Number.isNaN(value) ? null : value)),
        weight: part(1),
        ...Object.fromEntries(
          declared.map(({ name, type }, c) => [name, type === "DOUBLE" ? part(2 + c) : Int32Array.from(part(2 + c))]),
        ),
      };
    },
  };
}
