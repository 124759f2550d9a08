/** The names and functions of formulas in scenarios/README.md are written from their declarations: `UPDATE_README=1 npx vitest run --project node tests/scenario/formula/readme.test.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { model } from "../../../engine/experiment/library.ts";
import { householdNames, monthNames } from "../../../engine/model/formula/names.ts";
import { functions } from "../../../engine/model/formula/operators.ts";
import { isHouseholdDial, isNumberField, type Setting } from "../../../engine/model/setting.ts";
import { units } from "../../../engine/support/quantity.ts";

const PATH = new URL("../../../scenarios/README.md", import.meta.url);

/** Numbers of a setting that may speak of households, as a file names them. */
function householdNumbers(name: string, setting: Setting): string[] {
  if (setting.kind === "number") return isHouseholdDial(setting.dial) ? [name] : [];
  if (setting.kind === "table") return [];
  return Object.entries(setting.fields).flatMap(([field, declared]) =>
    isNumberField(declared) && isHouseholdDial(declared) ? [`${name}.${field}`] : [],
  );
}

const rows = [
  ...Object.entries(monthNames).map(([name, declared]) => ({ name, declared, where: "any number" })),
  ...Object.entries(householdNames).map(([name, declared]) => ({ name, declared, where: "households" })),
].map(
  ({ name, declared: { label, unit }, where }) => `| \`${name}\` | ${label.en} | ${units[unit].en || "–"} | ${where} |`,
);
const paid = model.levers.flatMap(({ name, setting }) => householdNumbers(name, setting));
const block = [
  "| name | meaning | unit | for |",
  "| --- | --- | --- | --- |",
  ...rows,
  "",
  `Functions: ${Object.keys(functions).join(", ")}. Numbers that may speak of households: ${paid.map((name) => `\`${name}\``).join(", ")}.`,
].join("\n");

test("the guide's list of names and functions is the declared one", () => {
  const text = readFileSync(PATH, "utf8");
  const written = text.replace(
    /(<!-- formulas:begin -->\n)[\s\S]*?(<!-- formulas:end -->)/,
    (_, begin: string, end: string) => `${begin}\n${block}\n\n${end}`,
  );
  if (process.env["UPDATE_README"]) writeFileSync(PATH, written);
  expect(written).toContain(block);
  expect(text === written || process.env["UPDATE_README"] !== undefined).toBe(true);
});
