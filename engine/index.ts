/**
 * The public face of the engine: the only file that the hosts, the playground and other projects import. In short:
 *
 *     const read = readScenario(text, known);
 *     const outcome = await runAll(read.scenario, aboutOf(read.scenario), [localPort()]);
 *     outcome.comparison.policies[1].change.headcount.mean
 */
import { aboutOf as aboutRun } from "./experiment/about.ts";
import type { Chunk, ChunkResult, Port } from "./experiment/chunk.ts";
import type { About } from "./experiment/compare.ts";
import type { Experiment } from "./experiment/experiment.ts";
import { experimentJsonSchema as experimentSchemaFor } from "./experiment/file/experiment-schema.ts";
import { runInMemory as inMemory, type InMemoryOptions, type InMemoryOutcome } from "./experiment/in-memory.ts";
import { methods } from "./experiment/methods/index.ts";
import { library } from "./experiment/library.ts";
import { outcomeReader as readerOf, type Reading } from "./experiment/read-outcomes.ts";
import { seriesOf as seriesIn } from "./experiment/record.ts";
import { localPort as portOf, runChunk as runChunkOf } from "./experiment/run-chunk.ts";
import type { RunOutcome } from "./experiment/run-all.ts";
import type { Starts } from "./experiment/starts.ts";
import type { StopSignal } from "./experiment/stop-signal.ts";
import { attribute as attributeIn, type Why, type WhyAsk, type WhyOptions } from "./experiment/why/attribute.ts";
import { partsAtHand as partsIn, type WhyParts } from "./experiment/why/parts-at-hand.ts";
import { tornado as tornadoIn, type Tornado, type TornadoAsk, type TornadoOptions } from "./experiment/tornado.ts";
import type { Base } from "./population/base.ts";
import { checkScenario as check } from "./scenario/check.ts";
import type { Fault } from "./scenario/fault.ts";
import type { Known, Limits } from "./scenario/known.ts";
import type { Scenario } from "./scenario/scenario.ts";

// What there is to simulate with.
export const model = library.model;
export const bases: readonly Base[] = Object.values(library.bases);
/** What scenario files may speak of. */
export const known: Known = library;
export { version } from "./experiment/version.ts";
export { GENERATOR as generator } from "./support/philox.ts";
export type { Base, Target } from "./population/base.ts";
export { BASE_CHECK, burntInView, checkBase, measureTarget, type TargetCheck } from "./experiment/check-base.ts";
export { LEVER_GROUPS, type Lever, type LeverGroup } from "./model/lever.ts";
export { termsSetBy } from "./model/terms-set-by.ts";
export type { Mechanism } from "./model/mechanism.ts";
export type { Metric } from "./model/metric.ts";
export type { Model } from "./model/model.ts";
export { INCOME_SOURCES, type Flow, type Flows, type IncomeSource, type Sector } from "./model/ledger.ts";
export {
  ELIGIBLE,
  isNumberField,
  type Eligible,
  type Field,
  type NumberSetting,
  type RecordSetting,
  type Resolved,
  type Setting,
  type TableSetting,
} from "./model/setting.ts";
export { householdNames, monthNames } from "./model/formula/names.ts";
export { units, type Dial, type Source, type Tag, type Text, type Unit } from "./support/quantity.ts";

// Scenarios, from text to trusted data and back.
export { posteriorPathOf, readScenario, tablePathOf } from "./scenario/read.ts";
export { scenarioHash } from "./scenario/hash.ts";
export type { TableCell, TableFile } from "./scenario/own-data/table-file.ts";
export type { ScenarioPosterior } from "./scenario/posterior.ts";
export { settingInFile, writeScenario } from "./scenario/write.ts";
export { scenarioJsonSchema } from "./scenario/json-schema.ts";
export { problemOf, type Fault } from "./scenario/fault.ts";
export { LIMITS, type Known, type Limits, type PosteriorColumns } from "./scenario/known.ts";
export type { Expectation, Problem, ProblemCode } from "./support/problem.ts";
export type { Assumption, Policy, Scenario } from "./scenario/scenario.ts";
export { formatMonth, parseMonth, type Month } from "./model/clock.ts";

// Running and comparing.
export { runAll, type Progress, type RunOptions, type RunOutcome } from "./experiment/run-all.ts";
export { pairwise, type Pairwise } from "./experiment/pairwise.ts";
export { buffersOf } from "./experiment/run-chunk.ts";
export { openStarts, type Starts } from "./experiment/starts.ts";
export { never, type StopSignal } from "./experiment/stop-signal.ts";
export { errorOf, failureOf, reply, resultOf, type Failure, type Reply } from "./experiment/failure.ts";
export { abortError } from "./experiment/stop-signal.ts";
export { tableHash, type ResultTable } from "./experiment/table-hash.ts";
export { openTableHash, type Cell, type Cells, type TableHash } from "./experiment/open-table-hash.ts";
export type { Chunk, ChunkResult, Port, RunResult } from "./experiment/chunk.ts";
export type { About } from "./experiment/compare.ts";
export type { Ensemble, KeptRun } from "./experiment/ensemble.ts";
export type {
  Change,
  Comparison,
  Estimate,
  Note,
  Path,
  PolicyResult,
  SeriesName,
  Verdicts,
} from "./experiment/comparison.ts";
export * from "./experiment/people/index.ts";
export * from "./experiment/trace/index.ts";
export { reasonCodes, type ReasonCode } from "./support/outcome.ts";

// Written out, so that the types of the schema's library stay out of this project's own.
/** A scenario from plain data in the syntax of scenario files, as a form holds it; or everything that is wrong with it. */
export const checkScenario = (
  data: unknown,
  speaksOf: Known,
  limits: Limits,
): { readonly scenario: Scenario } | { readonly faults: readonly Fault[] } => check(data, speaksOf, limits);

/** What a comparison of this scenario says about itself; `fixedParameters` takes the middle of each assumed range instead of draws. */
export const aboutOf = (scenario: Scenario, fixedParameters = false): About =>
  aboutRun(scenario, library, fixedParameters);

/** A JSON Schema of experiment files, for editors. */
export const experimentJsonSchema = (): Record<string, unknown> => experimentSchemaFor(library, methods);

/** The numbers an experiment reads from a result of one of its trials, for a policy of the trial's chunk. */
export const outcomeReader = (experiment: Experiment): ((result: ChunkResult, policy: number) => readonly Reading[]) =>
  readerOf(experiment, model);

/** The series that a scenario reports, in the order of the rows of its results. */
export const seriesOf = (scenario: Scenario): readonly { readonly metric: string; readonly line: number | null }[] =>
  seriesIn(scenario, model);

/** Runs one replicate of all policies: what a worker does. */
export const runChunk = (
  chunk: Chunk,
  signal: StopSignal,
  onProgress: (doneMonths: number, allMonths: number) => void,
  breathe?: () => Promise<void> | undefined,
  starts?: Starts,
): Promise<ChunkResult> => runChunkOf(chunk, library, signal, onProgress, breathe, starts);

/** A port in the present thread. */
export const localPort = (breathe?: () => Promise<void> | undefined): Port => portOf(library, breathe);

// Experiments: many points of a space of levers and parameters, by declared methods, read by declared analyses.
export { methods } from "./experiment/methods/index.ts";
export { analyses } from "./experiment/analyses/index.ts";
export type { Method } from "./experiment/method.ts";
export type { Analysis, Ask, Report, ReportCell, ReportColumn, ReportSection } from "./experiment/analysis.ts";
export type {
  Experiment,
  ExperimentGoal,
  ExperimentOutcome,
  ExperimentTarget,
  Factor,
  FactorTarget,
  Level,
  Moment,
} from "./experiment/experiment.ts";
export { nextRun, placeOf, runsOf, type Batch, type Point, type Request, type RunPlace } from "./experiment/batch.ts";
export { emptyHistory, openResults, valuesByPoint, type History, type Results } from "./experiment/history.ts";
export { requestAfter } from "./experiment/request-after.ts";
export { shareOut, type Sharing } from "./experiment/share-out.ts";
export { leadersOf, type Leader } from "./experiment/optimise/leaders.ts";
export type { ExperimentProgress, InMemoryOptions, InMemoryOutcome } from "./experiment/in-memory.ts";
export { valueAt } from "./experiment/factor.ts";
export { readExperiment, scenarioPathOf } from "./experiment/file/read-experiment.ts";
export { factorValues, writtenValue } from "./experiment/written-value.ts";
export { experimentHash } from "./experiment/experiment-hash.ts";
export { scenarioAt } from "./experiment/scenario-at.ts";
export { luckOf, reportOf, trialsOf, type Trial, type TrialRun } from "./experiment/trials.ts";
export { type Reading } from "./experiment/read-outcomes.ts";
export { parametersOf } from "./experiment/draw-parameters.ts";

/**
 * Runs an experiment to its end without a folder: what its method asks for, batch after batch.
 *
 * @returns The history that analyses read; the same as of the same experiment in a folder.
 * @throws RangeError without ports; an error named AbortError after `signal`; the first failure if every run failed.
 */
export const runInMemory = (
  experiment: Experiment,
  ports: readonly Port[],
  options: InMemoryOptions = {},
): Promise<InMemoryOutcome> => inMemory(experiment, model, ports, options);

// Calibration: what is known about the parameters.
export { posteriorOf, type Posterior } from "./experiment/calibration/posterior.ts";

// Validation: published results that no calibration uses, and what the model says to them.
export * from "./validation/index.ts";

// Why a policy does what it does.
export * from "./experiment/why/index.ts";
/**
 * Explains the effect of a policy: Shapley value of its levers, the income behind it, growth against redistribution.
 *
 * @returns What is known when every coalition of levers is run, or when `enough` says so.
 * @throws AttributionError for a question that cannot be answered.
 */
export const attribute = (
  scenario: Scenario,
  ask: WhyAsk,
  ports: readonly Port[],
  options: WhyOptions = {},
): Promise<Why> => attributeIn(scenario, library, ask, ports, options);

/**
 * What each lever of a policy brings, from the runs of its comparison alone.
 *
 * @param made The runs of this scenario.
 * @returns Null where they do not hold every coalition of the levers, or no single run has the outcome.
 * @throws AttributionError for a policy that the scenario does not have.
 */
export const partsAtHand = (
  scenario: Scenario,
  ask: { readonly policy: string; readonly outcome: string },
  made: Pick<RunOutcome, "comparison" | "ensemble">,
): WhyParts | null => partsIn(scenario, model, ask, made);

// Which assumption an effect hangs on.
export {
  tornadoParameters,
  turningBars,
  type Tornado,
  type TornadoAsk,
  type TornadoBar,
  type TornadoOptions,
} from "./experiment/tornado.ts";
/**
 * Moves each doubtful parameter to the ends of its range, one at a time, and watches what a policy does.
 *
 * @returns Bars for every parameter that the scenario gives as a range or that is asked for, the widest swing first.
 * @throws RangeError for a policy or an outcome that the scenario does not have.
 */
export const tornado = (
  scenario: Scenario,
  ask: TornadoAsk,
  ports: readonly Port[],
  options: TornadoOptions = {},
): Promise<Tornado> => tornadoIn(scenario, library, ask, ports, options);

// Codes into words.
export { whySentences } from "./text/why.ts";
export { finding } from "./text/finding.ts";
export { expectationWords, formatProblems, pathWords, problemSentence } from "./text/format-problems.ts";
export { fill, LOCALES, say, type Arguments, type Locale } from "./text/say.ts";
export { formatExact, formatNumber, formatPercent } from "./text/number.ts";

// Measures, designs of experiments and measures of sensitivity, for data and models of your own.
export * from "./support/index.ts";
