/** From words typed to an exit code: every way in which a command can end. */
import { CommanderError } from "commander";
import { LOCALES, type Locale } from "#engine";
import { ExperimentError } from "../experiment/experiment-error.ts";
import { CommandError, EXIT, type ExitCode } from "./exit-codes.ts";
import { experimentError } from "./experiment/error-words.ts";
import { program } from "./program.ts";
import { tell } from "./words.ts";

/**
 * Runs a command.
 *
 * @param typed The words after `coopolis`.
 * @returns The exit code; nothing is thrown but what is an error of this program.
 */
export async function main(
  typed: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const locale = localeOf(typed, environment);
  let code: ExitCode = EXIT.done;
  try {
    await program(locale, (ended) => (code = ended)).parseAsync([...typed], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrong;
    if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof ExperimentError) {
      process.stderr.write(`${experimentError(error.code, locale, error.given)}\n`);
      return EXIT.wrong;
    }
    const { code: cause, path, syscall } = error as NodeJS.ErrnoException;
    if (cause === undefined || syscall === undefined) throw error;
    process.stderr.write(
      `${path === undefined ? tell("writeFailed", locale, { cause }) : tell("unwritable", locale, { path, cause })}\n`,
    );
    if (FULL.includes(cause)) return EXIT.interrupted;
    return EXIT.wrong;
  }
}

/** What passes when somebody makes room: trying again may do. */
const FULL = ["ENOSPC", "EDQUOT", "EIO"];

/** The language asked for by `--lang`, else by the computer's settings, else English. The help needs it before options are parsed. */
export function localeOf(
  typed: readonly string[],
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
): Locale {
  const at = typed.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = at < 0 ? undefined : (typed[at]!.split("=")[1] ?? typed[at + 1]);
  const settings = LC_ALL || LC_MESSAGES || LANG || "";
  return LOCALES.find((locale) => locale === asked) ?? (settings.startsWith("zh") ? "zh" : "en");
}
