/**
 * Luck, as a mechanism sees it: a draw is a pure function of seed, replicate, purpose, agent and month. Nothing is
 * consumed, so adding a mechanism or a lever moves nobody else's luck.
 */
import { fillUniforms, uniform, type Key } from "../support/random.ts";

/** The luck of one run. */
export interface Draws {
  readonly key: Key;
  /**
   * Fills `out` with four uniforms an agent: agent `first + k` has `out[4k] … out[4k + 3]`.
   *
   * @param out At least 4 × count long. Values in (0, 1).
   * @param period The month word of the key: `clock.key`, or `clock.yearKey` for luck that holds all year.
   */
  fill(out: Float64Array, first: number, count: number, purpose: number, period: number, block?: number): void;
  /** One uniform in (0, 1), for agents that are few. `index` 0, 1, 2 … are the draws for this purpose, four to a block. */
  one(agent: number, purpose: number, period: number, index?: number): number;
}

/** The luck of a replicate. */
export function drawsOf(key: Key): Draws {
  return {
    key,
    fill: (out, first, count, purpose, period, block = 0) =>
      fillUniforms(out, key, purpose, period, first, count, block),
    one: (agent, purpose, period, index = 0) => uniform(key, purpose, agent, period, index),
  };
}
