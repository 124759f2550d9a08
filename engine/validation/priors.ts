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
/** For what rows rest on most and no figure bounds: not the declared range, which is the widest that makes sense. */
const plausible = (low: number, high: number, rows: string): Prior => ({
  low,
  high,
  note: `ASSUMED, about a third of the declared range around the central value or less; ${rows} rests on it`,
});

/** As the scenario of return and settlement draws them. */
const asReturn = (low: number, high: number): Prior => ({
  low,
  high,
  note: "ASSUMED, as scenario Y4 draws it; V12 and V14 rest on it",
});

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
  techniqueYield: plausible(0.15, 0.35, "V5"),
  techniqueCost: plausible(0.2, 0.5, "V5"),
  memberChannel: plausible(0.02, 0.06, "V5"),
  farmInputSaving: plausible(0.02, 0.04, "V5"),
  liquidationLoss: plausible(0.15, 0.45, "V7"),
  neighboursErrorCut: plausible(0.25, 0.55, "V9"),
  checkErrorCut: plausible(0.35, 0.65, "V9, V18"),
  portersPerMillion: asReturn(2, 8),
  processingJobs: asReturn(20, 35),
  jobsPerGuesthouse: asReturn(0.5, 3),
  plantHurdle: asReturn(0.05, 0.15),
  servicePull: asReturn(0, 1),
  heardPerOpening: asReturn(0, 6),
  applicantsElasticity: asReturn(0, 0.5),
  groupExitGoods: plausible(1, 3.5, "V15"),
  groupExitClosure: plausible(0.75, 2.25, "V15"),
  imitation: plausible(0.55, 0.85, "V15"),
  exitReserves: plausible(1.5, 4.5, "V19"),
  shellChance: plausible(0.01, 0.1, "V19"),
  courtingJoins: plausible(0.9, 2.1, "V20"),
  bargainOrganisers: plausible(0.3, 1.2, "V22"),
  bargainGovernance: plausible(0.1, 0.9, "V22"),
  quotaLending: plausible(0.05, 0.35, "V22"),
});
