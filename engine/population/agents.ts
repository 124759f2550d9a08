/**
 * The kinds of agent, each with the columns all of its agents have and how many there are. To add a kind, write its
 * table in a file of its own and add one line here: columns, checkpoints and the watched run follow.
 */
import type { Table } from "./column.ts";
import { CONSUMER_PLACES, consumerTable } from "./consumers.ts";
import { cooperativeTable, KINDS } from "./cooperatives.ts";
import { ENTERPRISES, enterpriseTable } from "./enterprises.ts";
import { householdTable } from "./households.ts";
import { villageTable } from "./villages.ts";

/** How many households and villages a run has. */
export interface Population {
  readonly households: number;
  readonly villages: number;
}

/** Columns by kind of agent; a mechanism may add its own to any of them. */
export const agentTables = Object.freeze({
  households: householdTable,
  villages: villageTable,
  cooperatives: cooperativeTable,
  consumers: consumerTable,
  enterprises: enterpriseTable,
}) satisfies Readonly<Record<string, Table>>;

export type AgentKind = keyof typeof agentTables;

/** Every kind, in the order of the tables. */
export const agentKinds = Object.freeze(Object.keys(agentTables)) as readonly AgentKind[];

/** Kinds with a fixed number of places in each village; agent k of village v stands in row `v × places + k`. */
const places: Readonly<Partial<Record<AgentKind, number>>> = {
  cooperatives: KINDS.length,
  consumers: CONSUMER_PLACES,
  enterprises: ENTERPRISES.length,
};

/**
 * Number of rows of a kind of agent.
 *
 * @example agentCount("cooperatives", { households: 60, villages: 2 }) // => 10
 */
export const agentCount = (kind: AgentKind, { households, villages }: Population): number =>
  kind === "households" ? households : villages * (places[kind] ?? 1);

/**
 * The village in which an agent that is no household stands.
 *
 * @example villageOfRow("cooperatives", 5) // => 1
 */
export const villageOfRow = (kind: Exclude<AgentKind, "households">, row: number): number =>
  Math.floor(row / (places[kind] ?? 1));

/**
 * One thing for each kind of agent.
 *
 * @example byAgentKind((kind) => kind.length).villages // => 8
 */
export const byAgentKind = <T>(make: (kind: AgentKind) => T): Record<AgentKind, T> =>
  Object.fromEntries(agentKinds.map((kind) => [kind, make(kind)])) as Record<AgentKind, T>;
