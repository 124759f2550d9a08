/** The coopolis command: what all subcommands share, and nothing of what they do. */
import tab from "@bomb.sh/tab/commander";
import { Command, Option } from "commander";
import stringWidth from "string-width";
import { fill, LOCALES, version, type Locale } from "#engine";
import { commands } from "./commands/index.ts";
import type { ExitCode } from "./exit-codes.ts";
import { explain, explainTitle } from "./help-words.ts";
import { usageError } from "./usage-error.ts";

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

  const shell = { locale, ended, words: (text: { en: string; zh: string }, given = {}) => fill(text[locale], given) };
  for (const { name, says, examples: lines, build } of commands) {
    const command = root.command(name).description(says[locale]).helpOption("-h, --help", words("help"));
    command.showHelpAfterError(words("seeHelp", { command: `coopolis ${name}` }));
    command.addHelpText("after", examples(locale, lines));
    build(command, shell);
  }

  tab(root, { completionCommandName: "completion" });
  const completion = root.commands.find((command) => command.name() === "completion")!;
  completion
    .description(words("completion"))
    .helpOption("-h, --help", words("help"))
    .addHelpText("after", examples(locale, ["completion bash >> ~/.bashrc"]));
  return root;
}

const examples = (locale: Locale, lines: readonly string[]): string =>
  `\n${explain("examples", locale)}\n${lines.map((line) => `  coopolis ${line}`).join("\n")}`;
