import { expect, test } from "vitest";
import { optimise } from "../../engine/experiment/methods/optimise.ts";
import { allReplicates, pairedValues } from "../../engine/experiment/paired-values.ts";
import { experimentOf, historyOf, leverRange } from "./synthetic.ts";

const experiment = experimentOf(optimise, [leverRange("bankRate")]);
const point = (id: number) => ({ id, unit: [id / 10] });
const batches = [
  { stage: "a", points: [point(0), point(1)], firstReplicate: 3, replicates: 2, firstRun: 0 },
  { stage: "b", points: [point(1)], firstReplicate: 6, replicates: 1, firstRun: 8 },
];
const history = historyOf(experiment, batches, (_, { policy, replicate, point: { id } }) => ({
  poverty: id === 0 && replicate === 4 && policy === 0 ? NaN : 100 * id + replicate * (1 + policy),
  cost: 0,
  gini: 0,
}));

test("values stand in the columns of their replicates, whatever batch they are from", () => {
  const stretch = allReplicates(history);
  expect(stretch).toEqual({ firstReplicate: 3, replicates: 4 });
  expect([...pairedValues(history, "poverty", 1, null, stretch)]).toEqual([
    [0, Float64Array.of(6, 8, NaN, NaN)],
    [1, Float64Array.of(106, 108, NaN, 112)],
  ]);
});

test("an effect is undefined where either run is", () => {
  expect([...pairedValues(history, "poverty", 1, 0, { firstReplicate: 3, replicates: 2 })]).toEqual([
    [0, Float64Array.of(3, NaN)],
    [1, Float64Array.of(3, 4)],
  ]);
});

test("points without a run in the stretch are absent; no batches have no replicates; unknown outcomes are refused", () => {
  expect([...pairedValues(history, "poverty", 1, 0, { firstReplicate: 6, replicates: 1 }).keys()]).toEqual([1]);
  expect(allReplicates({ batches: [] })).toEqual({ firstReplicate: 0, replicates: 0 });
  expect(() => pairedValues(history, "wealth", 1, 0, { firstReplicate: 0, replicates: 1 })).toThrow(
    "pairedValues: no outcome wealth.",
  );
});
