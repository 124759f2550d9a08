/** Options that `compare` and `run` share: how much to run, and where results go. */
import type { Command } from "commander";
import { LIMITS } from "#engine";
import { count, type Shell } from "./subcommand.ts";

/** More threads than any one computer has. */
const MAXIMUM_WORKERS = 1024;

export const workersOption = (shell: Shell) =>
  count(
    "-j, --workers <n>",
    {
      en: "threads to use, from 1 to {maximum}; by default one for each processor, at most 8. The numbers do not depend on it",
      zh: "线程数，1至{maximum}；默认每个处理器一个，最多8个。结果与线程数无关",
    },
    MAXIMUM_WORKERS,
    shell,
  );

export const quietOption = (command: Command, { words }: Shell): Command =>
  command.option("--quiet", words({ en: "say nothing but the answer", zh: "只输出结果" }));

/** Adds all of them to a command. */
export function resultOptions(command: Command, shell: Shell): Command {
  const { words } = shell;
  command
    .option(
      "--csv <file>",
      words({
        en: "write every run's monthly values as CSV to FILE, with a codebook beside it, or to the output for -",
        zh: "把每次运行的逐月数值以CSV写入文件，并在旁边写出变量说明；-表示标准输出",
      }),
    )
    .option(
      "--out <path>",
      words({
        en: "write every run's monthly values as Parquet: to a file ending in .parquet, or into a folder together with comparison.json",
        zh: "把每次运行的逐月数值以Parquet写入.parquet文件；若给出文件夹，则连同comparison.json一起写入",
      }),
    );
  return sizeOptions(command, shell);
}

/** Adds the options that say how much to run. */
export function sizeOptions(command: Command, shell: Shell): Command {
  const { words } = shell;
  return amountOptions(command, shell).option(
    "--fixed-parameters",
    words({
      en: "hold assumed ranges at their middle, so that only luck differs between replicates",
      zh: "把假设区间固定在中点，使各次重复只有运气不同",
    }),
  );
}

/** The same for what sets the parameters itself. */
export function amountOptions(command: Command, shell: Shell): Command {
  command
    .addOption(
      count(
        "--replicates <n>",
        {
          en: "replicates to run instead of the file's number, from 1 to {maximum}",
          zh: "重复次数，代替文件所给，1至{maximum}",
        },
        LIMITS.replicates,
        shell,
      ),
    )
    .addOption(
      count(
        "--households <n>",
        {
          en: "households in all instead of the file's number, from 1 to {maximum}",
          zh: "总户数，代替文件所给，1至{maximum}",
        },
        LIMITS.households,
        shell,
      ),
    )
    .addOption(workersOption(shell));
  return quietOption(command, shell);
}
