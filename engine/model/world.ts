/** The world: all that a mechanism, lever or metric sees of a run. */
import type { AgentKind } from "../population/agents.ts";
import type { Base } from "../population/base.ts";
import type { Consumers } from "../population/consumers.ts";
import type { Cooperatives } from "../population/cooperatives.ts";
import type { Enterprises } from "../population/enterprises.ts";
import type { Households } from "../population/households.ts";
import type { EconomyValues } from "../population/economy.ts";
import type { Village, Villages } from "../population/villages.ts";
import type { Frame } from "../population/column.ts";
import type { Key } from "../support/random.ts";
import type { Clock } from "./clock.ts";
import type { Draws } from "./draws.ts";
import type { Ledger } from "./ledger.ts";
import type { Terms } from "./terms.ts";

/** A lever in force, as mechanisms may apply it: its declaration is in the model, its value is this month's. */
export interface ActiveLever {
  readonly name: string;
  /** Whether any of its flows goes from government to households. */
  readonly paysHouseholds: boolean;
  /** Pays or founds what is due in this village this month. */
  act(village: Village, world: World): void;
}

export interface World {
  readonly base: Base;
  /** Household rows; a mechanism's own columns are reached through its `own`. */
  readonly households: Households;
  readonly villages: Villages;
  readonly cooperatives: Cooperatives;
  readonly consumers: Consumers;
  readonly enterprises: Enterprises;
  readonly householdCount: number;
  /** Every village's rows, in order. */
  readonly blocks: readonly Village[];
  readonly frames: Readonly<Record<AgentKind, Frame>>;
  readonly ledger: Ledger;
  readonly draws: Draws;
  /** The luck of synthesis, which all replicates share. */
  readonly populationKey: Key;
  /** Officials see true incomes and favour nobody. */
  readonly perfectInformation: boolean;
  /** Parameters that synthesis and several mechanisms share. */
  readonly economy: EconomyValues;
  readonly terms: Terms;
  /** Levers with something to pay or found this month, in registry order. */
  readonly due: ActiveLever[];
  clock: Clock;
  /** Working memory for one village: at least as many values as asked for, content arbitrary. Slots never overlap. */
  scratch(slot: number, length: number): Float64Array;
}
