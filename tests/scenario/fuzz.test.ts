import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "../../engine/scenario/read.ts";
import { formatProblems } from "../../engine/text/format-problems.ts";
import { goodFile, known } from "./test-model.ts";

/** One change of a text somewhere: what people mistype, paste and forget, and what they would not. */
type Mutation = {
  readonly kind: "delete" | "insert" | "replace" | "repeat";
  readonly at: number;
  readonly length: number;
  readonly by: string;
};

const pieces = [
  ..."{}[]:,-#&*!|>'\"%@`?\t\n ~",
  "- ",
  ": ",
  "\n\n",
  "\r\n",
  "---\n",
  "...\n",
  "*a",
  "&a ",
  "!!binary ",
  "<<: ",
  "__proto__: ",
  "null",
  ".nan",
  "-.inf",
  "1e999",
  "0x1F",
  "2014-13",
  "\u0000",
  "\ud800",
  "\u202e",
  "\ufeff",
  "测试",
];
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("delete", "insert", "replace", "repeat"),
  at: fc.nat(goodFile.length),
  length: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 200 })),
  by: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 }), fc.double().map(String)),
});
const mutate = (text: string, { kind, at, length, by }: Mutation): string => {
  const [before, taken, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (kind) {
    case "delete":
      return before + after;
    case "insert":
      return before + by + taken + after;
    case "replace":
      return before + by + after;
    case "repeat":
      return before + taken + taken + after;
  }
};

test("whatever is done to a good file, it is read or its problems are placed within it", () => {
  let [read, refused] = [0, 0];
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const text = mutations.reduce(mutate, goodFile);
      const result = readScenario(text, known);
      if ("scenario" in result) return void read++;
      refused++;
      expect(result.problems.length).toBeGreaterThan(0);
      const lines = text.split("\n");
      for (const { line, column, endColumn } of result.problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        // A problem may stand right after the last character of a line: what is missing there.
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        expect(endColumn).toBeGreaterThan(column);
      }
      expect(formatProblems(result.problems, text, "file.yaml", "en")).not.toMatch(
        /undefined|\{(expected|got|cause)\}/,
      );
      expect(formatProblems(result.problems, text, "file.yaml", "zh")).not.toMatch(
        /undefined|\{(expected|got|cause)\}/,
      );
    }),
    { numRuns: 1000, seed: 20140101 },
  );
  // The mutations are neither all harmless nor all deadly.
  expect(read).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(500);
});

test("any text at all is answered", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.json(),
        fc.array(fc.constantFrom(...pieces)).map((some) => some.join("")),
      ),
      (text) => {
        const result = readScenario(text, known);
        expect("problems" in result && result.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 1000, seed: 20140102 },
  );
});
