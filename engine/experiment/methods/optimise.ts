import type { Fault } from "../../scenario/fault.ts";
import { dial, type Dial } from "../../support/quantity.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Point, Request } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { method } from "../method.ts";
import { assess } from "../optimise/assess.ts";
import { BETWEEN_SINGLES, breed } from "../optimise/breed.ts";
import { choose } from "../optimise/choose.ts";
import { ROLES } from "../optimise/confirmed.ts";
import { finalistsOf } from "../optimise/finalists.ts";
import { batchesOf, confirmStretch, pointsOf, searchStretch, selectStretch } from "../optimise/stages.ts";
import { startOf } from "../optimise/start.ts";

const count = (en: string, zh: string, central: number, min: number, max: number): Dial =>
  dial({ ...dialRow(en, zh, "1", central, min, max, "ASSUMED", "minutes on a laptop"), integer: true });

/**
 * Search for the best policy mix under a budget, in four stages, each fresh to the one before: `start` and `search`
 * (NSGA-II on objective, cost and inequality, all candidates in the experiment's first replicates), `select` (finalists
 * on fresh replicates, screened round by round), `confirm` (the chosen on fresh replicates again: the final figures).
 */
export const optimise = method({
  kind: "optimise",
  label: { en: "Best mix under a budget", zh: "预算内的最佳政策组合" },
  description: {
    en: "Searches the levers of one policy for the mix that improves the objective most within the budget. Candidates are compared in the same luck and the same drawn parameters; all meet as many replicates as the experiment says. The best, the best single levers and a few others then meet fresh replicates until one is told from the rest; the mix best on average, the mix of least regret and the best single lever are measured on fresh replicates once more, and only those figures are final. It finds a good mix, and cannot prove that there is no better one.",
    zh: "在预算内搜索某一政策的各项工具，找出最能改善目标的组合。各候选方案面对相同的随机因素和参数抽样，重复次数即实验所设的次数。最佳方案、最佳单项工具及少数其他方案随后在新的重复中比较，直到分出高下；平均最优、遗憾最小的组合与最佳单项工具再用另一批新的重复测量，最终数字只取自这一批。此法能找到好的组合，但不能证明没有更好的。",
  },
  settings: {
    population: count("candidates a generation", "每代候选方案数", 24, 2, 1000),
    generations: count("generations", "代数", 8, 0, 1000),
    singles: count("settings of each lever tried alone", "每项工具单独试验的取值数", 4, 1, 100),
    finalists: count("finalists", "决选方案数", 8, 2, 100),
    selectReplicates: count("replicates of a round of the selection", "决选每轮的重复次数", 12, 2, 10000),
    selectRounds: count("rounds of the selection at most", "决选轮数上限", 4, 1, 100),
    confidence: dialRow(
      "confidence of the selection",
      "决选的置信水平",
      "share",
      0.95,
      0.5,
      0.999,
      "ASSUMED",
      "usual level",
    ),
    confirmReplicates: count("replicates of the final figures", "最终数字的重复次数", 40, 2, 10000),
  },
  needs: "goal",
  analyses: ["optimum", "frontier", "regret", "convergence"],
  check: faultsOf,
  next,
  mostRuns,
});

/** All factors must be levers of the goal's policy, which must not be the baseline; luck must be common. */
function faultsOf(experiment: Experiment): readonly Fault[] {
  const { scenario, factors, commonLuck, goal } = experiment;
  if (!goal) return [];
  const { policy } = goal;
  const ids = scenario.policies.map(({ id }) => id);
  const oneOf = (path: Fault["path"], names: readonly string[]): Fault => ({
    code: "unknownName",
    path,
    at: "value",
    expected: { kind: "oneOf", names },
    names,
  });
  const faults = factors.flatMap(({ target }, k): readonly Fault[] => {
    if (target.kind !== "lever")
      return [{ code: "unknownKey", path: ["factors", k, target.kind], at: "key", names: ["lever", "policy"] }];
    return target.policy === policy ? [] : [oneOf(["factors", k, "policy"], [ids[policy]!])];
  });
  if (policy === 0) faults.push(oneOf(["goal", "policy"], ids.slice(1)));
  if (!commonLuck) faults.push(oneOf(["commonLuck"], ["true"]));
  return faults;
}

/** A stage begins where the one before has nothing more to ask. */
function next(experiment: Experiment, history: History): Request | null {
  const { generations, selectRounds } = experiment.method.settings;
  if (history.batches.length === 0)
    return { stage: "start", points: numbered(startOf(experiment), history), ...searchStretch(experiment) };
  if (batchesOf(history, "confirm").length > 0) return null;

  const rounds = batchesOf(history, "select");
  if (rounds.length === 0) {
    const searched = batchesOf(history, "search");
    const tried = pointsOf(history.batches);
    const assessed = assess(experiment, history, tried, searchStretch(experiment));
    const born = searched.length < generations! ? breed(experiment, tried, assessed, searched.length + 1) : [];
    if (born.length > 0) return { stage: "search", points: numbered(born, history), ...searchStretch(experiment) };
    const points = finalistsOf(experiment, assessed).map(({ point }) => point);
    return points.length > 0 ? { stage: "select", points, ...selectStretch(experiment, 1) } : null;
  }

  const { standing, best, robust, single } = choose(experiment, history);
  if (standing.length > 1 && rounds.length < selectRounds!) {
    const { replicates } = selectStretch(experiment, 1);
    const met = selectStretch(experiment, rounds.length);
    const firstReplicate = met.firstReplicate + met.replicates;
    return { stage: "select", points: standing.map(({ point }) => point), firstReplicate, replicates };
  }
  const chosen = new Map([best, robust, single].flatMap((one) => (one ? [[one.point.id, one.point] as const] : [])));
  return chosen.size > 0 ? { stage: "confirm", points: [...chosen.values()], ...confirmStretch(experiment) } : null;
}

function mostRuns(experiment: Experiment): number {
  const { scenario, replicates, method } = experiment;
  const { population, generations, finalists, selectReplicates, selectRounds, confirmReplicates } = method.settings;
  const searched = startOf(experiment).length + generations! * (population! + BETWEEN_SINGLES);
  const selected = finalists! * selectRounds! * selectReplicates!;
  return scenario.policies.length * (searched * replicates + selected + ROLES.length * confirmReplicates!);
}

/** New points with the next free ids. */
function numbered(units: readonly (readonly number[])[], { batches }: History): readonly Point[] {
  const free = 1 + Math.max(-1, ...pointsOf(batches).map(({ id }) => id));
  return units.map((unit, k) => ({ id: free + k, unit }));
}
