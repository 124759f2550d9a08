/**
 * Save, load and fork: the state of a run is its columns, its ledger and its month, nothing else. Luck has no state.
 */
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { agentKinds, byAgentKind, type AgentKind } from "../population/agents.ts";
import type { Clock } from "./clock.ts";
import type { Ledger } from "./ledger.ts";
import type { Model } from "./model.ts";
import type { World } from "./world.ts";

/** A saved state: plain data, ready for a file or another worker. */
export interface Checkpoint {
  /** Names, types and widths of all columns and flows: a state of another model is refused. */
  readonly schema: string;
  readonly clock: Clock;
  /** The columns of each kind of agent. */
  readonly columns: Readonly<Record<AgentKind, ArrayBuffer>>;
  readonly ledger: Pick<Ledger, "ring" | "sinceStart" | "presentValue" | "stocks">;
}

/** Hash of what a model's state is made of. */
export function schemaOf(model: Model): string {
  const shape = Object.entries(model.tables).map(([kind, table]) => [
    kind,
    Object.entries(table).map(([name, { kind: type, width }]) => [name, type, width]),
  ]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([shape, Object.keys(model.flows)]))));
}

/** Saves a world between two months. The copy is independent of the world. */
export function save(world: World, schema: string): Checkpoint {
  const { ledger, frames } = world;
  return {
    schema,
    clock: world.clock,
    columns: byAgentKind((kind) => frames[kind].buffer.slice(0)),
    ledger: {
      ring: ledger.ring.slice(),
      sinceStart: ledger.sinceStart.slice(),
      presentValue: ledger.presentValue.slice(),
      stocks: ledger.stocks.slice(),
    },
  };
}

/**
 * Puts a world back to a saved state. The checkpoint stays usable, so one burn-in serves every policy.
 *
 * @throws RangeError if the state belongs to another model or another number of agents.
 */
export function restore(world: World, checkpoint: Checkpoint, schema: string): void {
  if (checkpoint.schema !== schema)
    throw new RangeError(
      "restore: this checkpoint was saved by another model; run the burn-in again instead of loading it.",
    );
  for (const kind of agentKinds) {
    const [from, to] = [checkpoint.columns[kind], world.frames[kind].buffer];
    if (from.byteLength !== to.byteLength)
      throw new RangeError(
        `restore: expected ${to.byteLength} bytes of ${kind}; got ${from.byteLength}. The number of agents differs.`,
      );
    new Uint8Array(to).set(new Uint8Array(from));
  }
  world.ledger.ring.set(checkpoint.ledger.ring);
  world.ledger.sinceStart.set(checkpoint.ledger.sinceStart);
  world.ledger.presentValue.set(checkpoint.ledger.presentValue);
  world.ledger.stocks.set(checkpoint.ledger.stocks);
  world.ledger.byVillage.fill(0);
  world.clock = checkpoint.clock;
}
