/** The schema of scenario files for editors: completion, ranges and help from the same declarations as the checks. */
import * as z from "zod/mini";
import { householdNames, monthNames, type HouseholdName, type MonthName } from "../model/formula/names.ts";
import type { Expectation } from "../support/problem.ts";
import { units, type Text } from "../support/quantity.ts";
import { declared } from "./declared.ts";
import { LIMITS, type Known } from "./known.ts";
import { expectationOf } from "./schema-at.ts";
import { scenarioSchema } from "./scenario-schema.ts";

/**
 * A JSON Schema (draft 7, which YAML editors read) of scenario files.
 *
 * It knows each value's own type and range; rules between values, and dates within the run, are left to `readScenario`.
 */
export const scenarioJsonSchema = (known: Known): Record<string, unknown> =>
  jsonSchemaOf(scenarioSchema(known, LIMITS, null), "Coopolis scenario");

/** A schema of ours as JSON Schema, with titles, meanings and units. */
export function jsonSchemaOf(ours: z.core.$ZodType, title: string): Record<string, unknown> {
  const schema = z.toJSONSchema(ours, {
    target: "draft-7",
    io: "input",
    // A number's schedule is the same everywhere but for its range; written out in place it can be read in place.
    reused: "inline",
    override({ zodSchema, jsonSchema }) {
      const { meaning, expected } = declared.get(zodSchema) ?? {};
      if (expected?.kind === "formula") jsonSchema.description = `${both(FORMULA)}: ${namesInWords(expected.names)}`;
      if (!meaning) return;
      jsonSchema.title = both(meaning.label);
      const unit = unitOf(expectationOf(zodSchema));
      const about = [meaning.description && both(meaning.description), unit && `[${both(unit)}]`]
        .filter(Boolean)
        .join(" ");
      if (about) jsonSchema.description = about;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title, ...rest } as Record<string, unknown>;
}

const FORMULA = { en: "A formula of", zh: "公式，可用名称" };

/** Names of formulas with their meaning and unit. */
function namesInWords(names: readonly string[]): string {
  const declarations: Readonly<Record<string, MonthName | HouseholdName>> = { ...householdNames, ...monthNames };
  return names
    .map((name) => {
      const { label, unit } = declarations[name]!;
      return `${name} (${both(label)}${units[unit].en ? `; ${both(units[unit])}` : ""})`;
    })
    .join(", ");
}

/** The unit of a number, or of the number that is one of several ways to write something. */
function unitOf(expected: Expectation): Text | undefined {
  if (expected.kind === "anyOf") return expected.of.map(unitOf).find(Boolean);
  const named =
    expected.kind === "number" && Object.hasOwn(units, expected.unit)
      ? units[expected.unit as keyof typeof units]
      : undefined;
  return named?.en ? named : undefined;
}

const both = ({ en, zh }: Text): string => `${en} ${zh}`;
