/** What a search found, in sentences. */
import { meanInterval } from "../../support/interval.ts";
import type { Text } from "../../support/quantity.ts";
import { significant } from "../../support/significant.ts";
import { mean } from "../../support/statistics.ts";
import type { Note } from "../comparison.ts";
import type { Point } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import type { Stretch } from "../paired-values.ts";
import { type Assessment, assess, goalOf, isAllowed, lossSign } from "./assess.ts";
import type { Choice } from "./choose.ts";
import type { Role } from "./confirmed.ts";
import { batchesOf, confirmStretch, pointsOf, searchStretch, selectStretch } from "./stages.ts";

/** Sentences by code; the order is that of their weight. */
export const optimumNotes = {
  unfinished: {
    en: "The search has not come to its selection yet.",
    zh: "搜索尚未进入决选。",
  },
  allFailed: {
    en: "There is no answer: of the mixes chosen, too few runs succeeded.",
    zh: "没有结果：所选组合成功的运行太少。",
  },
  unconfirmed: {
    en: "The final figures are not there yet: run the confirmation.",
    zh: "尚无最终数字：请运行确认阶段。",
  },
  noneWithin: {
    en: "No mix tried stays within the budget; the one least over it costs {cost} yuan, {over} over it.",
    zh: "试过的组合都超出预算；超出最少的一个成本为{cost}元，超出{over}元。",
  },
  found: {
    en: "The best mix found changes {outcome} by {effect} ({low} to {high}) against the baseline, for {cost} yuan of {budget}.",
    zh: "找到的最佳组合使{outcome}相对基准变化{effect}（{low}至{high}），成本{cost}元，预算{budget}元。",
  },
  overBudget: {
    en: "In the fresh replicates it costs more than the budget: it lies on the edge of what can be paid.",
    zh: "在新的重复中其成本超出预算：它处于支付能力的边缘。",
  },
  noEffect: {
    en: "That cannot be told from no effect.",
    zh: "这与无效果无法区分。",
  },
  oneLever: {
    en: "It moves one lever only: no mix of several was found to be better.",
    zh: "它只动用一项工具：没有发现更好的多项组合。",
  },
  beatsSingle: {
    en: "It beats the best single lever by {by} ({low} to {high}).",
    zh: "它比最佳单项工具好{by}（{low}至{high}）。",
  },
  singleAsGood: {
    en: "It cannot be told from the best single lever: the difference is {by} ({low} to {high}).",
    zh: "它与最佳单项工具无法区分：差异为{by}（{low}至{high}）。",
  },
  singleBetter: {
    en: "In the fresh replicates the best single lever is better, by {by} ({low} to {high}): the mix owed its place to luck.",
    zh: "在新的重复中，最佳单项工具更好，好{by}（{low}至{high}）：该组合的入选靠的是运气。",
  },
  noSingle: {
    en: "No single lever among the finalists stays within the budget.",
    zh: "决选中没有单项工具在预算之内。",
  },
  ties: {
    en: "Other mixes that cannot be told from it: {count}.",
    zh: "无法与之区分的其他组合：{count}个。",
  },
  robustOther: {
    en: "Another mix has the smallest largest regret: whatever comes, it is never as far behind.",
    zh: "另一组合的最大遗憾最小：无论情况如何，都不会落后太多。",
  },
  failed: {
    en: "Mixes left out because runs of theirs failed: {mixes}; replicates left out of the final figures: {replicates}.",
    zh: "因运行失败略去的组合：{mixes}个；最终数字中略去的重复：{replicates}次。",
  },
  search: {
    en: "Found by search among {tried} mixes: a better one may exist.",
    zh: "这是在{tried}个组合中搜索所得：可能还有更好的。",
  },
} satisfies Readonly<Record<string, Text>>;

type Code = keyof typeof optimumNotes;

/**
 * What to say of a search whose selection has begun.
 *
 * @param winners See `confirmedOf`.
 * @param level Confidence of the intervals.
 */
export function optimumNotesOf(
  experiment: Experiment,
  history: History,
  choice: Choice,
  winners: ReadonlyMap<Role, Assessment> | null,
  level: number,
): Note[] {
  const notes: Note[] = [];
  const add = (code: Code, given: Note["arguments"] = {}): void => void notes.push({ code, arguments: given });
  const { objective, budget } = goalOf(experiment);
  const best = winners?.get("best");
  if (best && choice.best) {
    const { low, high } = meanInterval(best.effects, level).value!;
    if (!isAllowed(choice.best))
      add("noneWithin", { cost: significant(best.cost), over: significant(best.cost - budget) });
    else {
      const [effect, cost] = [mean(best.effects).value!, best.cost].map((value) => significant(value)) as [
        number,
        number,
      ];
      add("found", { outcome: objective, effect, low: significant(low), high: significant(high), cost, budget });
      if (!isAllowed(best)) add("overBudget");
    }
    if (low <= 0 && high >= 0) add("noEffect");
    againstSingle(experiment, best, winners?.get("single"), level, add);
    if (choice.ties.length > 0) add("ties", { count: choice.ties.length });
    if (choice.robust && choice.robust.point.id !== best.point.id) add("robustOther");
  } else add(choice.best && batchesOf(history, "confirm").length === 0 ? "unconfirmed" : "allFailed");

  const tried = pointsOf(history.batches);
  const mixes = failedMixes(experiment, history);
  const replicates = best ? confirmStretch(experiment).replicates - best.effects.length : 0;
  if (mixes + replicates > 0) add("failed", { mixes, replicates });
  add("search", { tried: tried.length });
  return notes;
}

function againstSingle(
  experiment: Experiment,
  best: Assessment,
  single: Assessment | undefined,
  level: number,
  add: (code: Code, given?: Note["arguments"]) => void,
): void {
  if (!single) return add("noSingle");
  if (single.point.id === best.point.id) return add("oneLever");
  const sign = lossSign(goalOf(experiment));
  const lead = best.effects.map((effect, replicate) => sign * (single.effects[replicate]! - effect));
  const { low, high } = meanInterval(lead, level).value!;
  const turned = high < 0 ? -1 : 1;
  const [by, from, to] = [mean(lead).value!, high < 0 ? high : low, high < 0 ? low : high].map((value) =>
    significant(turned * value),
  ) as [number, number, number];
  add(low > 0 ? "beatsSingle" : high < 0 ? "singleBetter" : "singleAsGood", { by, low: from, high: to });
}

/** Mixes of the search and of the rounds of the selection that have failed runs there. */
function failedMixes(experiment: Experiment, history: History): number {
  const failed = new Set<number>();
  const note = (points: readonly Point[], stretch: Stretch): void => {
    const sound = new Set(assess(experiment, history, points, stretch).map(({ point }) => point.id));
    for (const { id } of points) if (!sound.has(id)) failed.add(id);
  };
  note(pointsOf(history.batches), searchStretch(experiment));
  batchesOf(history, "select").forEach(({ points }, round) => note(points, selectStretch(experiment, round + 1)));
  return failed.size;
}
