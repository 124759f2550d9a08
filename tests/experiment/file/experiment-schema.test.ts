import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fromJSONSchema } from "zod";
import { experimentJsonSchema } from "#engine";
import { GOOD } from "./experiment-text.ts";

const file = new URL("../../../scenarios/experiment.schema.json", import.meta.url);

/** To refresh the file: `UPDATE_SCHEMA=1 npx vitest run --project node tests/experiment/file/experiment-schema.test.ts`. */
test("the schema beside the scenarios is the one the declarations give", () => {
  const schema = experimentJsonSchema();
  if (process.env["UPDATE_SCHEMA"]) writeFileSync(file, `${JSON.stringify(schema, null, 1)}\n`);
  expect(existsSync(file) && JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
});

const accepts = (text: string): boolean => fromJSONSchema(experimentJsonSchema()).safeParse(parse(text)).success;

test("an editor accepts a good file and marks a number of another method", () => {
  expect(accepts(GOOD)).toBe(true);
  expect(accepts(GOOD.replace("kind: grid", "kind: grid, waveSize: 40"))).toBe(false);
  expect(accepts(GOOD.replace("kind: grid", "kind: calibrate, waveSize: 40"))).toBe(true);
});
