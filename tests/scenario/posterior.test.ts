import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioHash } from "../../engine/scenario/hash.ts";
import type { Known, PosteriorColumns } from "../../engine/scenario/known.ts";
import { MAXIMUM_DRAWS } from "../../engine/scenario/posterior.ts";
import { posteriorPathOf, readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { writeScenario } from "../../engine/scenario/write.ts";
import { formatProblems } from "../../engine/text/format-problems.ts";
import { goodFile, known } from "./test-model.ts";

/** The good file has 28 lines; what is added stands on the 29th. */
const withPosterior = (posterior: string): string => `${goodFile}posterior: ${posterior}\n`;
const beside = (files: Readonly<Record<string, PosteriorColumns>>): Known => ({ ...known, files });

function scenarioOf(text: string, speaksOf = known): Scenario {
  const read = readScenario(text, speaksOf);
  if ("problems" in read) throw new RangeError(formatProblems(read.problems, text, "f", "en"));
  return read.scenario;
}
/** The first line of every problem, as the reader of a terminal sees it. */
function problemsOf(text: string, speaksOf = known): string[] {
  const read = readScenario(text, speaksOf);
  if ("scenario" in read) return [];
  return formatProblems(read.problems, text, "f", "en")
    .split("\n")
    .filter((line) => /^f:\d+:\d+: /.test(line));
}

const DRAWS = "{ leaveCost: [0.7, 0.72], awayWage: [2500, 2600], weight: [1, 3] }";

test("draws that stand in a file become rows, their parameters in the order of their names", () => {
  expect(scenarioOf(withPosterior(DRAWS)).posterior).toEqual({
    parameters: ["awayWage", "leaveCost"],
    rows: [
      [2500, 0.7],
      [2600, 0.72],
    ],
    weights: [1, 3],
  });
});

test("draws without weights weigh the same", () => {
  expect(scenarioOf(withPosterior("{ leaveCost: [0.7, 0.72, 0.8] }")).posterior!.weights).toEqual([1, 1, 1]);
});

test("draws that a host read from a file give the same scenario as draws written out, and so the same hash", () => {
  const columns = {
    awayWage: Float64Array.of(2500, 2600),
    leaveCost: Float64Array.of(0.7, 0.72),
    weight: Float64Array.of(1, 3),
  };
  const named = scenarioOf(withPosterior("draws.parquet"), beside({ "draws.parquet": columns }));
  expect(named).toEqual(scenarioOf(withPosterior(DRAWS)));
  expect(scenarioHash(named)).toBe(scenarioHash(scenarioOf(withPosterior(DRAWS))));
});

test("another draw or weight is another scenario; a scenario without draws says nothing of them", () => {
  const hashes = [DRAWS, DRAWS.replace("0.72", "0.73"), DRAWS.replace("[1, 3]", "[1, 2]")].map((draws) =>
    scenarioHash(scenarioOf(withPosterior(draws))),
  );
  expect(new Set([...hashes, scenarioHash(scenarioOf(goodFile))]).size).toBe(4);
  expect(scenarioOf(goodFile)).not.toHaveProperty("posterior");
});

test("a host learns which file to read from the text alone", () => {
  expect(posteriorPathOf(withPosterior("results/draws.parquet"))).toBe("results/draws.parquet");
  for (const text of [goodFile, withPosterior(DRAWS), "", "posterior: [", "- posterior: x"])
    expect(posteriorPathOf(text)).toBeNull();
});

const inline: readonly (readonly [posterior: string, ...problems: string[]])[] = [
  ["5", "f:29:12: posterior: expected a text of at most 1,000 characters or keys with values; got 5."],
  ["null", "f:29:12: posterior: expected a text of at most 1,000 characters or keys with values; got null."],
  ["[1, 2]", "f:29:12: posterior: expected a text of at most 1,000 characters or keys with values; got [1, 2]."],
  ['""', 'f:29:12: posterior: expected a text of at most 1,000 characters; got "".'],
  ["{}", "f:29:12: posterior: expected draws of at least one parameter in the posterior."],
  ["{ weight: [1] }", "f:29:12: posterior: expected draws of at least one parameter in the posterior."],
  ["{ leaveCost: null }", "f:29:25: posterior.leaveCost: expected a list of 1 to 10,000 entries; got null."],
  ["{ leaveCost: 1 }", "f:29:25: posterior.leaveCost: expected a list of 1 to 10,000 entries; got 1."],
  [
    "{ leaveCost: { length: 2 } }",
    "f:29:25: posterior.leaveCost: expected a list of 1 to 10,000 entries; got { length: 2 }.",
  ],
  ["{ leaveCost: [] }", "f:29:25: posterior.leaveCost: expected a list of 1 to 10,000 entries; got 0."],
  [
    "{ leaveCost: [1, a, .nan] }",
    "f:29:29: posterior.leaveCost[1]: expected a number from -2 to 8; got a.",
    "f:29:32: posterior.leaveCost[2]: expected a number from -2 to 8; got .nan.",
  ],
  [
    "{ leaveCost: [99, 1, -99] }",
    "f:29:26: posterior.leaveCost[0]: expected a number from -2 to 8; got 99.",
    "f:29:33: posterior.leaveCost[2]: expected a number from -2 to 8; got -99.",
  ],
  ["{ leavCost: [1] }", "f:29:14: posterior.leavCost: unknown key leavCost. Did you mean leaveCost?"],
  ["{ constructor: [1] }", "f:29:14: posterior.constructor: unknown key constructor."],
  [
    "{ leaveCost: [1, 2], awayWage: [2500], weight: [1, 1, 1] }",
    "f:29:33: posterior.awayWage: expected 2 draws in the posterior's column awayWage; got 1.",
    "f:29:51: posterior.weight: expected 2 draws in the posterior's column weight; got 3.",
  ],
  [
    "{ leaveCost: [1, 2], weight: [1, -1] }",
    "f:29:45: posterior.weight[1]: expected a number from 0 to 1,000,000,000,000,000; got -1.",
  ],
  ["{ leaveCost: [1, 2], weight: [0, 0] }", "f:29:33: posterior.weight: expected weights that are not all zero."],
  [
    "{ labourBeta: [1] }",
    "f:18:3: assumptions.labourBeta: labourBeta is drawn from the posterior; take it out of the assumptions.",
  ],
  [
    "{ grantDelay: [1.5] }",
    "f:17:3: assumptions.grantDelay: grantDelay is drawn from the posterior; take it out of the assumptions.",
    "f:29:27: posterior.grantDelay[0]: expected a whole number from 0 to 12 (months); got 1.5.",
  ],
];
for (const [posterior, ...expected] of inline)
  test(`${posterior}: ${expected[0]}`, () => {
    const problems = problemsOf(withPosterior(posterior));
    expect(problems).toHaveLength(expected.length);
    expected.forEach((line, k) => expect(problems[k]).toContain(line));
  });

const files: readonly (readonly [columns: PosteriorColumns, ...problems: string[]])[] = [
  [{}, "expected draws of at least one parameter in the posterior."],
  [{ weight: [1] }, "expected draws of at least one parameter in the posterior."],
  [
    { leavCost: [1], draw: [1] },
    "the posterior has a column leavCost, which is no parameter of the model.",
    "the posterior has a column draw, which is no parameter of the model.",
  ],
  [{ leaveCost: [] }, `expected 1–${MAXIMUM_DRAWS} draws in the posterior's column leaveCost; got 0.`],
  [
    { leaveCost: new Float64Array(MAXIMUM_DRAWS + 1) },
    `expected 1–${MAXIMUM_DRAWS} draws in the posterior's column leaveCost; got 10,001.`,
  ],
  [{ leaveCost: [1, NaN, 99] }, "the posterior's column leaveCost, draw 2: expected a number from -2 to 8; got NaN."],
  [
    { grantDelay: [1, 1.5] },
    "the posterior's column grantDelay, draw 2: expected a whole number from 0 to 12 (months); got 1.5.",
  ],
  [
    { leaveCost: [1], weight: [-1] },
    "the posterior's column weight, draw 1: expected a number from 0 to 1,000,000,000,000,000; got -1.",
  ],
  [{ leaveCost: [1, 2], awayWage: [2500] }, "expected 2 draws in the posterior's column awayWage; got 1."],
  [{ leaveCost: [1, 2], weight: [0, 0] }, "expected weights that are not all zero."],
];
for (const [columns, ...expected] of files)
  test(`a file with ${Object.keys(columns).join(", ") || "nothing"}: ${expected[0]}`, () => {
    // Without this assumption a column may bear its name, and the file has a line less.
    const text = withPosterior("draws.parquet").replace("  grantDelay: 3\n", "");
    const problems = problemsOf(text, beside({ "draws.parquet": columns }));
    expect(problems).toEqual(expected.map((sentence) => `f:28:12: posterior: ${sentence}`));
  });

test("a file that was not handed over is a problem where it is named, in both languages", () => {
  const text = withPosterior("draws.parquet");
  const read = readScenario(text, beside({ "other.parquet": { leaveCost: [1] } }));
  if (!("problems" in read)) throw new Error("The scenario was read.");
  expect(formatProblems(read.problems, text, "f", "en").split("\n")[0]).toBe(
    "f:29:12: posterior: draws.parquet was not found beside the scenario. The command line reads it from the scenario's folder; a browser cannot.",
  );
  expect(formatProblems(read.problems, text, "f", "zh").split("\n")[0]).toBe(
    "f:29:12: posterior：情景文件旁没有 draws.parquet。命令行会从情景文件所在文件夹读取；浏览器不能。",
  );
  for (const name of ["constructor", "__proto__", "toString"]) expect(problemsOf(withPosterior(name))).toHaveLength(1);
});

test("whatever stands for a posterior is read or its problems are placed", () => {
  const name = fc.constantFrom("leaveCost", "awayWage", "labourBeta", "weight", "constructor", "x");
  const number = fc.oneof(fc.integer({ min: -3, max: 3000 }), fc.double());
  const value = fc.oneof(fc.array(number, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(name, value)), (posterior) => {
      const read = readScenario(withPosterior(JSON.stringify(posterior)), known);
      if ("scenario" in read) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { line } of read.problems) expect(line).toSatisfy((at: number) => at >= 1 && at <= 29);
    }),
    { numRuns: 1000, seed: 20140104 },
  );
});

test("draws that are written and read again are the same", () => {
  const within = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  const ranges = { awayWage: within(500, 5000), leaveCost: within(-2, 5), remittedShare: within(0, 1) } as const;
  const posterior = fc
    .tuple(
      fc.subarray(Object.keys(ranges) as (keyof typeof ranges)[], { minLength: 1 }),
      fc.integer({ min: 1, max: 8 }),
    )
    .chain(([parameters, draws]) =>
      fc.record({
        parameters: fc.constant(parameters),
        rows: fc.array(fc.tuple(...parameters.map((parameter) => ranges[parameter])), {
          minLength: draws,
          maxLength: draws,
        }),
        weights: fc.array(within(1e-9, 1e9), { minLength: draws, maxLength: draws }),
      }),
    );
  fc.assert(
    fc.property(posterior, (drawn) => {
      const scenario = { ...scenarioOf(goodFile), posterior: drawn };
      expect(scenarioOf(writeScenario(scenario, known))).toEqual(scenario);
    }),
    { numRuns: 200, seed: 20140105 },
  );
});
