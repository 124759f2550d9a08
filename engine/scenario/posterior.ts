/**
 * Draws of parameters that belong together: what a calibration leaves. A scenario names a file of them, or holds them
 * itself; either way the trusted scenario holds the numbers, so that its hash covers them and workers need no files.
 */
import type { Path } from "../support/problem.ts";
import { dataAt, type Fault } from "./fault.ts";
import type { Known, PosteriorColumns } from "./known.ts";

/** Weighted draws of parameters; a replicate takes one of them whole. */
export interface ScenarioPosterior {
  readonly parameters: readonly string[];
  /** Each parameter in its own unit. Shape: [draws][parameters]. */
  readonly rows: readonly (readonly number[])[];
  /** None negative, not all zero. Shape: [draws]. */
  readonly weights: readonly number[];
}

/** More draws than doubt needs, and few enough to send to every worker. */
export const MAXIMUM_DRAWS = 10_000;
const WEIGHT = "weight";
const AT: Path = ["posterior"];

/** The columns that a scenario's `posterior` means; null for a file that was not handed over. */
function columnsOf(given: unknown, { files = {} }: Known): PosteriorColumns | null {
  if (typeof given !== "string") return given as PosteriorColumns;
  return Object.hasOwn(files, given) ? files[given]! : null;
}

/** Everything that is wrong with a posterior, and with assumptions beside it. */
export function posteriorFaults(data: unknown, known: Known): readonly Fault[] {
  const given = dataAt(data, AT);
  if (given === undefined || given === null || (typeof given !== "string" && typeof given !== "object")) return [];
  const columns = columnsOf(given, known);
  if (!columns) return [{ code: "attachmentMissing", path: AT, at: "value" }];
  const { parameters } = known.model;
  const inline = typeof given !== "string";
  const names = Object.keys(columns);
  const draws = names.length > 0 ? columns[names[0]!]!.length : 0;
  const placeOf = (name: string): Path => (inline ? [...AT, name] : AT);
  const faults = names.flatMap((column): Fault[] => {
    const path = placeOf(column);
    if (column !== WEIGHT && !Object.hasOwn(parameters, column))
      return [
        {
          code: "posteriorUnknown",
          path,
          at: inline ? "key" : "value",
          names: Object.keys(parameters),
          arguments: { column },
        },
      ];
    const values = columns[column]!;
    if (!(values.length >= 1 && values.length === draws && draws <= MAXIMUM_DRAWS)) {
      const wanted = values === columns[names[0]!] ? `1–${MAXIMUM_DRAWS}` : String(draws);
      return [
        {
          code: "posteriorLength",
          path,
          at: inline ? "key" : "value",
          arguments: { column, wanted, count: values.length },
        },
      ];
    }
    const { min, max, unit } = column === WEIGHT ? { min: 0, max: 1e15, unit: "1" } : parameters[column]!;
    const wrong = Array.from(values).findIndex((value) => !(value >= min && value <= max));
    const expected = { kind: "number", minimum: min, maximum: max, unit, whole: false } as const;
    return wrong < 0
      ? []
      : [
          {
            code: "posteriorRange",
            path,
            at: inline ? "key" : "value",
            expected,
            arguments: { column, row: wrong + 1, came: String(values[wrong]) },
          },
        ];
  });
  if (!names.some((name) => name !== WEIGHT))
    faults.push({ code: "posteriorLength", path: AT, at: "value", arguments: { column: "…", wanted: "1", count: 0 } });
  const weights = columns[WEIGHT];
  if (weights && weights.length > 0 && Array.from(weights).every((weight) => weight === 0))
    faults.push({ code: "posteriorWeights", path: placeOf(WEIGHT), at: inline ? "key" : "value" });
  return [...faults, ...drawnTwice(data, names)];
}

function drawnTwice(data: unknown, names: readonly string[]): Fault[] {
  return names.flatMap((name): Fault[] =>
    dataAt(data, ["assumptions", name]) === undefined
      ? []
      : [{ code: "drawnTwice", path: ["assumptions", name], at: "key" }],
  );
}

/** A checked posterior as the trusted scenario holds it; columns in the order of their names. */
export function resolvePosterior(given: string | PosteriorColumns, known: Known): ScenarioPosterior {
  const columns = columnsOf(given, known)!;
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
