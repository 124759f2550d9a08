/** From a grouped table to a Lorenz curve, or to everything that is wrong with it. */
import type { GroupTable } from "../../population/own-data.ts";
import type { Fault } from "../fault.ts";
import { fileFaults, numbersOf, placeOf, type Source } from "./cells.ts";

/** ASSUMED: more groups than statistics publish. */
const MAXIMUM_GROUPS = 1000;
const SHARE = { min: 0, max: 1, unit: "share" } as const;
const MEAN = { min: 1, max: 10_000_000, unit: "yuan/person/year" } as const;
/** How far published shares, rounded to four digits, may miss the whole. */
const ROUNDING = 0.001;

/** The ways a grouped table may be written, by the names of its two columns. */
export const GROUP_COLUMNS = {
  cumulative: ["population", "consumption"],
  shares: ["populationShare", "consumptionShare"],
  means: ["populationShare", "mean"],
} as const;

/**
 * Reads a grouped table, poorest group first.
 *
 * Shares that miss the whole by rounding are divided by their sum, so that the curve ends at (1, 1).
 *
 * @param given Mean consumption as the scenario gives it; null where the groups' means say it.
 */
export function readGroups(
  source: Source,
  given: number | null,
): { readonly groups: GroupTable; readonly mean: number } | { readonly faults: readonly Fault[] } {
  const broken = fileFaults(source, MAXIMUM_GROUPS);
  if (broken.length > 0) return { faults: broken };
  const { file, path, table } = source;
  const fault = (code: Fault["code"], more: Fault["arguments"] = {}): Fault => ({
    code,
    path,
    at: "value",
    arguments: { file, ...more },
  });
  const way = Object.entries(GROUP_COLUMNS).find(([, names]) => names.every((name) => table.names.includes(name)));
  if (!way)
    return {
      faults: [
        fault("groupsColumns", {
          ways: Object.values(GROUP_COLUMNS)
            .map((names) => names.join(" + "))
            .join("; "),
        }),
      ],
    };
  const [kind, [first, second]] = way;
  const persons = numbersOf(source, table.names.indexOf(first), SHARE, true);
  const others = numbersOf(source, table.names.indexOf(second), kind === "means" ? MEAN : SHARE, true);
  const faults = [...persons.faults, ...others.faults];
  if (faults.length > 0) return { faults };
  const cumulative = kind === "cumulative";
  const parts = (values: readonly (number | null)[]): number[] =>
    (values as number[]).map((value, k) => (cumulative ? value - ((values[k - 1] as number) ?? 0) : value));
  const population = parts(persons.values);
  const consumption = kind === "means" ? population.map((share, k) => share * others.values[k]!) : parts(others.values);
  const whole = (values: readonly (number | null)[], of: readonly number[]): number =>
    cumulative ? values.at(-1)! : sumOf(of);
  const [all, total] = [whole(persons.values, population), whole(others.values, consumption)];
  const mean = kind === "means" ? total / all : given;
  if (kind === "means" && given !== null)
    faults.push({ code: "groupsMeanTwice", path: ["population", "mean"], at: "key" });
  if (mean === null) faults.push(fault("groupsMean"));
  for (const [name, sum] of [
    [first, all],
    [second, kind === "means" ? 1 : total],
  ] as const)
    if (Math.abs(sum - 1) > ROUNDING) faults.push(fault("groupsWhole", { column: name, sum: String(sum) }));
  let before = 0;
  population.forEach((share, k) => {
    const richness = consumption[k]! / share;
    if (!(share > 0)) faults.push(fault("groupsAscend", { ...placeOf(source, k), column: first }));
    else if (!(richness > before)) faults.push(fault("groupsConvex", placeOf(source, k)));
    if (share > 0) before = richness;
  });
  if (table.rows.length < 2) faults.push(fault("groupsFew"));
  if (faults.length > 0) return { faults };
  let [upTo, share] = [0, 0];
  const groups = population.map((part, k) => {
    // Cumulative shares stand as they are given.
    upTo = cumulative ? persons.values[k]! : upTo + part;
    share = cumulative ? others.values[k]! : share + consumption[k]!;
    return k === population.length - 1 ? { population: 1, share: 1 } : { population: upTo / all, share: share / total };
  });
  return { groups, mean: mean! };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
