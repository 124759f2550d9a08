import { expect, test } from "vitest";
import type { Ask, Report } from "../../../engine/experiment/analysis.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import type { History } from "../../../engine/experiment/history.ts";
import { ishigami } from "../../support/sensitivity/known-functions.ts";
import { designOf, levels, range, runDesign } from "../design-run.ts";
import { codes, luckOf, reportOf, table } from "../design-report.ts";

const report = (experiment: Experiment, history: History, rest: Partial<Ask> = {}): Report =>
  reportOf("morris", experiment, history, rest);
const pi = range(-Math.PI, Math.PI);

test("elementary effects are over the whole range, in the outcome's unit, for all kinds of factors", () => {
  const shapes = [range(10, 30), range(1, 5, true), levels(1, 2, 3), range(0, 1)];
  const experiment = designOf("morris", shapes);
  // 3 a unit over 20 units; −2 a whole number over 4; 5 a position over 2; nothing.
  const found = report(
    experiment,
    runDesign(experiment, ([a, b, position]) => 3 * a! - 2 * b! + 5 * position!),
  );
  const rows = table(found);
  for (const [name, effect] of [
    ["x1", 60],
    ["x2", -8],
    ["x3", 10],
    ["x4", 0],
  ] as const) {
    expect(rows[name]!["mean"]).toBeCloseTo(effect, 9);
    expect(rows[name]!["meanSize"]).toBeCloseTo(Math.abs(effect), 9);
    expect(rows[name]!["meanSizeHigh"]).toBeCloseTo(Math.abs(effect), 9);
    expect(rows[name]!["spread"]).toBeCloseTo(0, 9);
  }
  expect(Object.keys(rows)).toEqual(["x1", "x3", "x2", "x4"]);
  expect(found.sections[0]!.columns.find(({ key }) => key === "mean")!.unit).toBe("share");
  expect(found.notes).toContainEqual({ code: "leading", arguments: { outcome: "poor", factor: "x1", size: 60 } });
  expect(found.notes).toContainEqual({ code: "small", arguments: { outcome: "poor", factors: "x4" } });
});

test("effects that depend on the place, and go either way, are named", () => {
  const experiment = designOf("morris", [pi, pi, pi], { trajectories: 200 });
  const found = report(
    experiment,
    runDesign(experiment, (x) => ishigami(x)),
  );
  // On four levels: μ 7.70, 0, 0; μ* 7.70, 7.875, 6.25; σ 6.25, 7.875, 8.84 (all effects of the grid).
  const rows = table(found);
  expect(Math.abs(rows["x1"]!["mean"]! - 7.7)).toBeLessThan(1.8); // four standard errors
  expect(rows["x2"]!["meanSize"]).toBeCloseTo(7.875, 9);
  expect(rows["x3"]!["spread"]).toBeGreaterThan(rows["x3"]!["meanSize"]!);
  const named = (code: string): unknown => found.notes.find((note) => note.code === code)?.arguments["factors"];
  expect(named("eitherWay")).toBe("x2, x3");
  expect(named("changing")).toMatch(/x3/);
  expect(
    codes(
      report(
        experiment,
        runDesign(experiment, () => 3),
      ),
    ),
  ).toContain("noEffect");
});

test("the mean size that luck alone would give is told", () => {
  const experiment = designOf(
    "morris",
    [range(0, 1), range(0, 1)],
    { trajectories: 400 },
    { commonLuck: false, replicates: 2 },
  );
  const found = report(
    experiment,
    runDesign(experiment, (_, __, pair) => luckOf(pair)),
  );
  const size = found.notes.find(({ code }) => code === "ownLuck")!.arguments["size"] as number;
  expect(Math.abs(table(found)["x1"]!["meanSize"]! / size - 1)).toBeLessThan(0.12);
});

test("an effect against another policy is analysed run by run", () => {
  const experiment = designOf("morris", [range(0, 1)]);
  const history = runDesign(experiment, ([x], policy) => 7 + policy * 2 * x!);
  expect(table(report(experiment, history, { policy: 1, against: 0 }))["x1"]!["mean"]).toBeCloseTo(2, 9);
  expect(report(experiment, history, { policy: 1, against: 0 }).sections[0]!.title.en).toMatch(
    /^Effects over the whole range: .+ \(poor\), reform against status-quo$/,
  );
});
