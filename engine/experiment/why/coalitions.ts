/** Coalitions of a policy's players as policies of a scenario, and the order in which they are run. */
import type { Policy, Scenario } from "../../scenario/scenario.ts";
import { membersOf } from "../../support/decision/partial-shapley.ts";
import type { Player } from "./players.ts";

/**
 * Rounds in which coalitions are run: nobody and all, which give the effect; then each alone and all but one, which
 * give the first and the last steps; then the rest.
 *
 * @param players Number of players, from 1.
 * @returns Every coalition once; empty rounds are left out.
 * @example roundsOf(1) // => [[0, 1]]
 * @example roundsOf(3) // => [[0, 7], [1, 2, 3, 4, 5, 6]]
 */
export function roundsOf(players: number): number[][] {
  const all = (1 << players) - 1;
  const rounds: [number[], number[], number[]] = [[], [], []];
  for (let coalition = 0; coalition <= all; coalition++) {
    const size = membersOf(coalition);
    const round = size === 0 || size === players ? 0 : size === 1 || size === players - 1 ? 1 : 2;
    rounds[round].push(coalition);
  }
  return rounds.filter((round) => round.length > 0);
}

/** The settings of a coalition: the policy's for the levers of its players, the baseline's for all others. */
export function settingsOf(
  coalition: number,
  players: readonly Player[],
  baseline: Policy,
  policy: Policy,
): Policy["settings"] {
  const settings: Record<string, Policy["settings"][string]> = { ...baseline.settings };
  players.forEach(({ levers }, k) => {
    if (((coalition >> k) & 1) === 0) return;
    for (const lever of levers) {
      const value = policy.settings[lever];
      if (value === undefined) delete settings[lever];
      else settings[lever] = value;
    }
  });
  return settings;
}

/** The scenario with some coalitions as its policies: same population, burn-in and luck. */
export function coalitionScenario(
  scenario: Scenario,
  policy: Policy,
  players: readonly Player[],
  coalitions: readonly number[],
): Scenario {
  const baseline = scenario.policies[0]!;
  const policies = coalitions.map((coalition) => ({
    id: `coalition-${coalition}`,
    name: policy.name,
    settings: settingsOf(coalition, players, baseline, policy),
  }));
  return { ...scenario, policies };
}
