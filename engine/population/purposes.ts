/**
 * Numbers of the random draws of synthesis, and numbers that are retired. A mechanism or lever declares its
 * own numbers in its own file; assembling the model refuses a number used twice. Hundreds keep owners apart.
 */

/** Draws of synthesis: who lives where, with what. */
export const populationPurposes = {
  size: 1,
  rank: 2,
  village: 3,
  stratum: 4,
  schooling: 5,
  land: 6,
  dependants: 7,
  kin: 8,
  rewiring: 9,
  observation: 10,
  firstWork: 11,
  firstCash: 12,
  parameter: 13,
  posterior: 14,
  tableSample: 2100,
} as const;

/** Numbers earlier versions used; never to be given again. */
export const retiredPurposes: readonly number[] = [];
