import { maximin, minimaxRegret, regretTable, satisficingShares, type Better } from "../../support/decision/regret.ts";
import { dial } from "../../support/quantity.ts";
import { dialRow } from "../../support/dial-row.ts";
import { significant } from "../../support/significant.ts";
import { mean, quantile } from "../../support/statistics.ts";
import { analysis, type Ask, type Report, type ReportCell, type ReportSection } from "../analysis.ts";
import type { Note } from "../comparison.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { metricOf } from "../outcome-metric.ts";
import { isChosen, outlookOf, type Option, type Outlook } from "../regret/options-and-states.ts";
import { column } from "../report-cells.ts";
import { settingAt } from "../setting-at.ts";

/** Compares options when the future is unknown: how far behind the best choice each may fall. */
export const regret = analysis({
  name: "regret",
  label: { en: "Regret under uncertainty", zh: "不确定性下的遗憾" },
  description: {
    en: "Every policy, at every setting of its levers, is an option; every replicate (its luck and the parameters drawn in it) and every setting of parameters is a state of the world. Regret is how far an option falls behind the best option for the state that comes. Listed: largest, mean and 90th percentile of regret, and in what share of states an option is good enough. Luck counts as a state too: with many replicates the largest regret is that of the unluckiest.",
    zh: "每项政策及其工具的每种取值都是一个选项；每次重复（其随机因素和抽取的参数）与参数的每种取值都是一种状态。遗憾是选项在某状态下落后于该状态最佳选项的程度。列出最大、平均和第90百分位遗憾，以及选项足够好的状态所占比例。随机因素也算状态：重复越多，最大遗憾越取决于运气最差的一次。",
  },
  options: {
    threshold: dialRow(
      "good enough from this value of the outcome on",
      "结果达到此值即足够好",
      "1",
      0,
      -1e12,
      1e12,
      "ASSUMED",
      "0: with a policy to subtract, no worse than it",
    ),
    rows: dial({
      ...dialRow("options listed at most", "最多列出的选项数", "1", 20, 1, 10000, "ASSUMED", "a page"),
      integer: true,
    }),
  },
  notes: {
    minimax: {
      en: "{outcome}: {option} has the smallest largest regret, {regret}, over {states} states of the world.",
      zh: "{outcome}：{option}的最大遗憾最小，为{regret}（共{states}种状态）。",
    },
    maximin: { en: "{outcome}: {option} has the best worst result.", zh: "{outcome}：{option}的最差结果最好。" },
    shown: { en: "The best {shown} of {all} options are listed.", zh: "列出{all}个选项中最好的{shown}个。" },
    failed: {
      en: "{count} options are left out because runs of theirs failed.",
      zh: "{count}个选项因部分运行失败而略去。",
    },
    noDirection: {
      en: "{outcome}: whether higher or lower is better is a matter of opinion; there is no regret without it.",
      zh: "{outcome}：越高越好还是越低越好见仁见智，因此无法计算遗憾。",
    },
    nothingToCompare: {
      en: "{outcome}: fewer than two options met the same states of the world.",
      zh: "{outcome}：面对相同状态的选项不足两个。",
    },
  },
  toleratesFailures: true,
  reads: ({ goal }) => (goal ? [goal.objective, goal.cost, goal.inequality] : []),
  refuses: ({ scenario, factors, commonLuck }) => {
    if (!commonLuck)
      return {
        en: "It needs common luck: otherwise options do not meet the same states of the world.",
        zh: "它需要共同的随机因素：否则各选项面对的状态不同。",
      };
    return scenario.policies.length > 1 || factors.some(isChosen)
      ? null
      : {
          en: "It needs something to choose: several policies, or a lever.",
          zh: "它需要可供选择的对象：多项政策或工具。",
        };
  },
  analyze(experiment, history, ask) {
    const reports = ask.outcomes.map((outcome) => reportOf(experiment, history, ask, outcome));
    return {
      sections: reports.flatMap(({ sections }) => sections),
      notes: reports.flatMap(({ notes }) => notes),
    };
  },
});

function reportOf(experiment: Experiment, history: History, ask: Ask, outcome: string): Report {
  const metric = metricOf(experiment, outcome);
  const better = experiment.goal?.objective === outcome ? experiment.goal.better : metric?.better;
  if (better === undefined || better === "neither")
    return { sections: [], notes: [{ code: "noDirection", arguments: { outcome } }] };
  const outlook = outlookOf(experiment, history, outcome, ask.against);
  const { options, states, results, failed } = outlook;
  const left: Note[] = failed > 0 ? [{ code: "failed", arguments: { count: failed } }] : [];
  if (options.length < 2 || states.length === 0)
    return { sections: [], notes: [{ code: "nothingToCompare", arguments: { outcome } }, ...left] };

  const choice = minimaxRegret(results, better);
  const name = (position: number): string => nameOf(experiment, options[position]!);
  const largest = Math.max(...regretTable(results, better)[choice]!);
  const shown = Math.min(ask.options.rows!, options.length);
  const notes: Note[] = [
    {
      code: "minimax",
      arguments: { outcome, option: name(choice), regret: significant(largest), states: states.length },
    },
    { code: "maximin", arguments: { outcome, option: name(maximin(results, better)) } },
  ];
  if (shown < options.length) notes.push({ code: "shown", arguments: { shown, all: options.length } });
  return {
    sections: sectionsOf(experiment, outlook, better, { ...ask, outcomes: [outcome] }),
    notes: [...notes, ...left],
  };
}

/** The options in order of their largest regret, and their regrets in the states that hurt the first of them most. */
function sectionsOf(experiment: Experiment, outlook: Outlook, better: Better, ask: Ask): ReportSection[] {
  const { factors, scenario } = experiment;
  const { options, states, results } = outlook;
  const [outcome] = ask.outcomes as [string];
  const unit = metricOf(experiment, outcome)?.unit ?? null;
  const regrets = regretTable(results, better);
  const enough = satisficingShares(results, ask.options.threshold!, better);
  const largest = regrets.map((row) => Math.max(...row));
  const listed = [...options.keys()].sort((a, b) => largest[a]! - largest[b]! || a - b).slice(0, ask.options.rows!);

  const chosen = factors.filter(isChosen);
  const stateCells = (state: number): ReportCell[] => [
    states[state]!.replicate,
    ...factors.flatMap((factor, k) => (isChosen(factor) ? [] : [settingAt(factor, states[state]!.unit[k]!)])),
  ];
  const stateColumns = [
    column("replicate", "replicate", "重复"),
    ...factors.filter((factor) => !isChosen(factor)).map(({ name, label, unit }) => ({ key: name, label, unit })),
  ];
  const worst = (option: number): number => regrets[option]!.indexOf(largest[option]!);
  const hardest = [...states.keys()]
    .sort((a, b) => regrets[listed[0]!]![b]! - regrets[listed[0]!]![a]! || a - b)
    .slice(0, ask.options.rows!);
  return [
    {
      title: { en: `Regret: ${outcome}`, zh: `遗憾：${outcome}` },
      columns: [
        column("policy", "policy", "政策"),
        ...chosen.map(({ name, label, unit }) => ({ key: name, label, unit })),
        column("largest", "largest regret", "最大遗憾", unit),
        column("mean", "mean regret", "平均遗憾", unit),
        column("ninetieth", "90th percentile of regret", "遗憾第90百分位", unit),
        column("enough", "share of states good enough", "足够好的状态比例", "share"),
        column("worstReplicate", "replicate of largest regret", "最大遗憾所在的重复"),
      ],
      rows: listed.map((option): ReportCell[] => [
        scenario.policies[options[option]!.policy]!.name,
        ...factors.flatMap((factor, k) => (isChosen(factor) ? [settingOf(options[option]!, factor, k)] : [])),
        largest[option]!,
        mean(regrets[option]!).value,
        quantile(regrets[option]!, 0.9).value,
        enough[option]!,
        states[worst(option)]!.replicate,
      ]),
    },
    {
      title: { en: `Regret by state of the world: ${outcome}`, zh: `各状态下的遗憾：${outcome}` },
      columns: [
        ...stateColumns,
        ...listed.map((option, place) => {
          const name = nameOf(experiment, options[option]!);
          return column(`option${place + 1}`, name, name, unit);
        }),
      ],
      rows: hardest.map((state) => [...stateCells(state), ...listed.map((option) => regrets[option]![state]!)]),
    },
  ];
}

/** What an option sets a factor to; null for a lever of another policy. */
const settingOf = (
  { policy, unit }: Option,
  factor: Experiment["factors"][number],
  k: number,
): string | number | null =>
  unit && factor.target.kind === "lever" && factor.target.policy === policy ? settingAt(factor, unit[k]!) : null;

/** An option in a few words of the file: `quota-3000 (bankRate 0.01)`. */
function nameOf({ scenario, factors }: Experiment, option: Option): string {
  const settings = factors.flatMap((factor, k) => {
    const setting = settingOf(option, factor, k);
    return setting === null ? [] : [`${factor.name} ${typeof setting === "number" ? significant(setting) : setting}`];
  });
  const { id } = scenario.policies[option.policy]!;
  return settings.length > 0 ? `${id} (${settings.join(", ")})` : id;
}
