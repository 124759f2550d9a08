import { expect, test } from "vitest";
import type { Ask, Report } from "../../../engine/experiment/analysis.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import type { History } from "../../../engine/experiment/history.ts";
import { ishigami } from "../../support/sensitivity/known-functions.ts";
import { designOf, range, runDesign } from "../design-run.ts";
import { codes, luckOf, reportOf, table } from "../design-report.ts";

const report = (experiment: Experiment, history: History, rest: Partial<Ask> = {}): Report =>
  reportOf("sobol", experiment, history, rest);
const pi = range(-Math.PI, Math.PI);

test("Sobol indices of a Saltelli design are the exact ones within their intervals", () => {
  const experiment = designOf("saltelli", [pi, pi, pi], { size: 2048, secondOrder: 1 });
  const found = report(
    experiment,
    runDesign(experiment, (x) => ishigami(x)),
  );
  const { x1, x2, x3 } = table(found);
  // Closed form: S1 0.3139, 0.4424, 0; ST 0.5576, 0.4424, 0.2437; S13 0.2437.
  for (const [row, first, total] of [
    [x1!, 0.3139, 0.5576],
    [x2!, 0.4424, 0.4424],
    [x3!, 0, 0.2437],
  ] as const) {
    expect(Math.abs(row["first"]! - first)).toBeLessThan(0.02);
    expect(Math.abs(row["total"]! - total)).toBeLessThan(0.02);
    expect(row["totalLow"]).toBeLessThan(total);
    expect(row["totalHigh"]).toBeGreaterThan(total);
  }
  expect(Object.keys(table(found))).toEqual(["x1", "x2", "x3"]);
  expect(found.sections[1]!.rows[0]!.slice(0, 2)).toEqual(["x1", "x3"]);
  expect(Math.abs((found.sections[1]!.rows[0]![2] as number) - 0.2437)).toBeLessThan(0.04);
  expect(found.notes[0]).toMatchObject({ code: "leading", arguments: { outcome: "poor", factor: "x1", total: 0.56 } });
  expect(codes(found)).toContain("unclear"); // x3 does nothing alone
});

test("a design that was grown is analysed whole", () => {
  const grown = designOf("saltelli", [pi, pi, pi], { size: 100 });
  const whole = designOf("saltelli", [pi, pi, pi], { size: 128 });
  const of = (x: readonly number[]): number => ishigami(x);
  expect(report(grown, runDesign(grown, of, 28))).toEqual(report(whole, runDesign(whole, of)));
  expect(codes(report(grown, runDesign(grown, of)))).toContain("notPowerOfTwo");
  expect(codes(report(whole, runDesign(whole, of)))).not.toContain("notPowerOfTwo");
});

test("luck of each point's own is measured, and said to be part of the variance", () => {
  const rest = { commonLuck: false, replicates: 4 };
  const experiment = designOf("saltelli", [range(0, 1), range(0, 1)], { size: 512 }, rest);
  // Variance of 2 x1 is 1/3; luck of 4 replicates adds 1/16: a share of 0.158.
  const noisy = report(
    experiment,
    runDesign(experiment, ([x], _, pair) => 2 * x! + luckOf(pair)),
  );
  const luck = noisy.notes.find(({ code }) => code === "ownLuck")!;
  expect(Math.abs((luck.arguments["share"] as number) - 0.158)).toBeLessThan(0.02);
  // The factor that does nothing has a total index of that size.
  expect(Math.abs(table(noisy)["x2"]!["total"]! - 0.158)).toBeLessThan(0.03);
  const once = designOf("saltelli", [range(0, 1), range(0, 1)], { size: 64 }, { commonLuck: false });
  expect(
    codes(
      report(
        once,
        runDesign(once, ([x]) => x!),
      ),
    ),
  ).toContain("ownLuckUnknown");
  const common = designOf("saltelli", [range(0, 1), range(0, 1)], { size: 64 }, { replicates: 2 });
  expect(
    codes(
      report(
        common,
        runDesign(common, ([x]) => x!),
      ),
    ),
  ).toContain("commonLuck");
});

test("an experiment that was begun with 2 replicates and has 5 by now is said to have 5", () => {
  const grown = designOf("saltelli", [range(0, 1), range(0, 1)], { size: 64 }, { replicates: 5 });
  const history = runDesign(grown, ([x]) => x!);
  const said = { code: "commonLuck", arguments: { replicates: 5 } };
  expect(report({ ...grown, replicates: 2 }, history).notes).toContainEqual(said);
});

test("luck that is a factor is measured like any other, and no more is said of it", () => {
  const experiment = designOf("saltelli", [range(0, 1), range(1, 1000, true)], { size: 64 });
  const [first, second] = experiment.factors;
  const withLuck = { ...experiment, factors: [first!, { ...second!, target: { kind: "luck" } as const }] };
  const found = report(
    withLuck,
    runDesign(withLuck, ([x, luck]) => x! + luckOf(luck!)),
  );
  expect(codes(found)).not.toContain("commonLuck");
  expect(table(found)["x2"]!["total"]).toBeGreaterThan(0.6); // variances 1/12 and 1/4
});

test("indices below zero and an outcome that does not vary are explained", () => {
  const experiment = designOf("saltelli", [range(0, 1), range(0, 1), range(0, 1)], { size: 8 });
  // Without effects alone: a product of three factors around zero.
  const negative = report(
    experiment,
    runDesign(experiment, (x) => x.reduce((of, u) => of * (u - 0.5), 1)),
  );
  expect(codes(negative)).toContain("negative");
  expect(codes(negative)[0]).toBe("tooRough");
  const larger = designOf("saltelli", [range(0, 1), range(0, 1), range(0, 1)], { size: 128 });
  const rough = report(
    larger,
    runDesign(larger, (x) => x.reduce((of, u) => of * (u - 0.5), 1)),
  );
  expect(codes(rough)[0]).toBe("leading");
  expect(codes(rough)).toContain("wide");
  const still = report(
    experiment,
    runDesign(experiment, () => 0.1),
  );
  expect(still.sections).toEqual([]);
  expect(codes(still)[0]).toBe("noVariation");
});

test("without resamples there are numbers but no intervals", () => {
  const experiment = designOf("saltelli", [pi, pi, pi], { size: 64 });
  const options = { resamples: 0, confidence: 0.95 };
  const { x1 } = table(
    report(
      experiment,
      runDesign(experiment, (x) => ishigami(x)),
      { options },
    ),
  );
  expect(x1).toMatchObject({ firstLow: null, firstHigh: null, totalLow: null, totalHigh: null });
  expect(x1!["total"]).toBeGreaterThan(0.4);
});
