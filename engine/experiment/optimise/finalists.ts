import { minimaxRegret } from "../../support/decision/regret.ts";
import { crowdingDistances } from "../../support/search/crowding.ts";
import { undominated } from "../../support/search/dominance.ts";
import type { Experiment } from "../experiment.ts";
import { type Assessment, byLoss, goalOf, isAllowed } from "./assess.ts";
import { coordinatesOf, leversMoved } from "./rest.ts";

/** Levers whose best setting, alone, is a finalist at least; and the share of the finalists taken by their effect. ASSUMED. */
const SINGLES = 2;
const BY_EFFECT = 0.75;

/**
 * Who goes on from the search to the selection: the best by effect, the best by regret, the best settings of the best
 * single levers, the next by effect, and a few that lie far apart on the Pareto front.
 *
 * @param assessed Candidates of the search.
 * @returns Those within the budget, as many as there are to be or all; if none is, those least over it.
 */
export function finalistsOf(experiment: Experiment, assessed: readonly Assessment[]): readonly Assessment[] {
  const { finalists } = experiment.method.settings;
  const ranked = [...assessed].sort(byLoss);
  const allowed = ranked.filter(isAllowed);
  if (allowed.length === 0) return ranked.slice(0, finalists!);
  const chosen = new Set<Assessment>([allowed[0]!, robustOf(experiment, allowed)!]);
  for (const one of bestSingles(experiment, allowed).slice(0, SINGLES)) chosen.add(one);
  const fill = (from: readonly Assessment[], to: number): void => {
    for (const one of from) if (chosen.size < to) chosen.add(one);
  };
  fill(allowed, Math.floor(BY_EFFECT * finalists!));
  fill(loneliest(allowed), finalists!);
  fill(allowed, finalists!);
  return [...chosen].slice(0, finalists!);
}

/** Each lever's best setting alone, the best lever first. */
export function bestSingles(experiment: Experiment, assessed: readonly Assessment[]): readonly Assessment[] {
  const coordinates = coordinatesOf(experiment);
  const best = new Map<string, Assessment>();
  for (const one of [...assessed].sort(byLoss)) {
    const [lever, ...more] = leversMoved(experiment, coordinates, one.point);
    if (lever !== undefined && more.length === 0 && !best.has(lever)) best.set(lever, one);
  }
  return [...best.values()];
}

/** The candidate with the smallest largest regret, replicates being the states of the world; null for no candidates. */
export function robustOf(experiment: Experiment, assessed: readonly Assessment[]): Assessment | null {
  if (assessed.length === 0) return null;
  const effects = assessed.map(({ effects }) => effects);
  return assessed[minimaxRegret(effects, goalOf(experiment).better)]!;
}

function loneliest(assessed: readonly Assessment[]): readonly Assessment[] {
  const front = undominated(assessed).map((position) => assessed[position]!);
  const distances = crowdingDistances(front.map(({ aims }) => aims));
  const order = [...front.keys()].sort((a, b) =>
    distances[a] === distances[b] ? byLoss(front[a]!, front[b]!) : distances[b]! - distances[a]!,
  );
  return order.map((position) => front[position]!);
}
