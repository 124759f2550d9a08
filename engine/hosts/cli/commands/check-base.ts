import { Argument } from "commander";
import { bases } from "#engine";
import { baseReport, type BaseReportOptions } from "../base-report.ts";
import type { Subcommand } from "../subcommand.ts";

export const checkBase: Subcommand = {
  name: "check-base",
  says: {
    en: "Hold a base population against the published figures it is fitted to: target beside simulated, with tolerance and source.",
    zh: "把基础人口与其拟合的公布数据逐项对照：公布值、模拟值、容差与来源。",
  },
  examples: ["check-base R13", "check-base GX14 --lang zh", "check-base --markdown > base-targets.md"],
  build(command, { words, locale, ended }) {
    command
      .addArgument(
        new Argument(
          "[base]",
          words({ en: "base population; all of them if absent", zh: "基础人口；省略则全部" }),
        ).choices(bases.map(({ id }) => id)),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }))
      .option("--markdown", words({ en: "print it as tables for a document", zh: "以文档表格输出" }))
      .action((base: string | undefined, options: BaseReportOptions) => ended(baseReport(base, options, locale)));
  },
};
