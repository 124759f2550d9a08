/** All replicates of a scenario over any number of ports: whoever finishes first gets the next. */
import type { Scenario } from "../scenario/scenario.ts";
import type { Port } from "./chunk.ts";
import type { Comparison } from "./comparison.ts";
import { compare, type About } from "./compare.ts";
import { openEnsemble, type Ensemble } from "./ensemble.ts";
import { errorOf, reply, type Failure } from "./failure.ts";
import { shareOut } from "./share-out.ts";
import { abortError, never, type StopSignal } from "./stop-signal.ts";

export interface Progress {
  /** Replicates finished, failed, and asked for. */
  readonly done: number;
  readonly failed: number;
  readonly all: number;
  /** Share of all months simulated, 0 to 1. */
  readonly share: number;
}

export interface RunOptions {
  /** Abandons everything, replicates in hand too: `runAll` rejects with an error named AbortError. */
  readonly signal?: StopSignal | undefined;
  /** Begins no more replicates, but finishes those in hand: `runAll` resolves with what there is. */
  readonly enough?: StopSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Called when more replicates are ready; `partial()` compares them, at a cost, so ask only when somebody looks. */
  readonly onPartial?: (partial: () => Comparison, ensemble: Ensemble) => void;
}

export interface RunOutcome {
  readonly comparison: Comparison;
  /** The runs behind it. */
  readonly ensemble: Ensemble;
  /** Replicates that failed, ascending. Those that never began are in neither list. */
  readonly failures: readonly { readonly replicate: number; readonly failure: Failure }[];
  readonly interrupted: boolean;
}

/**
 * Runs a scenario and compares its policies.
 *
 * The answer does not depend on the number of ports, nor on which finishes when. A replicate that fails is reported
 * and the others go on.
 *
 * @param about What the comparison says about itself.
 * @param ports At least one. They stay open.
 * @throws RangeError without ports; an error named AbortError after `signal`; the first failure if every replicate failed.
 */
export async function runAll(
  scenario: Scenario,
  about: About,
  ports: readonly Port[],
  options: RunOptions = {},
): Promise<RunOutcome> {
  if (ports.length === 0) throw new RangeError("runAll: expected at least one port; got none.");
  const { signal, enough, onProgress, onPartial } = options;
  const all = scenario.replicates;
  const ensemble = openEnsemble(scenario.policies.length, all, about.line);
  const failures: { replicate: number; failure: Failure }[] = [];
  const shares = new Float64Array(all);
  let share = 0;
  let done = 0;
  let begun = 0;

  const advance = (replicate: number, to: number): void => {
    share += (to - shares[replicate]!) / all;
    shares[replicate] = to;
    onProgress?.({ done, failed: failures.length, all, share: Math.min(1, share) });
  };

  function* everyReplicate(): Generator<number> {
    while (begun < all) yield begun++;
  }

  async function perform(replicate: number, port: Port): Promise<void> {
    const chunk = { scenario, replicate, fixedParameters: about.fixedParameters };
    const answer = await reply(() =>
      port.runChunk(chunk, signal ?? never, (doneMonths, allMonths) => advance(replicate, doneMonths / allMonths)),
    );
    if (signal?.aborted) return;
    if ("failure" in answer) {
      failures.push({ replicate, failure: answer.failure });
      ensemble.skip(replicate);
    } else {
      done++;
      ensemble.add(answer.result);
      onPartial?.(() => compare(ensemble, about), ensemble);
    }
    advance(replicate, 1);
  }

  await shareOut(everyReplicate(), ports, perform, () => Boolean(signal?.aborted || enough?.aborted));
  if (signal?.aborted) throw abortError();
  failures.sort((a, b) => a.replicate - b.replicate);
  if (failures.length > 0 && done === 0) throw errorOf(failures[0]!.failure);
  const comparison = compare(ensemble, about);
  const notes = [...comparison.notes];
  if (failures.length > 0) notes.push({ code: "failedReplicates", arguments: { failed: failures.length, all } });
  if (begun < all) notes.push({ code: "interrupted", arguments: { done, all } });
  return { comparison: { ...comparison, notes }, ensemble, failures, interrupted: begun < all };
}
