/** The engine's codes in simplified Chinese. */
import { answersZh } from "./answers-zh.ts";
import type { Dictionary } from "./en.ts";

export const zh = {
  about: {
    nothing: "空",
    nearest: "是否想写 {nearest}？",
    known: "此处可用：{known}。",
    or: "，或",
    separator: "：",
    pause: "",
    and: "、",
    comma: "，",
    count: "{file}：发现{count}个问题。",
    more: "、……",
  },
  reasons: {
    empty: "没有可衡量的对象",
    noPositiveWeight: "所有权数均为零",
    nonPositiveMean: "作为分母的均值不大于零",
    nonPositiveValues: "只适用于大于零的数值",
    negativeValues: "对负值没有意义",
    nobodyPoor: "没有贫困人口",
    nonPositiveDenominator: "比值的分母不大于零",
    tooFewObservations: "观测值过少",
    noVariation: "数值没有差异",
    noClearDifference: "作为分母的效果不明显大于零",
    onlyCompared: "只在与基准比较时有意义",
  },
  notes: {
    growthExtrapolated: "{year}年之后按最后一个有数据的增长率外推。",
    perfectInformation: "此处假定官员掌握真实收入；现实并非如此。",
    fixedParameters: "参数固定在区间中点，所示区间只反映运气。",
    posterior: "{parameters}由一次校准的{draws}组抽样整组抽取。",
    ownTable: "农户来自使用者自己的数据表：{villages}个村、{households}户。",
    ownGroups: "消费分布来自使用者自己的分组数据：{groups}组，均值{mean}元。",
    imputed: "表中缺失、按基础人口的分布随机插补：{columns}（{cells}个单元格）。",
    drawnByWeight: "按权重从{rows}条记录中抽取{households}户。",
    fewReplicates: "只有{replicates}次重复，区间较为粗略。",
    failedReplicates: "{all}次重复中有{failed}次失败，未计入。",
    interrupted: "提前停止：完成了{all}次重复中的{done}次。",
  },
  ...answersZh,
} as const satisfies Dictionary;
