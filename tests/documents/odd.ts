/** `docs/odd.md` and `docs/odd.zh.md`: the model in the order of the ODD+D protocol, from its declarations. */
import type { Text } from "../../engine/support/quantity.ts";
import { bases, fileOfBase, model, scenarios } from "./declared.ts";
import { anchor, blocks, fileLink, number, sourceWords, table, unitWords, type Locale } from "./markdown.ts";
import { entities } from "./odd-entities.ts";
import * as prose from "./odd-prose.ts";
import { leverSections, mechanismSections } from "./odd-submodels.ts";

const titles = {
  document: { en: "The model (ODD+D)", zh: "模型说明（ODD+D）" },
  made: {
    en: "After the ODD+D protocol (Grimm et al. 2020; Müller et al. 2013). Written from the declarations of the code by `npm run docs`; do not edit. [中文](odd.zh.md)",
    zh: "依ODD+D规范（Grimm等2020；Müller等2013）。由`npm run docs`按代码声明生成，请勿手工修改。代号与来源说明保留英文。[English](odd.md)",
  },
  overview: { en: "1 Overview", zh: "1 概述" },
  purpose: { en: "1.1 Purpose", zh: "1.1 目的" },
  entities: { en: "1.2 Entities, state variables, scales", zh: "1.2 主体、状态变量、尺度" },
  processes: { en: "1.3 Process overview and scheduling", zh: "1.3 过程与次序" },
  concepts: { en: "2 Design concepts", zh: "2 设计概念" },
  details: { en: "3 Details", zh: "3 细节" },
  implementation: { en: "3.1 Implementation", zh: "3.1 实现" },
  initialisation: { en: "3.2 Initialisation", zh: "3.2 初始化" },
  input: { en: "3.3 Input data", zh: "3.3 输入数据" },
  submodels: { en: "3.4 Submodels: a month, in run order", zh: "3.4 子模型：一个月的运行次序" },
  levers: { en: "3.5 Levers", zh: "3.5 政策杠杆" },
  outcomes: { en: "3.6 Outcomes", zh: "3.6 结果指标" },
  limits: { en: "4 What the model leaves out", zh: "4 模型未涵盖的内容" },
  month: {
    en: "Every month runs the same list; each line links to its rule, parameters and code. Consecutive mechanisms of one village run while it is in cache; those of a region settle once for all villages.",
    zh: "每月按同一列表运行；每行链接到其规则、参数与代码。同一村的相邻机制连续运行；区域机制对所有村一次结算。",
  },
  village: { en: "village by village", zh: "逐村" },
  region: { en: "all villages together", zh: "全部村庄一并" },
  leversIntro: {
    en: "A lever at its neutral value changes nothing, bit for bit. Each base has a status quo; policies are differences from it. Any number may follow a dated schedule.",
    zh: "杠杆取中性值时逐位不改变任何结果。每个基础人口有其现状，政策是与现状的差异。任一数值可按日期变化。",
  },
  outcomesIntro: {
    en: "Definitions, units and ranges of all of them: [codebook.md](codebook.md#outcomes).",
    zh: "全部定义、单位与范围见[codebook.md](codebook.md#outcomes)。",
  },
  statusQuo: { en: "Status quo", zh: "现状" },
  departs: { en: "Departs from the central parameters in", zh: "与中心参数不同的取值" },
  sizes: { en: "Households by registered size 1, 2, …, %", zh: "按户籍人口1、2、…分的农户，%" },
  schooling: {
    en: "Workers by schooling (none, primary, junior, senior, college), %",
    zh: "劳动力受教育程度（未上学、小学、初中、高中、大专及以上），%",
  },
  land: { en: "Mean land, mu", zh: "户均耕地，亩" },
  distances: { en: "Kilometres to the border, to the town", zh: "距边境、距城镇，公里" },
} as const satisfies Record<string, Text>;

const HEADS: Readonly<
  Record<"processes" | "targets" | "outcomes" | "input", Readonly<Record<Locale, readonly string[]>>>
> = {
  processes: { en: ["", "process", "scope"], zh: ["", "过程", "范围"] },
  targets: {
    en: ["row", "after burn-in", "published", "tolerance", "source"],
    zh: ["行", "预热后", "已发表", "容差", "来源"],
  },
  outcomes: { en: ["outcome", "what", "unit"], zh: ["指标", "含义", "单位"] },
  input: { en: ["base", "index", "first year", "values"], zh: ["基础人口", "指数", "首年", "数值"] },
};

/** The whole document in one language. */
export function oddDocument(locale: Locale): string {
  const title = (name: keyof typeof titles): string => titles[name][locale];
  return blocks(
    `# ${title("document")}`,
    title("made"),
    `## ${title("overview")}`,
    `### ${title("purpose")}`,
    prose.purpose[locale],
    `${anchor("entities")}\n\n### ${title("entities")}`,
    prose.scales[locale],
    prose.welfare[locale],
    entities(locale),
    `### ${title("processes")}`,
    title("month"),
    table(
      HEADS.processes[locale],
      model.mechanisms.map(({ name, label, scope }, place) => [
        String(place + 1),
        `[${label[locale]}](#mechanism-${name.toLowerCase()})`,
        title(scope),
      ]),
    ),
    `## ${title("concepts")}`,
    ...prose.concepts.flatMap((passage) => [`### ${passage.title[locale]}`, passage.text[locale]]),
    `## ${title("details")}`,
    `### ${title("implementation")}`,
    prose.implementation[locale],
    `### ${title("initialisation")}`,
    prose.initialisation[locale],
    ...bases.map((base) => baseSection(base, locale)),
    `### ${title("input")}`,
    prose.inputData[locale],
    table(
      HEADS.input[locale],
      bases.flatMap(({ id, prices, growth }) =>
        Object.entries({ prices, ...growth }).map(([name, { firstYear, values }]) => [
          id,
          name,
          String(firstYear),
          values.map((value) => value.toFixed(3)).join(" "),
        ]),
      ),
    ),
    `### ${title("submodels")}`,
    mechanismSections(locale),
    `### ${title("levers")}`,
    title("leversIntro"),
    leverSections(locale),
    `### ${title("outcomes")}`,
    title("outcomesIntro"),
    table(
      HEADS.outcomes[locale],
      model.metrics.map(({ name, label, unit }) => [
        `[\`${name}\`](codebook.md#${name.toLowerCase()})`,
        label[locale],
        unitWords(unit, locale),
      ]),
    ),
    `## ${title("limits")}`,
    prose.leftOut[locale],
    scenarios.map(({ file, scenario: { id, limits } }) => `- [${id}](../${file}): ${limits[locale]}`).join("\n"),
  );
}

const percents = (shares: readonly number[]): string => shares.map((share) => (100 * share).toFixed(1)).join(" ");

function baseSection(base: (typeof bases)[number], locale: Locale): string {
  const { id, label, description, source, targets } = base;
  const facts: readonly (readonly [keyof typeof titles, string])[] = [
    ["statusQuo", `\`${JSON.stringify(base.statusQuo)}\``],
    [
      "departs",
      Object.entries(base.economy)
        .map(([name, value]) => `[\`${name}\`](parameters.md#${name.toLowerCase()}) ${number(value)}`)
        .join(", "),
    ],
    ["sizes", percents(base.sizeShares)],
    ["schooling", percents(base.schoolingShares)],
    ["land", number(base.meanLand)],
    ["distances", `${base.kmToBorder.join("–")}, ${base.kmToTown.join("–")}`],
  ];
  return blocks(
    `${anchor(`base-${id}`)}\n\n#### \`${id}\` · ${label[locale]}`,
    `${description[locale]} ${sourceWords(source)}. ${fileLink(fileOfBase(id))}`,
    facts
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `- ${titles[name][locale]}${locale === "zh" ? "：" : ": "}${value}`)
      .join("\n"),
    table(
      HEADS.targets[locale],
      targets.map(({ row, label: measured, value, tolerance, source: from }) => [
        row,
        measured[locale],
        number(value),
        number(tolerance),
        sourceWords(from),
      ]),
    ),
  );
}
