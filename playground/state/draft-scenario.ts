/** The small scenario that is run while a hand moves: fewer runs, fewer villages, and of the policies the shown one beside its baseline. */
import type { Scenario } from "#engine";

type Population = Scenario["population"];

/**
 * A draft of a scenario. Its runs have the luck of the scenario's own first ones.
 *
 * @param place Of the policy shown; 0 for the baseline alone.
 * @param households At most so many.
 * @param replicates At most so many.
 */
export const draftOf = (scenario: Scenario, place: number, households: number, replicates: number): Scenario => ({
  ...scenario,
  policies: scenario.policies.filter((_, at) => at === 0 || at === place),
  replicates: Math.min(replicates, scenario.replicates),
  population: fewer(scenario.population, Math.floor(households)),
});

/** Fewer villages of the same size: a group or a fund needs its village. Where one is too large already, a part of it. */
function fewer(population: Population, most: number): Population {
  const { villages, households, table } = population;
  if (households <= most) return population;
  const kept = Math.max(1, Math.floor((villages * most) / households));
  if (!table)
    return { ...population, villages: kept, households: Math.min(most, Math.floor((households * kept) / villages)) };
  const chosen = Array.from({ length: kept }, (_, k) => Math.floor((k * villages) / kept));
  const rows = table.village.flatMap((village, row) => (chosen.includes(village) ? [row] : [])).slice(0, most);
  const of = <T>(column: readonly T[]): T[] => rows.map((row) => column[row]!);
  const village = of(table.village).map((one) => chosen.indexOf(one));
  return {
    ...population,
    villages: village.at(-1)! + 1,
    households: rows.length,
    table: {
      village,
      size: of(table.size),
      consumption: of(table.consumption),
      workers: of(table.workers),
      children: of(table.children),
      elders: of(table.elders),
      schooling: of(table.schooling),
      land: of(table.land),
      capital: of(table.capital),
      drawnFrom: table.drawnFrom,
    },
  };
}
