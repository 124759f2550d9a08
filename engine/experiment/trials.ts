/**
 * From run numbers to work: runs that share luck and assumptions are done together, so that their synthesis and
 * burn-in are computed once, and policies that several of them have in common too. A run's bits do not depend on which
 * others it is done with.
 */
import type { Scenario } from "../scenario/scenario.ts";
import { placeOf, type Batch, type RunPlace } from "./batch.ts";
import type { Chunk } from "./chunk.ts";
import type { Experiment } from "./experiment.ts";
import { valueAt } from "./factor.ts";
import { scenarioAt } from "./scenario-at.ts";

/** A run within a trial: its place in the experiment, and which of the chunk's policies it is. */
export interface TrialRun extends RunPlace {
  readonly run: number;
  /** The replicate number that names its luck. */
  readonly luck: number;
  /** Position among the policies of the trial's chunk. */
  readonly of: number;
}

/** What one worker does in one go. */
export interface Trial {
  readonly chunk: Chunk;
  readonly runs: readonly TrialRun[];
}

/** Different policies in one trial at most: enough to make the burn-in cheap, few enough to share work out evenly. */
const MOST = 8;

/**
 * The replicate number that names a run's luck: the value of a luck factor; else the replicate under common luck, or
 * a number of its own for every pair of point and replicate.
 */
export function luckOf(
  { factors, commonLuck }: Pick<Experiment, "factors" | "commonLuck">,
  { point, replicate, pair }: Pick<RunPlace, "point" | "replicate" | "pair">,
): number {
  const factor = factors.findIndex(({ target }) => target.kind === "luck");
  if (factor >= 0) return valueAt(factors[factor]!, point.unit[factor]!);
  return commonLuck ? replicate : pair;
}

/** What is recorded of every run: the metrics of all outcomes, at all their lines. The scenario's own line stays first. */
export function reportOf({ scenario, outcomes }: Pick<Experiment, "scenario" | "outcomes">): Scenario["report"] {
  const lines = outcomes.flatMap(({ line }) => (line === null ? [] : [line]));
  return {
    lines: [...new Set([...scenario.report.lines.slice(0, 1), ...lines])],
    outcomes: [...new Set(outcomes.map(({ metric }) => metric))],
  };
}

/** Policy months that must be simulated: one where everything that is kept is read at the end of burn-in. */
const monthsOf = ({ scenario, outcomes, monthly, households }: Experiment): number =>
  monthly || households.length > 0 || outcomes.some(({ at }) => at !== "start") ? scenario.months : 1;

/**
 * The trials that make some runs.
 *
 * @param runs Run numbers, ascending.
 * @param most Different policies in a trial at most; 1 to do every run by itself.
 */
export function* trialsOf(
  experiment: Experiment,
  batches: readonly Batch[],
  runs: Iterable<number>,
  most = MOST,
): Generator<Trial> {
  const report = reportOf(experiment);
  const months = monthsOf(experiment);
  const policies = experiment.scenario.policies.length;
  let [together, distinct, open] = ["", new Map<string, number>(), [] as TrialRun[]];
  let scenario: Scenario | null = null;
  let chosen: Scenario["policies"][number][] = [];

  const close = (): Trial => {
    const { luck } = open[0]!;
    const { households } = experiment;
    return {
      chunk: {
        scenario: { ...scenario!, months, policies: chosen, report },
        replicate: luck,
        ...(households.length > 0 && { households }),
      },
      runs: open,
    };
  };

  for (const run of runs) {
    const place = placeOf(run, batches, policies);
    const luck = luckOf(experiment, place);
    const at = scenarioAt(experiment, place.point);
    const policy = at.policies[place.policy]!;
    const shared = JSON.stringify([luck, at.assumptions]);
    const settings = JSON.stringify(policy.settings);
    if (open.length > 0 && (shared !== together || (distinct.size === most && !distinct.has(settings)))) {
      yield close();
      [distinct, open, chosen] = [new Map<string, number>(), [], []];
    }
    if (open.length === 0) [together, scenario] = [shared, at];
    let of = distinct.get(settings);
    if (of === undefined) {
      distinct.set(settings, (of = chosen.length));
      chosen.push(policy);
    }
    open.push({ ...place, run, luck, of });
  }
  if (open.length > 0) yield close();
}
