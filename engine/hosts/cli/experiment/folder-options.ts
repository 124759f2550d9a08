/** Options of the commands that run experiments. */
import { Option, type Command } from "commander";
import { CommandError } from "../exit-codes.ts";
import { quietOption, workersOption } from "../result-options.ts";
import { count, type Shell } from "../subcommand.ts";
import { inform } from "./words.ts";

/** Eleven days, seconds: beyond that a run hangs. */
const LONGEST = 1_000_000;
/** Below this, megabytes, a thread cannot even start. */
const LEAST_MEMORY = 32;

/** Adds the options to a command. */
export function folderOptions(command: Command, shell: Shell): Command {
  const { words, locale } = shell;
  command
    .addOption(
      new Option(
        "--on-error <what>",
        words({
          en: "after a failed run: go on with the others (the default), or begin nothing more",
          zh: "运行失败后：继续其他运行（默认），或不再开始新的运行",
        }),
      ).choices(["continue", "stop"]),
    )
    .addOption(
      count(
        "--max-failures <n>",
        {
          en: "begin nothing more after so many failed runs (default 20)",
          zh: "失败这么多次后不再开始新的运行（默认20）",
        },
        1e9,
        shell,
      ),
    )
    .addOption(
      new Option(
        "--timeout <seconds>",
        words({
          en: "time that one run may take; it counts as failed after that",
          zh: "单次运行的时限（秒），超过即算失败",
        }),
      ).argParser((written) => {
        const value = Number(written);
        if (!(value > 0 && value <= LONGEST)) throw new CommandError(inform("wrongSeconds", locale, { got: written }));
        return value;
      }),
    )
    .addOption(
      count(
        "--memory <MB>",
        {
          en: "memory of one thread's objects, megabytes; a thread that needs more fails its run",
          zh: "单个线程的对象内存上限（MB），超过则该次运行失败",
        },
        1e6,
        shell,
        LEAST_MEMORY,
      ),
    )
    .option(
      "--accept-version",
      words({
        en: "go on with another version of coopolis than the one that designed the experiment; each row names its own",
        zh: "允许用与设计时不同的coopolis版本继续；每行注明所用版本",
      }),
    );
  if (!command.options.some(({ long }) => long === "--workers")) command.addOption(workersOption(shell));
  if (!command.options.some(({ long }) => long === "--quiet")) quietOption(command, shell);
  if (!command.options.some(({ long }) => long === "--json"))
    command.option("--json", words({ en: "print events as JSON, one a line", zh: "以JSON逐行输出事件" }));
  return command;
}
