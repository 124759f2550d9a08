/** The coopolis command: its subcommands, arguments and options, and nothing of what they do. */
import tab from "@bomb.sh/tab/commander";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import stringWidth from "string-width";
import { LIMITS, LOCALES, version, type Locale } from "#engine";
import type { ExitCode } from "./exit-codes.ts";
import { explain, explainTitle } from "./help-words.ts";
import { listCommand } from "./list/list-command.ts";
import { lists } from "./list/lists.ts";
import { changesReport, levelsReport } from "./report.ts";
import { runScenario, type ResultOptions } from "./run-scenario.ts";
import { usageError } from "./usage-error.ts";
import { tell } from "./words.ts";
import { validate } from "./validate.ts";

/** More threads than any one computer has. */
const MAXIMUM_WORKERS = 1024;

/**
 * The command, ready to parse.
 *
 * @param ended Told how a subcommand ended.
 */
export function program(locale: Locale, ended: (code: ExitCode) => void): Command {
  const words = (name: Parameters<typeof explain>[0], given = {}): string => explain(name, locale, given);
  const root = new Command("coopolis")
    .description(words("coopolis"))
    .version(version, "-V, --version", words("version"))
    .helpOption("-h, --help", words("help"))
    .helpCommand(false)
    .configureHelp({
      displayWidth: stringWidth,
      showGlobalOptions: true,
      styleTitle: (title) => explainTitle(title, locale),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description, argChoices }) =>
        [description, ...(argChoices ? [argChoices.join(", ")] : [])].join(": "),
    })
    .configureOutput({ outputError: (message, write) => write(usageError(message, locale)) })
    .showHelpAfterError(words("seeHelp", { command: "coopolis" }))
    .exitOverride()
    .addOption(new Option("--lang <language>", words("lang")).choices(LOCALES))
    .addHelpText(
      "after",
      examples(locale, [
        "compare scenarios/duty-free-quota.yaml",
        "compare scenarios/duty-free-quota.yaml --replicates 100 --out results",
        "list levers",
      ]),
    )
    .addHelpText("after", `\n${words("exitCodes")}\n${words("codes")}`);

  const subcommand = (name: keyof typeof SUBCOMMANDS): Command => {
    const command = root.command(name).description(words(name)).helpOption("-h, --help", words("help"));
    command.showHelpAfterError(words("seeHelp", { command: `coopolis ${name}` }));
    return command.addHelpText("after", examples(locale, SUBCOMMANDS[name]));
  };
  const count = (name: "replicates" | "households" | "workers", maximum: number): Option =>
    new Option(`--${name} <n>`, words(name, { maximum })).argParser(countUpTo(maximum, locale));
  const withResults = (command: Command): Command =>
    command
      .option("--json", words("json"))
      .option("--csv <file>", words("csv"))
      .option("--out <path>", words("out"))
      .addOption(count("replicates", LIMITS.replicates))
      .addOption(count("households", LIMITS.households))
      .addOption(count("workers", MAXIMUM_WORKERS))
      .option("--fixed-parameters", words("fixedParameters"))
      .option("--quiet", words("quiet"));

  withResults(subcommand("compare").argument("<file>", words("file"))).action(
    async (file: string, options: ResultOptions) => ended(await runScenario(file, options, locale, changesReport)),
  );
  withResults(subcommand("run").argument("<path>", words("path"))).action(
    async (path: string, options: ResultOptions) => ended(await runScenario(path, options, locale, levelsReport)),
  );
  subcommand("validate")
    .argument("<files...>", words("files"))
    .action((files: string[]) => ended(validate(files, locale)));
  subcommand("list")
    .addArgument(new Argument("[what]", words("what")).choices(Object.keys(lists)))
    .option("--json", words("listJson"))
    .action((what: keyof typeof lists | undefined, { json }: { json?: boolean }) =>
      ended(listCommand(what, json ?? false, locale)),
    );

  tab(root, { completionCommandName: "completion" });
  const completion = root.commands.find((command) => command.name() === "completion")!;
  completion
    .description(words("completion"))
    .helpOption("-h, --help", words("help"))
    .addHelpText("after", examples(locale, ["completion bash >> ~/.bashrc"]));
  return root;
}

const SUBCOMMANDS = {
  compare: [
    "compare scenarios/duty-free-quota.yaml",
    "compare scenarios/duty-free-quota.yaml --replicates 100 --workers 4",
    "compare scenarios/duty-free-quota.yaml --json --quiet > comparison.json",
    "compare scenarios/duty-free-quota.yaml --out results.parquet --csv results.csv",
  ],
  run: ["run scenarios/duty-free-quota.yaml", "run scenarios/duty-free-quota.yaml --csv - | head"],
  validate: ["validate my-scenario.yaml", "validate scenarios/*.yaml"],
  list: ["list", "list levers", "list parameters --lang zh"],
} as const;

const examples = (locale: Locale, lines: readonly string[]): string =>
  `\n${explain("examples", locale)}\n${lines.map((line) => `  coopolis ${line}`).join("\n")}`;

const countUpTo =
  (maximum: number, locale: Locale) =>
  (written: string): number => {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= 1 && value <= maximum) return value;
    throw new InvalidArgumentError(tell("wrongCount", locale, { maximum }));
  };
