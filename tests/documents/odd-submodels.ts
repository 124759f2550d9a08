/** The submodels of the ODD document: every mechanism and lever, with its equations, numbers, money, code and evidence. */
import { LEVER_GROUPS, type Lever } from "../../engine/model/lever.ts";
import type { Mechanism } from "../../engine/model/mechanism.ts";
import { isNumberField, type Setting } from "../../engine/model/setting.ts";
import type { Dial, Text } from "../../engine/support/quantity.ts";
import { fileOf, model, sharedParameters } from "./declared.ts";
import {
  anchor,
  blocks,
  fileLink,
  number,
  rangeWords,
  rowLinks,
  sourceWords,
  table,
  unitWords,
  type Locale,
} from "./markdown.ts";

const words = {
  code: { en: "Code", zh: "代码" },
  evidence: { en: "Evidence", zh: "依据" },
  shared: { en: "Shared parameters it reads", zh: "读取的公用参数" },
  moves: { en: "Moves money", zh: "资金流" },
  draws: { en: "Random draws", zh: "随机抽取" },
  group: { en: "Group", zh: "类别" },
  cost: { en: "Public cost", zh: "财政成本" },
  neutral: { en: "Changes nothing at", zh: "不起作用的取值" },
  unset: { en: "unset", zh: "不设置" },
  settings: { en: "Settings", zh: "设置" },
  date: { en: "a date", zh: "日期" },
  eligible: { en: "all, or registered", zh: "全体或建档立卡" },
  rows: { en: "rows of", zh: "每行含" },
} as const satisfies Record<string, Text>;

const HEAD: Readonly<Record<Locale, readonly string[]>> = {
  en: ["parameter", "what", "unit", "range", "default", "source"],
  zh: ["参数", "含义", "单位", "范围", "默认", "来源"],
};

const dialRows = (dials: Readonly<Record<string, Dial>>, locale: Locale, linked = true): string[][] =>
  Object.entries(dials).map(([name, dial]) => [
    linked ? `[\`${name}\`](parameters.md#${name.toLowerCase()})` : `\`${name}\``,
    dial.label[locale],
    unitWords(dial.unit, locale),
    rangeWords(dial, locale),
    number(dial.default),
    sourceWords(dial.source),
  ]);

const fact = (word: keyof typeof words, locale: Locale, value: string): string =>
  value === "" ? "" : `${words[word][locale]}${locale === "zh" ? "：" : ": "}${value}`;

const flowsOf = ({ flows }: Mechanism | Lever, locale: Locale): string =>
  Object.entries(flows)
    .map(([name, { label, from, to }]) => `\`${name}\` (${label[locale]}: ${from} → ${to})`)
    .join(", ");

const drawsOf = ({ purposes = {} }: Mechanism | Lever): string =>
  Object.entries(purposes)
    .map(([name, purpose]) => `\`${name}\` ${purpose}`)
    .join(", ");

/** Rows that a declaration's own numbers cite. */
const evidenceOf = (dials: readonly Dial[], own: readonly string[] = []): string =>
  rowLinks([...new Set([...own, ...dials.flatMap(({ source }) => source.rows ?? [])])]);

const list = (...facts: readonly string[]): string =>
  facts
    .filter((one) => one !== "")
    .map((one) => `- ${one}`)
    .join("\n");

/** Every mechanism, in run order. */
export const mechanismSections = (locale: Locale): string =>
  blocks(
    ...model.mechanisms.flatMap((one, place) => {
      const file = fileOf("mechanisms", one.name);
      const shared = sharedParameters(file).map((name) => [name, model.parameters[name]!] as const);
      return [
        `${anchor(`mechanism-${one.name}`)}\n\n#### ${place + 1}. ${one.label[locale]}`,
        one.description[locale],
        list(
          fact("code", locale, fileLink(file)),
          fact("evidence", locale, evidenceOf([...Object.values(one.parameters), ...shared.map(([, dial]) => dial)])),
          fact(
            "shared",
            locale,
            shared.map(([name]) => `[\`${name}\`](parameters.md#${name.toLowerCase()})`).join(", "),
          ),
          fact("moves", locale, flowsOf(one, locale)),
          fact("draws", locale, drawsOf(one)),
        ),
        table(HEAD[locale], dialRows(one.parameters, locale)),
      ];
    }),
  );

/** What a lever may be set to, as rows of a table. */
function settingRows(setting: Setting, locale: Locale): string[][] {
  if (setting.kind === "number") return dialRows({ "·": setting.dial }, locale, false);
  if (setting.kind === "table") return dialRows(setting.row, locale, false);
  return Object.entries(setting.fields).flatMap(([name, field]) =>
    isNumberField(field)
      ? dialRows({ [name]: field }, locale, false)
      : [[`\`${name}\``, field.label[locale], words[field.kind][locale], "", "", ""]],
  );
}

/** Every lever, in the order of the registry. */
export const leverSections = (locale: Locale): string =>
  blocks(
    ...model.levers.flatMap((one) => {
      const { name, label, description, group, cost, neutral, source, setting, parameters = {} } = one;
      const value = neutral === "unset" ? words.unset[locale] : `\`${JSON.stringify(neutral)}\``;
      return [
        `${anchor(`lever-${name}`)}\n\n#### \`${name}\` · ${label[locale]}`,
        description[locale],
        list(
          fact("group", locale, LEVER_GROUPS[group][locale]),
          fact("cost", locale, cost[locale]),
          fact("neutral", locale, value),
          fact("code", locale, fileLink(fileOf("levers", name))),
          fact("evidence", locale, sourceWords(source)),
          fact("moves", locale, flowsOf(one, locale)),
        ),
        table(HEAD[locale], [...settingRows(setting, locale), ...dialRows(parameters, locale)]),
      ];
    }),
  );
