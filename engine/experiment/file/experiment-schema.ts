/** The schema of experiment files, derived from what the model and the methods declare. Rules between values are in `factors.ts` and its neighbours. */
import * as z from "zod/mini";
import { declared, identifier, list, month, number, oneOf, text, type Span } from "../../scenario/declared.ts";
import { jsonSchemaOf } from "../../scenario/json-schema.ts";
import { LIMITS, type Known, type Limits } from "../../scenario/known.ts";
import { mapValues } from "../../scenario/setting-schema.ts";
import { LINES } from "../../scenario/scenario-schema.ts";
import { dataAt } from "../../scenario/fault.ts";
import { EXPERIMENT_SCHEMA } from "../experiment.ts";
import type { Method } from "../method.ts";

export const MAXIMUM_FACTORS = 64;
/** Values of one factor. */
export const MAXIMUM_VALUES = 1000;
/** Longest name of a column: Stata takes 32 characters, and a reason's column adds seven. */
export const MAXIMUM_NAME = 25;
const COLUMN = /^[A-Za-z][A-Za-z0-9_]*$/;

const anyNumber = () =>
  z.number().register(declared, {
    expected: { kind: "number", minimum: -1e12, maximum: 1e12, unit: "1", whole: false },
  });
const flag = () => z.boolean().register(declared, { expected: { kind: "flag" } });

/** A column's name. */
const column = () =>
  z
    .string()
    .check(z.regex(COLUMN), z.maxLength(MAXIMUM_NAME))
    .register(declared, { expected: { kind: "column", maximum: MAXIMUM_NAME } });

/** The metrics that a single run has. */
const moment = (span: Span | null) => z.union([oneOf(["end", "start", "mean"]), month(span)]);
const line = () => z.union([oneOf(["official"]), number(LINES)]);

/**
 * The schema of a file whose data are looked at first: the keys of `method` are those of its kind.
 *
 * @param span Policy months of the scenario; null if it is not known.
 * @param targets Rows of the base population that may be aimed at.
 */
export function experimentSchema(
  data: unknown,
  known: Known,
  methods: readonly Method[],
  limits: Limits,
  span: Span | null,
  targets: readonly string[],
) {
  const method = methodSchema(dataAt(data, ["method", "kind"]), methods);
  const aim = oneOf([...known.model.metrics.map(({ name }) => name), ...outcomeNames(data)]);
  return schemaWith(method, aim, known, limits, span, targets);
}

/** The names that a file gives to outcomes. */
function outcomeNames(data: unknown): readonly string[] {
  const outcomes = dataAt(data, ["outcomes"]);
  if (!Array.isArray(outcomes)) return [];
  const names = outcomes.map((one: unknown) => dataAt(one, ["name"]));
  return names.filter((name) => typeof name === "string");
}

/**
 * A JSON Schema (draft 7) of experiment files for editors; rules between values, and what depends on the scenario, are
 * left to `readExperiment`.
 */
export function experimentJsonSchema(known: Known, methods: readonly Method[]): Record<string, unknown> {
  const rows = Object.values(known.bases).flatMap((base) => base.targets.map(({ row }) => row));
  const method = z.union(methods.map(({ kind }) => methodSchema(kind, methods)));
  const aim = z.union([oneOf(known.model.metrics.map(({ name }) => name)), column()]);
  return jsonSchemaOf(schemaWith(method, aim, known, LIMITS, null, [...new Set(rows)]), "Coopolis experiment");
}

function schemaWith<M extends ReturnType<typeof methodSchema>>(
  method: M | z.ZodMiniUnion<M[]>,
  aim: z.ZodMiniType<string>,
  { model }: Known,
  limits: Limits,
  span: Span | null,
  targets: readonly string[],
) {
  const metrics = model.metrics.map(({ name }) => name);
  return z.strictObject({
    schema: z.literal(EXPERIMENT_SCHEMA),
    scenario: text(1000),
    method,
    factors: z._default(list(factor(limits), 0, MAXIMUM_FACTORS), []),
    replicates: z.optional(number({ min: 1, max: limits.replicates, unit: "1", integer: true })),
    commonLuck: z._default(flag(), true),
    outcomes: z.optional(
      list(
        z.strictObject({
          metric: oneOf(metrics),
          at: z._default(moment(span), "end"),
          line: z.optional(line()),
          name: z.optional(column()),
        }),
        1,
        200,
      ),
    ),
    monthly: z._default(flag(), false),
    households: z._default(list(oneOf(householdColumns(model)), 0, 100), []),
    targets: z.optional(
      list(
        z.union([
          oneOf(targets),
          z.strictObject({
            name: column(),
            metric: oneOf(metrics),
            at: z._default(moment(span), "start"),
            line: z.optional(line()),
            value: anyNumber(),
            tolerance: number({ min: 0, max: 1e12, unit: "1" }),
            discrepancy: z._default(number({ min: 0, max: 1e12, unit: "1" }), 0),
          }),
        ]),
        1,
        50,
      ),
    ),
    budget: z.optional(number({ min: 0, max: 1e15, unit: "yuan" })),
    objective: z.optional(aim),
    inequality: z.optional(aim),
  });
}

export type CheckedExperiment = z.infer<ReturnType<typeof experimentSchema>>;
export type CheckedFactor = CheckedExperiment["factors"][number];

/** The columns of households that hold one value each. */
export const householdColumns = ({ tables }: Known["model"]): string[] =>
  Object.entries(tables.households).flatMap(([name, { width }]) => (width === 1 ? [name] : []));

const factor = (limits: Limits) =>
  z.strictObject({
    lever: z.optional(text(100)),
    policy: z.optional(identifier()),
    field: z.optional(text(100)),
    parameter: z.optional(text(100)),
    replicates: z.optional(number({ min: 2, max: limits.replicates, unit: "1", integer: true })),
    low: z.optional(anyNumber()),
    high: z.optional(anyNumber()),
    values: z.optional(list(z.unknown(), 1, MAXIMUM_VALUES)),
    name: z.optional(column()),
  });

/** The keys of a method's kind; of an unknown kind nothing but the kind is looked at. */
function methodSchema(kind: unknown, methods: readonly Method[]) {
  const method = methods.find((one) => one.kind === kind);
  const own = method ? mapValues(method.settings, (dial) => z.optional(number(dial, dial))) : {};
  const shape = {
    kind: oneOf(method ? [method.kind] : methods.map((one) => one.kind)),
    seed: z.optional(text(200)),
    ...own,
  };
  return method ? z.strictObject(shape) : z.looseObject(shape);
}
