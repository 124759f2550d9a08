import type { Subcommand } from "../subcommand.ts";
import { validate as validateFiles } from "../validate.ts";

export const validate: Subcommand = {
  name: "validate",
  says: {
    en: "Check scenario and experiment files without running them; every problem is shown with its line and column.",
    zh: "检查情景文件和实验文件而不运行；逐一列出问题及其行号、列号。",
  },
  examples: ["validate my-scenario.yaml", "validate scenarios/*.yaml"],
  build(command, { words, locale, ended }) {
    command
      .argument("<files...>", words({ en: "scenario or experiment files", zh: "一个或多个情景文件或实验文件" }))
      .action(async (files: string[]) => ended(await validateFiles(files, locale)));
  },
};
