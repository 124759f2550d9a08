/** A budget: what a policy costs of it, and the policy made smaller until it fits. */
import type { Comparison, Lever } from "#engine";
import type { FileValue, ScenarioFile } from "./edits.ts";
import { isDated } from "./setting-values.ts";

/** The series that a budget is spent on. */
const COST = "netPublicCost";

/** What a policy costs beyond the baseline, present value over the whole run, yuan: the mean, and the range of 8 in 10 runs. */
export interface Spent {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** By how many household-years a cost per household and year is multiplied to be a total. */
export const householdYears = ({ households, months }: Pick<Comparison, "households" | "months">): number =>
  (households * months) / 12;

/** What a policy costs of a budget; null for the baseline, and where the scenario does not report net public cost. */
export function spentBy(comparison: Comparison, place: number): Spent | null {
  const change = comparison.policies[place]?.change?.[COST];
  if (!change || change.mean === null) return null;
  const years = householdYears(comparison);
  const { mean, low, high } = change;
  return { mean: mean * years, low: (low ?? mean) * years, high: (high ?? mean) * years };
}

/** What of a lever says how it is made smaller. */
export type Sized = Pick<Lever, "name" | "setting" | "neutral" | "size">;
type Settings = NonNullable<ScenarioFile["policies"][number]["settings"]>;

/** A number so many figures long that a person would write it, never larger than it was. */
const written = (value: number, integer = false): number => {
  if (Math.abs(value) < 1e-9) return 0;
  const step = integer ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
  return Number((Math.floor(value / step + 1e-9) * step).toPrecision(12));
};

/** What lies a part of the way from one setting to another, dates kept; formulas and tables stay as they are. */
function between(from: number, to: unknown, part: number, integer?: boolean): unknown {
  if (typeof to === "number") return written(from + part * (to - from), integer);
  if (!isDated(to)) return to;
  return Object.fromEntries(Object.entries(to).map(([month, value]) => [month, between(from, value, part, integer)]));
}

function smaller({ setting, neutral, size }: Sized, value: FileValue, statusQuo: FileValue | undefined, part: number) {
  if (size === undefined) return value;
  if (setting.kind === "number") {
    const from = typeof statusQuo === "number" ? statusQuo : typeof neutral === "number" ? neutral : 0;
    return between(from, value, part, setting.dial.integer) as FileValue;
  }
  const field = setting.kind === "record" ? setting.fields[size] : undefined;
  if (!field || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const old = (statusQuo as Readonly<Record<string, unknown>> | null | undefined)?.[size];
  const whole = "integer" in field && field.integer === true;
  return { ...record, [size]: between(typeof old === "number" ? old : 0, record[size], part, whole) } as FileValue;
}

/**
 * A policy's settings with every instrument of declared size moved towards the status quo in the same proportion.
 *
 * @param part 0 (the status quo) to 1 (as it is).
 */
export function scaledSettings(
  settings: Settings,
  levers: readonly Sized[],
  statusQuo: Readonly<Record<string, FileValue>>,
  part: number,
): Settings {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const lever = levers.find((one) => one.name === name);
      return [name, lever ? smaller(lever, value, statusQuo[name], part) : value];
    }),
  );
}

/** A part is near enough when the policy costs at least so much of the budget. */
const NEAR = 0.98;
/** As many runs are spent on it at most. */
export const TRIES = 6;

/**
 * The largest part of a policy whose cost is within a budget: false position between what fits and what does not.
 *
 * @param costOf The mean cost of a part, yuan.
 * @param whole What the whole policy costs, yuan.
 * @returns A part that was tried and fits; null if none did.
 */
export async function fittingPart(
  budget: number,
  whole: number,
  costOf: (part: number, tried: number) => Promise<number>,
): Promise<number | null> {
  let fits = { part: 0, cost: 0 };
  let over = { part: 1, cost: whole };
  let inRow = 0;
  for (let tried = 0; tried < TRIES; tried++) {
    // Aims a little below the budget: what comes out a trifle above it would be a try for nothing.
    const aim = ((1 + NEAR) / 2) * budget;
    // Where the cost falls less than the part, each further try that is still too dear goes down faster.
    const share = ((aim - fits.cost) / (over.cost - fits.cost)) ** (1 + inRow);
    const part = fits.part + Math.min(0.99, Math.max(0.01, share)) * (over.part - fits.part);
    const cost = await costOf(part, tried);
    inRow = cost > budget ? inRow + 1 : 0;
    if (cost > budget) over = { part, cost };
    else fits = { part, cost };
    if (fits.part > 0 && fits.cost >= NEAR * budget) break;
  }
  return fits.part > 0 ? fits.part : null;
}

/** True where something of a policy can be made smaller. */
export const canScale = (
  settings: Settings,
  levers: readonly Sized[],
  statusQuo: Readonly<Record<string, FileValue>>,
) => JSON.stringify(scaledSettings(settings, levers, statusQuo, 0.5)) !== JSON.stringify(settings);
