/** Run numbers as people read them: stretches by their ends, and not too many of them. */

/** As many stretches as a message shows. */
const SHOWN = 8;

/**
 * @param numbers Ascending.
 * @returns First and last of each stretch without a gap.
 */
export function stretchesOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const stretches: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = stretches.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}

/**
 * @param numbers Ascending.
 * @returns `3, 17, 40–44, …`; a dash for none.
 */
export function listed(numbers: readonly number[]): string {
  if (numbers.length === 0) return "–";
  const stretches = stretchesOf(numbers);
  const shown = stretches.slice(0, SHOWN).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return shown.join(", ") + (stretches.length > SHOWN ? ", …" : "");
}
