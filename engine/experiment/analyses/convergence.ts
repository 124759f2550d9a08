import { dialRow } from "../../support/dial-row.ts";
import { replicatesNeeded } from "../../support/interval.ts";
import { mean } from "../../support/statistics.ts";
import { analysis, type Ask, type Report, type ReportCell } from "../analysis.ts";
import type { Note } from "../comparison.ts";
import type { Experiment } from "../experiment.ts";
import { valuesByPoint, type History } from "../history.ts";
import { metricOf } from "../outcome-metric.ts";
import { column, confidenceOption, intervalCells, intervalColumns } from "../report-cells.ts";

/** Rows of a running mean at most, so that a long one can be read. ASSUMED. */
const MOST_ROWS = 30;

/** Says whether there are enough replicates: running means, and how many would narrow the interval as wished. */
export const convergence = analysis({
  name: "convergence",
  label: { en: "Enough replicates?", zh: "重复次数够吗？" },
  description: {
    en: "For each outcome, the point at which most replicates are needed: its mean and interval as replicates are added, and how many replicates would narrow the interval to the half-width wished for.",
    zh: "对每个结果，找出需要重复最多的点：列出均值和区间随重复次数的变化，以及达到所要求的区间半宽需要多少次重复。",
  },
  options: {
    halfWidth: dialRow(
      "half-width wished for, in the outcome's unit; 0 to take a share of the mean",
      "要求的区间半宽（结果的单位）；0表示按均值的比例",
      "1",
      0,
      0,
      1e12,
      "ASSUMED",
      "0 leaves it to the share",
    ),
    share: dialRow(
      "half-width as a share of the policy's mean level",
      "区间半宽占政策平均水平的比例",
      "share",
      0.02,
      1e-6,
      10,
      "ASSUMED",
      "a difference of 2% is the least the household verdicts count",
    ),
    confidence: confidenceOption,
  },
  notes: {
    enough: {
      en: "{outcome}: {have} replicates are enough; {needed} would do.",
      zh: "{outcome}：{have}次重复已足够；{needed}次即可。",
    },
    more: {
      en: "{outcome}: {needed} replicates are needed at point {point}; there are {have}.",
      zh: "{outcome}：点{point}需要{needed}次重复；现有{have}次。",
    },
    tooFew: {
      en: "{outcome}: every point has one replicate, or none in which it is defined; at least two are needed to say more.",
      zh: "{outcome}：每个点至多有一次有定义的重复；至少需要两次才能作出判断。",
    },
  },
  refuses: () => null,
  analyze,
});

interface Precision {
  readonly point: number;
  readonly values: Float64Array;
  /** Half-width wished for. */
  readonly wished: number;
  /** Infinity where no number of replicates would do: a share of a level of zero. */
  readonly needed: number;
}

function analyze(experiment: Experiment, history: History, ask: Ask): Report {
  const level = ask.options.confidence!;
  const notes: Note[] = [];
  const summary: ReportCell[][] = [];
  const running: ReportCell[][] = [];
  for (const outcome of ask.outcomes) {
    const points = precisions(history, outcome, ask);
    const worst = points.reduce<Precision | null>((so, one) => (!so || one.needed > so.needed ? one : so), null);
    if (!worst) {
      notes.push({ code: "tooFew", arguments: { outcome } });
      continue;
    }
    const { point, values, wished, needed } = worst;
    const [centre, low, high] = intervalCells(values, level);
    const found = needed === Infinity ? null : needed;
    summary.push([outcome, points.length, point, values.length, centre, low, high, (high! - low!) / 2, wished, found]);
    if (found !== null) {
      const have = values.length;
      notes.push({ code: found <= have ? "enough" : "more", arguments: { outcome, have, needed: found, point } });
    }
    const step = Math.ceil((values.length - 1) / MOST_ROWS);
    for (let n = values.length - step * Math.floor((values.length - 2) / step); n <= values.length; n += step)
      running.push([outcome, point, n, ...intervalCells(values.subarray(0, n), level)]);
  }
  const unit = ask.outcomes.length === 1 ? (metricOf(experiment, ask.outcomes[0]!)?.unit ?? null) : null;
  const mean = intervalColumns("mean", { en: "mean", zh: "均值" }, unit);
  const columns = [
    column("outcome", "outcome", "结果"),
    column("points", "points", "点数"),
    column("point", "point that needs most", "需要最多的点"),
    column("replicates", "replicates there", "该点重复次数"),
    ...mean,
    column("halfWidth", "half-width", "区间半宽", unit),
    column("wished", "half-width wished for", "要求的半宽", unit),
    column("needed", "replicates needed", "需要的重复次数"),
  ];
  const steps = [
    column("outcome", "outcome", "结果"),
    column("point", "point", "点"),
    column("replicates", "replicates", "重复次数"),
    ...mean,
  ];
  return {
    sections: [
      { title: { en: "Replicates needed", zh: "需要的重复次数" }, columns, rows: summary },
      { title: { en: "Mean as replicates are added", zh: "均值随重复次数的变化" }, columns: steps, rows: running },
    ],
    notes: [...notes].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code)),
  };
}

const order = ["tooFew", "more", "enough"];

/** Points with at least two replicates, and how many each of them needs. */
function precisions(history: History, outcome: string, { policy, against, options }: Ask): readonly Precision[] {
  const known = (values: Float64Array): Float64Array => values.filter((value) => value === value);
  const levels = valuesByPoint(history, outcome, policy);
  return [...valuesByPoint(history, outcome, policy, against)].flatMap(([point, all]) => {
    const values = known(all);
    if (values.length < 2) return [];
    const wished =
      options.halfWidth! > 0 ? options.halfWidth! : options.share! * Math.abs(mean(known(levels.get(point)!)).value!);
    const needed = wished > 0 ? (replicatesNeeded(values, wished, options.confidence!).value ?? Infinity) : Infinity;
    return [{ point, values, wished, needed }];
  });
}
