/** A small model that scenario files may speak of, so that these tests do not change with the real one. */
import { lever } from "../../engine/model/lever.ts";
import { metric } from "../../engine/model/metric.ts";
import { assemble } from "../../engine/model/model.ts";
import { r13 } from "../../engine/population/bases/r13.ts";
import type { Known } from "../../engine/scenario/known.ts";
import { defined } from "../../engine/support/outcome.ts";
import { dial, type Dial, type Text, type Unit } from "../../engine/support/quantity.ts";

const text = (en: string): Text => ({ en, zh: `${en}（中）` });
const range = (name: string, unit: Unit, min: number, max: number, integer = false): Dial =>
  dial({
    label: text(name),
    description: text(`the ${name}`),
    unit,
    min,
    max,
    default: min,
    integer,
    source: { tag: "ASSUMED" },
  });
const instrument = (name: string) =>
  ({
    name,
    label: text(name),
    description: text(`sets the ${name}`),
    group: "credit",
    neutral: "unset",
    cost: text("none"),
    source: { tag: "ASSUMED" },
    acts: "monthly",
    flows: {},
  }) as const;

const quota = lever({
  ...instrument("quota"),
  setting: { kind: "number", dial: range("limit", "nominal yuan/person/day", 0, 20000) },
});
const grant = lever({
  ...instrument("grant"),
  acts: "once",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: text("month") },
      amount: range("amount", "nominal yuan/household", 0, 100000),
      eligible: { kind: "eligible", label: text("for"), default: "registered" },
    },
  },
  parameters: { grantDelay: range("delay", "months", 0, 12, true) },
});
const groups = lever({
  ...instrument("groups"),
  setting: {
    kind: "record",
    fields: {
      members: range("members", "households", 5, 100, true),
      from: { kind: "date", label: text("first month") },
    },
  },
});
const ladder = lever({
  ...instrument("ladder"),
  setting: {
    kind: "table",
    maximumRows: 4,
    row: { upTo: range("loans up to", "nominal yuan", 100, 50000), monthly: range("rate", "1/month", 0, 0.05) },
  },
});

const outcome = (name: string) =>
  metric({
    name,
    label: text(name),
    description: text(name),
    unit: "share",
    better: "lower",
    min: 0,
    max: 1,
    measure: () => defined(0),
  });

export const known: Known = {
  model: assemble({
    levers: [quota, grant, groups, ladder],
    mechanisms: [],
    metrics: [outcome("headcount"), outcome("gini"), outcome("schooling")],
  }),
  bases: { T13: { ...r13, id: "T13" } },
};

/** A file without mistakes that uses every part of the format. */
export const goodFile = `# A comment that means nothing to the engine.
schema: 1
id: T1
title: { en: A test, zh: 测试 }
question: { en: What happens?, zh: 会发生什么？ }
lookAt: { en: The poor, zh: 贫困人口 }
limits: { en: Not real, zh: 并非真实 }
sources: [S2, S3]
population: { base: T13, villages: 2, households: 40 }
start: 2014-01
months: 36
burnIn: 12
seed: a phrase
replicates: 5
perfectInformation: false
assumptions:
  grantDelay: 3
  labourBeta: { low: 1.5, high: 2.5 }
policies:
  - { id: status-quo, name: { en: Status quo, zh: 现状 } }
  - id: reform
    name: { en: Reform, zh: 改革 }
    settings:
      quota: { 2014-01: 1000, 2015-06: 3000 }
      grant: { on: 2015-01, amount: 7246, eligible: registered }
      groups: { members: 21, from: 2014-07 }
      ladder: [{ upTo: 2000, monthly: 0 }, { upTo: 5000, monthly: 0.005 }]
report: { lines: [official, 3650], outcomes: [headcount, gini] }
`;

/** The file with one part replaced; throws if the part is not in it once. */
export function changed(part: string, by: string): string {
  const pieces = goodFile.split(part);
  if (pieces.length !== 2) throw new RangeError(`expected ${part} once in the good file; found ${pieces.length - 1}.`);
  return pieces.join(by);
}
