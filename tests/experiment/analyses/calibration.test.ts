import { expect, test } from "vitest";
import { calibration } from "../../../engine/experiment/analyses/calibration.ts";
import type { Report, ReportCell } from "../../../engine/experiment/analysis.ts";
import type { History } from "../../../engine/experiment/history.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import { fill } from "../../../engine/text/say.ts";
import { expectLabel, expectText } from "../../contracts/texts.ts";
import { calibrated, experimentOf, historiesOf, parameter, target, type Simulator } from "../calibration/synthetic.ts";

const SMALL = { waveSize: 30, particles: 60, generations: 5 };
const factors = [parameter("a", 0, 10), parameter("idle", 0, 10)];
const simulate: Simulator = ([a], normal) => ({ x: a! + 0.1 * normal(), y: 3 * a! + 0.1 * normal() });
const experiment = experimentOf(factors, [target("x", 4, 1), target("y", 12, 6, 0, "RECALLED")], SMALL);
const impossible = experimentOf(factors, [target("x", 4, 0.5), target("y", 27, 0.5)], SMALL);

const analyze = (of: Experiment, history: History): Report =>
  calibration.analyze(of, history, { outcomes: ["x"], policy: 0, against: null, options: {} });
const found = analyze(experiment, calibrated(experiment, simulate, "report"));
const refused = analyze(impossible, calibrated(impossible, simulate, "report"));

/** The rows of the section whose English title begins so, by column. */
function table({ sections }: Report, title: string): Record<string, ReportCell>[] {
  const { columns, rows } = sections.find(({ title: { en } }) => en.startsWith(title))!;
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, k) => [key, row[k]!])));
}
const codes = ({ notes }: Report): string[] => notes.map(({ code }) => code);

test("the parameters come first, each with its interval beside the range it had", () => {
  expect(found.sections[0]!.title.en).toMatch(/^Parameters/);
  const [known, idle] = table(found, "Parameters");
  expect(known).toMatchObject({ parameter: "a", priorLow: 0, priorHigh: 10, label: { en: "a", zh: "参数a" } });
  expect(known!["low"]).toBeLessThan(4);
  expect(known!["high"]).toBeGreaterThan(4);
  expect(known!["width"]).toBeLessThan(0.3);
  expect(idle!["width"]).toBeGreaterThan(0.8);
});

test("what no target depends on is named, and the honest limits are stated", () => {
  expect(found.notes.find(({ code }) => code === "notLearnt")!.arguments).toEqual({ parameters: "idle" });
  expect(codes(found)).toEqual(["posterior", "prior", "distance", "notLearnt", "recalled"]);
  expect(found.notes.find(({ code }) => code === "posterior")!.arguments).toMatchObject({ draws: 30 });
});

test("a recalled target is marked in its row and named in a note", () => {
  expect(table(found, "Targets").map(({ tag }) => tag)).toEqual(["FOUND", "RECALLED"]);
  expect(found.notes.find(({ code }) => code === "recalled")!.arguments).toEqual({ targets: "T_y" });
});

test("targets that a model can meet are met", () => {
  const [x, y] = table(found, "Targets");
  expect(x).toMatchObject({
    target: "T_x",
    published: 4,
    tolerance: 1,
    verdict: { en: expect.stringMatching(/^met/) },
  });
  expect(y!["mean"]).toBeGreaterThan(10);
  expect(y!["mean"]).toBeLessThan(14);
});

test("a parameter is perfectly correlated with itself and hardly with one that does nothing", () => {
  const [a, idle] = table(found, "Correlation");
  expect(a!["a"]).toBeCloseTo(1, 12);
  expect(Math.abs(a!["idle"] as number)).toBeLessThan(0.5);
  expect(idle!["a"]).toBe(a!["idle"]);
});

test("waves tell how many points they ruled out and what share of the space they left", () => {
  const waves = table(found, "Waves");
  expect(waves[0]).toMatchObject({ wave: 1, points: 30, failed: 0, searched: 1 });
  waves.forEach(({ ruledOut, shareRuledOut, left, searched }) => {
    expect(shareRuledOut).toBe((ruledOut as number) / 30);
    expect(left).toBeLessThanOrEqual(searched as number);
  });
});

test("targets that stand against each other are named, with the nearest point and its misses", () => {
  expect(refused.notes[0]).toEqual({ code: "cannotMeet", arguments: { wave: 2, targets: "T_x + T_y" } });
  expect(refused.sections[0]!.rows).toEqual([["T_x, T_y"]]);
  const misses = table(refused, "Its misses");
  // x = a and y = 3 a with equal tolerances: the larger miss is least where a − 4 = 27 − 3 a, a = 7.75.
  expect(Math.abs((table(refused, "The nearest point")[0]!["value"] as number) - 7.75)).toBeLessThan(0.8);
  expect(misses.map(({ published }) => published)).toEqual([4, 27]);
  misses.forEach(({ implausibility }) => expect(implausibility).toBeGreaterThan(3));
  expect(refused.sections.some(({ title: { en } }) => en.startsWith("Parameters"))).toBe(false);
});

test("a target that no point meets is named alone", () => {
  const alone = experimentOf(factors, [target("x", 4, 1), target("y", 90, 1)], SMALL);
  const report = analyze(alone, calibrated(alone, simulate, "alone"));
  expect(report.notes[0]!.arguments).toMatchObject({ targets: "T_y" });
});

test("a search that had to guess where to go on says so", () => {
  const narrow = experimentOf(factors, [target("x", 4.1, 0.03)], { ...SMALL, waves: 10 });
  const report = analyze(
    narrow,
    calibrated(narrow, ([a]) => ({ x: a! }), "narrow"),
  );
  const { waves } = report.notes.find(({ code }) => code === "aroundNearest")!.arguments;
  expect(waves).toMatch(/^1(, \d+)*$/); // the first wave missed it at least
  expectSound(report);
});

test("failed points are counted, shared luck is mentioned, and so are too few targets", () => {
  const shared = experimentOf(factors, [target("x", 4, 1)], SMALL, { commonLuck: true });
  const failing: Simulator = (values, normal) => ({ x: values[1]! > 8 ? NaN : values[0]! + 0.1 * normal() });
  const report = analyze(shared, calibrated(shared, failing, "shared"));
  expect(codes(report)).toEqual(expect.arrayContaining(["failed", "commonLuck", "fewTargets"]));
  const failed = [...table(report, "Waves"), ...table(report, "Generations")].map(({ failed }) => failed as number);
  expect(report.notes.find(({ code }) => code === "failed")!.arguments["failed"]).toBe(
    failed.reduce((sum, count) => sum + count, 0),
  );
});

test("a calibration on its way says so, and no table of it needs what is not there yet", () => {
  for (const history of historiesOf(experiment, simulate, "on its way").slice(0, -1)) {
    const report = analyze(experiment, history);
    expect(report.notes[0]!.code).toBe("unfinished");
    expectSound(report);
  }
});

/** Every row has a cell a column, no number is undefined, every place in a sentence is filled, every text is bilingual. */
function expectSound({ sections, notes }: Report): void {
  for (const { title, columns, rows } of sections) {
    expectText(title);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    }
  }
  for (const { code, arguments: given } of notes) {
    const words = calibration.notes[code]!;
    expect(fill(words.en, given)).not.toMatch(/[{}]/);
    expect(fill(words.zh, given)).not.toMatch(/[{}]/);
  }
}

test("reports are sound, and all their words are in both languages", () => {
  expectSound(found);
  expectSound(refused);
  expectLabel(calibration.label);
  expectText(calibration.description);
  for (const words of Object.values(calibration.notes)) expectText(words);
});

test("it refuses experiments that are no calibrations", () => {
  expect(calibration.refuses(experiment)).toBeNull();
  expectText(calibration.refuses({ ...experiment, targets: [] })!);
  expectText(calibration.refuses({ ...experiment, method: { ...experiment.method, kind: "list" } })!);
});
