/** The members of a household add up: two of workers, children and elders say the third. */
import type { Fault } from "../fault.ts";
import { placeOf, type Source } from "./cells.ts";
import type { ColumnName } from "./table-columns.ts";

const PARTS = ["workers", "children", "elders"] as const;

/**
 * Fills in the third of three kinds of members where two are given.
 *
 * @param rows Changed in place.
 * @param impute What cannot be told may be filled in later.
 * @returns Rows whose members do not add up, and rows that say too little.
 */
export function fillMembers(
  rows: Readonly<Record<ColumnName, (number | null)[]>>,
  source: Source,
  impute: boolean,
): readonly Fault[] {
  const faults: Fault[] = [];
  rows.size.forEach((members, row) => {
    const size = members!;
    const given = PARTS.map((part) => rows[part][row]!);
    const known = given.filter((value) => value !== null);
    const sum = known.reduce((all, value) => all + value, 0);
    const place = placeOf(source, row);
    const blame = (code: "tableMembers" | "tableMembersMissing"): void =>
      void faults.push({
        code,
        path: source.path,
        at: "value",
        arguments: { ...place, size, parts: PARTS.map((_, k) => given[k] ?? "–").join(" + ") },
      });
    const workersLeft = size - sum >= (rows.workers[row] === null ? 1 : 0);
    if (!workersLeft || (known.length === 3 && sum !== size)) return blame("tableMembers");
    if (known.length === 2) rows[PARTS[given.findIndex((value) => value === null)]!][row] = size - sum;
    else if (known.length < 2 && !impute) blame("tableMembersMissing");
  });
  return faults;
}
