/** A table of validation as Markdown, for the documents. */
import {
  fill,
  VALIDATION_KINDS,
  VERDICTS,
  type Locale,
  type RowResult,
  type Text,
  type ValidationExperiment,
  type ValidationTable,
} from "#engine";
import { simulatedCell } from "./cells.ts";

const words = {
  title: { en: "# Validation", zh: "# 验证" },
  intro: {
    en: "Published results that no calibration uses, and what the model says to them. Replicate r takes its own luck and its own draw of [the parameters in doubt](parameters.md#doubt); simulated figures are the median and, in brackets, the 80% range over replicates. Only independent rows get a verdict: _consistent_, _not consistent_, or _not identified_ where the range crosses a bound or the figure is recalled. Rows that share their source with the calibration, or read a parameter back, are checks of the implementation. A row of which some checks wait for a part of the model is _run in part_. All of it is conditional on the model.",
    zh: "未用于校准的已发表结果，以及模型的回答。第r次重复取自己的运气和一组[存疑参数](parameters.md#doubt)；模拟值为各次重复的中位数，括号内为80%区间。只有独立的行给出结论：“一致”“不一致”，或区间跨界、数字仅凭记忆时“无法识别”。与校准同源或读回参数的行只检查实现。部分检查有待模型完善的行标为“部分运行”。所有结论以模型为条件。",
  },
  madeBy: {
    en: "Made by `coopolis validate-model --out docs`: coopolis {version}, {generator}, model `{hash}`, {n} replicates of each experiment.",
    zh: "由 `coopolis validate-model --out docs` 生成：coopolis {version}，{generator}，模型 `{hash}`，每项实验{n}次重复。",
  },
  head: {
    en: "| row | what is asked | published | simulated | verdict |",
    zh: "| 行 | 所问 | 已发表 | 模拟 | 结论 |",
  },
  about: { en: "{label}. {published} {facts}", zh: "{label}。{published}{facts}" },
  run: {
    en: "Run: {base}, {villages} villages, {households} households, {months} months.",
    zh: "运行：{base}，{villages}村，{households}户，{months}个月。",
  },
  starts: { en: "The first month is {start}.", zh: "自{start}起。" },
  statusQuo: { en: "status quo", zh: "现状" },
  drawn: { en: "Drawn beside the common ranges: {ranges}.", zh: "除公用区间外另抽取：{ranges}。" },
  facts: { en: "**{kind}**, {tag}; rows {rows}.", zh: "**{kind}**，{tag}；依据{rows}。" },
} as const satisfies Record<string, Text>;

/** The whole document. */
export function validationMarkdown({ rows, version, generator, modelHash }: ValidationTable, locale: Locale): string {
  const say = (name: keyof typeof words, given = {}): string => fill(words[name][locale], given);
  const replicates = Math.max(0, ...rows.map((row) => row.replicates));
  return `${[
    say("title"),
    say("intro"),
    say("madeBy", { version, generator, hash: modelHash, n: replicates }),
    [say("head"), "|---|---|---|---|---|", ...rows.flatMap((row) => linesOf(row, locale))].join("\n"),
    ...rows.map((row) => aboutRow(row, locale)),
  ].join("\n\n")}\n`;
}

/** The row's own line, then one a check. */
const linesOf = (row: RowResult, locale: Locale): string[] => [
  `| [${row.id}](#${row.id.toLowerCase()}) | **${row.label[locale]}** | ${VALIDATION_KINDS[row.kind][locale]} | | **${VERDICTS[row.verdict][locale]}** |`,
  ...row.checks.map(
    (check) =>
      `| | ${check.label[locale]} | ${check.published[locale]} | ${simulatedCell(check, locale)} | ${VERDICTS[check.verdict][locale]} |`,
  ),
];

function aboutRow(row: RowResult, locale: Locale): string {
  const { id, label, kind, published, experiments } = row;
  const { tag, rows = [] } = row.source;
  const links = rows.map((row) => `[${row}](evidence.md#${row.toLowerCase()})`).join(", ");
  const facts = fill(words.facts[locale], { kind: VALIDATION_KINDS[kind][locale], tag, rows: links });
  const runs = Object.values(experiments).map((one) => experimentText(one, locale));
  return [
    `## ${id}`,
    fill(words.about[locale], { label: label[locale], published: published[locale], facts }),
    ...runs,
  ].join("\n\n");
}

/** What was run: the population, every policy's settings, and the ranges of this row alone. */
function experimentText(experiment: ValidationExperiment, locale: Locale): string {
  const { base, villages, households, start, months, policies, assumptions = {} } = experiment;
  const ranges = Object.entries(assumptions).map(([name, given]) =>
    typeof given === "number" ? `\`${name}\` ${given}` : `\`${name}\` ${given.low}–${given.high}`,
  );
  const settings = Object.entries(policies).map(([id, given]) =>
    Object.keys(given).length === 0
      ? `- \`${id}\`: ${words.statusQuo[locale]}`
      : `- \`${id}\`: \`${JSON.stringify(given)}\``,
  );
  const facts = { base, villages, households, months };
  return [
    [
      fill(words.run[locale], facts),
      ...(start === undefined ? [] : [fill(words.starts[locale], { start })]),
      ...(ranges.length > 0 ? [fill(words.drawn[locale], { ranges: ranges.join(", ") })] : []),
    ].join(locale === "zh" ? "" : " "),
    settings.join("\n"),
  ].join("\n\n");
}
