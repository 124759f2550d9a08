/** Words of the evidence view. */
import { dictionary } from "../dictionary.ts";

export const evidenceWords = dictionary(
  {
    parts: "Parts of the evidence",
    validation: "Validation",
    parameters: "Parameters",
    sources: "Sources",
    search: "Search",
    found: (shown: number, all: number) => `${shown} of ${all}`,
    parameter: "Parameter",
    value: "Value",
    here: (value: string) => `this scenario: ${value}`,
    parametersSay:
      "Every number that a scenario may assume otherwise. What this scenario or you changed is marked and comes first.",
    row: "Row",
    what: "What",
    place: "Place and year",
    reference: "Reference",
    sure: "How sure",
    sourcesSay: "The rows that levers, parameters and outcomes name as their sources. They are kept in English.",
  },
  {
    parts: "依据的各部分",
    validation: "验证",
    parameters: "参数",
    sources: "来源",
    search: "查找",
    found: (shown, all) => `共${all}项，显示${shown}项`,
    parameter: "参数",
    value: "数值",
    here: (value) => `本情景：${value}`,
    parametersSay: "情景可以另作假设的全部数字。本情景或您改动过的排在前面并有标注。",
    row: "编号",
    what: "内容",
    place: "地点与年份",
    reference: "出处",
    sure: "可靠程度",
    sourcesSay: "政策工具、参数和指标所注来源的各行，原文为英文。",
  },
);
