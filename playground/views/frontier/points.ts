/** Policies as points: what each costs beyond the baseline, and what it changes. */
import { pairwise, undominated, dominates, type Comparison, type Ensemble, type SeriesName, type Text } from "#engine";

export const COST = "netPublicCost";

/** A mean over runs and the range of 8 in 10 of them. */
export interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface FrontierPoint {
  /** Place among the scenario's policies. */
  readonly place: number;
  readonly id: string;
  readonly name: Text;
  /** Yuan per household and year beyond the baseline. */
  readonly cost: Range;
  /** Change of the outcome against the baseline, in its unit. */
  readonly effect: Range;
  /** Place of the policy that costs no more and does no less, and one of the two better; null where there is none. */
  readonly beatenBy: number | null;
}

const NOTHING: Range = { mean: 0, low: 0, high: 0 };

/** 1 where less of an outcome is better, −1 where more is; null where neither is, so that nothing can be said to be beaten. */
export const senseOf = ({ better }: Pick<SeriesName, "better">): 1 | -1 | null =>
  better === "neither" ? null : better === "lower" ? 1 : -1;

/**
 * The policies of a comparison that have both a cost and an effect, the baseline among them at nothing for nothing.
 *
 * @returns By place; empty where the comparison does not report net public cost.
 */
export function pointsOf({ policies }: Pick<Comparison, "policies">, series: SeriesName): FrontierPoint[] {
  const range = (change: { mean: number | null; low: number | null; high: number | null } | undefined): Range | null =>
    change && change.mean !== null
      ? { mean: change.mean, low: change.low ?? change.mean, high: change.high ?? change.mean }
      : null;
  if (!policies.some(({ change }) => change?.[COST])) return [];
  const found = policies.flatMap(({ id, name, change }, place) => {
    const cost = change ? range(change[COST]) : NOTHING;
    const effect = change ? range(change[series.key]) : NOTHING;
    return cost && effect ? [{ place, id, name, cost, effect, beatenBy: null }] : [];
  });
  const sense = senseOf(series);
  if (sense === null) return found;
  const scored = found.map(({ cost, effect }) => ({ aims: [sense * effect.mean, cost.mean], violation: 0 }));
  const front = undominated(scored);
  return found.map((point, k) => {
    if (front.includes(k)) return point;
    // Of those that beat it, the one that does most.
    const better = front.filter((other) => dominates(scored[other]!, scored[k]!));
    const best = better.reduce((a, b) => (scored[b]!.aims[0]! < scored[a]!.aims[0]! ? b : a));
    return { ...point, beatenBy: found[best]!.place };
  });
}

/**
 * The corners of the line that says what can be had for a sum at most: level from one undominated point to the next, then up or down.
 *
 * @param to Where the line ends, in cost.
 * @returns Pairs of cost and effect, by rising cost; empty for no points.
 */
export function stepLine(
  points: readonly Pick<FrontierPoint, "cost" | "effect" | "beatenBy">[],
  to: number,
): (readonly [cost: number, effect: number])[] {
  const front = points.filter(({ beatenBy }) => beatenBy === null).sort((a, b) => a.cost.mean - b.cost.mean);
  const corners: (readonly [number, number])[] = [];
  for (const { cost, effect } of front) {
    const last = corners.at(-1);
    if (last) corners.push([cost.mean, last[1]]);
    corners.push([cost.mean, effect.mean]);
  }
  const last = corners.at(-1);
  if (last && last[0] < to) corners.push([to, last[1]]);
  return corners;
}

/**
 * In how many runs no other policy beats each, all in the same luck.
 *
 * @param sense 1 where less of the outcome is better, −1 where more is.
 * @returns By place, and of how many runs; null where the outcome or the cost is in no single run.
 */
export function runsOnFront(
  { runs }: Pick<Ensemble, "runs">,
  { series, months }: Pick<Comparison, "series" | "months">,
  key: string,
  sense: 1 | -1,
): { readonly times: readonly number[]; readonly runs: number } | null {
  const rows = [key, COST].map((one) => series.findIndex((of) => of.key === one && !of.ratio));
  if (rows.some((row) => row < 0)) return null;
  const count = runs[0]?.length ?? 0;
  const times = runs.map(() => 0);
  for (let r = 0; r < count; r++) {
    const [effect, cost] = rows.map((row) => runs.map((of) => of[r]!.series[(row + 1) * months - 1]!));
    const scored = runs.map((_, p) => ({ aims: [sense * effect![p]!, cost![p]!], violation: 0 }));
    for (const place of undominated(scored)) times[place]!++;
  }
  return { times, runs: count };
}

/** In how many runs the first does better than the second, in the same luck; a run in which one is undefined counts for neither. */
export function aheadIn(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  sense: 1 | -1,
): { readonly ahead: number; readonly runs: number } {
  const [low, high] = sense === 1 ? [first, second] : [second, first];
  const { less, runs } = pairwise([low, high])[0]![1]!;
  return { ahead: less, runs };
}

/** Round numbers that divide a stretch into about so many parts. */
export function ticksOf(low: number, high: number, parts = 5): number[] {
  const rough = (high - low) / parts;
  if (!(rough > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((times) => times * power >= rough * 0.999)! * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}
