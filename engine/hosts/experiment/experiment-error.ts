/** What is wrong with an experiment's folder, as a code with arguments: the command line has the words. */
import type { Arguments } from "#engine";

export type ExperimentErrorCode =
  | "noManifest"
  | "brokenManifest"
  | "otherFormat"
  | "changedManifest"
  | "brokenDesign"
  | "folderTaken"
  | "otherVersion"
  | "noShard"
  | "noRun"
  | "notComplete"
  | "notExpandable"
  | "growsItself"
  | "luckVaries"
  | "tooLarge"
  | "changedMeanwhile"
  | "brokenPart"
  | "dirty"
  | "noSlurm"
  | "slurmRefused";

export class ExperimentError extends Error {
  override readonly name = "ExperimentError";
  readonly code: ExperimentErrorCode;
  readonly given: Arguments;
  constructor(code: ExperimentErrorCode, given: Arguments = {}) {
    super(`${code} ${JSON.stringify(given)}`);
    this.code = code;
    this.given = given;
  }
}
