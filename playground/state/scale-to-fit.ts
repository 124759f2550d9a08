/** Makes a policy smaller until it fits a budget, by running it. */
import { aboutOf, runAll, type Port } from "#engine";
import { TRIES, fittingPart, scaledSettings, spentBy, type Sized } from "./budget.ts";
import type { FileValue, ScenarioFile } from "./edits.ts";
import { readFile } from "./reading.ts";

export interface TooDear {
  readonly edited: ScenarioFile;
  readonly place: number;
  readonly levers: readonly Sized[];
  readonly quo: Readonly<Record<string, FileValue>>;
  readonly budget: number;
  /** What the policy costs as it is, yuan. */
  readonly cost: number;
}

/**
 * The settings of the largest policy of the same make whose mean cost is within a budget. Each try runs all replicates
 * of the baseline and the policy with the scenario's own seed, so the page finds the same cost when it runs them.
 *
 * @returns The settings that differ and the part they are of the policy; null where nothing fits.
 * @throws An error named AbortError after `signal`.
 */
export async function scaleToFit(
  { edited, place, levers, quo, budget, cost }: TooDear,
  ports: readonly Port[],
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
): Promise<{ readonly part: number; readonly settings: Readonly<Record<string, FileValue>> } | null> {
  const policy = edited.policies[place]!;
  const settings = policy.settings ?? {};
  const at = (part: number) => scaledSettings(settings, levers, quo, part);
  const part = await fittingPart(budget, cost, async (tried, count) => {
    const read = readFile({ ...edited, policies: [edited.policies[0]!, { ...policy, settings: at(tried) }] });
    if ("problems" in read) throw new Error(JSON.stringify(read.problems));
    const { comparison } = await runAll(read.scenario, aboutOf(read.scenario), ports, {
      signal,
      onProgress: ({ share }) => progress((count + share) / TRIES),
    });
    return spentBy(comparison, 1)?.mean ?? Infinity;
  });
  if (part === null) return null;
  const scaled = at(part);
  const changed = Object.keys(scaled).filter((name) => JSON.stringify(scaled[name]) !== JSON.stringify(settings[name]));
  return { part, settings: Object.fromEntries(changed.map((name) => [name, scaled[name]!])) };
}
