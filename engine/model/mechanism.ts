/**
 * A mechanism is one process of the model: a plain function plus a little data about itself. To add one, write one
 * file in `engine/mechanisms/` and add one line to its `index.ts`, at its place in the run order.
 */
import type { AgentKind } from "../population/agents.ts";
import type { Columns, Table } from "../population/column.ts";
import type { Village } from "../population/villages.ts";
import type { Dial, Text } from "../support/quantity.ts";
import type { Flows } from "./ledger.ts";
import type { World } from "./world.ts";

/** Parameters a mechanism owns, by the name used in scenario files. */
export type Dials = Readonly<Record<string, Dial>>;
/** Columns a mechanism adds to the agents, by kind of agent. */
export type OwnTables = { readonly [K in AgentKind]?: Table };
/** Those columns at run time, for each kind of agent. */
type OwnColumns<C extends OwnTables> = {
  readonly [K in AgentKind]: Columns<C extends { readonly [N in K]: infer T extends Table } ? T : Record<never, never>>;
};

/** What a mechanism or lever finds of its own declarations at run time. */
export type Own<P extends Dials, F extends Flows, C extends OwnTables> = {
  /** Its parameters' values. */
  readonly p: { readonly [N in keyof P]: number };
  /** Its flows, as the numbers `ledger.transfer` takes. */
  readonly flow: { readonly [N in keyof F]: number };
} & OwnColumns<C>;

interface Declaration<P extends Dials, F extends Flows, C extends OwnTables, O = Own<P, F, C>> {
  /** Key in scenario files and results; camelCase. */
  readonly name: string;
  readonly label: Text;
  /** What happens and by which rule, for the documents. */
  readonly description: Text;
  readonly parameters: P;
  readonly flows: F;
  readonly columns?: C;
  /** Explicit numbers of its random draws; a number once used is never used for anything else. */
  readonly purposes?: Readonly<Record<string, number>>;
  /** Columns it reads and writes, as `households.cash`; a watched run fails on an undeclared write. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Fills what it owns at synthesis, once, before the first month. */
  prepare?(world: World, own: O): void;
}

/** Works village by village; consecutive ones run while the village is in cache. */
export interface VillageMechanism<O> {
  readonly scope: "village";
  run(village: Village, world: World, own: O): void;
}
/** Crosses villages: gathers in each, settles once in village order, applies in each. */
export interface RegionMechanism<O> {
  readonly scope: "region";
  gather?(village: Village, world: World, own: O): void;
  settle(world: World, own: O): void;
  apply?(village: Village, world: World, own: O): void;
}

type AnyOwn = Own<Dials, Flows, OwnTables>;
/** A mechanism as registries hold it. */
export type Mechanism = Declaration<Dials, Flows, OwnTables, AnyOwn> &
  (VillageMechanism<AnyOwn> | RegionMechanism<AnyOwn>);

/** Pins the types of a mechanism, so that a misspelt parameter or flow is a compile error, and freezes it. */
export function mechanism<P extends Dials, F extends Flows, C extends OwnTables = Record<never, never>>(
  declared: Declaration<P, F, C> & (VillageMechanism<Own<P, F, C>> | RegionMechanism<Own<P, F, C>>),
): Mechanism {
  return Object.freeze(declared) as unknown as Mechanism;
}
