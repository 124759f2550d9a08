/** What every analysis promises, of every method's experiments. New ones in the registries are held to it without a change here. */
import { expect, test } from "vitest";
import type { Analysis, Ask, Report } from "../../engine/experiment/analysis.ts";
import { analyses } from "../../engine/experiment/analyses/index.ts";
import type { Experiment } from "../../engine/experiment/experiment.ts";
import type { History } from "../../engine/experiment/history.ts";
import { methods } from "../../engine/experiment/methods/index.ts";
import { units } from "../../engine/support/quantity.ts";
import { experimentsFor, runSynthetic } from "../experiment/synthetic.ts";
import { expectLabel, expectSource, expectText } from "./texts.ts";

const placesOf = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

const askOf = ({ options }: Analysis, parts: Partial<Ask> = {}): Ask => ({
  outcomes: ["poverty", "cost", "gini"],
  policy: 1,
  against: 0,
  options: Object.fromEntries(Object.entries(options).map(([name, dial]) => [name, dial.default])),
  ...parts,
});

test("there are analyses, and no two have the same name", () => {
  expect(analyses.length).toBeGreaterThan(0);
  expect(new Set(analyses.map(({ name }) => name)).size).toBe(analyses.length);
});

test.each(analyses.map((one) => [one.name, one] as const))(
  "%s says what it answers in both languages, and its sentences have the same places in both",
  (_, { label, description, options, notes }) => {
    expectLabel(label);
    expectText(description);
    for (const dial of Object.values(options)) {
      expectText(dial.label);
      expectSource(dial.source);
    }
    for (const sentence of Object.values(notes)) {
      expectText(sentence);
      expect(placesOf(sentence.zh)).toEqual(placesOf(sentence.en));
    }
  },
);

test.each(methods.map((one) => [one.kind, one] as const))("%s names analyses that exist", (_, { analyses: named }) => {
  for (const name of named) expect(analyses.map((one) => one.name)).toContain(name);
});

/** A long search is cut after so much: what it has then is a history too. */
const MOST = { batches: 25, runs: 20_000 };

const experiments: readonly (readonly [string, Experiment, History])[] = methods.flatMap((method) =>
  experimentsFor(method).flatMap(([name, experiment]) => {
    const history = runSynthetic(method, experiment, undefined, MOST);
    return history.batches.length > 0 ? [[`${method.kind} of ${name}`, experiment, history] as const] : [];
  }),
);

function expectReport({ notes: known }: Analysis, { sections, notes }: Report): void {
  for (const { title, columns, rows } of sections) {
    expectText(title);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const { label, unit } of columns) {
      expectText(label);
      if (unit !== null) expect(units).toHaveProperty([unit]);
    }
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) {
        if (typeof cell === "number") expect(cell).not.toBeNaN();
        if (typeof cell === "object" && cell !== null) expectText(cell);
      }
    }
  }
  for (const { code, arguments: given } of notes) {
    expect(known).toHaveProperty([code]);
    for (const place of placesOf(known[code]!.en)) expect(given).toHaveProperty([place.slice(1, -1)]);
  }
}

test.each(experiments.flatMap(([name, ...rest]) => analyses.map((one) => [one.name, name, one, ...rest] as const)))(
  "%s of %s refuses in both languages, or reports rows as wide as its columns, the same every time",
  (_, __, one, experiment, history) => {
    const refusal = one.refuses(experiment);
    if (refusal) return expectText(refusal);
    for (const parts of [{}, { against: null, outcomes: ["poverty"] }]) {
      const report = one.analyze(experiment, history, askOf(one, parts));
      expectReport(one, report);
      expect(report.sections.length + report.notes.length).toBeGreaterThan(0);
      expect(one.analyze(experiment, history, askOf(one, parts))).toEqual(report);
    }
  },
);

test.each(analyses.map((one) => [one.name, one] as const))("%s has an experiment that it reads", (_, one) => {
  expect(experiments.some(([, experiment]) => one.refuses(experiment) === null)).toBe(true);
});
