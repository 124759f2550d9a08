import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fromJSONSchema } from "zod";
import { library } from "../../engine/experiment/library.ts";
import { scenarioJsonSchema } from "../../engine/scenario/json-schema.ts";
import { goodFile, known } from "./test-model.ts";

const file = new URL("../../scenarios/scenario.schema.json", import.meta.url);

/** To refresh the file: `UPDATE_SCHEMA=1 npx vitest run --project node tests/scenario/json-schema.test.ts`. */
test("the schema beside the scenarios is the one the declarations give", () => {
  const schema = scenarioJsonSchema(library);
  if (process.env["UPDATE_SCHEMA"]) writeFileSync(file, `${JSON.stringify(schema, null, 1)}\n`);
  expect(existsSync(file) && JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
});

const schema = scenarioJsonSchema(known);
const accepts = (data: unknown): boolean => fromJSONSchema(schema).safeParse(data).success;
/** The good file as data, with the value at a path replaced. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const data = parse(goodFile) as object;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((found, step) => (found as Record<string | number, unknown>)[step], data);
  (parent as Record<string | number, unknown>)[path.at(-1)!] = value;
  return data;
}

test("an editor accepts a good file", () => expect(accepts(parse(goodFile))).toBe(true));
test("an editor marks what a single value's declaration can tell", () => {
  expect(accepts(withValue(["months"], 37))).toBe(true);
  expect(accepts(withValue(["months"], 360))).toBe(false);
  expect(accepts(withValue(["monhts"], 36))).toBe(false);
  expect(accepts(withValue(["policies", 1, "settings", "quota"], 80000))).toBe(false);
  expect(accepts(withValue(["policies", 1, "settings", "quota"], { "2014-1": 1 }))).toBe(false);
  expect(accepts(withValue(["report", "outcomes", 0], "headcuont"))).toBe(false);
});

test("levers, parameters and their units explain themselves in both languages", () => {
  const text = JSON.stringify(schema);
  expect(text).toContain(
    '"title":"quota quota（中）","description":"sets the quota sets the quota（中） [yuan a person and day (nominal) 元/人·日（名义）]"',
  );
  expect(text).toContain('"title":"delay delay（中）"');
});
