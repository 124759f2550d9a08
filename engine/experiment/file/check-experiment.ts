/** Checks plain data in the syntax of experiment files, together with the scenario they speak of. */
import { withOwnData } from "../../population/own-data.ts";
import type { Span } from "../../scenario/declared.ts";
import type { Fault } from "../../scenario/fault.ts";
import { faultsOf } from "../../scenario/faults-of-issue.ts";
import type { Known, Limits } from "../../scenario/known.ts";
import { repeated } from "../../scenario/rules.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { mapValues } from "../../scenario/setting-schema.ts";
import type { Path } from "../../support/problem.ts";
import type { Experiment } from "../experiment.ts";
import { EXPERIMENT_SCHEMA } from "../experiment.ts";
import type { Method } from "../method.ts";
import { openColumns } from "./column-names.ts";
import { experimentSchema, MAXIMUM_FACTORS, type CheckedExperiment } from "./experiment-schema.ts";
import { factorsOf, faultsOfSoundFactors, fieldsOfWholeSettings, settingFaults } from "./factors.ts";
import { goalOf, needsOf, withNeededPolicies } from "./goal.ts";
import { openOutcomes, targetOf, type Wanted, type WantedTarget } from "./outcomes.ts";

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
  limits: Limits,
  methods: readonly Method[],
): { readonly experiment: Experiment } | Faults {
  const base = scenario && withOwnData(known.bases[scenario.population.base]!, scenario.population);
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
  // What follows from a factor's own fault is not said again.
  if (factors.length === file.factors.length) faults.push(...fieldsOfWholeSettings(factors));
  if (file.factors.length === 0 && !method.withoutFactors) faults.push(NO_FACTORS);
  const base = withOwnData(known.bases[scenario.population.base]!, scenario.population);
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
  const targetNames = targets.map(({ name }, k): readonly [Path, string] => [
    ["targets", k, ...(typeof file.targets![k] === "string" ? [] : ["name"])],
    name,
  ]);
  faults.push(...outcomes.faults, ...repeated(targetNames, "duplicateEntry"), ...needsOf(file, method, methods));
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
  return faults.length > 0 ? { faults } : { experiment: withNeededPolicies(experiment, method) };
}

const NO_FACTORS: Fault = {
  code: "missing",
  path: ["factors"],
  at: "value",
  expected: { kind: "list", minimum: 1, maximum: MAXIMUM_FACTORS },
  arguments: { key: "factors" },
};
