/** Hand-made runs and scenarios, for what does not need the simulator. */
import { SECTORS } from "../../engine/model/ledger.ts";
import type { About } from "../../engine/experiment/compare.ts";
import type { ChunkResult, RunResult } from "../../engine/experiment/chunk.ts";
import type { SeriesName } from "../../engine/experiment/comparison.ts";
import type { Policy, Scenario } from "../../engine/scenario/scenario.ts";

const text = (en: string) => ({ en, zh: en });

const seriesName = (key: string): SeriesName => ({
  key,
  metric: key,
  line: null,
  label: text(key),
  unit: "share",
  better: "lower",
});

const policy = (id: string): Policy => ({ id, name: text(id), settings: {} });

/** A scenario nobody simulates. */
export function scenarioOf(replicates: number, policies: readonly string[] = ["status-quo", "reform"]): Scenario {
  return {
    schema: 1,
    id: "T1",
    title: text("test"),
    question: text("?"),
    lookAt: text("-"),
    limits: text("-"),
    sources: [],
    population: { base: "none", villages: 1, households: 2 },
    start: 528,
    months: 2,
    burnIn: 0,
    seed: "test",
    replicates,
    assumptions: {},
    perfectInformation: false,
    policies: policies.map(policy),
    report: { lines: [1000], outcomes: ["headcount"] },
  };
}

export function aboutOf(
  series: readonly string[],
  months: number,
  policies: readonly string[] = ["status-quo", "reform"],
): About {
  return {
    schema: 1,
    version: "0",
    generator: "none",
    scenarioHash: "0",
    scenario: { id: "T1", title: text("test"), question: text("?"), lookAt: text("-"), limits: text("-") },
    base: "none",
    start: "2014-01",
    months,
    households: 2,
    seed: "test",
    fixedParameters: false,
    perfectInformation: false,
    notes: [],
    series: series.map(seriesName),
    policies: policies.map(policy),
    flows: ["grants"],
    line: 1000,
  };
}

/** One run from its monthly values; NaN becomes undefined for the first of the engine's reasons. */
export function run(
  series: readonly number[],
  welfare: readonly number[] = [],
  weights: readonly number[] = welfare.map(() => 1),
  grants = 0,
): RunResult {
  return {
    series: Float64Array.from(series),
    reasons: Uint8Array.from(series, (value) => (Number.isNaN(value) ? 1 : 0)),
    welfare: Float64Array.from(welfare),
    weights: Float64Array.from(weights),
    flows: Float64Array.of(grants),
    flowsOfYear: Float64Array.of(grants),
    support: Float64Array.from(welfare, () => 0),
    publicMoney: new Float64Array(SECTORS.length),
    households: new Float64Array(0),
  };
}

export const chunk = (replicate: number, ...runs: RunResult[]): ChunkResult => ({
  replicate,
  start: new Float64Array(0),
  startReasons: new Uint8Array(0),
  startWelfare: runs[0]?.welfare.slice() ?? new Float64Array(0),
  startWeights: runs[0]?.weights.slice() ?? new Float64Array(0),
  elite: new Uint8Array(runs[0]?.welfare.length ?? 0),
  persons: runs[0]?.welfare.length ?? 0,
  runs,
});
