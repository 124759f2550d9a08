/** A table of validation as text for a terminal: each row, what was published, what the model says, and the verdict. */
import {
  fill,
  VALIDATION_KINDS,
  VERDICTS,
  type Locale,
  type RowResult,
  type Text,
  type ValidationTable,
} from "#engine";
import { align, wrap } from "../align.ts";
import { simulatedCell, sourceCell } from "./cells.ts";

const WIDTH = 96;

const words = {
  run: { en: "{n} replicates", zh: "{n}次重复" },
  failed: { en: "{n} replicates, {failed} failed", zh: "{n}次重复，{failed}次失败" },
  published: { en: "published", zh: "已发表" },
  simulated: { en: "simulated", zh: "模拟" },
  verdict: { en: "verdict", zh: "结论" },
  madeBy: { en: "coopolis {version}, {generator}; model {hash}", zh: "coopolis {version}，{generator}；模型{hash}" },
} as const satisfies Record<string, Text>;

/** The answer of `coopolis validate-model`. */
export function validationReport({ rows, version, generator, modelHash }: ValidationTable, locale: Locale): string {
  const madeBy = fill(words.madeBy[locale], { version, generator, hash: modelHash });
  return `${[...rows.map((row) => rowText(row, locale)), wrap(madeBy, WIDTH)].join("\n\n")}\n`;
}

function rowText(row: RowResult, locale: Locale): string {
  const { id, label, kind, verdict, published, replicates, failed } = row;
  const ran = fill(words[failed > 0 ? "failed" : "run"][locale], { n: replicates, failed });
  const facts = [
    VALIDATION_KINDS[kind][locale],
    sourceCell(row),
    ...(Object.keys(row.experiments).length > 0 ? [ran] : []),
  ];
  const lines = row.checks.flatMap((check) => [
    `  ${check.label[locale]}`,
    ...align(
      [
        [`    ${words.published[locale]}`, check.published[locale]],
        [`    ${words.simulated[locale]}`, simulatedCell(check, locale)],
        [`    ${words.verdict[locale]}`, VERDICTS[check.verdict][locale]],
      ],
      ["left"],
    ).map((line) => wrap(line, WIDTH, " ".repeat(15))),
  ]);
  return [
    `${id}  ${label[locale]}: ${VERDICTS[verdict][locale]}`,
    wrap(`  ${facts.join(" · ")}`, WIDTH, "  "),
    wrap(`  ${published[locale]}`, WIDTH, "  "),
    ...lines,
  ].join("\n");
}
