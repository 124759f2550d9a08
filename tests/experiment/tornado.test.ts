import { expect, test } from "vitest";
import { known, localPort, readScenario, tornado, type Scenario, type Tornado } from "#engine";
import { swingOf, turningBars } from "../../engine/experiment/tornado.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

function scenarioOf(text: string): Scenario {
  const read = readScenario(text, known);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}
const scenario = scenarioOf(smallScenario({ replicates: 3 }));
const ask = { policy: "no-quota", outcome: "meanConsumption", replicates: 3 };

test("a parameter at its ends, one at a time, widest swing first; the same on any number of ports", async () => {
  const parameters = { remittedShare: { low: 0.2, high: 0.6 } };
  const seen: Tornado[] = [];
  const shares: number[] = [];
  const one = await tornado(scenario, { ...ask, parameters }, [localPort()], {
    onPartial: (soFar) => seen.push(soFar),
    onProgress: (share) => shares.push(share),
  });
  expect(one.bars.map(({ parameter }) => parameter).sort()).toEqual(["labourBeta", "remittedShare"]);
  const swings = one.bars.map((bar) => swingOf(one.central, bar));
  expect(swings[0]).toBeGreaterThanOrEqual(swings[1]!);
  expect(swings[0]).toBeGreaterThan(0);
  expect(one.missing).toEqual([]);
  expect(seen.map(({ bars, missing }) => [bars.length, missing.length])).toEqual([
    [0, 2],
    [1, 1],
  ]);
  expect(shares.every((share, k) => share >= (shares[k - 1] ?? 0) && share <= 1)).toBe(true);
  expect(await tornado(scenario, { ...ask, parameters }, [localPort(), localPort()])).toEqual(one);
});

test("ends that are the middle of the range change nothing", async () => {
  const middle = await tornado(scenario, { ...ask, parameters: { labourBeta: { low: 2, high: 2 } } }, [localPort()]);
  expect(middle.bars[0]!.atLow).toEqual(middle.central);
  expect(middle.bars[0]!.levelAtHigh).toEqual(middle.level);
});

test("without doubt there are no bars; what the scenario does not have is refused", async () => {
  const sure = { ...scenario, assumptions: {} };
  expect((await tornado(sure, ask, [localPort()])).bars).toEqual([]);
  await expect(tornado(scenario, { ...ask, policy: "status-quo" }, [localPort()])).rejects.toThrow(
    /beside the baseline/,
  );
  await expect(tornado(scenario, { ...ask, outcome: "gini" }, [localPort()])).rejects.toThrow(/reported outcome/);
});

test("stopped early, it keeps the bars it has and names the parameters it has not", async () => {
  const parameters = { remittedShare: { low: 0.2, high: 0.6 } };
  const stop = new AbortController();
  const part = await tornado(scenario, { ...ask, parameters }, [localPort()], {
    enough: stop.signal,
    onPartial: () => stop.abort(),
  });
  expect([part.bars.map(({ parameter }) => parameter), part.missing]).toEqual([["labourBeta"], ["remittedShare"]]);
});

test("an effect that both ends take away hangs on the parameter more than one they shift a little", () => {
  const ends = (low: number | null, high: number | null) => ({ atLow: { mean: low }, atHigh: { mean: high } });
  expect(swingOf({ mean: -1.65 }, ends(-0.01, 0))).toBeCloseTo(1.65, 12);
  expect(swingOf({ mean: -1.65 }, ends(-1.7, -1.6))).toBeCloseTo(0.1, 12);
  expect(swingOf({ mean: -1 }, ends(-2, 1))).toBe(3);
  expect(swingOf({ mean: -1 }, ends(null, 1))).toBe(-1);
});

test("the sign depends on a parameter whose ends both turn the effect round, and not on one that leaves it", () => {
  const at = (low: number | null, high: number | null) => ({ atLow: { mean: low }, atHigh: { mean: high } });
  const [both, opposite, shifted, unknown] = [at(-1, -2), at(-1, 3), at(1, 3), at(null, -1)];
  expect(turningBars({ mean: 1 }, [both, opposite, shifted, unknown])).toEqual([both, opposite, unknown]);
  expect(turningBars({ mean: 0 }, [shifted, opposite])).toEqual([opposite]);
});
