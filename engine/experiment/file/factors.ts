/** The factors of an experiment file: each by itself, then their names, then the policies they make. */
import type { Month } from "../../model/clock.ts";
import { checkPolicySettings } from "../../scenario/check.ts";
import type { Span } from "../../scenario/declared.ts";
import { dataAt, isWithin, type Fault } from "../../scenario/fault.ts";
import type { Known } from "../../scenario/known.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingInFile } from "../../scenario/write.ts";
import type { Experiment, Factor, FactorTarget } from "../experiment.ts";
import { scenarioAt } from "../scenario-at.ts";
import type { Columns } from "./column-names.ts";
import type { CheckedExperiment, CheckedFactor } from "./experiment-schema.ts";
import { readFactor } from "./read-factor.ts";

/** Every factor, named; faults are added to the list. */
export function factorsOf(
  { factors }: CheckedExperiment,
  scenario: Scenario,
  span: Span,
  known: Known,
  columns: Columns,
  faults: Fault[],
): Factor[] {
  const read = factors.map((given, k) => ({ given, factor: readFactor(given, ["factors", k], known, scenario, span) }));
  const shortOf = (target: FactorTarget): string =>
    target.kind === "parameter"
      ? target.parameter
      : target.kind === "luck"
        ? "luckOf"
        : target.lever + (target.field === null ? "" : `_${target.field}`);
  const targets = read.map(({ factor }) => ("target" in factor ? factor.target : null));
  return read.flatMap(({ given, factor }, k): Factor[] => {
    if ("faults" in factor) {
      faults.push(...factor.faults);
      return [];
    }
    const { target } = factor;
    const path = ["factors", k] as const;
    const same = (other: FactorTarget | null): boolean => JSON.stringify(other) === JSON.stringify(target);
    if (targets.findIndex(same) < k) {
      faults.push({
        code: "variedTwice",
        path: [...path, target.kind === "luck" ? "replicates" : target.kind],
        at: "value",
      });
      return [];
    }
    const short = shortOf(target);
    const alone = targets.filter((other) => other && shortOf(other) === short).length === 1;
    const prefix =
      !alone && target.kind === "lever"
        ? `${scenario.policies[target.policy]!.id.replace(/\W/g, "_").replace(/^(?=\d)/, "p")}_`
        : "";
    const name = given.name ?? (prefix + short).slice(0, 32);
    faults.push(...columns.take(name, given.name === undefined ? path : [...path, "name"]));
    return [{ ...factor, name }];
  });
}

/** What is wrong with those factors that have the right form, while something else in the file has not. */
export function faultsOfSoundFactors(
  data: unknown,
  known: readonly Fault[],
  scenario: Scenario,
  span: Span,
  of: Known,
): Fault[] {
  const factors = dataAt(data, ["factors"]);
  if (!Array.isArray(factors)) return [];
  return factors.flatMap((given: unknown, k): readonly Fault[] => {
    const path = ["factors", k];
    const sound = typeof given === "object" && given !== null && !known.some((fault) => isWithin(fault.path, path));
    if (!sound || known.some((fault) => fault.path.length < 2 && isWithin(path, fault.path))) return [];
    const factor = readFactor(given as CheckedFactor, path, of, scenario, span);
    return "faults" in factor ? factor.faults : [];
  });
}

/** What is wrong with a policy once its factors are set: a record may lack what no factor gives. Said at the factor. */
export function settingFaults(
  experiment: Experiment,
  span: { readonly first: Month; readonly last: Month },
  { model }: Known,
): Fault[] {
  const { factors } = experiment;
  const middle = scenarioAt(experiment, { id: 0, unit: factors.map(() => 0.5) });
  return factors.flatMap(({ target }, k): Fault[] => {
    if (target.kind !== "lever") return [];
    const setting = middle.policies[target.policy]!.settings[target.lever];
    if (setting === undefined) return [];
    const lever = model.levers.find(({ name }) => name === target.lever)!;
    const checked = checkPolicySettings({ [target.lever]: settingInFile(lever.setting, setting) }, model, span);
    if (!("faults" in checked)) return [];
    return checked.faults.map((fault) => ({ ...fault, path: ["factors", k, "lever"] }));
  });
}

/** A factor that sets a field of a lever which another factor of the same policy sets whole: which of them should hold? */
export const fieldsOfWholeSettings = (factors: readonly Factor[]): Fault[] =>
  factors.flatMap(({ target }, k): Fault[] => {
    if (target.kind !== "lever" || target.field === null) return [];
    const whole = JSON.stringify({ ...target, field: null });
    return factors.some((other) => JSON.stringify(other.target) === whole)
      ? [{ code: "variedTwice", path: ["factors", k, "lever"], at: "value" }]
      : [];
  });
