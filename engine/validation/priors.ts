/**
 * What is not known of the parameters when no calibration has narrowed it: the ranges that every validation experiment
 * draws from, once a replicate, the same in all its policies. Where published priors were given for something the
 * model holds, they are taken; the others are assumed around the central value. A posterior replaces them.
 */

/** The range a parameter is drawn from evenly, in its own unit, and why it is that range. */
export interface Prior {
  readonly low: number;
  readonly high: number;
  readonly note: string;
}

const given = (low: number, high: number): Prior => ({ low, high, note: "prior of the evidence, section 4.4" });
const assumed = (low: number, high: number): Prior => ({ low, high, note: "ASSUMED around the central value" });

export const priors: Readonly<Record<string, Prior>> = Object.freeze({
  earningsSpread: given(0.08, 0.2),
  yieldSpread: { low: 0.2, high: 0.35, note: "lower part of the prior U(0.20, 0.45): losses and prices come on top" },
  riskAversion: given(1, 4),
  joinNeighbours: given(0, 1),
  labourBeta: assumed(1.6, 2.4),
  labourHabit: assumed(1.8, 2.6),
  reconsider: assumed(0.2, 0.3),
  networkWeight: assumed(0.5, 1.5),
  careWeight: assumed(0.4, 1.2),
  needSpread: assumed(0.1, 0.2),
  lossChance: assumed(0.06, 0.14),
});
