/** Traces one replicate of a scenario's baseline and of one other policy, wherever a port runs it. */
import type { Scenario } from "../../scenario/scenario.ts";
import type { Port } from "../chunk.ts";
import { never, type StopSignal } from "../stop-signal.ts";
import { bytesOfTrace, LARGEST_TRACE, TraceTooLarge, type Trace } from "./trace.ts";

/** Two lives of the same households with the same luck. */
export interface Traced {
  /** Replicate, counted from 0. */
  readonly replicate: number;
  readonly baseline: Trace;
  /** Null where the policy asked for is the baseline itself. */
  readonly policy: Trace | null;
}

/** What of a trace's making the caller may see or stop. */
export interface TraceOptions {
  readonly signal?: StopSignal;
  onProgress?(doneMonths: number, allMonths: number): void;
}

/**
 * Runs one replicate with everything kept; luck and parameters are those of the same replicate of the whole scenario.
 *
 * @param place Of the policy that is traced beside the baseline, in the scenario's order.
 * @param replicate Counted from 0.
 * @throws TraceTooLarge before anything runs; an error named AbortError after `signal`.
 */
export async function traceOf(
  scenario: Scenario,
  place: number,
  replicate: number,
  port: Port,
  { signal = never, onProgress = () => undefined }: TraceOptions = {},
): Promise<Traced> {
  const policies = [...new Set([0, place])].map((at) => scenario.policies[at]!);
  const bytes = bytesOfTrace({ ...scenario.population, ...scenario }, policies.length);
  if (bytes > LARGEST_TRACE) throw new TraceTooLarge(bytes);
  const chunk = { scenario: { ...scenario, policies }, replicate, trace: true };
  const { runs } = await port.runChunk(chunk, signal, onProgress);
  return { replicate, baseline: runs[0]!.trace!, policy: runs[1]?.trace ?? null };
}
