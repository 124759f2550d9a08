import { IMPUTABLE, type HouseholdTable, type Imputable } from "../../population/own-data.ts";
import type { ScenarioPopulation } from "../scenario.ts";

/**
 * What the base fills in of a table, and how many cells: one a household for its members.
 *
 * @returns Cells by name; names of which nothing is missing are left out.
 */
export function imputedIn(table: HouseholdTable): Partial<Record<Imputable, number>> {
  const cells = (name: Imputable): number =>
    name === "members"
      ? table.workers.filter((workers, i) => workers === null || table.children[i] === null).length
      : table[name].filter((cell) => cell === null).length;
  return Object.fromEntries(IMPUTABLE.map((name) => [name, cells(name)] as const).filter(([, count]) => count > 0));
}

/** A population in the syntax of scenario files, its table or groups written out. */
export function populationInFile({ table, groups, ...rest }: ScenarioPopulation): object {
  if (groups) return { ...rest, groups: groups.map(({ population, share }) => ({ population, consumption: share })) };
  if (!table) return rest;
  const { drawnFrom, ...columns } = table;
  const impute = Object.keys(imputedIn(table));
  const { base, line } = rest;
  return {
    base,
    table: columns,
    ...(impute.length > 0 && { impute }),
    ...(drawnFrom !== null && { drawnFrom }),
    ...(line !== undefined && { line }),
  };
}
