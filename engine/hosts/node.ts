/**
 * What the library offers under Node beside the engine: threads, scenario and experiment files, experiments in folders.
 *
 *     import { aboutOf, runAll } from "coopolis";
 *     import { openNodePool, readScenarioFile } from "coopolis/node";
 *     const scenario = await readScenarioFile("duty-free-quota.yaml");
 *     const pool = openNodePool(4);
 *     const { comparison } = await runAll(scenario, aboutOf(scenario), pool.ports);
 *     await pool.close();
 */
export { defaultWorkers, openNodePool, type NodePool, type PoolOptions } from "./node-pool.ts";

export { FileProblems, readExperimentFile, readScenarioFile, type ExperimentFiles, type FileReport } from "./files.ts";
export { createExperiment, type CreateOptions } from "./experiment/create-experiment.ts";
export { ExperimentError, type ExperimentErrorCode } from "./experiment/experiment-error.ts";
export { expandExperiment, type Growth } from "./experiment/expand.ts";
export { openExperiment, type Opened } from "./experiment/open-experiment.ts";
export { readHistory, type Found } from "./experiment/read-history.ts";
export { rerun, type Rerun } from "./experiment/rerun.ts";
export { runExperiment, type ExperimentOutcome, type RunOptions } from "./experiment/run-experiment.ts";
export { statusOf, type BatchStatus, type Status } from "./experiment/status.ts";
export { type Trying } from "./experiment/try-first.ts";
export { collectTable, tableColumns, tableHashOf } from "./experiment/collect.ts";
export { submissionsOf, submitToSlurm, type Submission, type SubmitOptions } from "./slurm/submit.ts";
