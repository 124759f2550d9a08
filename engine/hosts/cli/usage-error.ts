/** What the command parser says of a wrong command, in the language asked for. */
import type { Locale } from "#engine";

/** The parser's own sentences, with their places caught, and what they become. */
const SENTENCES: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: unknown option '(.+)'$/m, "错误：没有选项$1"],
  [/^error: unknown command '(.+)'$/m, "错误：没有命令$1"],
  [/^error: missing required argument '(.+)'$/m, "错误：缺少参数$1"],
  [/^error: required option '(.+)' not specified$/m, "错误：缺少选项$1"],
  [/^error: too many arguments.*$/m, "错误：参数过多"],
  [/^error: option '(.+)' argument missing$/m, "错误：选项$1缺少取值"],
  [/^error: option '(.+)' argument '(.*)' is invalid\. /m, "错误：选项$1的取值$2无效。"],
  [/^error: command-argument value '(.*)' is invalid for argument '(.+)'\. /m, "错误：参数$2的取值$1无效。"],
  [/Allowed choices are (.+)\.$/m, "可选：$1。"],
  [/^\(Did you mean (?:one of )?(.+)\?\)$/m, "（您是否要用$1？）"],
];

export const usageError = (message: string, locale: Locale): string =>
  locale === "en" ? message : SENTENCES.reduce((text, [english, chinese]) => text.replace(english, chinese), message);
