import { Argument } from "commander";
import { listCommand } from "../list/list-command.ts";
import { lists, type ListName } from "../list/lists.ts";
import type { Subcommand } from "../subcommand.ts";

export const list: Subcommand = {
  name: "list",
  says: {
    en: "List what scenario and experiment files can use, with units, ranges and sources. Without a word, the names of everything.",
    zh: "列出情景文件和实验文件可用的内容及其单位、范围和来源。不加参数时列出全部名称。",
  },
  examples: ["list", "list levers", "list parameters --lang zh"],
  build(command, { words, locale, ended }) {
    command
      .addArgument(
        new Argument("[what]", words({ en: "what to list", zh: "要列出的内容" })).choices(Object.keys(lists)),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }))
      .action((what: ListName | undefined, { json }: { json?: boolean }) =>
        ended(listCommand(what, json ?? false, locale)),
      );
  },
};
