/** From a table of households to a population, or to everything that is wrong with it, row by row. */
import { drawRows, type HouseholdTable, type Imputable } from "../../population/own-data.ts";
import { populationPurposes } from "../../population/purposes.ts";
import { populationKey } from "../../population/synthesize.ts";
import { uniform } from "../../support/random.ts";
import { seedOf } from "../../support/seed.ts";
import type { Fault } from "../fault.ts";
import { fileFaults, isEmpty, numbersOf, placeOf, type Source } from "./cells.ts";
import { fillMembers } from "./members.ts";
import { tableColumns, VILLAGE, WEIGHT, WEIGHTS, type ColumnName } from "./table-columns.ts";
import { MAXIMUM_ROWS } from "./table-file.ts";

/** What the scenario says of its table. */
export interface TableRequest {
  /** Names of the table's columns by our own; a column not named here is looked for by its own name. */
  readonly columns: Readonly<Record<string, string>>;
  readonly impute: readonly Imputable[];
  /** Villages of even size; null where a column says who lives where. */
  readonly villages: number | null;
  /** Households to draw; null for all. */
  readonly households: number | null;
  readonly seed: string;
}

type Rows = Readonly<Record<ColumnName, (number | null)[]>>;

/** Reads a table of households. */
export function readHouseholds(
  source: Source,
  request: TableRequest,
): { readonly table: HouseholdTable; readonly villages: number } | { readonly faults: readonly Fault[] } {
  const broken = fileFaults(source, MAXIMUM_ROWS);
  if (broken.length > 0) return { faults: broken };
  const faults: Fault[] = [];
  const { names, rows: cells } = source.table;
  const at = (name: string): number => names.indexOf(request.columns[name] ?? name);

  const rows = Object.fromEntries(
    Object.entries(tableColumns).map(([name, column]) => {
      const { needed } = column;
      const filled = needed !== true && request.impute.includes(needed);
      const position = at(name);
      // Members are counted below: two of the three say the third.
      const required = !filled && needed !== "members";
      if (position >= 0) {
        const read = numbersOf(source, position, column, required);
        faults.push(...read.faults);
        return [name, read.values];
      }
      if (required || request.columns[name] !== undefined) faults.push(absent(source, name, request));
      return [name, cells.map(() => null)];
    }),
  ) as unknown as Rows;
  const weights = weightsOf(source, at(WEIGHT), faults);
  const labels = labelsOf(source, at(VILLAGE), request, faults);
  if (faults.length === 0) faults.push(...fillMembers(rows, source, request.impute.includes("members")));
  return faults.length > 0 ? { faults } : settle(rows, labels, weights, request);
}

function absent({ file, path, table: { names } }: Source, name: string, { columns }: TableRequest): Fault {
  const column = columns[name] ?? name;
  return { code: "tableColumnMissing", path, at: "value", names, arguments: { file, name, column } };
}

function weightsOf(source: Source, position: number, faults: Fault[]): readonly number[] | null {
  if (position < 0) return null;
  const read = numbersOf(source, position, WEIGHTS, true);
  faults.push(...read.faults);
  if (read.faults.length === 0 && read.values.every((weight) => weight === 0))
    faults.push({ code: "tableWeights", path: source.path, at: "value", arguments: { file: source.file } });
  return read.values as number[];
}

/** Which village each row is of, as the table calls them; null where households are spread evenly. */
function labelsOf(source: Source, position: number, request: TableRequest, faults: Fault[]): string[] | null {
  const path = ["population", "villages"];
  if (position < 0) {
    if (request.columns[VILLAGE] !== undefined) faults.push(absent(source, VILLAGE, request));
    else if (request.villages === null)
      faults.push({ code: "villagesMissing", path: ["population"], at: "value", arguments: { file: source.file } });
    else {
      const households = request.households ?? source.table.rows.length;
      if (request.villages > households)
        faults.push({ code: "moreVillagesThanHouseholds", path, at: "value", arguments: { households } });
    }
    return null;
  }
  if (request.villages !== null) faults.push({ code: "villagesTwice", path, at: "key" });
  return source.table.rows.map((cells, row) => {
    const cell = cells[position] ?? null;
    if (isEmpty(cell)) {
      const given = { ...placeOf(source, row), column: source.table.names[position]! };
      faults.push({ code: "tableVillageEmpty", path: source.path, at: "value", arguments: given });
    }
    return String(cell).trim();
  });
}

/** Draws households if they are to be drawn, and orders them by village. */
function settle(
  rows: Rows,
  labels: readonly string[] | null,
  weights: readonly number[] | null,
  { households, villages, seed }: TableRequest,
): { readonly table: HouseholdTable; readonly villages: number } {
  const count = rows.size.length;
  const order = Array.from({ length: count }, (_, row) => row);
  const places = new Map<string, number>();
  if (labels) {
    for (const label of labels) if (!places.has(label)) places.set(label, places.size);
    order.sort((a, b) => places.get(labels[a]!)! - places.get(labels[b]!)! || a - b);
  }
  const wanted = households ?? count;
  const drawn = weights !== null || wanted !== count;
  const start = uniform(populationKey(seedOf(seed)), populationPurposes.tableSample, 0, 0);
  const chosen = drawn
    ? drawRows(
        order.map((row) => weights?.[row] ?? 1),
        wanted,
        start,
      ).map((k) => order[k]!)
    : order;
  // Villages of which nobody was drawn do not count.
  const met = new Map<string, number>();
  const village = chosen.map((row, i) => {
    if (!labels) return Math.floor(((i + 1) * villages! - 1) / wanted);
    if (!met.has(labels[row]!)) met.set(labels[row]!, met.size);
    return met.get(labels[row]!)!;
  });
  const take = <V>(values: readonly V[]): V[] => chosen.map((row) => values[row]!);
  const given = (name: "size" | "consumption"): number[] => take(rows[name] as number[]);
  return {
    villages: village.at(-1)! + 1,
    table: {
      village,
      size: given("size"),
      consumption: given("consumption"),
      workers: take(rows.workers),
      children: take(rows.children),
      elders: take(rows.elders),
      schooling: take(rows.schooling),
      land: take(rows.land),
      capital: take(rows.capital),
      drawnFrom: drawn ? count : null,
    },
  };
}
