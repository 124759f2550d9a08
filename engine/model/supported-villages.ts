/** Which villages a programme reaches that has money for some of them only. */

/**
 * True for a share of the villages, spread evenly over their rows: villages are drawn without order, so that this is a
 * lot whose number is exact.
 *
 * @param village Row of the village. @param share Share of villages reached, 0 to 1.
 * @example [0, 1, 2, 3].map((village) => isSupported(village, 0.5)) // => [false, true, false, true]
 * @example isSupported(0, 1) // => true
 */
export const isSupported = (village: number, share: number): boolean =>
  Math.floor((village + 1) * share) > Math.floor(village * share);

/**
 * How far money closes the gap to the best that can be built: a / (a + scale), so that the first yuan do most.
 *
 * @param perHousehold Yuan a household. @param scale Yuan a household that close half of the gap.
 * @returns Share in [0, 1).
 * @example gapClosed(5000, 5000) // => 0.5
 */
export const gapClosed = (perHousehold: number, scale: number): number => perHousehold / (perHousehold + scale);
