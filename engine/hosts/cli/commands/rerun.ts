import { factorValues, say, writtenValue, type Locale } from "#engine";
import { openExperiment, type Opened } from "../../experiment/open-experiment.ts";
import { rerun as rerunOne, type Rerun } from "../../experiment/rerun.ts";
import { align } from "../align.ts";
import { inform } from "../experiment/words.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import { count, type Subcommand } from "../subcommand.ts";

export const rerun: Subcommand = {
  name: "rerun",
  says: {
    en: "Run one run of an experiment by itself, show what it gives, and hold it against the experiment's table.",
    zh: "单独运行实验中的一次运行，显示结果，并与实验表核对。",
  },
  examples: ["rerun my-experiment --run 1234"],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .addOption(
        count("--run <n>", { en: "number of the run, from 0", zh: "运行编号，从0起" }, 1e12, shell)
          .argParser((written) => {
            if (!/^\d{1,12}$/.test(written)) throw new CommandError(inform("wholeRun", locale, { got: written }));
            return Number(written);
          })
          .makeOptionMandatory(),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }))
      .action(async (folder: string, { run, json }: { run: number; json?: boolean }) => {
        const opened = await openExperiment(folder);
        ended(show(opened, await rerunOne(opened, run), run, json ?? false, locale));
      });
  },
};

function show(opened: Opened, found: Rerun, run: number, json: boolean, locale: Locale): ExitCode {
  const { experiment } = opened;
  const { place, luck, seconds, readings, failure, differs, madeBy } = found;
  const values = factorValues(experiment, place.point);
  const policy = experiment.scenario.policies[place.policy]!.id;
  const code = failure ? EXIT.failedRuns : EXIT.done;
  if (json) {
    const factors = Object.fromEntries(
      experiment.factors.map((factor, k) => [factor.name, writtenValue(factor, values[k]!)]),
    );
    const outcomes = Object.fromEntries(experiment.outcomes.map(({ name }, k) => [name, readings[k] ?? null]));
    const about = { run, point: place.point.id, replicate: place.replicate, luck, policy, stage: place.batch.stage };
    process.stdout.write(`${JSON.stringify({ ...about, factors, outcomes, failure, seconds, differs, madeBy })}\n`);
    return code;
  }
  const comparison =
    differs === null
      ? inform("notInTable", locale)
      : differs.length === 0
        ? inform("sameBits", locale)
        : inform("otherBits", locale, { columns: differs.join(", "), madeBy });
  const lines = [
    inform("rerun", locale, {
      run,
      point: place.point.id,
      replicate: place.replicate,
      luck,
      policy,
      stage: place.batch.stage,
    }),
    "",
    ...align(
      [
        ...experiment.factors.map((factor, k) => [factor.name, writtenValue(factor, values[k]!)]),
        ...readings.map(({ value, reason }, k) => [
          experiment.outcomes[k]!.name,
          value === null ? `— (${say("reasons", reason!, locale)})` : String(value),
        ]),
      ].map((row) => ["", ...row]),
      ["left"],
    ),
    ...(failure ? [`${failure.name}: ${failure.message}`, ...(failure.stack ? [failure.stack] : [])] : []),
    "",
    `${inform("took", locale, { seconds: seconds.toPrecision(2) })} ${comparison}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return code;
}
