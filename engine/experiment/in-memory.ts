/** Runs an experiment to its end and keeps its results at hand, for those who have no folder to keep them in. */
import type { Model } from "../model/model.ts";
import { nextRun, placeOf, runsOf, type Batch } from "./batch.ts";
import type { Port } from "./chunk.ts";
import type { Experiment } from "./experiment.ts";
import { errorOf, reply, type Failure } from "./failure.ts";
import { emptyHistory, openResults, type History } from "./history.ts";
import { methods } from "./methods/index.ts";
import { outcomeReader } from "./read-outcomes.ts";
import { requestAfter } from "./request-after.ts";
import { shareOut } from "./share-out.ts";
import { abortError, never, type StopSignal } from "./stop-signal.ts";
import { trialsOf, type Trial } from "./trials.ts";

export interface ExperimentProgress {
  /** What the present batch is for, in the method's word. */
  readonly stage: string;
  /** Runs finished, failed ones included; failed; and of all batches so far. */
  readonly done: number;
  readonly failed: number;
  readonly all: number;
  /** Share of the runs that the method will ask for at most, 0 to 1; never falls, and jumps where a method needs fewer. */
  readonly share: number;
}

export interface InMemoryOptions {
  /** Abandons everything, runs in hand too: rejects with an error named AbortError. */
  readonly signal?: StopSignal | undefined;
  /** Begins nothing more, but finishes what is in hand: resolves with what there is. */
  readonly enough?: StopSignal | undefined;
  readonly onProgress?: (progress: ExperimentProgress) => void;
  /** Called after every batch with all that was found so far. */
  readonly onBatch?: (history: History) => void;
}

export interface InMemoryOutcome {
  /** What analyses read. Outcomes of runs that failed or never began are NaN. */
  readonly history: History;
  /** Runs that failed, ascending. */
  readonly failures: readonly { readonly run: number; readonly failure: Failure }[];
  readonly interrupted: boolean;
}

/**
 * Runs an experiment in memory: what its method asks for, batch after batch, until it asks for nothing more.
 *
 * The results are those of the same experiment in a folder, bit for bit, on any number of ports. A trial that fails is
 * done again run by run, so that one run's failure is not laid at another's door.
 *
 * @param ports At least one. They stay open.
 * @throws RangeError without ports; an error named AbortError after `signal`; the first failure if every run failed.
 */
export async function runInMemory(
  experiment: Experiment,
  model: Pick<Model, "metrics">,
  ports: readonly Port[],
  { signal = never, enough = never, onProgress, onBatch }: InMemoryOptions = {},
): Promise<InMemoryOutcome> {
  if (ports.length === 0) throw new RangeError("runInMemory: expected at least one port; got none.");
  const policies = experiment.scenario.policies.length;
  const names = experiment.outcomes.map(({ name }) => name);
  const read = outcomeReader(experiment, model);
  const most = methods.find(({ kind }) => kind === experiment.method.kind)?.mostRuns?.(experiment) ?? 0;
  const values = new Map<number, readonly number[]>();
  const failures: { run: number; failure: Failure }[] = [];
  const inHand = new Map<Trial, number>();
  let [history, done, all, share] = [emptyHistory, 0, 0, 0];

  const tell = (stage: string): void => {
    const partial = [...inHand].reduce((sum, [{ runs }, of]) => sum + of * runs.length, 0);
    share = Math.max(share, Math.min(1, (done + partial) / Math.max(most, all)));
    onProgress?.({ stage, done, failed: failures.length, all, share });
  };

  async function run(batches: readonly Batch[]): Promise<void> {
    const { firstRun, stage, ...batch } = batches.at(-1)!;
    const numbers = Array.from({ length: runsOf({ stage, ...batch }, policies) }, (_, k) => firstRun + k);

    async function perform(trial: Trial, port: Port): Promise<readonly Trial[]> {
      const answer = await reply(() =>
        port.runChunk(trial.chunk, signal, (months, of) => {
          inHand.set(trial, months / of);
          tell(stage);
        }),
      );
      inHand.delete(trial);
      if (signal.aborted) return [];
      if ("failure" in answer && trial.chunk.scenario.policies.length > 1)
        return [
          ...trialsOf(
            experiment,
            batches,
            trial.runs.map((one) => one.run),
            1,
          ),
        ];
      for (const { run: number, of } of trial.runs)
        if ("failure" in answer) failures.push({ run: number, failure: answer.failure });
        else
          values.set(
            number,
            read(answer.result, of).map(({ value }) => value ?? NaN),
          );
      done += trial.runs.length;
      tell(stage);
      return [];
    }
    await shareOut(trialsOf(experiment, batches, numbers), ports, perform, () => signal.aborted || enough.aborted);
    if (signal.aborted) throw abortError();
  }

  for (;;) {
    const { batches } = history;
    const known = history;
    const request = await requestAfter(experiment, batches, () => known);
    if (!request) break;
    const grown = [...batches, { ...request, firstRun: nextRun(batches, policies) }];
    all = nextRun(grown, policies);
    await run(grown);
    history = { batches: grown, results: resultsOf(grown) };
    onBatch?.(history);
    if (enough.aborted) break;
  }

  function resultsOf(batches: readonly Batch[]): History["results"] {
    const { results, add } = openResults(names, all);
    for (let number = 0; number < all; number++) {
      const found = values.get(number);
      add(number, placeOf(number, batches, policies), (name) => found?.[names.indexOf(name)] ?? NaN);
    }
    return results;
  }

  failures.sort((a, b) => a.run - b.run);
  if (failures.length > 0 && values.size === 0) throw errorOf(failures[0]!.failure);
  return { history, failures, interrupted: done < all };
}
