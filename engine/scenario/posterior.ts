/**
 * Draws of parameters that belong together: what a calibration leaves. A scenario names a file of them, or holds them
 * itself; either way the trusted scenario holds the numbers, so that its hash covers them and workers need no files.
 */
import type { Path } from "../support/problem.ts";
import { dataAt, type Fault } from "./fault.ts";
import type { Known, PosteriorColumns } from "./known.ts";

/** Weighted draws of parameters; a replicate takes one of them whole. */
export interface ScenarioPosterior {
  /** In the order of their names. */
  readonly parameters: readonly string[];
  /** Each parameter in its own unit. Shape: [draws][parameters]. */
  readonly rows: readonly (readonly number[])[];
  /** None negative, not all zero. Shape: [draws]. */
  readonly weights: readonly number[];
}

/** ASSUMED: more draws than doubt needs, and few enough to send to every worker. */
export const MAXIMUM_DRAWS = 10_000;
/** The column of weights, which may be on any scale. Without it all draws weigh the same. */
export const WEIGHT = "weight";
export const WEIGHTS = { min: 0, max: 1e15, unit: "1" } as const;

const AT: Path = ["posterior"];
type Spot = Pick<Fault, "path" | "at">;

/**
 * What the schema cannot see of a posterior: a file that is not there or holds what it must not, columns that do not
 * fit each other, and parameters that the assumptions give as well.
 */
export function posteriorFaults(data: unknown, { model, files = {} }: Known): readonly Fault[] {
  const given = dataAt(data, AT);
  if (typeof given === "string") {
    // A text without words is the schema's to refuse.
    if (!/\S/.test(given)) return [];
    if (!Object.hasOwn(files, given)) return [{ code: "attachmentMissing", path: AT, at: "value" }];
    const columns = files[given]!;
    const own = fileFaults(columns, model.parameters);
    return [
      ...own,
      ...(own.length > 0 ? [] : misfits(columns, () => ({ path: AT, at: "value" }))),
      ...drawnTwice(data, columns),
    ];
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) return [];
  const lists = Object.entries(given).filter(([, values]) => Array.isArray(values) && values.length > 0);
  return [
    ...(Object.keys(given).some((name) => name !== WEIGHT) ? [] : [NO_PARAMETER]),
    ...misfits(Object.fromEntries(lists) as PosteriorColumns, (name) => ({ path: [...AT, name], at: "key" })),
    ...drawnTwice(data, given),
  ];
}

const NO_PARAMETER: Fault = { code: "posteriorEmpty", path: AT, at: "value" };

/** What a file holds that it must not: the first of every column, since a file has no lines to point at. */
function fileFaults(columns: PosteriorColumns, parameters: Known["model"]["parameters"]): readonly Fault[] {
  const names = Object.keys(columns);
  if (!names.some((name) => name !== WEIGHT)) return [NO_PARAMETER];
  return names.flatMap((column): Fault[] => {
    const dial = column === WEIGHT ? WEIGHTS : Object.hasOwn(parameters, column) ? parameters[column]! : null;
    if (!dial) return [{ code: "posteriorUnknown", path: AT, at: "value", arguments: { column } }];
    const values = columns[column]!;
    if (!(values.length >= 1 && values.length <= MAXIMUM_DRAWS))
      return [lengthFault({ path: AT, at: "value" }, column, `1–${MAXIMUM_DRAWS}`, values.length)];
    const { min, max, unit } = dial;
    const whole = "integer" in dial && dial.integer === true;
    const wrong = Array.from(values).findIndex(
      (value) => !(value >= min && value <= max) || (whole && !Number.isInteger(value)),
    );
    if (wrong < 0) return [];
    const expected = { kind: "number", minimum: min, maximum: max, unit, whole } as const;
    const given = { column, row: wrong + 1, came: String(values[wrong]) };
    return [{ code: "posteriorRange", path: AT, at: "value", expected, arguments: given }];
  });
}

/** Columns of unequal length, and weights of which none counts. */
function misfits(columns: PosteriorColumns, spotOf: (column: string) => Spot): readonly Fault[] {
  const [first, ...others] = Object.keys(columns);
  if (first === undefined) return [];
  const draws = columns[first]!.length;
  const faults = others
    .filter((name) => columns[name]!.length !== draws)
    .map((name) => lengthFault(spotOf(name), name, String(draws), columns[name]!.length));
  const weights = Object.hasOwn(columns, WEIGHT) ? Array.from(columns[WEIGHT]!) : [1];
  if (weights.every((weight) => weight === 0)) faults.push({ code: "posteriorWeights", ...spotOf(WEIGHT) });
  return faults;
}

const lengthFault = (spot: Spot, column: string, wanted: string, count: number): Fault => ({
  code: "posteriorLength",
  ...spot,
  arguments: { column, wanted, count },
});

const drawnTwice = (data: unknown, columns: object): readonly Fault[] =>
  Object.keys(columns)
    .filter((name) => dataAt(data, ["assumptions", name]) !== undefined)
    .map((name) => ({ code: "drawnTwice", path: ["assumptions", name], at: "key" }));

/** A checked posterior as the trusted scenario holds it. */
export function resolvePosterior(
  given: string | Readonly<Record<string, readonly number[] | undefined>>,
  { files = {} }: Known,
): ScenarioPosterior {
  const columns = typeof given === "string" ? files[given]! : (given as PosteriorColumns);
  const parameters = Object.keys(columns)
    .filter((name) => name !== WEIGHT)
    .sort();
  const draws = columns[parameters[0]!]!.length;
  const rows = Array.from({ length: draws }, (_, k) => parameters.map((name) => columns[name]![k]!));
  const weights = columns[WEIGHT];
  return { parameters, rows, weights: Array.from({ length: draws }, (_, k) => (weights ? weights[k]! : 1)) };
}

/** The posterior in the syntax of scenario files, its draws written out. */
export const posteriorInFile = ({ parameters, rows, weights }: ScenarioPosterior): PosteriorColumns => ({
  ...Object.fromEntries(parameters.map((name, k) => [name, rows.map((row) => row[k]!)])),
  [WEIGHT]: weights,
});
