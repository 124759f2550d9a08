/** Every subcommand, in the order in which the help shows them. To add one: a file here, and one line below. */
import type { Subcommand } from "../subcommand.ts";
import { analyze } from "./analyze.ts";
import { checkBase } from "./check-base.ts";
import { collect } from "./collect.ts";
import { compare } from "./compare.ts";
import { design } from "./design.ts";
import { expand } from "./expand.ts";
import { list } from "./list.ts";
import { query } from "./query.ts";
import { rerun } from "./rerun.ts";
import { resume } from "./resume.ts";
import { run } from "./run.ts";
import { runShard } from "./run-shard.ts";
import { status } from "./status.ts";
import { submit } from "./submit.ts";
import { tornado } from "./tornado.ts";
import { validate } from "./validate.ts";
import { validateModel } from "./validate-model.ts";
import { why } from "./why.ts";

export const commands: readonly Subcommand[] = [
  compare,
  run,
  why,
  tornado,
  validate,
  validateModel,
  list,
  checkBase,
  design,
  status,
  resume,
  submit,
  analyze,
  collect,
  query,
  expand,
  rerun,
  runShard,
];
