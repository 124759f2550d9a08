/** `coopolis validate`: what is wrong with scenario and experiment files, all at once, before anything runs. */
import { readFileSync } from "node:fs";
import { scenarioPathOf, type Locale } from "#engine";
import { readExperimentFile, readScenarioFile } from "../files.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { orReport } from "./scenario-file.ts";
import { tell } from "./words.ts";

/** Valid files are named on the output, problems on the error output. */
export async function validate(files: readonly string[], locale: Locale): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  for (const file of files) {
    const read = await orReport<{ readonly sentence: string }>(() => sentenceOf(file, locale), file, locale);
    if ("wrong" in read) {
      process.stderr.write(`${read.wrong}\n\n`);
      code = EXIT.wrong;
    } else process.stdout.write(`${read.sentence}\n`);
  }
  return code;
}

/** What a valid file asks for; an experiment names a scenario, which no scenario does. */
async function sentenceOf(file: string, locale: Locale): Promise<{ readonly sentence: string }> {
  if (scenarioPathOf(readFileSync(file, "utf8")) === null) {
    const { id, policies, population, months, replicates } = await readScenarioFile(file);
    const given = { file, id, policies: policies.length, households: population.households, months, replicates };
    return { sentence: tell("valid", locale, given) };
  }
  const { experiment } = await readExperimentFile(file);
  const { method, factors, outcomes, scenario } = experiment;
  const given = { file, kind: method.kind, id: scenario.id, factors: factors.length, outcomes: outcomes.length };
  return { sentence: tell("validExperiment", locale, given) };
}
