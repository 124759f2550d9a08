/** Checks plain data in the syntax of experiment files, together with the scenario they speak of. */
import type { Month } from "../../model/clock.ts";
import { checkPolicySettings } from "../../scenario/check.ts";
import type { Span } from "../../scenario/declared.ts";
import { dataAt, isWithin, type Fault } from "../../scenario/fault.ts";
import { faultsOf } from "../../scenario/faults-of-issue.ts";
import { LIMITS, type Known, type Limits } from "../../scenario/known.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { mapValues } from "../../scenario/setting-schema.ts";
import { settingInFile } from "../../scenario/write.ts";
import type { Experiment, ExperimentGoal, Factor, FactorTarget } from "../experiment.ts";
import { EXPERIMENT_SCHEMA } from "../experiment.ts";
import type { Method } from "../method.ts";
import { methods as registered } from "../methods/index.ts";
import { scenarioAt } from "../scenario-at.ts";
import { openColumns, type Columns } from "./column-names.ts";
import { experimentSchema, type CheckedExperiment, type CheckedFactor } from "./experiment-schema.ts";
import { openOutcomes, targetOf, type Outcomes, type Wanted, type WantedTarget } from "./outcomes.ts";
import { readFactor } from "./read-factor.ts";

type Faults = { readonly faults: readonly Fault[] };

/**
 * An experiment from plain data: trusted, or everything that is wrong with it.
 *
 * @param scenario The scenario that the data name; null if it could not be read: then no more is checked than can be
 *   without it, and there is no experiment.
 */
export function checkExperiment(
  data: unknown,
  scenario: Scenario | null,
  known: Known,
  limits: Limits = LIMITS,
  methods: readonly Method[] = registered,
): { readonly experiment: Experiment } | Faults {
  const base = scenario && known.bases[scenario.population.base]!;
  const span = scenario && { first: scenario.start, last: scenario.start + scenario.months - 1 };
  const rows = base ? base.targets.map(({ row }) => row) : [];
  const schema = experimentSchema(data, known, methods, limits, span, rows);
  const result = schema.safeParse(data);
  const faults = result.error?.issues.flatMap((issue) => faultsOf(issue, { schema, data })) ?? [];
  if (!scenario || !base || !span) return { faults };
  if (!result.success) return { faults: [...faults, ...faultsOfSoundFactors(data, faults, scenario, span, known)] };
  return resolve(
    result.data,
    scenario,
    span,
    known,
    methods.find(({ kind }) => kind === result.data.method.kind)!,
    methods,
  );
}

/** What is wrong with those factors that have the right form, while something else in the file has not. */
function faultsOfSoundFactors(
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

function resolve(
  file: CheckedExperiment,
  scenario: Scenario,
  span: Span,
  known: Known,
  method: Method,
  methods: readonly Method[],
): { readonly experiment: Experiment } | Faults {
  const faults: Fault[] = [];
  const columns = openColumns();
  const factors = factorsOf(file, scenario, span, known, columns, faults);
  const base = known.bases[scenario.population.base]!;
  const outcomes = openOutcomes(known, scenario, base, columns);
  if (file.outcomes)
    file.outcomes.forEach((wanted, k) =>
      outcomes.want(wanted as Wanted, ["outcomes", k, wanted.name === undefined ? "metric" : "name"]),
    );
  else
    for (const metric of scenario.report.outcomes)
      if (!known.model.metrics.find(({ name }) => name === metric)!.ratio)
        outcomes.want({ metric, at: "end" }, ["outcomes"]);
  const targets = (file.targets ?? []).map((wanted, k) =>
    targetOf(wanted as WantedTarget, ["targets", k], outcomes, base),
  );
  const goal = goalOf(file, factors, known, outcomes, method, faults);
  faults.push(...outcomes.faults, ...needsOf(file, method, methods));
  if (factors.some(({ target }) => target.kind === "luck") && (file.replicates ?? 1) !== 1)
    faults.push({ code: "luckOnce", path: ["replicates"], at: "value" });
  const luck = factors.some(({ target }) => target.kind === "luck");
  const { kind, seed, ...numbers } = file.method as { kind: string; seed?: string } & Record<string, number | string>;
  const experiment: Experiment = {
    schema: EXPERIMENT_SCHEMA,
    scenario,
    method: {
      kind,
      seed: seed ?? scenario.seed,
      settings: mapValues(
        method.settings,
        ({ default: central }, name) => (numbers[name] as number | undefined) ?? central,
      ),
    },
    factors,
    replicates: file.replicates ?? (luck ? 1 : scenario.replicates),
    commonLuck: file.commonLuck,
    outcomes: outcomes.list,
    monthly: file.monthly,
    households: file.households,
    targets,
    goal,
  };
  if (faults.length === 0)
    faults.push(...settingFaults(experiment, span, known), ...(method.check?.(experiment) ?? []));
  return faults.length > 0 ? { faults } : { experiment };
}

/** Every factor, named; faults are added to the list. */
function factorsOf(
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
    if (targets.findIndex(same) < k)
      faults.push({
        code: "variedTwice",
        path: [...path, target.kind === "luck" ? "replicates" : target.kind],
        at: "value",
      });
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

/** The goal of a search: which policy, how much it may cost, what it should improve. */
function goalOf(
  { budget, objective, inequality }: CheckedExperiment,
  factors: readonly Factor[],
  { model }: Known,
  outcomes: Outcomes,
  { needs, kind }: Method,
  faults: Fault[],
): ExperimentGoal | null {
  if (needs !== "goal" || budget === undefined || objective === undefined) return null;
  const policies = new Set(factors.map(({ target }) => (target.kind === "lever" ? target.policy : -1)));
  const [policy] = policies;
  if (policies.size !== 1 || policy === undefined || policy < 1) {
    faults.push({ code: "onlyOnePolicy", path: ["factors"], at: "key", arguments: { kind } });
    return null;
  }
  const { better } = model.metrics.find(({ name }) => name === objective)!;
  return {
    policy,
    budget,
    objective: outcomes.want({ metric: objective, at: "end" }, ["objective"]),
    better: better === "higher" ? "higher" : "lower",
    cost: outcomes.want({ metric: "netPublicCost", at: "end" }, ["budget"]),
    inequality: outcomes.want({ metric: inequality ?? "gini", at: "end" }, ["inequality"]),
  };
}

/** What a method needs and the file lacks, and what the file has and its method does not use. */
function needsOf(file: CheckedExperiment, { kind, needs }: Method, methods: readonly Method[]): Fault[] {
  const keys = { targets: ["targets"], goal: ["budget", "objective", "inequality"] } as const;
  return (["targets", "goal"] as const).flatMap((need): Fault[] => {
    const given = keys[need].filter((key) => file[key] !== undefined);
    if (need !== needs) {
      const others = methods.flatMap((one) => (one.needs === need ? [one.kind] : [])).join(", ");
      return given.map((key) => ({
        code: "notForMethod",
        path: [key],
        at: "key",
        arguments: { key, kind, methods: others },
      }));
    }
    const required = REQUIRED[need].filter((key) => file[key] === undefined);
    return required.map((key) => ({
      code: "missing",
      path: [key],
      at: "value",
      expected: EXPECTED[key],
      arguments: { key },
    }));
  });
}

const REQUIRED = { targets: ["targets"], goal: ["budget", "objective"] } as const;
const EXPECTED = {
  targets: { kind: "list", minimum: 1, maximum: 50 },
  budget: { kind: "number", minimum: 0, maximum: 1e15, unit: "yuan", whole: false },
  objective: { kind: "text", maximum: 100 },
} as const;

/** What is wrong with a policy once its factors are set: a record may lack what no factor gives. Said at the factor. */
function settingFaults(
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
