/** How households remember the welfare of calendar years: written by the yearbook, read by outcomes over several years. */

/** Years a household remembers: as long as the panel behind K32 (F2, 1985 to 1990). */
export const YEARS_REMEMBERED = 6;

/** Where no welfare is remembered, because nobody lived there or the run had not begun: any amount below zero. */
export const NO_WELFARE = -1;

/**
 * Where a calendar year stands in the memory of a household.
 *
 * @returns A place from 0 to 5; a year takes the place of the one six years before.
 * @example yearSlot(2014) // => 4
 */
export const yearSlot = (calendarYear: number): number =>
  ((calendarYear % YEARS_REMEMBERED) + YEARS_REMEMBERED) % YEARS_REMEMBERED;
