import { amountOptions } from "../result-options.ts";
import type { Subcommand } from "../subcommand.ts";
import { runTornado, type TornadoCommandOptions } from "../tornado/run-tornado.ts";

export const tornado: Subcommand = {
  name: "tornado",
  says: {
    en: "Say which assumption the effect of a policy hangs on: each one at both ends of its range, all others in the middle, with the same luck.",
    zh: "指出政策效果取决于哪个假设：逐一取其范围的两端，其余取中间值，运气相同。",
  },
  examples: [
    "tornado scenarios/duty-free-quota.yaml",
    "tornado scenarios/equity-grants.yaml --policy shares --outcome meanConsumption --replicates 20",
    "tornado scenarios/classroom.yaml --parameters labourBeta,leaveCost --json",
  ],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .argument("<file>", words({ en: "scenario file (YAML or JSON)", zh: "情景文件（YAML或JSON）" }))
      .option(
        "--policy <id>",
        words({ en: "policy whose effect is watched; by default the last one", zh: "所观察的政策；默认为最后一项" }),
      )
      .option(
        "--outcome <name>",
        words({
          en: "outcome that the file reports, with a poverty line after @ if it is not the first; by default the first",
          zh: "文件所报告的结果指标，若非第一条贫困线则在@后给出；默认为第一项",
        }),
      )
      .option(
        "--parameters <names>",
        words({
          en: "further parameters, separated by commas, each over the range it is declared with",
          zh: "另加的参数，以逗号分隔，各取其声明的范围",
        }),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }));
    amountOptions(command, shell).action(async (file: string, options: TornadoCommandOptions) =>
      ended(await runTornado(file, options, locale)),
    );
  },
};
