/** Runs a search to its answer on the workers of the page, and says beforehand about how long that takes. */
import { aboutOf, leadersOf, methods, never, runAll, runInMemory, type History, type Port } from "#engine";
import type { Hands } from "../../state/job.svelte.ts";
import { answerOf, confirmation, finalistsOf, type Answer, type Mix } from "./answer.ts";
import { mixAt, searchOf, workOf, type Asked, type Search } from "./search.ts";

/** What the search is at: the method's own stages, and the confirmation of its answer. */
export type Stage = "start" | "search" | "select" | "confirm" | "confirmation";

/** How far a search has come. */
export interface Found {
  readonly asked: Asked;
  readonly stage: Stage;
  /** Mixes tried so far. */
  readonly tried: number;
  /** The best so far by the search's own figures, which are for fewer households and rather too good; null before there is one. */
  readonly leader: Mix | null;
  /** Null until it is confirmed. */
  readonly answer: Answer | null;
  /** Runs, households and seed of the confirmation, for the record. */
  readonly made: { readonly replicates: number; readonly seed: string } | null;
}

/** Policies that share a burn-in in a trial of the search, about. */
const TOGETHER = 8;
/** Mixes that are confirmed, about; the search itself takes about so many of the runs it may take at most. */
const CONFIRMED = 3;
const USED = 0.8;

/** Work of the search and of the confirmation, in months of one household. */
function workIn({ experiment }: Search, { scenario }: Pick<Asked, "scenario">) {
  const { scenario: small, method } = experiment;
  const most = methods.find(({ kind }) => kind === method.kind)!.mostRuns!(experiment);
  // Half of the runs are the baseline's, which a trial needs once.
  const trials = (USED * most) / 2 / (TOGETHER - 1);
  return {
    search: trials * workOf(small, TOGETHER),
    confirmation: scenario.replicates * workOf(scenario, 1 + CONFIRMED),
  };
}

/** Searches, confirms, and shows on the way what is best so far. */
export async function runSearch(
  asked: Asked,
  { ports, signal, progress, show }: Hands<Found>,
  say: (stage: Stage) => void,
): Promise<Found> {
  const search = searchOf(asked);
  const { experiment } = search;
  const work = workIn(search, asked);
  const part = work.search / (work.search + work.confirmation);
  const found = (stage: Stage, history: History, answer: Answer | null = null): Found => ({
    asked,
    stage,
    tried: new Set(history.batches.flatMap(({ points }) => points.map(({ id }) => id))).size,
    leader: leaderOf(asked, search, history),
    answer,
    made: null,
  });
  const { history } = await runInMemory(experiment, ports, {
    signal,
    onProgress: ({ stage, share }) => {
      say(stage as Stage);
      progress(part * share);
    },
    onBatch: (so) => show(found(so.batches.at(-1)!.stage as Stage, so)),
  });
  say("confirmation");
  progress(part);
  const units = finalistsOf(search, history);
  if (units.length === 0) throw new Error("no run of the search succeeded");
  const scenario = confirmation(asked, search, units);
  const outcome = await runAll(scenario, aboutOf(scenario), ports, {
    signal,
    onProgress: ({ share }) => progress(part + (1 - part) * share),
  });
  return {
    ...found("confirmation", history, answerOf(outcome, asked, search, units)),
    made: { replicates: outcome.comparison.replicates, seed: scenario.seed },
  };
}

/** The leader of a search, its cost as if for all households of the scenario. */
function leaderOf({ scenario }: Asked, search: Search, history: History): Mix | null {
  const leader = leadersOf(search.experiment, history)[0];
  if (!leader?.allowed) return null;
  const times = scenario.population.households / search.experiment.scenario.population.households;
  const cost = leader.cost * times;
  const single = (value: number) => ({ mean: value, low: value, high: value });
  return { settings: mixAt(search, leader.point.unit), effect: single(leader.effect), cost: single(cost) };
}

/**
 * About how many seconds a search takes here, from the time of one small trial.
 *
 * @param clock Milliseconds.
 */
export async function secondsFor(asked: Asked, ports: readonly Port[], clock: () => number): Promise<number> {
  const search = searchOf(asked);
  const { scenario } = search.experiment;
  const trial = () => ports[0]!.runChunk({ scenario, replicate: 0 }, never, () => undefined);
  // The first one on a worker may be spent on making the program fast.
  await trial();
  const began = clock();
  await trial();
  const speed = workOf(scenario, scenario.policies.length) / Math.max(1, clock() - began);
  const work = workIn(search, asked);
  return (work.search + work.confirmation) / speed / ports.length / 1000;
}
