import type { Batch, Request } from "./batch.ts";
import type { Experiment } from "./experiment.ts";
import type { History } from "./history.ts";
import { methods } from "./methods/index.ts";

/**
 * What an experiment's method wants to run after all batches there are.
 *
 * @param read Gives the results of those batches; asked only where the method looks at them.
 * @returns null when there is nothing more to run.
 */
export async function requestAfter(
  experiment: Experiment,
  batches: readonly Batch[],
  read: () => History | Promise<History>,
): Promise<Request | null> {
  const method = methods.find(({ kind }) => kind === experiment.method.kind)!;
  // A design is one batch: nothing that was found could change it.
  if (!method.needs && batches.length > 0) return null;
  return method.next(experiment, await read());
}
