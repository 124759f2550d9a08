import type { Text } from "../../support/quantity.ts";
import type { Note } from "../comparison.ts";
import type { Experiment } from "../experiment.ts";
import type { Conflict } from "./conflict.ts";
import { columnOf, widthAgainstPrior } from "./parameters-section.ts";
import type { Posterior } from "./posterior.ts";
import type { CalibrationState } from "./state.ts";
import { weightedSummary } from "./weighted-summary.ts";

/** What a calibration says about itself, by code. */
export const calibrationNotes = {
  cannotMeet: {
    en: "After wave {wave} nothing is left: no point run comes within three standard deviations of all targets. Not met together: {targets}. Check the figures and their tolerances, widen the ranges, or change the model; if the misses below are small, larger waves may still find a place.",
    zh: "第{wave}轮之后没有剩余：没有任何试点在三个标准差以内达到全部目标。不能同时达到的目标：{targets}。请核对数据及其容差、放宽参数范围或修改模型；如果下面的偏差不大，加大每轮试点数也可能找到合适的取值。",
  },
  unfinished: {
    en: "This calibration has not been run to its end; run the experiment again to go on.",
    zh: "校准尚未完成；再次运行该实验即可继续。",
  },
  noParticles: {
    en: "Fewer than two particles ran without failure: there is no posterior.",
    zh: "成功运行的粒子不足两个：无法得到后验。",
  },
  posterior: {
    en: "{draws} draws, which weigh like {effective} equal ones, after {generations} generations. A range of 90% rests on a twentieth of them at either end.",
    zh: "共{draws}组抽样，相当于{effective}组等权样本，历经{generations}代。90%区间的两端各由其中二十分之一决定。",
  },
  prior: {
    en: "The prior is uniform on the ranges of the factors, within the box that the waves left: {percent}% of the space.",
    zh: "先验为各因素取值范围上的均匀分布，限于各轮筛选后剩余的范围：占全空间的{percent}%。",
  },
  aroundNearest: {
    en: "Wave {waves} left nothing, perhaps because its points lie too far apart: the search went on around the nearest ones, and other places may have been missed. Larger waves would tell.",
    zh: "第{waves}轮没有剩余，可能是试点过于稀疏：搜索在最接近的试点周围继续进行，可能遗漏了别处的取值。加大每轮试点数可以查明。",
  },
  distance: {
    en: "The draws lie within {distance} standard deviations of the targets (root mean square), once errors of observation and of the model are added to the simulated figures. The farther they lie, the wider the intervals are than they need be; more generations bring them closer.",
    zh: "在模拟值上加入观测误差与模型误差后，抽样与目标的距离（均方根）不超过{distance}个标准差。距离越大，区间就越比应有的宽；增加代数可以缩小距离。",
  },
  notLearnt: {
    en: "The targets say next to nothing about {parameters}: the posterior is nearly as wide as the prior.",
    zh: "目标几乎没有提供关于{parameters}的信息：后验与先验几乎一样宽。",
  },
  fewTargets: {
    en: "There are {parameters} parameters and {targets} targets: at most combinations of the parameters can be pinned down.",
    zh: "参数有{parameters}个，目标只有{targets}个：至多只能确定参数的某些组合。",
  },
  failed: {
    en: "{failed} of {points} points had a failed run or an undefined outcome; they count as ruled out.",
    zh: "{points}个试点中有{failed}个运行失败或结果无定义，按被排除处理。",
  },
  recalled: {
    en: "These targets are recalled and not yet verified (RECALLED): {targets}.",
    zh: "以下目标数据凭记忆给出，尚未核实（RECALLED）：{targets}。",
  },
  commonLuck: {
    en: "All points share the luck of {replicates} replicates; what this luck may hide is added to the errors of the figures.",
    zh: "所有试点共用{replicates}次重复的随机性；由此可能掩盖的偏差已计入数据误差。",
  },
} as const satisfies Readonly<Record<string, Text>>;

type Code = keyof typeof calibrationNotes;

/** An interval wider than this share of the prior's says that next to nothing was learnt (ASSUMED). */
const NEARLY_THE_PRIOR = 0.8;

/**
 * What is to be said about a calibration, the most important first.
 *
 * @param settled Whether nothing more is to be run.
 */
export function notesOf(
  experiment: Experiment,
  { waves, generations }: CalibrationState,
  posterior: Posterior | null,
  conflict: Conflict | null,
  settled: boolean,
): Note[] {
  const notes: Note[] = [];
  const say = (code: Code, given: Note["arguments"] = {}): void => void notes.push({ code, arguments: given });
  const { targets, factors, replicates, commonLuck } = experiment;
  const names = (positions: readonly number[]): string => positions.map((k) => targets[k]!.name).join(" + ");

  if (!settled) say("unfinished");
  else if (conflict) say("cannotMeet", { wave: waves.length, targets: conflict.together.map(names).join("; ") });
  else if (!posterior) say("noParticles");
  if (posterior) {
    say("posterior", {
      draws: posterior.rows.length,
      effective: Math.round(posterior.effectiveSampleSize),
      generations: posterior.generations,
    });
    say("prior", { percent: twoDigits(100 * posterior.volume) });
    const empty = waves.filter(({ left }) => !left).map(({ number }) => number);
    if (empty.length > 0) say("aroundNearest", { waves: empty.join(", ") });
    say("distance", { distance: twoDigits(posterior.distance) });
    const vague = posterior.parameters.filter((_, k) => {
      const width = widthAgainstPrior(weightedSummary(columnOf(posterior, k), posterior.weights), factors[k]!.range!);
      return width !== null && width > NEARLY_THE_PRIOR;
    });
    if (vague.length > 0) say("notLearnt", { parameters: vague.join(", ") });
  }
  if (factors.length > targets.length) say("fewTargets", { parameters: factors.length, targets: targets.length });
  const recalled = targets.filter(({ source }) => source.tag === "RECALLED");
  if (recalled.length > 0) say("recalled", { targets: recalled.map(({ name }) => name).join(", ") });
  const batches = [...waves.map(({ fits, failed }) => ({ designed: fits.length, failed })), ...generations];
  const failed = batches.reduce((count, batch) => count + batch.failed, 0);
  const points = batches.reduce((count, batch) => count + batch.designed, 0);
  if (failed > 0) say("failed", { failed, points });
  if (commonLuck) say("commonLuck", { replicates });
  return notes;
}

const twoDigits = (value: number): number => Number(value.toPrecision(2));
