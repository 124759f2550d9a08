import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { writeScenario } from "../../engine/scenario/write.ts";
import { goodFile, known } from "./test-model.ts";

const some = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.constantFrom(
      "null",
      "2014-01",
      "1e3",
      "yes",
      "- a: b # c",
      "{x}",
      ' "quoted" ',
      "a\nb\n",
      "  indented",
      "测试：“引号”",
    ),
  )
  .filter((text) => /\S/.test(text) && !/(?![\n\t])[\p{Cs}\p{Cc}]/u.test(text));
const text = fc.record({ en: some, zh: some });
const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/).filter((id) => id !== "constructor");
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const MONTHS = 48;
const month = fc.integer({ min: 528, max: 528 + MONTHS - 1 });
const schedule = (min: number, max: number) =>
  fc.oneof(
    within(min, max),
    fc
      .uniqueArray(month, { minLength: 1, maxLength: 5 })
      .chain((from) =>
        fc
          .array(within(min, max), { minLength: from.length, maxLength: from.length })
          .map((values) => ({ from: from.toSorted((a, b) => a - b), values })),
      ),
  );
const table = fc
  .uniqueArray(fc.integer({ min: 100, max: 50000 }), { minLength: 1, maxLength: 4 })
  .chain((upTo) =>
    fc
      .array(within(0, 0.05), { minLength: upTo.length, maxLength: upTo.length })
      .map((monthly) => upTo.toSorted((a, b) => a - b).map((up, k) => ({ upTo: up, monthly: monthly[k]! }))),
  );
const settings = fc.record(
  {
    quota: schedule(0, 20000),
    grant: fc.record(
      { on: month, amount: schedule(0, 100000), eligible: fc.constantFrom("all", "registered") },
      { requiredKeys: ["on"] },
    ),
    groups: fc.record({ members: fc.integer({ min: 5, max: 100 }), from: month }, { requiredKeys: [] }),
    ladder: table,
  },
  { requiredKeys: [] },
);
const policies = fc.uniqueArray(fc.record({ id: identifier, name: text, settings }), {
  minLength: 1,
  maxLength: 4,
  selector: ({ id }) => id,
});
const range = fc.tuple(within(0.5, 5), within(0.5, 5)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const scenario = fc.record({
  schema: fc.constant(1),
  id: identifier,
  title: text,
  question: text,
  lookAt: fc.constant({ en: "", zh: "" }),
  limits: text,
  sources: fc.array(some, { maxLength: 3 }),
  population: fc.record({
    base: fc.constant("T13"),
    villages: fc.integer({ min: 1, max: 9 }),
    households: fc.integer({ min: 9, max: 10_000_000 }),
  }),
  start: fc.constant(528),
  months: fc.constant(MONTHS),
  burnIn: fc.integer({ min: 0, max: 120 }),
  seed: some,
  replicates: fc.integer({ min: 1, max: 10_000 }),
  assumptions: fc.record(
    { labourBeta: fc.oneof(within(0.5, 5), range), grantDelay: fc.integer({ min: 0, max: 12 }) },
    { requiredKeys: [] },
  ),
  perfectInformation: fc.boolean(),
  policies,
  report: fc.record({
    lines: fc.uniqueArray(within(100, 100_000), { minLength: 1, maxLength: 6 }),
    outcomes: fc.shuffledSubarray(["headcount", "gini", "schooling"], { minLength: 1 }),
  }),
}) as unknown as fc.Arbitrary<Scenario>;

test("a scenario that is written and read again is the same", () => {
  fc.assert(
    fc.property(scenario, (one) => {
      expect(readScenario(writeScenario(one, known), known)).toEqual({ scenario: one });
    }),
    { numRuns: 200, seed: 20140103 },
  );
});

test("a written file is laid out for people: one line for what is short, dates as dates", () => {
  const read = readScenario(goodFile, known);
  expect("scenario" in read && writeScenario(read.scenario, known))
    .toBe(`# yaml-language-server: $schema=./scenario.schema.json

schema: 1
id: T1
title: { en: A test, zh: 测试 }
question: { en: What happens?, zh: 会发生什么？ }
lookAt: { en: The poor, zh: 贫困人口 }
limits: { en: Not real, zh: 并非真实 }
sources: [ S2, S3 ]
population: { base: T13, villages: 2, households: 40 }
start: 2014-01
months: 36
burnIn: 12
seed: a phrase
replicates: 5
perfectInformation: false
assumptions: { labourBeta: { low: 1.5, high: 2.5 }, grantDelay: 3 }
policies:
  - { id: status-quo, name: { en: Status quo, zh: 现状 } }
  - id: reform
    name: { en: Reform, zh: 改革 }
    settings:
      quota: { 2014-01: 1000, 2015-06: 3000 }
      grant: { on: 2015-01, amount: 7246, eligible: registered }
      groups: { members: 21, from: 2014-07 }
      ladder: [ { upTo: 2000, monthly: 0 }, { upTo: 5000, monthly: 0.005 } ]
report: { lines: [ 2736, 3650 ], outcomes: [ headcount, gini ] }
`);
});
