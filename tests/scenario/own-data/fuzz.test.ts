import fc from "fast-check";
import { expect, test } from "vitest";
import { IMPUTABLE } from "../../../engine/population/own-data.ts";
import { mappedNames } from "../../../engine/scenario/own-data/table-columns.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import { formatProblems } from "../../../engine/text/format-problems.ts";
import { goodFile, known } from "../test-model.ts";

const cell = fc.oneof(
  fc.constantFrom("1", "2", "5000", "", "NA", "x", "-1", "1e999", "constructor", null, NaN, Infinity, true, 3, 700),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const name = fc.oneof(
  fc.constantFrom(...mappedNames, "population", "populationShare", "consumptionShare", "mean", "__proto__", ""),
  fc.string({ maxLength: 4 }),
);
const table = fc.record({
  names: fc.array(name, { maxLength: 10 }),
  rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 5 }),
  lines: fc.constant(null),
});
const anything = fc.oneof(
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.constantFrom("t", 1, 2, 5, null),
);
const population = fc.record(
  {
    base: fc.oneof({ weight: 9, arbitrary: fc.constant("T13") }, { weight: 1, arbitrary: anything }),
    villages: anything,
    households: anything,
    table: fc.oneof(fc.constant("t"), fc.dictionary(name, fc.array(cell, { maxLength: 3 })), anything),
    columns: fc.oneof(fc.dictionary(name, name), anything),
    impute: fc.oneof(fc.array(fc.constantFrom(...IMPUTABLE)), anything),
    drawnFrom: anything,
    groups: fc.oneof(fc.constant("t"), anything),
    mean: anything,
    line: anything,
  },
  { requiredKeys: ["base"] },
);

test("whatever a population and its table hold, they are read or refused in words", () => {
  let refused = 0;
  fc.assert(
    fc.property(population, table, (given, file) => {
      const text = goodFile.replace("{ base: T13, villages: 2, households: 40 }", () => JSON.stringify(given));
      const answer = readScenario(text, { ...known, tables: { t: file } });
      if ("scenario" in answer) return;
      refused++;
      expect(answer.problems.length).toBeGreaterThan(0);
      for (const locale of ["en", "zh"] as const)
        expect(formatProblems(answer.problems, text, "f", locale)).not.toMatch(/undefined|\{(expected|got|file|row)\}/);
    }),
    { numRuns: 500, seed: 20150102 },
  );
  expect(refused).toBeGreaterThan(400);
});
