/** One factor of an experiment file: from names to what it sets, with its range or levels, or to what is wrong with it. */
import { isNumberField, type Resolved, type Setting } from "../../model/setting.ts";
import type { Fault } from "../../scenario/fault.ts";
import { faultsOf } from "../../scenario/faults-of-issue.ts";
import type { Known } from "../../scenario/known.ts";
import { settingContradictions } from "../../scenario/rules.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingSchema } from "../../scenario/setting-schema.ts";
import type { Span } from "../../scenario/declared.ts";
import type { Path } from "../../support/problem.ts";
import type { Dial, Text } from "../../support/quantity.ts";
import type { Factor, FactorTarget, Level } from "../experiment.ts";
import type { CheckedFactor } from "./experiment-schema.ts";

/** The word for leaving a lever as it is. */
export const STATUS_QUO = "statusQuo";

/** A factor without a name yet, or everything that is wrong with it. */
export type ReadFactor = Omit<Factor, "name"> | { readonly faults: readonly Fault[] };

/** What a factor varies: a dial, or a whole setting of a lever. */
interface Varied {
  readonly target: FactorTarget;
  readonly label: Text;
  readonly dial: Dial | null;
  readonly setting: Setting | null;
  /** What is wrong with it so far. */
  readonly faults?: readonly Fault[];
}

/** @param path Of the factor in the file. */
export function readFactor(given: CheckedFactor, path: Path, known: Known, scenario: Scenario, span: Span): ReadFactor {
  const kinds = (["lever", "parameter", "replicates"] as const).filter((key) => given[key] !== undefined);
  if (kinds.length !== 1) return wrong({ code: "factorKind", path, at: "value", arguments: { count: kinds.length } });
  const kind = kinds[0]!;
  const allowed: readonly string[] = ALLOWED[kind];
  const strangers = Object.keys(given).filter((key) => !allowed.includes(key));
  if (strangers.length > 0)
    return wrong(
      ...strangers.map((key) => ({ code: "unknownKey", path: [...path, key], at: "key", names: allowed }) as const),
    );
  if (kind === "replicates") return luckOf(given.replicates!);
  const varied =
    kind === "parameter" ? parameterOf(given.parameter!, path, known) : leverOf(given, path, known, scenario);
  if (!("target" in varied)) return varied;
  const { target, label, dial, faults = [] } = varied;
  const unit = dial?.unit ?? "1";
  const numbers =
    given.values === undefined ? rangeOf(given, varied, path) : levelsOf(given, varied, path, known, span);
  const all = [...faults, ...("faults" in numbers ? numbers.faults : [])];
  return "faults" in numbers || all.length > 0 ? { faults: all } : { target, label, unit, ...numbers };
}

const ALLOWED = {
  lever: ["lever", "policy", "field", "low", "high", "values", "name"],
  parameter: ["parameter", "low", "high", "values", "name"],
  replicates: ["replicates", "name"],
} as const satisfies Record<string, readonly string[]>;

const wrong = (...faults: readonly Fault[]): { readonly faults: readonly Fault[] } => ({ faults });

const luckOf = (count: number): Omit<Factor, "name"> => ({
  target: { kind: "luck" },
  label: { en: "which luck", zh: "哪一次运气" },
  unit: "1",
  range: { low: 0, high: count - 1, whole: true },
  levels: null,
});

function unknownName(path: Path, names: readonly string[]): { readonly faults: readonly Fault[] } {
  return wrong({ code: "unknownName", path, at: "value", expected: { kind: "oneOf", names }, names });
}

function parameterOf(name: string, path: Path, { model }: Known): Varied | { readonly faults: readonly Fault[] } {
  const dial = Object.hasOwn(model.parameters, name) ? model.parameters[name]! : null;
  if (!dial) return unknownName([...path, "parameter"], Object.keys(model.parameters));
  return { target: { kind: "parameter", parameter: name }, label: dial.label, dial, setting: null };
}

function leverOf(
  { lever: name, policy, field, values }: CheckedFactor,
  path: Path,
  { model }: Known,
  { policies }: Scenario,
): Varied | { readonly faults: readonly Fault[] } {
  const lever = model.levers.find((one) => one.name === name);
  if (!lever)
    return unknownName(
      [...path, "lever"],
      model.levers.map((one) => one.name),
    );
  const ids = policies.map(({ id }) => id);
  const at = policy === undefined ? -1 : ids.indexOf(policy);
  const faults: readonly Fault[] = at >= 0 ? [] : policyFaults(policy, path, ids);
  const target = { kind: "lever", policy: at, lever: lever.name, field: field ?? null } as const;
  const { setting, label } = lever;
  if (setting.kind === "number" && field === undefined) return { target, label, dial: setting.dial, setting, faults };
  const numbers =
    setting.kind === "record" ? Object.entries(setting.fields).filter(([, one]) => isNumberField(one)) : [];
  const names = numbers.map(([one]) => one);
  if (field === undefined) {
    if (values !== undefined) return { target, label, dial: null, setting, faults };
    const fields = names.length > 0 ? ` (field: ${names.join(", ")})` : "";
    return wrong(...faults, {
      code: "wholeSetting",
      path: [...path, "lever"],
      at: "value",
      arguments: { lever: lever.name, fields },
    });
  }
  if (names.length === 0)
    return wrong({ code: "unknownKey", path: [...path, "field"], at: "key", names: ALLOWED.parameter });
  const found = numbers.find(([one]) => one === field)?.[1];
  if (!found || !isNumberField(found)) return unknownName([...path, "field"], names);
  return {
    target,
    label: { en: `${label.en}: ${found.label.en}`, zh: `${label.zh}：${found.label.zh}` },
    dial: found,
    setting: null,
    faults,
  };
}

function policyFaults(policy: string | undefined, path: Path, names: readonly string[]): readonly Fault[] {
  const expected = { kind: "oneOf", names } as const;
  const at = [...path, "policy"];
  return policy === undefined
    ? [{ code: "missing", path: at, at: "value", expected, arguments: { key: "policy" } }]
    : [{ code: "unknownName", path: at, at: "value", expected, names }];
}

/** From low to high; the declared range where the file does not say. */
function rangeOf(
  given: CheckedFactor,
  { dial }: Varied,
  path: Path,
): Pick<Factor, "range" | "levels"> | { readonly faults: readonly Fault[] } {
  const { min, max, integer = false } = dial!;
  const [low, high] = [given.low ?? min, given.high ?? max];
  const faults = (["low", "high"] as const).flatMap((key) => numberFaults(given[key], dial!, [...path, key]));
  if (faults.length === 0 && low > high)
    faults.push({
      code: "lowAboveHigh",
      path: [...path, given.low === undefined ? "high" : "low"],
      at: "value",
      arguments: { high },
    });
  return faults.length > 0 ? { faults } : { range: { low, high, whole: integer }, levels: null };
}

/** A number that its dial does not allow. */
function numberFaults(value: unknown, { min, max, unit, integer = false }: Dial, path: Path): Fault[] {
  if (value === undefined) return [];
  const expected = { kind: "number", minimum: min, maximum: max, unit, whole: integer } as const;
  if (typeof value !== "number") return [{ code: "wrongType", path, at: "value", expected }];
  if (!(value >= min && value <= max)) return [{ code: "outOfRange", path, at: "value", expected }];
  return integer && !Number.isInteger(value) ? [{ code: "notWhole", path, at: "value", expected }] : [];
}

/** The values a file lists: numbers, or whole settings. */
function levelsOf(
  given: CheckedFactor,
  { target, dial, setting }: Varied,
  path: Path,
  { model }: Known,
  span: Span,
): Pick<Factor, "range" | "levels"> | { readonly faults: readonly Fault[] } {
  if (given.low !== undefined || given.high !== undefined)
    return wrong({ code: "valuesOrRange", path: [...path, "values"], at: "key" });
  const faults: Fault[] = [];
  const levels = given.values!.map((value, k): Level => {
    const at = [...path, "values", k];
    const written = typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
    if (setting && target.kind === "lever") {
      if (value === STATUS_QUO) return { written, value: null };
      const schema = settingSchema(setting, span);
      const result = schema.safeParse(value);
      const found = [
        ...(result.error?.issues.flatMap((issue) => faultsOf(issue, { schema, data: value })) ?? []),
        ...settingContradictions({ [target.lever]: value }, model.levers, []).map((fault) => ({
          ...fault,
          path: fault.path.slice(1),
        })),
      ];
      faults.push(...found.map((fault) => ({ ...fault, path: [...at, ...fault.path] })));
      return { written, value: result.success && found.length === 0 ? (result.data as Resolved) : null };
    }
    faults.push(...numberFaults(value, dial!, at));
    return { written, value: value as number };
  });
  levels.forEach(({ written }, k) => {
    if (levels.findIndex((one) => one.written === written) < k)
      faults.push({ code: "duplicateEntry", path: [...path, "values", k], at: "value" });
  });
  return faults.length > 0 ? { faults } : { range: null, levels };
}
