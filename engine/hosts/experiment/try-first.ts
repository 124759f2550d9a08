/** Measures what a run costs here, before many of them are planned. */
import { failureOf, localPort, never, trialsOf, type Batch, type Experiment, type Failure } from "#engine";

/** What a run costs, as measured on the first one. */
export interface Trying {
  /** Null if it failed. */
  readonly secondsPerRun: number | null;
  readonly failure: Failure | null;
}

/** A first run warms the program up; later ones tell what a run costs. */
const TRIES = 4;
/** Nobody waits long for a guess, milliseconds. */
const PATIENCE = 2_000;

/** Runs the first trial a few times, to know what a run costs here. */
export async function tryFirst(experiment: Experiment, batch: Batch): Promise<Trying> {
  const policies = experiment.scenario.policies.length;
  const numbers = Array.from({ length: policies }, (_, run) => batch.firstRun + run);
  const [trial] = trialsOf(experiment, [batch], numbers);
  const first = performance.now();
  let secondsPerRun: number | null = null;
  try {
    for (let k = 0; k < TRIES && (k === 0 || performance.now() - first < PATIENCE); k++) {
      const began = performance.now();
      await localPort().runChunk(trial!.chunk, never, () => undefined);
      secondsPerRun = (performance.now() - began) / 1000 / trial!.runs.length;
    }
    return { secondsPerRun, failure: null };
  } catch (error) {
    return { secondsPerRun: null, failure: failureOf(error) };
  }
}
