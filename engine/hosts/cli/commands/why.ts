import { sizeOptions } from "../result-options.ts";
import type { Subcommand } from "../subcommand.ts";
import { runWhy, type WhyCommandOptions } from "../why/run-why.ts";

export const why: Subcommand = {
  name: "why",
  says: {
    en: "Say why a policy does what it does: which of its levers bring how much (every combination of them is run), through which money, and how much is growth, how much another sharing.",
    zh: "解释政策为何有此效果：哪项工具贡献多少（运行全部组合）、通过哪些资金流、多少来自增长、多少来自分配。",
  },
  examples: [
    "why scenarios/border-trade-cooperative.yaml",
    "why scenarios/equity-grants.yaml --policy shares --outcome meanConsumption --replicates 40",
    "why my-mix.yaml --outcome headcount@3650 --groups dutyFreeQuota+mutualAidGroups,borderSubsidy --json",
  ],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .argument("<file>", words({ en: "scenario file (YAML or JSON)", zh: "情景文件（YAML或JSON）" }))
      .option(
        "--policy <id>",
        words({ en: "policy to explain; by default the last one", zh: "要解释的政策；默认为最后一项" }),
      )
      .option(
        "--outcome <name>",
        words({
          en: "outcome, with a poverty line after @ if it has one; by default the first that the file reports",
          zh: "结果指标，可在@后给出贫困线；默认为文件所报告的第一项",
        }),
      )
      .option(
        "--groups <groups>",
        words({
          en: "levers to switch together: levers (each alone), groups (as in the documents), or names such as a+b,c; by default each alone up to five, else groups",
          zh: "一并开关的工具：levers（逐项）、groups（按文档分组），或形如a+b,c的名称；默认五项以内逐项，否则分组",
        }),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }));
    sizeOptions(command, shell).action(async (file: string, options: WhyCommandOptions) =>
      ended(await runWhy(file, options, locale)),
    );
  },
};
