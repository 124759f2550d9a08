/** What methods need beside factors: figures to aim at, or a budget and an objective. */
import type { Fault } from "../../scenario/fault.ts";
import type { Known } from "../../scenario/known.ts";
import type { Path } from "../../support/problem.ts";
import type { Experiment, ExperimentGoal, ExperimentOutcome, Factor, FactorTarget } from "../experiment.ts";
import type { Method } from "../method.ts";
import type { CheckedExperiment } from "./experiment-schema.ts";
import type { Outcomes } from "./outcomes.ts";

/** The goal of a search: which policy, how much it may cost, what it should improve: an outcome of the file, or a metric. */
export function goalOf(
  { budget, objective, inequality, factors: given }: CheckedExperiment,
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
    // A factor that could not be read says so itself.
    if (factors.length > 0 && factors.length === given.length)
      faults.push({ code: "onlyOnePolicy", path: ["factors"], at: "key", arguments: { kind } });
    return null;
  }
  const named = (name: string, path: Path): ExperimentOutcome =>
    outcomes.list.find((one) => one.name === name) ?? outcomes.want({ metric: name, at: "end" }, path);
  const aim = named(objective, ["objective"]);
  const { better, ratio } = model.metrics.find(({ name }) => name === aim.metric)!;
  if (better === "neither" && !ratio) faults.push({ code: "noDirection", path: ["objective"], at: "value" });
  return {
    policy,
    budget,
    objective: aim.name,
    better: better === "higher" ? "higher" : "lower",
    cost: outcomes.want({ metric: "netPublicCost", at: "end" }, ["budget"]).name,
    inequality: named(inequality ?? "gini", ["inequality"]).name,
  };
}

/** A calibration looks at the baseline alone, a search at the baseline and its own policy: no other needs to run. */
export function withNeededPolicies(experiment: Experiment, { needs }: Method): Experiment {
  const { scenario, goal, factors } = experiment;
  const [baseline] = scenario.policies;
  if (needs === "targets") return { ...experiment, scenario: { ...scenario, policies: [baseline!] } };
  if (!goal) return experiment;
  return {
    ...experiment,
    scenario: { ...scenario, policies: [baseline!, scenario.policies[goal.policy]!] },
    factors: factors.map((factor) => ({ ...factor, target: { ...factor.target, policy: 1 } as FactorTarget })),
    goal: { ...goal, policy: 1 },
  };
}

/** What a method needs and the file lacks, and what the file has and its method does not use. */
export function needsOf(file: CheckedExperiment, { kind, needs }: Method, methods: readonly Method[]): Fault[] {
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
