/** Which assumption moves the effect of a policy most, one at a time: the figures of a tornado chart. */
import type { Scenario } from "../scenario/scenario.ts";
import type { Text, Unit } from "../support/quantity.ts";
import { aboutOf } from "./about.ts";
import type { Port } from "./chunk.ts";
import type { Change, Estimate, SeriesName } from "./comparison.ts";
import type { Library } from "./replicate.ts";
import { runAll } from "./run-all.ts";
import type { StopSignal } from "./stop-signal.ts";

export interface TornadoAsk {
  /** Id of the policy whose effect is watched. */
  readonly policy: string;
  /** Key of a reported outcome, such as `headcount@3650`. */
  readonly outcome: string;
  /** Ends of further parameters, by name; those that the scenario gives as ranges are always taken. */
  readonly parameters?: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
  /** Runs of each end, at least 2. */
  readonly replicates: number;
}

/** One parameter at both ends of its range, all others central. */
export interface TornadoBar {
  readonly parameter: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  /** Effect of the policy (paired change of the outcome at the end) with the parameter at that end. */
  readonly atLow: Change;
  readonly atHigh: Change;
  /** The outcome itself under the policy. */
  readonly levelAtLow: Estimate;
  readonly levelAtHigh: Estimate;
}

export interface Tornado {
  readonly outcome: SeriesName;
  readonly policy: string;
  /** With every parameter central. */
  readonly central: Change;
  readonly level: Estimate;
  /** The widest swing of the effect over low end, middle and high end first; where it is undefined at an end, last. */
  readonly bars: readonly TornadoBar[];
  readonly replicates: number;
  /** Parameters not run yet. */
  readonly missing: readonly string[];
}

export interface TornadoOptions {
  readonly signal?: StopSignal | undefined;
  /** Begins no further parameter: what is known by then is the answer, and `missing` names the rest. */
  readonly enough?: StopSignal | undefined;
  /** Share of all runs done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly onPartial?: (soFar: Tornado) => void;
}

/** Parameters of a tornado with their ends: the scenario's ranges, then those asked for. */
export const tornadoParameters = (
  { assumptions }: Pick<Scenario, "assumptions">,
  asked: TornadoAsk["parameters"] = {},
): Readonly<Record<string, { readonly low: number; readonly high: number }>> => ({
  ...(Object.fromEntries(Object.entries(assumptions).filter(([, value]) => typeof value !== "number")) as Record<
    string,
    { readonly low: number; readonly high: number }
  >),
  ...asked,
});

/**
 * Moves each doubtful parameter to the ends of its range, one at a time, and watches what the policy does.
 *
 * All other parameters stay at the middle of their ranges, and every run meets the same luck, so bars differ by the
 * parameter alone. Interactions between parameters do not show.
 *
 * @param ports At least one; they stay open.
 * @returns Bars for every parameter, or for those done before `enough`; none where the scenario doubts nothing and nothing
 *   is asked for.
 * @throws RangeError for a policy or an outcome that the scenario does not have; otherwise as `runAll`.
 */
export async function tornado(
  scenario: Scenario,
  library: Library,
  ask: TornadoAsk,
  ports: readonly Port[],
  { signal, enough, onProgress, onPartial }: TornadoOptions = {},
): Promise<Tornado> {
  const policy = scenario.policies.find(({ id }) => id === ask.policy);
  if (!policy || policy === scenario.policies[0])
    throw new RangeError(`tornado: expected a policy beside the baseline; got ${ask.policy}.`);
  const parameters = Object.entries(tornadoParameters(scenario, ask.parameters));
  const small: Scenario = { ...scenario, policies: [scenario.policies[0]!, policy], replicates: ask.replicates };
  const outcome = aboutOf(small, library, true).series.find(({ key }) => key === ask.outcome);
  if (!outcome) throw new RangeError(`tornado: expected a reported outcome; got ${ask.outcome}.`);
  const all = 1 + 2 * parameters.length;
  let done = 0;

  async function effectWith(assumptions: Scenario["assumptions"]) {
    const changed = { ...small, assumptions: { ...small.assumptions, ...assumptions } };
    const { comparison } = await runAll(changed, aboutOf(changed, library, true), ports, {
      signal,
      onProgress: ({ share }) => onProgress?.((done + share) / all),
    });
    done++;
    const result = comparison.policies[1]!;
    return { change: result.change![ask.outcome]!, level: result.end[ask.outcome]! };
  }

  const central = await effectWith({});
  const bars: TornadoBar[] = [];
  const soFar = (): Tornado => ({
    outcome,
    policy: policy.id,
    central: central.change,
    level: central.level,
    bars: [...bars].sort((a, b) => swingOf(central.change, b) - swingOf(central.change, a)),
    replicates: ask.replicates,
    missing: parameters.slice(bars.length).map(([name]) => name),
  });
  for (const [name, { low, high }] of parameters) {
    if (enough?.aborted) break;
    onPartial?.(soFar());
    const [atLow, atHigh] = [await effectWith({ [name]: low }), await effectWith({ [name]: high })];
    const { label, unit } = library.model.parameters[name]!;
    bars.push({
      parameter: name,
      label,
      unit,
      low,
      high,
      atLow: atLow.change,
      atHigh: atHigh.change,
      levelAtLow: atLow.level,
      levelAtHigh: atHigh.level,
    });
  }
  return soFar();
}

/**
 * How far the effect moves over the low end, the middle and the high end of a parameter.
 *
 * The middle counts: an effect that both ends take away alike hangs on the parameter as much as one that they turn round.
 *
 * @returns In the unit of the effect, from 0; -1 where the effect is undefined at one of the three.
 * @example swingOf({ mean: -3 }, { atLow: { mean: 0 }, atHigh: { mean: 0 } }) // => 3
 * @example swingOf({ mean: null }, { atLow: { mean: 0 }, atHigh: { mean: 0 } }) // => -1
 */
export function swingOf(
  central: Pick<Change, "mean">,
  { atLow, atHigh }: { readonly atLow: Pick<Change, "mean">; readonly atHigh: Pick<Change, "mean"> },
): number {
  if (central.mean === null || atLow.mean === null || atHigh.mean === null) return -1;
  const means = [central.mean, atLow.mean, atHigh.mean];
  return Math.max(...means) - Math.min(...means);
}

/**
 * The parameters on which the sign of the effect depends.
 *
 * The middle counts here too: an effect that both ends turn round alike depends on the parameter.
 *
 * @returns Those bars at which two of low end, middle and high end have opposite signs, in their order; where one has no
 *   value the others are still compared.
 * @example turningBars({ mean: 1 }, [{ atLow: { mean: -1 }, atHigh: { mean: -2 } }]).length // => 1
 * @example turningBars({ mean: 1 }, [{ atLow: { mean: 0 }, atHigh: { mean: null } }]) // => []
 */
export const turningBars = <
  Bar extends { readonly atLow: Pick<Change, "mean">; readonly atHigh: Pick<Change, "mean"> },
>(
  central: Pick<Change, "mean">,
  bars: readonly Bar[],
): Bar[] =>
  bars.filter(({ atLow, atHigh }) => {
    const means = [central, atLow, atHigh].map(({ mean }) => mean ?? 0);
    return means.some((mean) => mean > 0) && means.some((mean) => mean < 0);
  });
