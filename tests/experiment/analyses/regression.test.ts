import { expect, test } from "vitest";
import type { Ask, Report } from "../../../engine/experiment/analysis.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import type { History } from "../../../engine/experiment/history.ts";
import { designOf, levels, range, runDesign } from "../design-run.ts";
import { codes, reportOf, table } from "../design-report.ts";

const report = (experiment: Experiment, history: History, rest: Partial<Ask> = {}): Report =>
  reportOf("regression", experiment, history, rest);

test("a straight line is found by regression, and a rising curve by ranks", () => {
  for (const kind of ["lhs", "sobol", "grid"]) {
    const experiment = designOf(kind, [range(0, 1), range(0, 1)]);
    const line = report(
      experiment,
      runDesign(experiment, ([x, y]) => 4 * x! - 3 * y!),
    );
    expect(table(line)["x1"]!["line"]).toBeCloseTo(0.8, 1);
    expect(table(line)["x2"]!["line"]).toBeCloseTo(-0.6, 1);
    expect(line.notes[0]).toMatchObject({ code: "fit", arguments: { explained: 1, factor: "x1" } });
  }
  const experiment = designOf("lhs", [range(0, 1), range(0, 1)]);
  const curve = report(
    experiment,
    runDesign(experiment, ([x]) => 1 / (0.001 + x!)),
  );
  expect(table(curve)["x1"]!["rank"]).toBeCloseTo(-1, 6);
  expect(Math.abs(table(curve)["x1"]!["line"]!)).toBeLessThan(0.7);
  expect(codes(curve)).toContain("poorFit");
  expect(curve.notes.find(({ code }) => code === "unclear")!.arguments["factors"]).toBe("x2");
});

test("a factor that stands still does not hide the others, and too few points say so", () => {
  const still = designOf("lhs", [range(2, 2), range(0, 1), levels(1, 2)]);
  const found = report(
    still,
    runDesign(still, ([, x]) => x!),
  );
  expect(table(found)["x1"]).toMatchObject({ line: null, lineLow: null, rank: null });
  expect(table(found)["x2"]!["line"]).toBeCloseTo(1, 6);
  expect(found.notes).toContainEqual({ code: "byPosition", arguments: { factors: "x3" } });
  const few = designOf("list", [levels(1, 2, 3), levels(3, 1, 2)]);
  expect(
    codes(
      report(
        few,
        runDesign(few, ([x]) => x!),
      ),
    )[0],
  ).toBe("tooFewObservations");
  const together = designOf("list", [levels(1, 2, 3, 4, 5), levels(1, 2, 3, 4, 5)]);
  expect(
    codes(
      report(
        together,
        runDesign(together, ([x]) => x!),
      ),
    )[0],
  ).toBe("noVariation");
});
