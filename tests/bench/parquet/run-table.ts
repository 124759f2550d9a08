/** A table of runs such as a large experiment leaves: ids, policy, twelve outcomes, and why one of them is undefined. */
import type { Block, TableColumn } from "../../../engine/hosts/results/table-column.ts";
import { outcomeColumns } from "../../../engine/hosts/results/declared-columns.ts";

const OUTCOMES = 12;
const POLICIES = ["status-quo", "quota-3000", "groups-and-shares"];
/** One run in ten leaves the first outcome undefined. */
const UNDEFINED = 10;
/** Rows that a worker hands over at a time. */
const BLOCK = 1000;

const text = (word: string) => ({ en: word, zh: word });
const id = (name: string): TableColumn => ({ name, type: "INT32", nullable: false, label: text(name) });

export const runColumns: readonly TableColumn[] = [
  ...["run", "point", "replicate", "attempt"].map(id),
  { name: "policy", type: "STRING", nullable: false, label: text("policy") },
  ...Array.from({ length: OUTCOMES }, (_, k) =>
    outcomeColumns(`outcome${k}`, { label: text(`outcome ${k}`), unit: "share" }),
  ).flat(),
];

/** Blocks of the table, the same numbers each time; the values of outcomes have all their digits, as means over households do. */
export function* runBlocks(rows: number): Generator<Block> {
  const column = <Cell>(cell: (row: number) => Cell): Cell[] => Array.from({ length: BLOCK }, (_, row) => cell(row));
  const undefinedIn = (outcome: number, row: number): boolean => outcome === 0 && row % UNDEFINED === 0;
  const policy = column((row) => POLICIES[row % POLICIES.length]!);
  const outcomes = Array.from({ length: OUTCOMES }, (_, k) => ({
    values: Float64Array.from(column((row) => (undefinedIn(k, row) ? NaN : Math.sqrt(1 + row + BLOCK * k) % 1))),
    reasons: column((row) => (undefinedIn(k, row) ? "nobodyPoor" : null)),
  }));
  for (let first = 0; first < rows; first += BLOCK) {
    const count = (of: (run: number) => number) => Int32Array.from({ length: BLOCK }, (_, row) => of(first + row));
    yield {
      run: count((run) => run),
      point: count((run) => Math.floor(run / 24)),
      replicate: count((run) => Math.floor(run / 3) % 8),
      attempt: count(() => 1),
      policy,
      ...Object.fromEntries(
        outcomes.flatMap(({ values, reasons }, k) => [
          [`outcome${k}`, values.map((value) => value + (first / BLOCK) * 1e-7)],
          [`outcome${k}_reason`, reasons],
        ]),
      ),
    };
  }
}
