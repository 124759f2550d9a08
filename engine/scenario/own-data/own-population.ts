/**
 * The population a file asks for. A table or groups are named by the file that a host has read, or written out; either
 * way the trusted scenario holds the numbers, so that its hash covers them and workers need no files.
 */
import type { Imputable } from "../../population/own-data.ts";
import type { Path } from "../../support/problem.ts";
import { dataAt, type Fault } from "../fault.ts";
import type { Known } from "../known.ts";
import type { ScenarioPopulation } from "../scenario.ts";
import type { Source } from "./cells.ts";
import { readGroups } from "./read-groups.ts";
import { readHouseholds } from "./read-households.ts";
import type { TableCell, TableFile } from "./table-file.ts";

type Read = { readonly population: ScenarioPopulation } | { readonly faults: readonly Fault[] };

const AT: Path = ["population"];
/** What only a table of one's own understands, and what only either does. */
const OF_TABLE = ["columns", "impute", "drawnFrom"];
const OF_GROUPS = ["mean"];
const OF_EITHER = ["line"];

/**
 * Reads the population of a file that may be wrong in other ways.
 *
 * @param data The whole file, as plain data.
 */
export function ownPopulation(data: unknown, known: Known): Read {
  const given = dataAt(data, AT);
  if (typeof given !== "object" || given === null) return { faults: [] };
  const has = (key: string): boolean => dataAt(given, [key]) !== undefined;
  const strange = [
    ...(has("table") ? [] : OF_TABLE.map((key) => [key, "table"])),
    ...(has("groups") ? [] : OF_GROUPS.map((key) => [key, "groups"])),
    ...(has("table") || has("groups") ? [] : OF_EITHER.map((key) => [key, "table / groups"])),
  ]
    .filter(([key]) => has(key!))
    .map(([key, needs]): Fault => ({
      code: "onlyWithTable",
      path: [...AT, key!],
      at: "key",
      arguments: { needs: needs! },
    }));
  if (has("table") && has("groups")) strange.push({ code: "tableAndGroups", path: [...AT, "groups"], at: "key" });
  const missing = (has("table") ? [] : ["villages", "households"])
    .filter((key) => !has(key))
    .map((key): Fault => {
      const unit = key === "villages" ? "1" : "households";
      const expected = { kind: "number", minimum: 1, maximum: 10_000_000, unit, whole: true } as const;
      return { code: "missing", path: [...AT, key], at: "value", expected, arguments: { key } };
    });
  if (strange.length + missing.length > 0) return { faults: [...strange, ...missing] };
  if (has("table")) return withTable(data, known);
  if (has("groups")) return withGroups(data, known);
  return { population: given as ScenarioPopulation };
}

const number = (data: unknown, key: string): number | null => {
  const found = dataAt(data, [...AT, key]);
  return typeof found === "number" ? found : null;
};
const baseOf = (data: unknown): string => String(dataAt(data, [...AT, "base"]));
const lineOf = (data: unknown): object => {
  const line = number(data, "line");
  return line === null ? {} : { line };
};

function withTable(data: unknown, known: Known): Read {
  const source = sourceOf(data, [...AT, "table"], known, columnsInFile);
  if (!("table" in source)) return source;
  const names = dataAt(data, [...AT, "columns"]);
  const impute = dataAt(data, [...AT, "impute"]);
  const read = readHouseholds(source, {
    columns: (names ?? {}) as Readonly<Record<string, string>>,
    impute: (Array.isArray(impute) ? impute : []) as readonly Imputable[],
    villages: number(data, "villages"),
    households: number(data, "households"),
    seed: String(dataAt(data, ["seed"])),
  });
  if ("faults" in read)
    // Cells that are written out in the scenario are the schema's to refuse, in their place.
    return {
      faults: read.faults.filter(({ code }) => code !== "tableCell" || typeof dataAt(data, source.path) === "string"),
    };
  const drawnFrom = read.table.drawnFrom ?? number(data, "drawnFrom");
  return {
    population: {
      base: baseOf(data),
      villages: read.villages,
      households: read.table.size.length,
      table: { ...read.table, drawnFrom },
      ...lineOf(data),
    },
  };
}

function withGroups(data: unknown, known: Known): Read {
  const source = sourceOf(data, [...AT, "groups"], known, groupsInFile);
  if (!("table" in source)) return source;
  const read = readGroups(source, number(data, "mean"));
  if ("faults" in read) return read;
  const [villages, households] = [number(data, "villages")!, number(data, "households")!];
  return { population: { base: baseOf(data), villages, households, ...read, ...lineOf(data) } };
}

/** The table at a path: read beside the scenario, or written out in it; no faults of our own where the schema has its own. */
function sourceOf(
  data: unknown,
  path: Path,
  { tables = {} }: Known,
  inFile: (given: object, path: Path) => TableFile | { readonly faults: readonly Fault[] },
): Source | { readonly faults: readonly Fault[] } {
  const given = dataAt(data, path);
  if (typeof given === "string") {
    if (!/\S/.test(given)) return { faults: [] };
    const table = Object.hasOwn(tables, given) ? tables[given]! : null;
    return table ? { file: given, path, table } : { faults: [{ code: "attachmentMissing", path, at: "value" }] };
  }
  if (typeof given !== "object" || given === null) return { faults: [] };
  const table = inFile(given, path);
  return "faults" in table ? table : { file: path.join("."), path, table };
}

function columnsInFile(given: object, path: Path): TableFile | { readonly faults: readonly Fault[] } {
  const lists = Object.entries(given).filter((entry): entry is [string, TableCell[]] => Array.isArray(entry[1]));
  const count = lists[0]?.[1].length ?? 0;
  const faults = lists
    .filter(([, cells]) => cells.length !== count)
    .map(([column, cells]): Fault => {
      const given = { column, wanted: count, count: cells.length };
      return { code: "tableUneven", path: [...path, column], at: "key", arguments: given };
    });
  if (faults.length > 0) return { faults };
  const rows = Array.from({ length: count }, (_, row) => lists.map(([, cells]) => cells[row]!));
  return { names: lists.map(([name]) => name), rows, lines: null };
}

function groupsInFile(given: object): TableFile | { readonly faults: readonly Fault[] } {
  if (!Array.isArray(given)) return { faults: [] };
  const names = ["population", "consumption"];
  return {
    names,
    rows: given.map((row: unknown) => names.map((name) => dataAt(row, [name]) as TableCell)),
    lines: null,
  };
}
