import { expect } from "vitest";
import type { Analysis, Ask, Report, ReportCell } from "../../../engine/experiment/analysis.ts";
import type { Batch, Point } from "../../../engine/experiment/batch.ts";
import type { Note } from "../../../engine/experiment/comparison.ts";

/** What is asked unless a test asks something else: the reform against the baseline, all options at their defaults. */
export const askOf = ({ options }: Analysis, parts: Partial<Ask> = {}): Ask => ({
  outcomes: ["poverty"],
  policy: 1,
  against: 0,
  ...parts,
  options: {
    ...Object.fromEntries(Object.entries(options).map(([name, dial]) => [name, dial.default])),
    ...parts.options,
  },
});

/** One batch of some points. */
export const batchOf = (units: readonly (readonly number[])[], replicates: number): Batch => ({
  stage: "design",
  points: units.map((unit, id): Point => ({ id, unit })),
  firstReplicate: 0,
  replicates,
  firstRun: 0,
});

/** The rows of a section as records by column key. */
export function rowsOf({ sections }: Report, section = 0): readonly Readonly<Record<string, ReportCell>>[] {
  const { columns, rows } = sections[section]!;
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, k) => [key, row[k]!])));
}

/** The arguments of a note that must be there. */
export function noteOf({ notes }: Report, code: string): Note["arguments"] {
  expect(notes.map((note) => note.code)).toContain(code);
  return notes.find((note) => note.code === code)!.arguments;
}
