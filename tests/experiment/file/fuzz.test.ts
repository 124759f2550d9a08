import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioPathOf } from "../../../engine/experiment/file/read-experiment.ts";
import { formatProblems } from "../../../engine/text/format-problems.ts";
import { GOOD, readText, scenario } from "./experiment-text.ts";

const CALIBRATION = `schema: 1
scenario: small.yaml
method: { kind: calibrate, waves: 2 }
factors: [{ parameter: leaveCost }, { parameter: shrinkBelow, low: 0.6, high: 0.9, name: below }]
replicates: 4
targets: [K40, { name: mine, metric: gini, at: start, value: 0.34, tolerance: 0.01, discrepancy: 0.005 }]
`;
const SEARCH = `schema: 1
scenario: small.yaml
method: { kind: optimise, seed: design-1 }
factors:
  - { lever: fundRates, policy: no-quota, values: [statusQuo, [{ upTo: 2000, monthly: 0 }]] }
  - { lever: mutualAidGroups, field: members, policy: no-quota, low: 10, high: 40 }
outcomes: [{ metric: headcount, line: official, at: mean, name: poor }]
budget: 300000
objective: poor
inequality: theil
`;

const piece = fc.oneof(
  fc.constantFrom(
    ..."{}[]:,-#&*!|>'\"%\n ~",
    ...["- ", ": ", "null", ".nan", "-.inf", "1e999", "0x1F", "2014-13", "statusQuo", "constructor", "__proto__: "],
    ...["\u0000", "\ud800", "\u202e", "测试", "replicates: 2", "values: [1]", "on", "K41", "policy"],
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.double().map(String),
);
const cut = fc.record({ at: fc.nat(999), length: fc.oneof(fc.nat(3), fc.nat(40)), by: piece });
/** Replaces some letters somewhere. */
const withCut = (text: string, { at, length, by }: { at: number; length: number; by: string }): string => {
  const from = Math.floor((at * text.length) / 1000);
  return text.slice(0, from) + by + text.slice(from + length);
};
const WORD = /[\w.-]+/g;
const word = fc.record({
  at: fc.nat(999),
  by: fc.oneof(fc.nat(999), fc.constantFrom("1e9", "-1", "0.5", "[]", "{}", "null")),
});
/** Replaces a word by another of the same file: what remains YAML and means something else. */
const withWord = (text: string, { at, by }: { at: number; by: number | string }): string => {
  const words = text.match(WORD) ?? [];
  const place = at % Math.max(1, words.length);
  let k = 0;
  return text.replace(WORD, (old) => (k++ === place ? (typeof by === "string" ? by : words[by % words.length]!) : old));
};

/** What is read is complete; what is refused is placed within the text, in words without gaps. */
function answered(text: string, given = true): "read" | "refused" {
  const result = readText(text, given ? scenario : null);
  if ("experiment" in result) {
    expect(result.experiment.outcomes.length).toBeGreaterThan(0);
    return "read";
  }
  if (given) expect(result.problems.length).toBeGreaterThan(0);
  const lines = text.split("\n");
  for (const { line, column, endColumn } of result.problems) {
    expect(line).toSatisfy((at: number) => at >= 1 && at <= lines.length);
    expect(column).toSatisfy((at: number) => at >= 1 && at <= lines[line - 1]!.length + 1);
    expect(endColumn).toBeGreaterThan(column);
  }
  for (const locale of ["en", "zh"] as const)
    expect(formatProblems(result.problems, text, "f", locale)).not.toMatch(
      /undefined|NaN |\{(expected|got|cause|key|kind|column|parts|fields|methods|lever|high|count|\w+Count)\}/,
    );
  return "refused";
}

test.each([
  ["a grid", GOOD],
  ["a calibration", CALIBRATION],
  ["a search", SEARCH],
])("whatever is done to the file of %s, it is read or answered in words", (_, good) => {
  const counts = { read: 0, refused: 0 };
  expect(answered(good)).toBe("read");
  const changes = fc.oneof(
    fc.array(cut, { minLength: 1, maxLength: 3 }).map((cuts) => cuts.reduce(withCut, good)),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.reduce(withWord, good)),
  );
  fc.assert(
    fc.property(changes, (text) => {
      counts[answered(text)]++;
      answered(text, false);
      scenarioPathOf(text);
    }),
    { numRuns: 400, seed: 20150102 },
  );
  // The changes are not all deadly.
  expect(counts.read).toBeGreaterThan(2);
  expect(counts.refused).toBeGreaterThan(200);
});

test("any data in the place of any key is read or answered in words", () => {
  const keys =
    "schema scenario method factors replicates commonLuck outcomes monthly households targets budget objective";
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...keys.split(" ")), value, (key, data) => {
      const good = SEARCH.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, "m"), "");
      answered(`${good}${key}: ${JSON.stringify(data)}\n`);
    }),
    { numRuns: 600, seed: 20150103 },
  );
});
