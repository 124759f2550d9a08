/** A reading without a run: each outcome, flow and column is answered from what a test says. */
import type { Reading } from "../../engine/validation/reading.ts";
import type { ValidationRow } from "../../engine/validation/validation-row.ts";

type Values = Partial<Omit<Reading, "column">> & {
  /** By policy, year and name. */
  readonly columns?: Readonly<Record<string, readonly number[]>>;
};

/** What is not given is NaN, or an error for columns. */
export function readingOf({ columns = {}, ...given }: Values): Reading {
  const nothing = (): number => NaN;
  return {
    at: nothing,
    change: nothing,
    meanChange: nothing,
    flow: nothing,
    households: 0,
    column(policy, year, name) {
      const found = columns[`${policy} ${year} ${name}`];
      if (!found) throw new RangeError(`No column ${policy} ${year} ${name}.`);
      return Float64Array.from(found);
    },
    ...given,
  };
}

/** What a check of a row measures in a reading. */
export function measured(row: ValidationRow, id: string, reading: Reading): number | readonly number[] {
  const check = row.checks.find((one) => one.id === id);
  if (!check || !("measure" in check)) throw new RangeError(`Row ${row.id} measures no ${id}.`);
  return check.measure(reading);
}
