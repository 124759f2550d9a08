/** The entities of the ODD document: every column of every kind of agent, with who writes and reads it. */
import type { Text } from "../../engine/support/quantity.ts";
import { model, touching } from "./declared.ts";
import { blocks, rangeWords, table, unitWords, type Locale } from "./markdown.ts";

const KINDS: Readonly<Record<keyof typeof model.tables, Text>> = {
  households: { en: "Households", zh: "农户" },
  villages: { en: "Villages", zh: "村庄" },
  cooperatives: { en: "Cooperatives", zh: "合作社" },
  consumers: { en: "Urban consumers", zh: "城镇消费者" },
  enterprises: { en: "Enterprises", zh: "企业" },
};
const HEAD: Readonly<Record<Locale, readonly string[]>> = {
  en: ["column", "what", "unit", "range", "written by", "read by"],
  zh: ["列", "含义", "单位", "范围", "写入者", "读取者"],
};
/** A column that no mechanism, lever or metric names among its reads. */
const ELSEWHERE: Text = { en: "synthesis, outcomes or exports", zh: "合成、结果或导出" };

export const entities = (locale: Locale): string =>
  blocks(
    ...Object.entries(model.tables).flatMap(([kind, columns]) => [
      `#### ${KINDS[kind as keyof typeof KINDS][locale]}`,
      table(
        HEAD[locale],
        Object.entries(columns).map(([name, { label, unit, min, max }]) => {
          const { writers, readers } = touching(`${kind}.${name}`);
          return [
            `\`${name}\``,
            label[locale],
            unitWords(unit, locale),
            rangeWords({ min, max }, locale),
            writers.join(", "),
            readers.join(", ") || ELSEWHERE[locale],
          ];
        }),
      ),
    ]),
  );
