import { expect, test } from "vitest";
import { completed, fitting, type FormulaName } from "../../playground/state/formula-words.ts";

const name = (id: string, en: string, zh: string): FormulaName => ({
  name: id,
  label: { en, zh },
  unit: "1",
  household: true,
});
const names = [
  name("size", "registered members", "户籍人口"),
  name("children", "children", "儿童"),
  name("kmToTown", "distance of the village to the town", "所在村距城镇"),
];
const offered = (text: string, caret = text.length) => fitting(names, text, caret).map((one) => one.name);

test("names are offered by their beginning first, then by a word of their description", () => {
  expect(offered("100 * ch")).toEqual(["children"]);
  expect(offered("100 * S")).toEqual(["size", "kmToTown"]);
  expect(offered("vill")).toEqual(["kmToTown"]);
  expect(offered("zzz")).toEqual([]);
});

test("before a word begins all are offered; a whole name asks for nothing", () => {
  expect(offered("100 * ")).toEqual(["size", "children", "kmToTown"]);
  expect(offered("100 * size")).toEqual([]);
});

test("a chosen name takes the place of the word the caret is in, and the rest stays", () => {
  expect(completed("100 * ch + 1", 8, "children")).toEqual({ text: "100 * children + 1", caret: 14 });
  expect(completed("sixe * 2", 2, "size")).toEqual({ text: "size * 2", caret: 4 });
  expect(completed("100 * ", 6, "size")).toEqual({ text: "100 * size", caret: 10 });
});
