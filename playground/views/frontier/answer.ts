/** The mixes a search ends with, measured once more: at the scenario's own size, in luck that chose none of them. */
import { leadersOf, scenarioAt, type History, type RunOutcome, type Scenario } from "#engine";
import { householdYears } from "../../state/budget.ts";
import type { FileValue } from "../../state/edits.ts";
import { aheadIn, COST, senseOf, type Range } from "./points.ts";
import { mixAt, type Asked, type Search } from "./search.ts";

/** A mix as it was measured. */
export interface Mix {
  /** By lever; null is the status quo. */
  readonly settings: Readonly<Record<string, FileValue | null>>;
  /** Change of the objective. */
  readonly effect: Range;
  /** Yuan in all, beyond the baseline. */
  readonly cost: Range;
}

/** Another mix beside the answer, and in how many runs the answer does better. */
export interface Other extends Mix {
  readonly behindIn: number;
  readonly runs: number;
}

/** What came of a search. */
export type Answer =
  | {
      readonly kind: "found";
      readonly best: Mix;
      /** Runs in which it does better than the baseline, and of how many. */
      readonly betterIn: number;
      readonly runs: number;
      /** Within the budget, and not told from the answer. */
      readonly ties: readonly Other[];
      /** Within the budget, and worse in at least 8 of 10 runs. */
      readonly worse: readonly Other[];
    }
  | { readonly kind: "nothingHelps" }
  | { readonly kind: "tooDear"; readonly least: Mix };

/** One is told from another where it is ahead in such a share of the runs. */
const CLEARLY = 0.8;
/** As many mixes are measured again. */
const FINALISTS = 4;

/** The mixes that lead a search so far, as far as they are within the budget; the least over it if none is. */
export function finalistsOf({ experiment }: Search, history: History): readonly (readonly number[])[] {
  const leaders = leadersOf(experiment, history);
  const allowed = leaders.filter(({ allowed: within }) => within);
  return (allowed.length > 0 ? allowed : leaders.slice(0, 1)).slice(0, FINALISTS).map(({ point }) => point.unit);
}

/** The scenario that measures some mixes: its own households, all its replicates, and luck of its own. */
export function confirmation(
  { scenario, objective }: Pick<Asked, "scenario" | "objective">,
  { experiment }: Search,
  units: readonly (readonly number[])[],
): Scenario {
  const mixes = units.map((unit, k) => ({
    ...scenarioAt(experiment, { id: k, unit }).policies[1]!,
    id: `mix-${k + 1}`,
    name: { en: `Mix ${k + 1}`, zh: `组合${k + 1}` },
  }));
  const outcomes = [...new Set([...scenario.report.outcomes, objective.metric, COST])];
  return {
    ...scenario,
    seed: `${scenario.seed} / confirmation`,
    policies: [scenario.policies[0]!, ...mixes],
    report: { ...scenario.report, outcomes },
  };
}

/**
 * Reads the answer from a confirmation.
 *
 * The mixes keep the order in which the search has put them, by other luck: the first that is within the budget and clearly
 * behind no other is the answer, so that its figures did not choose it; unless another does as much for less money.
 */
export function answerOf(
  { comparison, ensemble }: Pick<RunOutcome, "comparison" | "ensemble">,
  { objective, budget }: Pick<Asked, "objective" | "budget">,
  search: Search,
  units: readonly (readonly number[])[],
): Answer {
  const sense = senseOf(objective)!;
  const years = householdYears(comparison);
  const row = comparison.series.findIndex(({ key }) => key === objective.key);
  const last = (row + 1) * comparison.months - 1;
  const levels = (policy: number): number[] => ensemble.runs[policy]!.map(({ series }) => series[last]!);
  const measured = units.flatMap((unit, k) => {
    const change = comparison.policies[k + 1]!.change!;
    const [effect, cost] = [rangeOf(change[objective.key], 1), rangeOf(change[COST], years)];
    return effect && cost ? [{ settings: mixAt(search, unit), effect, cost, levels: levels(k + 1) }] : [];
  });
  type Measured = (typeof measured)[number];
  const within = measured.filter(({ cost }) => cost.mean <= budget);
  if (within.length === 0) {
    const least = [...measured].sort((a, b) => a.cost.mean - b.cost.mean)[0];
    return least ? { kind: "tooDear", least } : { kind: "nothingHelps" };
  }
  const clearly = (one: Measured, other: Measured): boolean => {
    const { ahead, runs } = aheadIn(one.levels, other.levels, sense);
    return runs > 0 && ahead >= CLEARLY * runs;
  };
  const first = within.find((one) => !within.some((other) => other !== one && clearly(other, one))) ?? within[0]!;
  const best = within
    .filter(({ effect }) => sense * effect.mean <= sense * first.effect.mean)
    .reduce((cheapest, one) => (one.cost.mean < cheapest.cost.mean ? one : cheapest), first);
  const { ahead, runs } = aheadIn(best.levels, levels(0), sense);
  if (sense * best.effect.mean >= 0) return { kind: "nothingHelps" };
  const others = within
    .filter((one) => one !== best)
    .map((one) => {
      const against = aheadIn(best.levels, one.levels, sense);
      return { ...one, behindIn: against.ahead, runs: against.runs, clear: clearly(best, one) };
    });
  return {
    kind: "found",
    best,
    betterIn: ahead,
    runs,
    ties: others.filter(({ clear }) => !clear),
    worse: others.filter(({ clear }) => clear),
  };
}

const rangeOf = (
  change: { readonly mean: number | null; readonly low: number | null; readonly high: number | null } | undefined,
  times: number,
): Range | null =>
  change && change.mean !== null
    ? {
        mean: change.mean * times,
        low: (change.low ?? change.mean) * times,
        high: (change.high ?? change.mean) * times,
      }
    : null;
