/** Hardship as surveys define it. Money is yuan over the same twelve months. */

/** Share of what a household could spend beyond subsistence at which medical bills are catastrophic. Source: K34, F11. */
const CATASTROPHIC = 0.4;

/**
 * True where medical bills are catastrophic: at least 40% of what consumption and bills leave beyond subsistence.
 *
 * bills ≥ 0.4 (consumption + bills − subsistence)
 *
 * @param bills Paid out of pocket. @param consumption At home, bills not counted. @param subsistence Of those at home.
 * @returns False without bills.
 * @example isCatastrophic(4000, 16000, 10000) // => true
 * @example isCatastrophic(3000, 16000, 10000) // => false
 */
export const isCatastrophic = (bills: number, consumption: number, subsistence: number): boolean =>
  bills > 0 && bills >= CATASTROPHIC * (consumption + bills - subsistence);
