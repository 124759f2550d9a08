/** Names of columns: what the file gives, else what is varied or read, made unique. */
import type { Fault } from "../../scenario/fault.ts";
import type { Path } from "../../support/problem.ts";

/** Columns that every table of runs has. */
const RESERVED = [
  "run",
  "stage",
  "point",
  "replicate",
  "luck",
  "policy",
  "weight",
  "failure",
  "failurestack",
  "attempt",
  "wallms",
  "engineversion",
  "nodeversion",
  "host",
];

/** Columns that tables add of themselves: reasons, drawn parameters, coordinates. */
const DERIVED = /^(draw|unit)_|_reason$/i;

/** Columns, as far as their names are taken. Capitals do not tell names apart: SQL does not see them. */
export interface Columns {
  /** Takes a name; the fault if it is taken already. */
  take(name: string, path: Path): readonly Fault[];
}

export function openColumns(): Columns {
  const taken = new Set(RESERVED);
  return {
    take(name, path) {
      if (taken.has(name.toLowerCase()) || DERIVED.test(name))
        return [{ code: "takenColumn", path, at: "value", arguments: { column: name } }];
      taken.add(name.toLowerCase());
      return [];
    },
  };
}
