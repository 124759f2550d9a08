/** Words of the brief and the report. */
import type { Group } from "#engine";
import { dictionary } from "../dictionary.ts";

interface Told {
  readonly outcome: string;
  readonly level: string;
  readonly baseline: string;
}
interface Moved {
  readonly change: string;
  readonly range: string;
  readonly rises: number;
  readonly falls: number;
  readonly defined: number;
}

export const reportWords = dictionary(
  {
    kind: "What to print",
    brief: "Brief (one page)",
    report: "Full report",
    print: "Print or save as PDF",
    printSays: "The print window of the browser also saves as PDF. Paper: A4.",
    incomplete: (done: number, all: number) =>
      `Preliminary: ${done} of ${all} runs are done. Wait for the rest before you pass this on.`,
    outdated: "The settings have changed since these numbers were made. Wait for the new result before printing.",
    question: "Question",
    compared: "What is compared",
    with: (policy: string, baseline: string) => `“${policy}” with “${baseline}”.`,
    onlyBaseline: "This is the baseline itself; choose another policy to compare.",
    noSettings: "It sets nothing beyond the status quo.",
    inShort: "Finding",
    figures: "Main figures at the end",
    told: ({ outcome, level, baseline }: Told) => `${outcome}: ${level} (baseline ${baseline}).`,
    moved: ({ change, range, rises, falls, defined }: Moved) =>
      `Change ${change}; in 8 of 10 runs ${range}. It rises in ${rises} and falls in ${falls} of ${defined} runs.`,
    still: "It changes in no run.",
    whoGains: "Who gains, who loses",
    verdicts: (better: string, worse: string, little: string, unclear: string) =>
      `Persons in households better off: ${better}; worse off: ${worse}; little changed: ${little}; unclear: ${unclear}.`,
    cost: "Public cost",
    noCost: "This scenario reports no public cost.",
    uncertain: "What is uncertain",
    uncertainSays: (runs: number, doubtful: number) =>
      `${runs} runs that differ in luck${doubtful > 0 ? ` and in ${doubtful} doubtful parameters, drawn anew in each` : ""}. The ranges hold what varies between these runs. They do not hold errors of the model itself.`,
    again: "To get the same numbers",
    settings: "Settings that differ from the status quo",
    lever: "Setting",
    old: "Status quo",
    now: "Here",
    byYou: "changed by you",
    assumptions: "Assumptions that differ from the base population's",
    noAssumptions: "None.",
    parameter: "Parameter",
    ownValue: "Base value",
    drawn: (range: string) => `${range}, drawn anew in each run`,
    people: "People",
    group: "Group when the policies begin",
    gain: "Gain of consumption, yuan a person and year",
    groups: {
      poor: "poor",
      nearPoor: "near poor (to 1.5 lines)",
      other: "other",
      elite: "village elite",
    } satisfies Record<Group, string>,
    fifth: (place: number) =>
      ["poorest fifth", "second fifth", "middle fifth", "fourth fifth", "richest fifth"][place]!,
    validation: "What validation says about these outcomes",
    noValidation:
      "No row of the validation table measures an outcome reported here. That is no evidence for or against them.",
    made: "How it was made",
  },
  {
    kind: "打印内容",
    brief: "简报（一页）",
    report: "完整报告",
    print: "打印或存为PDF",
    printSays: "浏览器的打印窗口也可存为PDF。纸张：A4。",
    incomplete: (done, all) => `初步结果：${all}次运行已完成${done}次。请待全部完成后再转发。`,
    outdated: "这些数字算出之后设置已有改动。请等新结果出来再打印。",
    question: "问题",
    compared: "比较什么",
    with: (policy, baseline) => `“${policy}”与“${baseline}”。`,
    onlyBaseline: "这是基准政策本身；请选择另一项政策作比较。",
    noSettings: "除现状外没有其他设置。",
    inShort: "发现",
    figures: "期末主要数字",
    told: ({ outcome, level, baseline }) => `${outcome}：${level}（基准为${baseline}）。`,
    moved: ({ change, range, rises, falls, defined }) =>
      `变化${change}；十次运行中有八次为${range}。${defined}次运行中上升${rises}次、下降${falls}次。`,
    still: "所有运行中均无变化。",
    whoGains: "谁受益，谁受损",
    verdicts: (better, worse, little, unclear) =>
      `所在农户变好的人口：${better}；变差：${worse}；变化不大：${little}；不明确：${unclear}。`,
    cost: "财政成本",
    noCost: "本情景未报告财政成本。",
    uncertain: "不确定之处",
    uncertainSays: (runs, doubtful) =>
      `共${runs}次运行，各次运气不同${doubtful > 0 ? `，并各自重新抽取${doubtful}个存疑参数` : ""}。区间反映这些运行之间的差异，不包含模型本身的误差。`,
    again: "如何得到同样的数字",
    settings: "与现状不同的设置",
    lever: "设置",
    old: "现状",
    now: "本情景",
    byYou: "您改动的",
    assumptions: "与基础人口不同的假设",
    noAssumptions: "无。",
    parameter: "参数",
    ownValue: "基础值",
    drawn: (range) => `${range}，每次运行重新抽取`,
    people: "人群",
    group: "政策开始时的分组",
    gain: "消费增益（元/人·年）",
    groups: { poor: "贫困", nearPoor: "近贫困（至1.5倍贫困线）", other: "其他", elite: "村庄精英" },
    fifth: (place) => ["最贫困五分之一", "第二个五分之一", "中间五分之一", "第四个五分之一", "最富裕五分之一"][place]!,
    validation: "验证对这些指标的判断",
    noValidation: "验证表中没有哪一行检验此处报告的指标，因此既不支持也不反对这些结果。",
    made: "结果如何得出",
  },
);
