/**
 * Populations that users bring: a table of households, or a grouped distribution. Everything else (what work pays, who
 * knows whom, growth, the status quo) is taken from a base population.
 */
import type { Base, LorenzPoint } from "./base.ts";
import { economyDials } from "./economy.ts";

/** What of a household the base's own distributions may fill in on request. */
export const IMPUTABLE = ["members", "schooling", "land", "capital"] as const;
export type Imputable = (typeof IMPUTABLE)[number];

/** Households of a table, in run order: those of a village stand together. Plain data. All lists: [households]. */
export interface HouseholdTable {
  /** From 0, ascending. */
  readonly village: readonly number[];
  /** Registered members. */
  readonly size: readonly number[];
  /** Yuan of the base year per person and year. */
  readonly consumption: readonly number[];
  /** Members; null where they are to be filled in. They add up to the size. */
  readonly workers: readonly (number | null)[];
  readonly children: readonly (number | null)[];
  readonly elders: readonly (number | null)[];
  /** Years; mu; yuan; null where they are to be filled in. */
  readonly schooling: readonly (number | null)[];
  readonly land: readonly (number | null)[];
  readonly capital: readonly (number | null)[];
  /** Rows of the table from which these households were drawn by weight; null where every row is one household. */
  readonly drawnFrom: number | null;
}

/** A grouped distribution of persons by consumption, poorest first, ending at (1, 1). */
export type GroupTable = readonly LorenzPoint[];

/** What a scenario's population brings beside its base. */
export interface OwnData {
  readonly table?: HouseholdTable;
  readonly groups?: GroupTable;
  /** Mean consumption of a grouped distribution, yuan of the base year per person and year. */
  readonly mean?: number;
  /** The official poverty line, if it is not the base's. */
  readonly line?: number;
}

/**
 * The base with the user's own distribution in the place of the published one.
 *
 * Mean income moves with mean consumption: income = the base's × own mean consumption / the base's.
 *
 * @returns The base itself where nothing is brought.
 */
export function withOwnData(base: Base, { table, groups, mean: given, line = base.line }: OwnData): Base {
  if (!table && !groups) return base;
  const mean = table ? meanOf(table) : given!;
  const income = base.economy["meanIncome"] ?? economyDials.meanIncome.default;
  return {
    ...base,
    line,
    meanConsumption: mean,
    economy: { ...base.economy, meanIncome: (income * mean) / base.meanConsumption },
    ...(groups && { lorenz: groups, dispersion: 1 }),
  };
}

/** Mean consumption over persons. */
function meanOf({ size, consumption }: HouseholdTable): number {
  let [sum, persons] = [0, 0];
  size.forEach((members, i) => {
    sum += members * consumption[i]!;
    persons += members;
  });
  return sum / persons;
}

/**
 * Rows drawn in proportion to weights by systematic sampling: every W/n-th unit of the running weight W.
 *
 * A row whose weight is w comes ⌊n w/W⌋ or ⌈n w/W⌉ times. With equal weights and n rows every row comes once.
 *
 * @param weights None negative, not all zero. Shape: [rows].
 * @param count n, households to draw.
 * @param start Where in the first step to begin, in (0, 1).
 * @returns Row numbers, ascending. Shape: [count].
 * @example drawRows([1, 2, 1], 4, 0.5) // => [0, 1, 1, 2]
 * @example drawRows([1, 1, 1], 3, 0.9) // => [0, 1, 2]
 */
export function drawRows(weights: readonly number[], count: number, start: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const drawn: number[] = [];
  let [row, upTo] = [0, weights[0]!];
  for (let k = 0; k < count; k++) {
    const at = ((k + start) / count) * all;
    while (row < weights.length - 1 && upTo <= at) upTo += weights[++row]!;
    drawn.push(row);
  }
  return drawn;
}
