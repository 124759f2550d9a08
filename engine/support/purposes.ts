/**
 * Declares what random draws are for: names with explicit integers, each used once and for ever.
 *
 * The integer is part of the random key, so changing one changes the luck of every scenario; one that is no longer used goes to `retired`.
 *
 * @param named Purpose by name, integers in [1, 2^32).
 * @param retired Integers used by earlier versions, never to be given again.
 * @returns The same names, frozen.
 * @throws RangeError naming every integer that is out of range, given twice or retired.
 * @example purposes({ weather: 1, illness: 2 }, [3]) // => { weather: 1, illness: 2 }
 */
export function purposes<const Named extends Readonly<Record<string, number>>>(
  named: Named,
  retired: readonly number[] = [],
): Named {
  const entries = Object.entries(named);
  const problems = entries.flatMap(([name, value]) => {
    if (value >>> 0 !== value || value === 0)
      return [`${name}: expected an integer from 1 to 4294967295; got ${value}`];
    if (retired.includes(value)) return [`${name}: ${value} is retired; take a new integer`];
    const first = entries.find(([, other]) => other === value)![0];
    return first === name ? [] : [`${name}: ${value} already belongs to ${first}; take a new integer`];
  });
  if (problems.length > 0) throw new RangeError(`Purposes of random draws: ${problems.join("; ")}.`);
  return Object.freeze({ ...named });
}
