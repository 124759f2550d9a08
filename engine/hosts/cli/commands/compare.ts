import { changesReport } from "../report.ts";
import { resultOptions } from "../result-options.ts";
import { runScenario, type ResultOptions } from "../run-scenario.ts";
import type { Subcommand } from "../subcommand.ts";

export const compare: Subcommand = {
  name: "compare",
  says: {
    en: "Run a scenario and compare its policies with the first one, its baseline: changes, how sure they are, who gains and who loses.",
    zh: "运行情景，并把各项政策与第一项（基准）比较：变化多大、多可靠、谁受益、谁受损。",
  },
  examples: [
    "compare scenarios/duty-free-quota.yaml",
    "compare scenarios/duty-free-quota.yaml --replicates 100 --workers 4",
    "compare scenarios/duty-free-quota.yaml --json --quiet > comparison.json",
    "compare scenarios/duty-free-quota.yaml --out results.parquet --csv results.csv",
  ],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command.argument("<file>", words({ en: "scenario file (YAML or JSON)", zh: "情景文件（YAML或JSON）" })).option(
      "--json",
      words({
        en: "print the whole comparison as JSON, monthly paths included",
        zh: "以JSON输出全部比较结果，含逐月数据",
      }),
    );
    resultOptions(command, shell).action(async (file: string, options: ResultOptions) =>
      ended(await runScenario(file, options, locale, changesReport)),
    );
  },
};
