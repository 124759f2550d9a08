import { expect, test } from "vitest";
import { regret } from "../../../engine/experiment/analyses/regret.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import { optimise } from "../../../engine/experiment/methods/optimise.ts";
import { readVectors } from "../../vectors/read-vectors.ts";
import uncertainty from "../../vectors/uncertainty.json?raw";
import { scenarioOf } from "../hand-made.ts";
import { experimentOf, historyOf, leverLevels, leverRange, parameterRange, type Simulator } from "../synthetic.ts";
import { askOf, batchOf, noteOf, rowsOf } from "./ask.ts";

const plain = (factors: Experiment["factors"], policies: readonly string[], metric = "meanIncome"): Experiment => ({
  ...experimentOf(optimise, factors),
  scenario: scenarioOf(3, policies),
  outcomes: [{ name: "result", metric, line: null, at: "end" }],
  goal: null,
});

interface Known {
  readonly max_regret: number[];
  readonly choice: number;
  readonly satisficing_share_ge_5: number[];
  readonly maximin_choice: number;
}

test("policies are options and replicates states: the reference table comes out to the last bit", () => {
  const known = readVectors<unknown, Known>(uncertainty).find(({ measure }) => measure === "regret")!;
  const data = known.data as number[][];
  const ids = ["status-quo", "one", "two"];
  const experiment = plain([], ids); // a higher mean income is better
  const history = historyOf(experiment, [batchOf([[]], 3)], (_, { policy, replicate }) => ({
    result: data[policy]![replicate]!,
  }));
  const ask = askOf(regret, { outcomes: ["result"], against: null, options: { threshold: 5 } });
  const report = regret.analyze(experiment, history, ask);
  const rows = rowsOf(report);
  const byPolicy = ids.map((id) => rows.find(({ policy }) => (policy as { en: string }).en === id)!);
  expect(byPolicy.map(({ largest }) => largest)).toEqual(known.value.max_regret);
  expect(byPolicy.map(({ enough }) => enough)).toEqual(known.value.satisficing_share_ge_5);
  expect(byPolicy.map(({ mean }) => mean)).toEqual([2, 7 / 3, 5 / 3]); // of rows 0 1 5, 3 0 4, 1 4 0
  expect(byPolicy.map(({ ninetieth }) => ninetieth)).toEqual([4.2, 3.8, 3.4].map((value) => expect.closeTo(value, 12))); // type 7
  expect(noteOf(report, "minimax")).toEqual({
    outcome: "result",
    option: ids[known.value.choice],
    regret: 4,
    states: 3,
  });
  expect(noteOf(report, "maximin")).toMatchObject({ option: ids[known.value.maximin_choice] });
});

test("with a policy to subtract, regret stays and good enough means no worse than it", () => {
  const experiment = plain([], ["status-quo", "reform"], "headcount");
  const history = historyOf(experiment, [batchOf([[]], 4)], (_, { policy, replicate }) => ({
    result: 10 * replicate + policy * (replicate - 1),
  }));
  const ask = (against: number | null) => askOf(regret, { outcomes: ["result"], against });
  const [level, effect] = [null, 0].map((against) => rowsOf(regret.analyze(experiment, history, ask(against))));
  expect(effect!.map(({ largest }) => largest)).toEqual(level!.map(({ largest }) => largest));
  // Less is better: the reform is 1 better, equal, 1 and 2 worse.
  expect(effect!.map(({ policy, largest, enough }) => [(policy as { en: string }).en, largest, enough])).toEqual([
    ["status-quo", 1, 1],
    ["reform", 2, 0.5],
  ]);
});

const mixed = [leverLevels("bankRate", 7), parameterRange("labourBeta")];
const grid = [
  [0.25, 0.2],
  [0.25, 0.8],
  [0.75, 0.2],
  [0.75, 0.8],
];
/** The lever helps where the parameter is small; the baseline knows no lever. */
const response: Simulator = ([lever, beta], { policy }) => ({ result: policy * lever! * (0.5 - beta!) });

test("levers make options, parameters make states; the lever of one policy makes no options of another", () => {
  const experiment = plain(mixed, ["status-quo", "reform"]);
  const report = regret.analyze(
    experiment,
    historyOf(experiment, [batchOf(grid, 2)], response),
    askOf(regret, { outcomes: ["result"], against: null }),
  );
  expect(noteOf(report, "minimax")).toMatchObject({ states: 4 });
  expect(
    rowsOf(report).map(({ policy, bankRate, largest }) => [(policy as { en: string }).en, bankRate, largest]),
  ).toEqual([
    ["status-quo", null, expect.closeTo(0.3, 12)],
    ["reform", "status quo", expect.closeTo(0.3, 12)],
    ["reform", "7", expect.closeTo(0.3, 12)],
  ]);
  expect(rowsOf(report, 1).map(({ replicate, labourBeta }) => [replicate, labourBeta])).toEqual([
    [0, 0.2],
    [1, 0.2],
    [0, 0.8],
    [1, 0.8],
  ]);
});

test("only states that all options met count, and who failed there is left out", () => {
  const experiment = plain(mixed, ["status-quo", "reform"]);
  const partly = historyOf(experiment, [batchOf(grid.slice(0, 3), 2)], (values, place) =>
    values[0] === 1 && place.policy === 1 ? { result: NaN } : response(values, place),
  );
  const report = regret.analyze(experiment, partly, askOf(regret, { outcomes: ["result"], against: null }));
  expect(noteOf(report, "minimax")).toMatchObject({ states: 2 });
  expect(noteOf(report, "failed")).toEqual({ count: 1 });
  expect(rowsOf(report)).toHaveLength(2);
});

test("designs in which no two options met the same states have no regret", () => {
  const experiment = plain([leverRange("bankRate"), parameterRange("labourBeta")], ["status-quo", "reform"]);
  const scattered = historyOf(
    experiment,
    [
      batchOf(
        [
          [0.1, 0.9],
          [0.5, 0.3],
        ],
        2,
      ),
    ],
    response,
  );
  const report = regret.analyze(experiment, scattered, askOf(regret, { outcomes: ["result"], against: null }));
  expect(report.sections).toEqual([]);
  noteOf(report, "nothingToCompare");
});

test("a list that is too long is cut, and says so", () => {
  const experiment = plain([leverRange("bankRate")], ["status-quo", "reform"]);
  const many = historyOf(
    experiment,
    [
      batchOf(
        Array.from({ length: 9 }, (_, k) => [k / 8]),
        2,
      ),
    ],
    ([x], { policy }) => ({ result: policy * x! }),
  );
  const report = regret.analyze(
    experiment,
    many,
    askOf(regret, { outcomes: ["result"], against: null, options: { rows: 3 } }),
  );
  expect(rowsOf(report).map(({ largest }) => largest)).toEqual([0, 0.125, 0.25]);
  expect(noteOf(report, "shown")).toEqual({ shown: 3, all: 10 });
});

test("an outcome of which higher is neither better nor worse has no regret", () => {
  const experiment = plain([], ["status-quo", "reform"], "awayHouseholds");
  const report = regret.analyze(
    experiment,
    historyOf(experiment, [batchOf([[]], 2)], () => ({ result: 1 })),
    askOf(regret, { outcomes: ["result"] }),
  );
  expect(report).toEqual({ sections: [], notes: [{ code: "noDirection", arguments: { outcome: "result" } }] });
});

test("it refuses where there is nothing to choose, and where luck is not common", () => {
  expect(regret.refuses(plain(mixed, ["status-quo"]))).toBeNull();
  expect(regret.refuses(plain([parameterRange("labourBeta")], ["status-quo"]))).toHaveProperty("zh");
  expect(regret.refuses({ ...plain(mixed, ["status-quo", "reform"]), commonLuck: false })).toHaveProperty("zh");
});
