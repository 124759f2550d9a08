/** Finds the part of a schema that a path leads to, and what that part expects. */
import type * as z from "zod/mini";
import type { Expectation, Path } from "../support/problem.ts";
import { declared } from "./declared.ts";

type Schema = z.core.$ZodType;
const definition = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The part of a schema for the data at a path; undefined if the schema has no such place. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  const def = definition(schema);
  if (def.type === "optional" || def.type === "default") return schemaAt(def.innerType, path);
  if (path.length === 0) return schema;
  const [step, ...rest] = path;
  switch (def.type) {
    case "pipe":
      return schemaAt(def.in, path);
    case "union":
      for (const option of def.options) {
        const found = schemaAt(option, path);
        if (found) return found;
      }
      return undefined;
    case "object": {
      const part = Object.hasOwn(def.shape, step!) ? def.shape[step!] : undefined;
      return part && schemaAt(part, rest);
    }
    case "array":
      return typeof step === "number" ? schemaAt(def.element, rest) : undefined;
    case "record":
      return schemaAt(def.valueType, rest);
    default:
      return undefined;
  }
}

/** What a part of the schema expects. */
export function expectationOf(schema: Schema): Expectation {
  const own = declared.get(schema)?.expected;
  if (own) return own;
  const def = definition(schema);
  switch (def.type) {
    case "optional":
    case "default":
      return expectationOf(def.innerType);
    case "pipe":
      return expectationOf(def.in);
    case "union":
      return { kind: "anyOf", of: def.options.map(expectationOf) };
    case "literal":
      return { kind: "oneOf", names: def.values.map(String) };
    default:
      return { kind: "map" };
  }
}

/** The keys a map may have; none for anything else. */
export function keysOf(schema: Schema): readonly string[] {
  const def = definition(schema);
  if (def.type === "union") return def.options.flatMap(keysOf);
  return def.type === "object" ? Object.keys(def.shape) : [];
}

/** What the keys of a map of free keys must be. */
export function keyExpectationOf(schema: Schema): Expectation {
  const def = definition(schema);
  if (def.type === "record") return expectationOf(def.keyType);
  if (def.type === "pipe") return keyExpectationOf(def.in);
  if (def.type === "union")
    return def.options.map(keyExpectationOf).find(({ kind }) => kind !== "map") ?? { kind: "map" };
  return { kind: "map" };
}

/** The names a text may be chosen from. */
export function namesIn(expected: Expectation): readonly string[] {
  if (expected.kind === "oneOf") return expected.names;
  return expected.kind === "anyOf" ? expected.of.flatMap(namesIn) : [];
}

/** True if a number would be right. */
export const allowsNumber = (expected: Expectation): boolean =>
  expected.kind === "number" || (expected.kind === "anyOf" && expected.of.some(allowsNumber));
