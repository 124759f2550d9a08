/**
 * The known name most like a misspelt one, by the fewest insertions, deletions, replacements and swaps of neighbours.
 *
 * @param names In order of preference: the first of equally near names is taken.
 * @returns null if every name differs in more than a third of its letters (one letter at least).
 * @example nearest("dutyFreeQouta", ["bankRate", "dutyFreeQuota"]) // => "dutyFreeQuota"
 * @example nearest("weather", ["bankRate", "dutyFreeQuota"]) // => null
 */
export function nearest(word: string, names: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let found: string | null = null;
  let fewest = Infinity;
  for (const name of names) {
    const allowed = Math.max(1, Math.floor(name.length / 3));
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const edits = editDistance(wanted, name.toLowerCase());
    if (edits <= allowed && edits < fewest) [found, fewest] = [name, edits];
  }
  return found;
}

/**
 * Restricted Damerau-Levenshtein distance: each neighbouring pair is swapped at most once and not edited again.
 *
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors. Communications of the ACM 7(3).
 * @example editDistance("quota", "qouta") // => 1
 * @example editDistance("ca", "abc") // => 3
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
