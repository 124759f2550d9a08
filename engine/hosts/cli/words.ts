/** The words of the command's answers, in both languages. Words of the model (outcomes, notes, reasons) come from the engine. */
import { fill, type Arguments, type Locale, type Text } from "#engine";

const words = {
  outcome: { en: "Outcome", zh: "结果" },
  baseline: { en: "Baseline", zh: "基准" },
  policy: { en: "Policy", zh: "政策" },
  change: { en: "Change", zh: "变化" },
  mean: { en: "Mean", zh: "均值" },
  range: { en: "80% range", zh: "80%区间" },
  between: { en: "{low} to {high}", zh: "{low} 至 {high}" },
  inRuns: { en: "In runs", zh: "各次运行" },
  atLine: { en: "line {line}", zh: "贫困线{line}" },
  points: { en: "pp", zh: "百分点" },
  setup: {
    en: "{base}: {households} households, {start} to {end}, {replicates} replicates, seed “{seed}”.",
    zh: "{base}：{households}户，{start}至{end}，{replicates}次重复，种子“{seed}”。",
  },
  changesOf: {
    en: "The baseline is “{baseline}”. Outcomes are those of {month}; changes compare the same households with the same luck.",
    zh: "基准为“{baseline}”。所列为{month}的结果；变化按同一批农户、同样的运气逐次配对计算。",
  },
  levelsOf: {
    en: "Outcomes of {month}: mean and 80% range over replicates.",
    zh: "{month}的结果：各次重复的均值与80%区间。",
  },
  rises: { en: "up in {k} of {n}", zh: "{n}次中{k}次升" },
  falls: { en: "down in {k} of {n}", zh: "{n}次中{k}次降" },
  same: { en: "same in all {n}", zh: "{n}次均不变" },
  undefined: { en: "— {outcome} is undefined: {reason}.", zh: "— {outcome}无定义：{reason}。" },
  undefinedChange: {
    en: "— The change of {outcome} is undefined: {reason}.",
    zh: "— {outcome}的变化无定义：{reason}。",
  },
  verdicts: { en: "Households, counted by their members: {shares}.", zh: "农户得失（按人口计）：{shares}。" },
  verdict: { en: "{share} {verdict}", zh: "{verdict}{share}" },
  lookAt: { en: "Look at: {text}", zh: "看点：{text}" },
  limits: { en: "What it cannot say: {text}", zh: "局限：{text}" },
  notes: { en: "Notes", zh: "说明" },
  conditional: { en: "All this holds in the model; it is no forecast.", zh: "以上均为模型中的结果，并非预测。" },
  scenarioHash: { en: "scenario hash", zh: "情景哈希" },
  resultHash: { en: "result hash", zh: "结果哈希" },
  madeBy: {
    en: "coopolis {version}, {generator}. The same file gives the same result hash on any computer.",
    zh: "coopolis {version}，{generator}。同一文件在任何计算机上得到相同的结果哈希。",
  },

  progress: { en: "{done} of {all} replicates done", zh: "已完成{done}/{all}次重复" },
  progressWithFailures: {
    en: "{done} of {all} replicates done, {failed} failed",
    zh: "已完成{done}/{all}次重复，{failed}次失败",
  },
  figure: { en: "Figure", zh: "数据" },
  published: { en: "Published", zh: "公布值" },
  simulated: { en: "Simulated", zh: "模拟值" },
  tolerance: { en: "Tolerance", zh: "容差" },
  held: { en: "Verdict", zh: "判断" },
  source: { en: "Source", zh: "来源" },
  met: { en: "met", zh: "达到" },
  missedBy: { en: "missed by {times} tolerances", zh: "偏离{times}倍容差" },
  checkedAt: {
    en: "{base}: {households} households after {months} months of burn-in at the status quo, mean of {replicates} populations and their luck, central parameters.",
    zh: "{base}：{households}户，按现状预热{months}个月，{replicates}个人口样本及其运气的均值，参数取中心值。",
  },
  metOf: { en: "{met} of {all} figures met.", zh: "{all}项数据中{met}项达到。" },

  wrote: { en: "Wrote {path}.", zh: "已写入{path}。" },
  failed: {
    en: "Replicate {replicate} failed and is left out: {name}: {message}",
    zh: "第{replicate}次重复失败，未计入：{name}：{message}",
  },
  unknownRow: { en: "There is no validation row {id}. Rows: {ids}.", zh: "没有验证行{id}。可用：{ids}。" },
  finishing: {
    en: "Stopping: the replicates in hand are finished first. Press Ctrl-C again to stop at once.",
    zh: "正在停止：先完成手头的重复。再按一次Ctrl-C立即停止。",
  },
  stoppedAtOnce: {
    en: "Stopped before any answer. Run the same command again.",
    zh: "已停止，没有结果。请重新运行同一命令。",
  },
  nothingDone: {
    en: "Stopped before the first replicate was done. Run the same command again.",
    zh: "第一次重复完成前已停止。请重新运行同一命令。",
  },
  twoOutputs: {
    en: "--json and --csv - both write to the output. Give --csv a file name, or leave out one of them.",
    zh: "--json与--csv -都写到标准输出。请给--csv一个文件名，或去掉其中之一。",
  },
  unreadable: {
    en: "{file} cannot be read ({cause}). Check the path; `coopolis list scenarios` shows the files that come with it.",
    zh: "无法读取{file}（{cause}）。请检查路径；coopolis list scenarios可列出自带的情景文件。",
  },
  unwritable: {
    en: "{path} cannot be written ({cause}). Choose another place.",
    zh: "无法写入{path}（{cause}）。请换一个位置。",
  },
  writeFailed: {
    en: "A file could not be written ({cause}). What was finished is kept; make room, then go on with the same command or with resume.",
    zh: "无法写入文件（{cause}）。已完成的内容保留；请腾出空间，再运行同一命令或resume。",
  },
  folder: {
    en: "{file} is a folder; give a file, such as scenarios/duty-free-quota.yaml.",
    zh: "{file}是文件夹；请给出文件，例如scenarios/duty-free-quota.yaml。",
  },
  wrongFile: { en: "{file}: {count} to correct. Nothing was run.", zh: "{file}：有{count}处需要改正，未运行。" },
  wrongCount: { en: "Expected a whole number from {minimum} to {maximum}.", zh: "应为{minimum}至{maximum}的整数。" },
  fewerHouseholds: {
    en: "--households: expected at least one household a village ({villages}); got {households}.",
    zh: "--households：每村至少一户（共{villages}村），给出的是{households}。",
  },
  ofMonth: { en: "In the formula of any number.", zh: "可用于任何数值的公式。" },
  ofHousehold: {
    en: "In formulas for whom a lever reaches, and of amounts paid household by household.",
    zh: "可用于资格条件和按户发放金额的公式。",
  },
  tableHouseholds: {
    en: "--households: the households of this scenario are those of its own table; leave the option out.",
    zh: "--households：该情景的农户来自自己的数据表，请去掉此选项。",
  },
  valid: {
    en: "{file}: valid. {id}: {policies} policies, {households} households, {months} months, {replicates} replicates.",
    zh: "{file}：有效。{id}：{policies}项政策，{households}户，{months}个月，{replicates}次重复。",
  },
  validExperiment: {
    en: "{file}: valid. An experiment of kind {kind} on {id}: {factors} factors, {outcomes} outcomes.",
    zh: "{file}：有效。对{id}的{kind}实验：{factors}个因素，{outcomes}项结果。",
  },

  dialRange: { en: "{min} to {max} {unit}, default {central}", zh: "{min}至{max} {unit}，默认{central}" },
  evidence: { en: "Evidence: {rows} ({facts})", zh: "依据：{rows}（{facts}）" },
  noEvidence: { en: "Evidence: none ({facts})", zh: "依据：无（{facts}）" },
  cost: { en: "Cost: {cost}", zh: "成本：{cost}" },
  number: { en: "Set to a number or a dated schedule: {range}", zh: "取一个数值或按日期变化的数值：{range}" },
  record: { en: "Set to a record with:", zh: "取一组字段：" },
  table: { en: "Set to a table of at most {rows} rows, with columns:", zh: "取一个表格，最多{rows}行，列为：" },
  field: { en: "{name}: {what}, {range}", zh: "{name}：{what}，{range}" },
  date: { en: "a month such as 2015-01", zh: "月份，例如2015-01" },
  eligible: { en: "all or registered, default {central}", zh: "all（全部）或registered（建档立卡），默认{central}" },
  parameters: { en: "Parameters: {names}", zh: "参数：{names}" },
  suitedAnalyses: { en: "Analyses that suit it: {names}", zh: "适用的分析：{names}" },
  higher: { en: "higher is better", zh: "越高越好" },
  lower: { en: "lower is better", zh: "越低越好" },
  neither: { en: "neither higher nor lower is better", zh: "高低无优劣之分" },
  byLine: { en: "one series for each poverty line reported", zh: "按所报告的每条贫困线各有一列" },
  base: {
    en: "Prices of {year}; official line {line} yuan, headcount {headcount}.",
    zh: "{year}年价格；官方贫困线{line}元，贫困发生率{headcount}。",
  },
  nothingToList: { en: "There is none here.", zh: "此处没有。" },
  notValid: { en: "not a valid scenario: {problems} to correct", zh: "不是有效的情景文件：有{problems}处需要改正" },
} as const satisfies Record<string, Text>;

/** A sentence of the command, with its places filled. */
export const tell = (name: keyof typeof words, locale: Locale, given: Arguments = {}): string =>
  fill(words[name][locale], given);
