import { expect, test } from "vitest";
import { columnOf, widthAgainstPrior } from "../../../engine/experiment/calibration/parameters-section.ts";
import { posteriorOf } from "../../../engine/experiment/calibration/posterior.ts";
import { stateOf } from "../../../engine/experiment/calibration/state.ts";
import { weightedSummary } from "../../../engine/experiment/calibration/weighted-summary.ts";
import { library } from "../../../engine/experiment/library.ts";
import { createRun, simulateMonth } from "../../../engine/experiment/simulate.ts";
import { createWorld } from "../../../engine/model/create-world.ts";
import { openView } from "../../../engine/model/view.ts";
import { seedOf } from "../../../engine/support/seed.ts";
import { mean, standardError } from "../../../engine/support/statistics.ts";
import { calibrated, experimentOf, parameter, target } from "./synthetic.ts";

const OUTCOMES = ["awayHouseholds", "residents", "meanIncome"] as const;
const BURN_IN = 24;
const factors = [parameter("leaveCost", 0, 6), parameter("awayWage", 1500, 4500)];
const KNOWN = { leaveCost: 2.2, awayWage: 3100 };
const PUBLISHED_FROM = 12;

/** What a small border population of its own luck looks like at the end of burn-in. */
function figuresOf(parameters: Record<string, number>, phrase: string): Record<string, number> {
  const base = library.bases["GX14"]!;
  const plan = {
    model: library.model,
    base,
    villages: 2,
    households: 200,
    start: (base.year + 1 - 1970) * 12,
    burnIn: BURN_IN,
    seed: seedOf(phrase),
    replicate: 0,
    parameters,
    statusQuo: library.statusQuoOf(base),
    perfectInformation: false,
  };
  const run = createRun(plan, createWorld(plan));
  for (let step = -BURN_IN; step < 0; step++) simulateMonth(run, step, {});
  const view = openView(run.world);
  view.newMonth();
  const at = view.at(base.line);
  return Object.fromEntries(
    OUTCOMES.map((name) => [
      name,
      library.model.metrics.find((metric) => metric.name === name)!.measure(at).value ?? NaN,
    ]),
  );
}

test("the cost of leaving and the migrants' wage behind simulated figures lie inside their own 90% intervals", () => {
  const runs = Array.from({ length: PUBLISHED_FROM }, (_, k) => figuresOf(KNOWN, `the world as it is/${k}`));
  const targets = OUTCOMES.map((name) => {
    const values = runs.map((figures) => figures[name]!);
    return target(name, mean(values).value!, 2 * standardError(values).value!);
  });
  const experiment = experimentOf(
    factors,
    targets,
    { waveSize: 30, waves: 2, particles: 60, generations: 8 },
    { replicates: 3 },
  );
  const history = calibrated(
    experiment,
    ([leaveCost, awayWage], _, run) => figuresOf({ leaveCost: leaveCost!, awayWage: awayWage! }, run),
    "calibration",
  );
  const posterior = posteriorOf(experiment, history)!;
  const [leaveCost, awayWage] = factors.map((_, k) => weightedSummary(columnOf(posterior, k), posterior.weights));
  const { waves, generations } = stateOf(experiment, history);
  console.log(
    `leaveCost ${JSON.stringify(leaveCost)} (known ${KNOWN.leaveCost}), awayWage ${JSON.stringify(awayWage)} (known ${KNOWN.awayWage}); ` +
      `ruled out ${posterior.ruledOut.map((share) => share.toFixed(2)).join(", ")}, left ${posterior.volume.toFixed(3)}, ` +
      `distances ${generations.map(({ distance }) => distance.toFixed(2)).join(", ")}, effective ${posterior.effectiveSampleSize.toFixed(1)} of ${posterior.rows.length}`,
  );
  expect(waves[0]!.failed).toBe(0);
  expect(leaveCost!.low).toBeLessThan(KNOWN.leaveCost);
  expect(leaveCost!.high).toBeGreaterThan(KNOWN.leaveCost);
  expect(awayWage!.low).toBeLessThan(KNOWN.awayWage);
  expect(awayWage!.high).toBeGreaterThan(KNOWN.awayWage);
  // Something was learnt: an interval as wide as the prior holds every parameter.
  expect(widthAgainstPrior(leaveCost!, factors[0]!.range!)).toBeLessThan(0.6);
  expect(posterior.volume).toBeLessThan(0.7);
});
