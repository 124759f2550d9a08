/** A model is three lists: levers, mechanisms in run order, metrics. Assembling it checks that their names and draws do not clash. */
import { agentTables, byAgentKind, type AgentKind } from "../population/agents.ts";
import type { Column, Table } from "../population/column.ts";
import { economyDials } from "../population/economy.ts";
import { populationPurposes, retiredPurposes } from "../population/purposes.ts";
import { purposes } from "../support/purposes.ts";
import type { Dial } from "../support/quantity.ts";
import type { Flow, Flows } from "./ledger.ts";
import type { Lever } from "./lever.ts";
import type { Mechanism } from "./mechanism.ts";
import type { Metric } from "./metric.ts";

export interface Registries {
  readonly levers: readonly Lever[];
  readonly mechanisms: readonly Mechanism[];
  readonly metrics: readonly Metric[];
}

export interface Model extends Registries {
  /** Every parameter a scenario may assume: the shared economy's and the mechanisms' own. */
  readonly parameters: Readonly<Record<string, Dial>>;
  readonly flows: Flows;
  readonly tables: Readonly<Record<AgentKind, Table>>;
}

function merge<T>(
  what: string,
  parts: readonly (readonly [owner: string, named: Readonly<Record<string, T>>])[],
): Record<string, T> {
  const merged: Record<string, T> = {};
  const owners: Record<string, string> = {};
  for (const [owner, named] of parts)
    for (const [name, declared] of Object.entries(named)) {
      if (owners[name] !== undefined)
        throw new RangeError(
          `${what} ${name}: declared by ${owners[name]} and by ${owner}; a name belongs to one of them.`,
        );
      owners[name] = owner;
      merged[name] = declared;
    }
  return merged;
}

/**
 * Assembles a model from its registries.
 *
 * @throws RangeError naming two declarations that share a name, or two draws that share a number.
 */
export function assemble(registries: Registries): Model {
  const { levers, mechanisms, metrics } = registries;
  merge(
    "Lever, mechanism or metric",
    [...levers, ...mechanisms, ...metrics].map((one) => [one.name, { [one.name]: one }]),
  );
  const content = [...mechanisms, ...levers];
  purposes(
    merge<number>("Purpose", [
      ["population", populationPurposes],
      ...content.map((one) => [one.name, qualify(one)] as const),
    ]),
    retiredPurposes,
  );
  const columns = (kind: AgentKind) =>
    merge<Column>("Column", [
      ["the population", agentTables[kind]],
      ...mechanisms.map((one) => [one.name, one.columns?.[kind] ?? {}] as const),
    ]);
  return Object.freeze({
    ...registries,
    parameters: merge("Parameter", [
      ["the economy", economyDials as Readonly<Record<string, Dial>>],
      ...content.map((one) => [one.name, one.parameters ?? {}] as const),
    ]),
    flows: merge<Flow>(
      "Flow",
      content.map((one) => [one.name, one.flows] as const),
    ),
    tables: byAgentKind(columns),
  });
}

const qualify = (one: Lever | Mechanism): Record<string, number> =>
  Object.fromEntries(Object.entries(one.purposes ?? {}).map(([name, number]) => [`${one.name}.${name}`, number]));
