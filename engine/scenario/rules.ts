/**
 * Rules between values, which no value's own declaration can state. They look at data that may be wrong in other ways,
 * so that everything is reported at once.
 */
import type { Lever } from "../model/lever.ts";
import type { Path } from "../support/problem.ts";
import type { Known } from "./known.ts";
import { dataAt, type Fault } from "./fault.ts";
import { ownPopulation } from "./own-data/own-population.ts";
import { posteriorFaults } from "./posterior.ts";

/** Everything that contradicts itself in a scenario file. */
export function contradictions(data: unknown, known: Known): readonly Fault[] {
  const { model } = known;
  const policies = listAt(data, ["policies"]);
  return [
    ...repeated(
      policies.map((policy, k) => [["policies", k, "id"], dataAt(policy, ["id"])]),
      "duplicatePolicy",
    ),
    ...["lines", "outcomes"].flatMap((key) =>
      repeated(
        listAt(data, ["report", key]).map((entry, k) => [["report", key, k], entry]),
        "duplicateEntry",
      ),
    ),
    ...Object.keys(model.parameters).flatMap((name) => lowAboveHigh(data, ["assumptions", name])),
    ...posteriorFaults(data, known),
    ...ownFaults(data, known),
    ...moreVillagesThanHouseholds(data),
    ...policies.flatMap((policy, k) =>
      settingContradictions(dataAt(policy, ["settings"]), model.levers, ["policies", k, "settings"]),
    ),
  ];
}

/** Everything that contradicts itself in the settings of a policy. */
export function settingContradictions(settings: unknown, levers: readonly Lever[], root: Path): readonly Fault[] {
  return levers.flatMap(({ name, setting }) => {
    const rows = setting.kind === "table" ? listAt(settings, [name]) : [];
    const column = setting.kind === "table" ? Object.keys(setting.row)[0]! : "";
    return rows.flatMap((row, k): Fault[] => {
      const [before, value] = [dataAt(rows[k - 1], [column]), dataAt(row, [column])];
      const falls = typeof before === "number" && typeof value === "number" && value <= before;
      return falls
        ? [{ code: "notAscending", path: [...root, name, k, column], at: "value", arguments: { column, before } }]
        : [];
    });
  });
}

/** A text or number that stands a second time among places where each may stand once. */
export function repeated(
  entries: readonly (readonly [path: Path, value: unknown])[],
  code: "duplicatePolicy" | "duplicateEntry",
): readonly Fault[] {
  const seen = new Set<unknown>();
  return entries.flatMap(([path, value]): Fault[] => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    if (seen.has(value)) return [{ code, path, at: "value" }];
    seen.add(value);
    return [];
  });
}

function lowAboveHigh(data: unknown, path: Path): readonly Fault[] {
  const [low, high] = [dataAt(data, [...path, "low"]), dataAt(data, [...path, "high"])];
  const above = typeof low === "number" && typeof high === "number" && low > high;
  return above ? [{ code: "lowAboveHigh", path: [...path, "low"], at: "value", arguments: { high } }] : [];
}

function ownFaults(data: unknown, known: Known): readonly Fault[] {
  const own = ownPopulation(data, known);
  return "faults" in own ? own.faults : [];
}

function moreVillagesThanHouseholds(data: unknown): readonly Fault[] {
  const path = ["population", "villages"];
  const [villages, households] = [dataAt(data, path), dataAt(data, ["population", "households"])];
  const more = typeof villages === "number" && typeof households === "number" && villages > households;
  return more ? [{ code: "moreVillagesThanHouseholds", path, at: "value", arguments: { households } }] : [];
}

const listAt = (data: unknown, path: Path): readonly unknown[] => {
  const found = dataAt(data, path);
  return Array.isArray(found) ? found : [];
};
