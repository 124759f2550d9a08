/** Scenario and experiment files, read with what they name: draws of parameters, a table of households, the scenario of an experiment. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  formatProblems,
  known,
  posteriorPathOf,
  readExperiment,
  readScenario,
  scenarioPathOf,
  tablePathOf,
  type Experiment,
  type Known,
  type PosteriorColumns,
  type Problem,
  type Scenario,
} from "#engine";
import { readTableFile } from "./table-file.ts";
import { readParquet } from "./results/read-parquet.ts";

/** What is wrong with one file. */
export interface FileReport {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Everything that is wrong with a file and with those it names; its message says it in English. */
export class FileProblems extends Error {
  override readonly name = "FileProblems";
  readonly reports: readonly FileReport[];
  constructor(reports: readonly FileReport[]) {
    super(reports.map(({ file, text, problems }) => formatProblems(problems, text, file, "en")).join("\n\n"));
    this.reports = reports;
  }
}

/**
 * Reads a scenario file.
 *
 * @throws FileProblems with every problem and its place; the file system's own error.
 */
export async function readScenarioFile(file: string): Promise<Scenario> {
  const text = readFileSync(file, "utf8");
  const read = readScenario(text, await knownBeside(file, text));
  if ("scenario" in read) return read.scenario;
  throw new FileProblems([{ file, text, problems: read.problems }]);
}

/** An experiment, and the content of the files it comes from by the names that its folder gives them. */
export interface ExperimentFiles {
  readonly experiment: Experiment;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * Reads an experiment file and the scenario it names.
 *
 * @throws FileProblems with every problem of both files; the file system's own error, also for the scenario's file.
 */
export async function readExperimentFile(file: string): Promise<ExperimentFiles> {
  const text = readFileSync(file, "utf8");
  const path = scenarioPathOf(text);
  const scenarioFile = path === null ? null : resolve(dirname(file), path);
  const scenario = scenarioFile === null ? null : await scenarioOf(scenarioFile);
  const read = readExperiment(text, scenario && "population" in scenario ? scenario : null, known);
  const reports = [
    ...("problems" in read && read.problems.length > 0 ? [{ file, text, problems: read.problems }] : []),
    ...(scenario && "reports" in scenario ? scenario.reports : []),
  ];
  if (reports.length > 0 || !("experiment" in read)) throw new FileProblems(reports);
  const scenarioText = readFileSync(scenarioFile!, "utf8");
  const draws = posteriorPathOf(scenarioText);
  const table = tablePathOf(scenarioText);
  return {
    experiment: read.experiment,
    files: {
      "experiment.yaml": text,
      "scenario.yaml": scenarioText,
      ...(draws !== null && { "scenario-posterior.parquet": readFileSync(resolve(dirname(scenarioFile!), draws)) }),
      ...(table !== null && {
        [`scenario-table.${table.toLowerCase().endsWith(".parquet") ? "parquet" : "csv"}`]: readFileSync(
          resolve(dirname(scenarioFile!), table),
        ),
      }),
    },
  };
}

async function scenarioOf(file: string): Promise<Scenario | FileProblems> {
  try {
    return await readScenarioFile(file);
  } catch (error) {
    if (error instanceof FileProblems) return error;
    throw error;
  }
}

/** What a scenario may speak of, with the draws and the table that it names. */
async function knownBeside(file: string, text: string): Promise<Known> {
  const beside = (path: string | null): string | null => (path === null ? null : resolve(dirname(file), path));
  const [drawsPath, tablePath] = [posteriorPathOf(text), tablePathOf(text)];
  const [draws, table] = [beside(drawsPath), beside(tablePath)];
  // A file that is not there is not handed over: the scenario's reader says so where it is named.
  return {
    ...known,
    ...(draws !== null && existsSync(draws) && { files: { [drawsPath!]: await drawsIn(draws) } }),
    ...(table !== null && existsSync(table) && { tables: { [tablePath!]: await readTableFile(table) } }),
  };
}

/** A Parquet file as columns of numbers; a cell that holds none becomes NaN, which no parameter may be. */
export async function drawsIn(file: string): Promise<PosteriorColumns> {
  const columns = new Map<string, number[]>();
  for await (const block of readParquet(file))
    for (const [name, cells] of Object.entries(block)) {
      const column = columns.get(name) ?? [];
      for (let row = 0; row < cells.length; row++)
        column.push(typeof cells[row] === "number" ? (cells[row] as number) : NaN);
      columns.set(name, column);
    }
  return Object.fromEntries(columns);
}
