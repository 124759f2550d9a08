import type { Fault } from "../../scenario/fault.ts";
import { countDial } from "../../support/count-dial.ts";
import { morrisTrajectory } from "../../support/design/morris-trajectory.ts";
import { stream } from "../../support/seed.ts";
import { designPoints, designRequest } from "../design-points.ts";
import type { Experiment } from "../experiment.ts";
import { method } from "../method.ts";

/**
 * Trajectories of factors + 1 points, one after the other; within one, each point differs from the one before in one
 * factor. Every trajectory has random numbers of its own, so more of them leave the earlier ones as they are.
 */
export const morris = method({
  kind: "morris",
  label: { en: "Morris screening", zh: "Morris 筛选" },
  description: {
    en: "Walks through the space of all factors and moves one of them at a time by about half its range. For finding out, with few runs, which of many factors matter at all, before they are studied closely.",
    zh: "在所有因素的空间中行走，每次只把一个因素移动约半个范围。适合用较少的运行先找出众多因素中哪些重要，再作细致研究。",
  },
  settings: {
    trajectories: countDial(
      "trajectories",
      "轨迹数",
      20,
      10,
      1000,
      "ten find the order of factors, twenty their rough size; more for intervals",
    ),
    levels: countDial(
      "levels of the grid, an even number",
      "网格水平数（偶数）",
      4,
      2,
      100,
      "the usual choice (Morris 1991)",
    ),
  },
  analyses: ["morris", "convergence"],
  check: oddLevels,
  next: (experiment, { batches }) =>
    batches.length > 0
      ? null
      : designRequest(experiment, trajectories(experiment, 0, experiment.method.settings["trajectories"]!)),
  expand(experiment, { batches }, more) {
    const first = designPoints(batches).length;
    return designRequest(experiment, trajectories(experiment, first / (experiment.factors.length + 1), more), first);
  },
});

function oddLevels({ method: { settings } }: Experiment): readonly Fault[] {
  const levels = settings["levels"]!;
  if (levels % 2 === 0) return [];
  const names = [levels - 1, levels + 1].filter((even) => even >= 2).map(String);
  return [{ code: "unknownName", path: ["method", "levels"], at: "value", expected: { kind: "oneOf", names } }];
}

const trajectories = ({ factors, method: { seed, settings } }: Experiment, first: number, count: number): number[][] =>
  Array.from({ length: count }, (_, k) =>
    morrisTrajectory(factors.length, settings["levels"]!, stream(`design/morris/${seed}/${first + k}`)),
  ).flat();
