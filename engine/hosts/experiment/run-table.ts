/** The table of runs: one row a run, with where it stands in the experiment, what was drawn for it and what came out. */
import {
  factorValues,
  model,
  parametersOf,
  scenarioAt,
  units,
  writtenValue,
  type Experiment,
  type Factor,
  type Text,
  type TrialRun,
} from "#engine";
import { outcomeColumns } from "../results/declared-columns.ts";
import type { TableColumn } from "../results/table-column.ts";
import type { JournalEntry } from "./journal.ts";
import { floatsOf } from "./base64.ts";

type Cell = string | number | null;
/** A column and how a run fills it. */
interface Filled extends TableColumn {
  cell(row: RunRow): Cell;
}
/** What a row is made of. */
export interface RunRow {
  readonly place: TrialRun;
  readonly entry: JournalEntry;
}

/** The columns of the table of runs, in order; each fills itself from a run. */
export function runColumns(experiment: Experiment): readonly Filled[] {
  const { scenario, factors, outcomes } = experiment;
  return [
    column("run", "INT32", "number of the run", "运行编号", ({ place }) => place.run),
    column("stage", "STRING", "stage of the method", "方法阶段", ({ place }) => place.batch.stage),
    column("point", "INT32", "point of the design", "设计点", ({ place }) => place.point.id),
    column("replicate", "INT32", "replicate", "重复", ({ place }) => place.replicate),
    column(
      "luck",
      "INT32",
      "number that names the luck and the draw of parameters",
      "运气与参数抽取的编号",
      ({ place }) => place.luck,
    ),
    column("policy", "STRING", "policy", "政策", ({ place }) => scenario.policies[place.policy]!.id),
    ...factors.map((factor, k) => factorColumn(experiment, factor, k)),
    ...drawnColumns(experiment),
    ...outcomes.flatMap(({ name, metric }, k) => {
      const declared = model.metrics.find((one) => one.name === metric)!;
      const [value, reason] = outcomeColumns(name, declared);
      return [
        { ...value, about: declared.description, cell: ({ entry }) => valueOf(entry, k) },
        { ...reason, cell: ({ entry }) => entry.reasons?.[k] ?? null },
      ] satisfies Filled[];
    }),
    {
      ...column("failure", "STRING", "why the run failed", "运行失败的原因", ({ entry }) => failureOf(entry)),
      nullable: true,
    },
    {
      ...column(
        "failureStack",
        "STRING",
        "where in the program it failed",
        "失败位置",
        ({ entry }) => entry.failure?.stack ?? null,
      ),
      nullable: true,
    },
    column("attempt", "INT32", "attempt that made the row", "第几次尝试", ({ entry }) => entry.attempt),
    column("wallMs", "DOUBLE", "time it took, milliseconds", "用时（毫秒）", ({ entry }) => entry.wallMs),
    column("engineVersion", "STRING", "version of the engine", "引擎版本", ({ entry }) => entry.engineVersion),
    column("nodeVersion", "STRING", "version of Node", "Node版本", ({ entry }) => entry.nodeVersion),
    column("host", "STRING", "computer", "计算机", ({ entry }) => entry.host),
  ];
}

const column = (name: string, type: TableColumn["type"], en: string, zh: string, cell: Filled["cell"]): Filled => ({
  name,
  type,
  nullable: false,
  label: { en, zh },
  cell,
});

/** A factor's value at the point, also in the rows of policies that it does not act on: rows of one point share it. */
function factorColumn(experiment: Experiment, factor: Factor, k: number): Filled {
  const { name, label, unit, levels, range, target } = factor;
  const numeric = levels?.every(({ value }) => value === null || typeof value === "number") ?? true;
  const about: Text =
    target.kind === "lever"
      ? {
          en: `acts on the policy ${experiment.scenario.policies[target.policy]!.id} only; empty: the status quo`,
          zh: `只作用于政策${experiment.scenario.policies[target.policy]!.id}；空：现状`,
        }
      : { en: "acts on every policy", zh: "作用于所有政策" };
  return {
    name,
    type: !numeric ? "STRING" : range?.whole ? "INT32" : "DOUBLE",
    nullable: levels !== null,
    label,
    ...(unit in units && { unit }),
    about,
    cell({ place }) {
      const value = factorValues(experiment, place.point)[k]!;
      if (!levels) return value;
      return numeric ? (levels[value]!.value as number | null) : writtenValue(factor, value);
    },
  };
}

/** Parameters drawn anew in every replicate: ranges of the scenario that no factor has taken over. */
function drawnColumns(experiment: Experiment): Filled[] {
  const { scenario, factors } = experiment;
  const taken = factors.flatMap(({ target }) => (target.kind === "parameter" ? [target.parameter] : []));
  const drawn = [
    ...(scenario.posterior?.parameters ?? []),
    ...Object.entries(scenario.assumptions).flatMap(([name, assumed]) => (typeof assumed === "number" ? [] : [name])),
  ].filter((name) => !taken.includes(name));
  return drawn.map((name) => {
    const { label, unit } = model.parameters[name]!;
    return {
      name: `draw_${name}`,
      type: "DOUBLE",
      nullable: false,
      label,
      unit,
      about: { en: "drawn for this luck, the same in every policy", zh: "随该次运气抽取，各政策相同" },
      cell: ({ place }) => parametersOf(scenarioAt(experiment, place.point), place.luck)[name]!,
    };
  });
}

const failureOf = ({ failure }: JournalEntry): string | null =>
  failure ? `${failure.name}: ${failure.message}` : null;

function valueOf({ values }: JournalEntry, k: number): number | null {
  const value = values === undefined ? NaN : floatsOf(values)[k]!;
  return Number.isNaN(value) ? null : value;
}
