/** The schema of scenario files, derived from what the model declares. */
import * as z from "zod/mini";
import type { Unit } from "../support/quantity.ts";
import { bilingual, declared, identifier, list, month, number, oneOf, text, type Span } from "./declared.ts";
import type { Known, Limits } from "./known.ts";
import { MAXIMUM_DRAWS, WEIGHT, WEIGHTS } from "./posterior.ts";
import { SCENARIO_SCHEMA } from "./scenario.ts";
import { populationSchema } from "./own-data/population-schema.ts";
import { mapValues, settingSchema } from "./setting-schema.ts";

/** Policy months: at least the twelve that yearly outcomes need, at most twenty years. */
export const MONTHS = { min: 12, max: 240 } as const;
export const MAXIMUM_POLICIES = 12;
export const LINES = { min: 100, max: 100_000, unit: "yuan/person/year" } as const;

const whole = (min: number, max: number, unit: Unit) => number({ min, max, unit, integer: true });

/**
 * The schema of a whole scenario file.
 *
 * @param span Months that dates may name; null where they are not known (yet).
 */
export function scenarioSchema({ model, bases }: Known, limits: Limits, span: Span | null) {
  return z.strictObject({
    schema: z.literal(SCENARIO_SCHEMA),
    id: identifier(),
    title: bilingual(),
    question: z.optional(bilingual()),
    lookAt: z.optional(bilingual()),
    limits: z.optional(bilingual()),
    sources: z._default(list(text(200), 0, 100), []),
    population: populationSchema(Object.keys(bases), limits),
    start: z.optional(month(null)),
    months: whole(MONTHS.min, MONTHS.max, "months"),
    burnIn: z._default(whole(0, 120, "months"), 36),
    seed: text(200),
    replicates: z._default(whole(1, limits.replicates, "1"), 30),
    perfectInformation: z._default(z.boolean().register(declared, { expected: { kind: "flag" } }), false),
    assumptions: z._default(z.strictObject(mapValues(model.parameters, (dial) => z.optional(assumption(dial)))), {}),
    posterior: z.optional(z.union([text(1000), draws(model.parameters)])),
    policies: list(
      z.strictObject({ id: identifier(), name: bilingual(), settings: z._default(settingsSchema(model, span), {}) }),
      1,
      MAXIMUM_POLICIES,
    ),
    report: z._default(
      z.strictObject({
        lines: z._default(list(z.union([oneOf(["official"]), number(LINES)]), 1, 6), ["official"]),
        outcomes: z.optional(list(oneOf(model.metrics.map(({ name }) => name)), 1, model.metrics.length)),
      }),
      { lines: ["official"] },
    ),
  });
}

/** The settings of one policy, by lever. */
export const settingsSchema = ({ levers }: Pick<Known["model"], "levers">, span: Span | null) =>
  z.strictObject(
    Object.fromEntries(levers.map((lever) => [lever.name, z.optional(settingSchema(lever.setting, span, lever))])),
  );

/** Columns of draws, one a parameter, and their weights: what stands in one row belongs together. */
const draws = (parameters: Known["model"]["parameters"]) =>
  z.strictObject({
    ...mapValues(parameters, (dial) => z.optional(list(number(dial), 1, MAXIMUM_DRAWS, dial))),
    [WEIGHT]: z.optional(list(number(WEIGHTS), 1, MAXIMUM_DRAWS)),
  });

/** A parameter's value, or a range within the declared one. */
function assumption(dial: Known["model"]["parameters"][string]) {
  const range = z
    .strictObject({ low: number(dial), high: number(dial) })
    .register(declared, { expected: { kind: "range" } });
  return z.union([number(dial), range]).register(declared, { meaning: dial });
}

/** A scenario file after the schema: right in every part, defaults in place, names not yet looked up. */
export type CheckedFile = z.output<ReturnType<typeof scenarioSchema>>;
