/** What `--help` says, in both languages. */
import { fill, type Arguments, type Locale, type Text } from "#engine";

const words = {
  coopolis: {
    en: "Compare anti-poverty policies on simulated villages of households and cooperatives. A scenario file says what to simulate; the same file gives the same numbers on any computer.",
    zh: "在模拟的村庄（农户与合作社）上比较反贫困政策。情景文件说明模拟内容；同一文件在任何计算机上得到相同的数字。",
  },
  completion: {
    en: "Print a script that completes commands and options with the Tab key.",
    zh: "输出用Tab键补全命令和选项的脚本。",
  },
  version: { en: "print the version", zh: "显示版本" },
  help: { en: "print this help", zh: "显示本帮助" },
  lang: {
    en: "language of the answer: en or zh; by default that of the computer (LANG)",
    zh: "语言：en或zh；默认按计算机设置（LANG）",
  },
  file: { en: "scenario file (YAML or JSON)", zh: "情景文件（YAML或JSON）" },
  files: { en: "scenario files", zh: "一个或多个情景文件" },
  path: { en: "scenario file; experiment folders cannot be run yet", zh: "情景文件；目前还不能运行实验文件夹" },
  what: { en: "what to list", zh: "要列出的内容" },
  shell: { en: "your shell", zh: "所用的shell" },
  json: { en: "print the whole comparison as JSON, monthly paths included", zh: "以JSON输出全部比较结果，含逐月数据" },
  listJson: { en: "print it as JSON", zh: "以JSON输出" },
  csv: {
    en: "write every run's monthly values as CSV to FILE, with a codebook beside it, or to the output for -",
    zh: "把每次运行的逐月数值以CSV写入文件，并在旁边写出变量说明；-表示标准输出",
  },
  out: {
    en: "write every run's monthly values as Parquet: to a file ending in .parquet, or into a folder together with comparison.json",
    zh: "把每次运行的逐月数值以Parquet写入.parquet文件；若给出文件夹，则连同comparison.json一起写入",
  },
  replicates: {
    en: "replicates to run instead of the file's number, from 1 to {maximum}",
    zh: "重复次数，代替文件所给，1至{maximum}",
  },
  households: {
    en: "households in all instead of the file's number, from 1 to {maximum}",
    zh: "总户数，代替文件所给，1至{maximum}",
  },
  workers: {
    en: "threads to use, from 1 to {maximum}; by default one for each processor, at most 8. The numbers do not depend on it",
    zh: "线程数，1至{maximum}；默认每个处理器一个，最多8个。结果与线程数无关",
  },
  fixedParameters: {
    en: "hold assumed ranges at their middle, so that only luck differs between replicates",
    zh: "把假设区间固定在中点，使各次重复只有运气不同",
  },
  quiet: { en: "say nothing but the answer", zh: "只输出结果" },
  examples: { en: "Examples:", zh: "示例：" },
  exitCodes: { en: "Exit codes:", zh: "退出码：" },
  codes: {
    en: "  0   done\n  1   wrong file, design or option: correct it, trying again changes nothing\n  2   done, but some runs failed and are left out\n  75  interrupted: try again",
    zh: "  0   完成\n  1   文件、设计或选项有误：请改正，重试无用\n  2   完成，但有运行失败，未计入\n  75  被中断：可重试",
  },
  seeHelp: { en: "Try: {command} --help", zh: "请参阅：{command} --help" },
  "Usage:": { en: "Usage:", zh: "用法：" },
  "Options:": { en: "Options:", zh: "选项：" },
  "Global Options:": { en: "Global Options:", zh: "通用选项：" },
  "Commands:": { en: "Commands:", zh: "命令：" },
  "Arguments:": { en: "Arguments:", zh: "参数：" },
} as const satisfies Record<string, Text>;

/** A text of the help, with its places filled. */
export const explain = (name: keyof typeof words, locale: Locale, given: Arguments = {}): string =>
  fill(words[name][locale], given);

/** The titles that the command parser writes, in the language asked for. */
export const explainTitle = (title: string, locale: Locale): string =>
  Object.hasOwn(words, title) ? words[title as "Usage:"][locale] : title;
