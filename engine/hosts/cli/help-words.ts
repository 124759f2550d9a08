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
