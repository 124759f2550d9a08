/** `coopolis validate`: what is wrong with scenario files, all at once, before anything runs. */
import type { Locale } from "#engine";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { check } from "./scenario-file.ts";
import { tell } from "./words.ts";

/** Valid files are named on the output, problems on the error output. */
export function validate(files: readonly string[], locale: Locale): ExitCode {
  let code: ExitCode = EXIT.done;
  for (const file of files) {
    const checked = check(file, locale);
    if ("report" in checked) {
      process.stderr.write(`${checked.report}\n\n`);
      code = EXIT.wrong;
      continue;
    }
    const { id, policies, population, months, replicates } = checked.scenario;
    process.stdout.write(
      `${tell("valid", locale, { file, id, policies: policies.length, households: population.households, months, replicates })}\n`,
    );
  }
  return code;
}
