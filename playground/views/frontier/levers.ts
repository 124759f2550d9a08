/** Which levers a search may move, and how far. */
import type { ShownLever } from "virtual:coopolis/declarations";
import { scaledSettings } from "../../state/budget.ts";
import type { FileValue, ScenarioFile } from "../../state/edits.ts";
import { isDated } from "../../state/setting-values.ts";

/** A lever with a setting that some policy gives it. */
export interface Offered {
  readonly lever: ShownLever;
  readonly value: FileValue;
  /** Whether the shown policy moves it; otherwise another policy of the scenario does. */
  readonly own: boolean;
}

/** Levers moved at once, at most: with more, a search as short as this one finds little. */
export const MOST_LEVERS = 6;
/** A lever is tried up to so many times its present distance from the status quo. */
const FARTHEST = 2;
/** Settings tried of each lever, by how many levers there are: together they may not grow without bound. */
const STEPS = [20, 10, 8, 6, 6, 6];

/** The levers that the policies of a scenario move away from the status quo, those of the shown one first. */
export function offeredLevers(
  policies: ScenarioFile["policies"],
  place: number,
  levers: readonly ShownLever[],
  quo: Readonly<Record<string, FileValue>>,
): Offered[] {
  const offered = new Map<string, Offered>();
  const order = [place, ...policies.keys()].filter((at) => at > 0);
  for (const at of order)
    for (const [name, value] of Object.entries(policies[at]?.settings ?? {})) {
      const lever = levers.find((one) => one.name === name);
      if (!lever || offered.has(name) || JSON.stringify(value) === JSON.stringify(quo[name])) continue;
      offered.set(name, { lever, value, own: at === place });
    }
  return [...offered.values()];
}

/** Whether more of it costs more: only then can a budget buy more or less of it. */
export const isPriced = ({ lever }: Pick<Offered, "lever">): boolean => lever.size !== undefined;

/** What of a lever a search makes more or less of: its declared size, or its number where it is no more than one; else nothing. */
const sizeOf = ({ setting, size }: ShownLever): string | undefined =>
  size ?? (setting.kind === "number" ? "value" : undefined);

/**
 * The settings of a lever that a search tries beside the status quo: evenly spaced from there through the present one to
 * twice its distance, within what the lever declares. A rule of many parts without a size is either as it is or not there.
 *
 * @param count How many levers there are in all.
 */
export function settingsTried(
  { lever: declared, value }: Pick<Offered, "lever" | "value">,
  quo: Readonly<Record<string, FileValue>>,
  count: number,
): FileValue[] {
  const size = sizeOf(declared);
  if (size === undefined) return [value];
  const lever = { ...declared, size };
  const steps = STEPS[Math.min(count, STEPS.length) - 1]!;
  const { name } = lever;
  const tried = Array.from({ length: steps }, (_, k) => {
    const part = ((k + 1) * FARTHEST) / steps;
    return part === 1 ? value : clipped(lever, scaledSettings({ [name]: value }, [lever], quo, part)[name]!);
  });
  const none = JSON.stringify(quo[name] ?? lever.neutral);
  return [...new Map(tried.map((one) => [JSON.stringify(one), one])).entries()].flatMap(([key, one]) =>
    key === none ? [] : [one],
  );
}

/** A setting whose size stays within the lever's declared range. */
function clipped({ setting, size }: ShownLever, value: FileValue): FileValue {
  const within = ({ min, max }: { readonly min: number; readonly max: number }, of: unknown): unknown =>
    typeof of === "number"
      ? Math.min(max, Math.max(min, of))
      : isDated(of)
        ? Object.fromEntries(Object.entries(of).map(([month, number]) => [month, within({ min, max }, number)]))
        : of;
  if (setting.kind === "number") return within(setting.dial, value) as FileValue;
  const field = setting.kind === "record" && size !== undefined ? setting.fields[size] : undefined;
  if (!field || !("min" in field) || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [size!]: within(field, record[size!]) };
}
