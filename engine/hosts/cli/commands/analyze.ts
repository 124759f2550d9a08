import { Argument, Option } from "commander";
import { analyses, fill, methods, say, type Analysis, type Ask, type Experiment, type Locale } from "#engine";
import { historyFor } from "../../experiment/analyze.ts";
import { listed } from "../../experiment/listed.ts";
import { openExperiment } from "../../experiment/open-experiment.ts";
import { reportText } from "../experiment/report-text.ts";
import { inform } from "../experiment/words.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import { kebab } from "../kebab.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options {
  readonly outcome?: string;
  readonly policy?: string;
  readonly against?: string;
  readonly level?: boolean;
  readonly json?: boolean;
  readonly [own: string]: unknown;
}

export const analyze: Subcommand = {
  name: "analyze",
  says: {
    en: "Answer from an experiment's runs: which factors matter, which mix is best, how sure that is. It refuses while runs are missing.",
    zh: "由实验的运行作答：哪些因素重要、哪种组合最好、有多可靠。有缺时拒绝分析。",
  },
  examples: [
    "analyze my-experiment",
    "analyze my-experiment sobol --outcome headcount --resamples 2000",
    "analyze my-experiment convergence --policy quota-3000 --level",
  ],
  build(command, { words, locale, ended }) {
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .addArgument(
        new Argument(
          "[analysis]",
          words({ en: "by default the one that suits the method", zh: "默认为适合该方法的分析" }),
        ).choices(analyses.map(({ name }) => name)),
      )
      .option(
        "--outcome <names>",
        words({ en: "outcomes, separated by commas; by default all of them", zh: "结果，逗号分隔；默认全部" }),
      )
      .option(
        "--policy <id>",
        words({
          en: "policy; by default the one whose levers vary, or the last",
          zh: "政策；默认为其工具有变化者，或最后一项",
        }),
      )
      .option(
        "--against <id>",
        words({ en: "policy it is compared with; by default the baseline", zh: "对照政策；默认为基准" }),
      )
      .option(
        "--level",
        words({
          en: "the policy's own level instead of its effect against the baseline",
          zh: "分析该政策下的水平，而非相对基准的效果",
        }),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }));
    for (const [name, texts] of ownOptions())
      command.addOption(new Option(`--${kebab(name)} <n>`, texts[locale]).argParser(Number));
    command.action(async (folder: string, name: string | undefined, options: Options) =>
      ended(await answer(folder, name, options, locale)),
    );
  },
};

/** The numbers that analyses declare, by name; where several declare one, it is said for which. */
function ownOptions(): Map<string, { en: string; zh: string }> {
  const found = new Map<string, { en: string; zh: string }>();
  for (const { name, options } of analyses)
    for (const [option, { label, default: central }] of Object.entries(options)) {
      const known = found.get(option);
      found.set(option, {
        en: known ? `${known.en}; ${name}: ${central}` : `${label.en}; default for ${name}: ${central}`,
        zh: known ? `${known.zh}；${name}：${central}` : `${label.zh}；默认值，${name}：${central}`,
      });
    }
  return found;
}

async function answer(folder: string, name: string | undefined, options: Options, locale: Locale): Promise<ExitCode> {
  const opened = await openExperiment(folder);
  const { experiment } = opened;
  const analysis = chosen(experiment, name, locale);
  const why = analysis.refuses(experiment);
  if (why) throw new CommandError(inform("refused", locale, { analysis: analysis.name, why: why[locale] }));
  const ask = askOf(experiment, analysis, options, locale);
  const history = await historyFor(opened, analysis, ask);
  if ("reason" in history)
    throw new CommandError(
      inform("undefinedOutcome", locale, {
        outcome: history.outcome,
        count: history.runs.length,
        runs: listed(history.runs),
        reason: say("reasons", history.reason, locale),
      }),
    );
  const report = analysis.analyze(experiment, history, ask);
  if (options.json) {
    const { policy, against, ...rest } = ask;
    const idOf = (of: number | null): string | null => (of === null ? null : experiment.scenario.policies[of]!.id);
    const notes = report.notes.map((note) => ({ ...note, text: fill(analysis.notes[note.code]!.en, note.arguments) }));
    process.stdout.write(
      `${JSON.stringify({ analysis: analysis.name, policy: idOf(policy), against: idOf(against), ...rest, ...report, notes })}\n`,
    );
  } else process.stdout.write(reportText(analysis, report, headingOf(experiment, analysis, ask, locale), locale));
  return EXIT.done;
}

/** The analysis asked for; else the first of those that suit the method and can read the experiment. */
function chosen(experiment: Experiment, name: string | undefined, locale: Locale): Analysis {
  const suited = methods.find(({ kind }) => kind === experiment.method.kind)!.analyses;
  const named = (wanted: string): Analysis | undefined => analyses.find((one) => one.name === wanted);
  const found =
    name === undefined ? suited.map(named).find((one) => one && one.refuses(experiment) === null) : named(name);
  if (found) return found;
  const names = analyses.map((one) => one.name).join(", ");
  throw new CommandError(inform("unknownAnalysis", locale, { name: name ?? suited.join(", "), names }));
}

function askOf(experiment: Experiment, analysis: Analysis, options: Options, locale: Locale): Ask {
  const { outcomes, scenario, factors, goal } = experiment;
  const known = outcomes.map(({ name }) => name);
  const names = options.outcome?.split(",").map((name) => name.trim()) ?? known;
  for (const name of names)
    if (!known.includes(name))
      throw new CommandError(inform("unknownOutcome", locale, { name, names: known.join(", ") }));
  const ids = scenario.policies.map(({ id }) => id);
  const positionOf = (id: string): number => {
    const at = ids.indexOf(id);
    if (at < 0) throw new CommandError(inform("unknownPolicy", locale, { name: id, names: ids.join(", ") }));
    return at;
  };
  const varied = factors.flatMap(({ target }) => (target.kind === "lever" ? [target.policy] : []));
  const policy =
    options.policy === undefined ? (goal?.policy ?? varied[0] ?? ids.length - 1) : positionOf(options.policy);
  const baseline = options.against === undefined ? 0 : positionOf(options.against);
  return {
    outcomes: names,
    policy,
    against: options.level || policy === baseline ? null : baseline,
    options: Object.fromEntries(
      Object.entries(analysis.options).map(([name, { min, max, integer = false, default: central }]) => {
        const given = options[name];
        if (given === undefined) return [name, central];
        const value = given as number;
        if (!(value >= min && value <= max && (!integer || Number.isInteger(value))))
          throw new CommandError(inform("outsideOption", locale, { name: kebab(name), min, max, got: String(value) }));
        return [name, value];
      }),
    ),
  };
}

function headingOf({ scenario }: Experiment, { label }: Analysis, { policy, against }: Ask, locale: Locale): string {
  const nameOf = (of: number): string => scenario.policies[of]!.name[locale];
  const what =
    against === null
      ? inform("level", locale, { policy: nameOf(policy) })
      : inform("effect", locale, { policy: nameOf(policy), against: nameOf(against) });
  return `${scenario.id}  ${label[locale]}${locale === "zh" ? "：" : ": "}${what}`;
}
