/** From a checked file to a trusted scenario: names looked up, defaults in place. */
import type { Month } from "../model/clock.ts";
import { withOwnData } from "../population/own-data.ts";
import type { Known } from "./known.ts";
import { ownPopulation } from "./own-data/own-population.ts";
import { resolvePosterior } from "./posterior.ts";
import type { CheckedFile } from "./scenario-schema.ts";
import { SCENARIO_SCHEMA, type Scenario, type ScenarioPopulation } from "./scenario.ts";

/** What is reported where a file does not say: how many are poor, how deeply, how people live, and what it costs. */
const REPORTED = [
  "headcount",
  "povertyGap",
  "meanConsumption",
  "gini",
  "netPublicCost",
  "taxExpenditure",
  "costPerExit",
];
const UNSAID = { en: "", zh: "" };

/** The first January after a year: where a run starts unless its file says otherwise. */
export const januaryAfter = (year: number): Month => (year + 1 - 1970) * 12;

/** The scenario a checked file describes. Reported poverty lines that come to the same number are reported once. */
export function resolve(file: CheckedFile, known: Known): Scenario {
  const { model, bases } = known;
  const own = ownPopulation(file, known) as { readonly population: ScenarioPopulation };
  const base = withOwnData(bases[file.population.base]!, own.population);
  const metrics = model.metrics.map(({ name }) => name);
  const usual = REPORTED.filter((name) => metrics.includes(name));
  const lines = file.report.lines.map((line) => (typeof line === "number" ? line : base.line));
  return {
    schema: SCENARIO_SCHEMA,
    id: file.id,
    title: file.title,
    question: file.question ?? UNSAID,
    lookAt: file.lookAt ?? UNSAID,
    limits: file.limits ?? UNSAID,
    sources: file.sources,
    population: own.population,
    start: file.start ?? januaryAfter(base.year),
    months: file.months,
    burnIn: file.burnIn,
    seed: file.seed,
    replicates: file.replicates,
    assumptions: file.assumptions as Scenario["assumptions"],
    ...(file.posterior !== undefined && { posterior: resolvePosterior(file.posterior, known) }),
    perfectInformation: file.perfectInformation,
    policies: file.policies as Scenario["policies"],
    report: { lines: [...new Set(lines)], outcomes: file.report.outcomes ?? (usual.length > 0 ? usual : metrics) },
  };
}
