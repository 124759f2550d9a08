/** Experiment files, read together with the scenario they name, for the person who typed their name. */
import type { Locale } from "#engine";
import { readExperimentFile as readFile, type ExperimentFiles } from "../../files.ts";
import { CommandError } from "../exit-codes.ts";
import { orReport } from "../scenario-file.ts";
import { inform } from "./words.ts";

/** @throws CommandError with every problem, in words and with its place. */
export async function readExperimentFile(file: string, locale: Locale): Promise<ExperimentFiles> {
  const read = await orReport(() => readFile(file), file, locale);
  if (!("wrong" in read)) return read;
  throw new CommandError(`${read.wrong}\n\n${inform("wrongFile", locale, { file, count: read.count })}`);
}
