/** The documents are written from the declarations: `npm run docs` refreshes them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { expect, test } from "vitest";
import { units } from "../../engine/support/quantity.ts";
import { codebookDocument } from "./codebook.ts";
import { bases, model, touching } from "./declared.ts";
import { citations, evidence, evidenceDocument } from "./evidence.ts";
import { placesIn } from "./markdown.ts";
import { oddDocument } from "./odd.ts";
import { parametersDocument } from "./parameters.ts";

const root = resolve(import.meta.dirname, "../..");

const documents: Readonly<Record<string, () => string>> = {
  "odd.md": () => oddDocument("en"),
  "odd.zh.md": () => oddDocument("zh"),
  "parameters.md": parametersDocument,
  "evidence.md": evidenceDocument,
  "codebook.md": codebookDocument,
};

test.each(Object.entries(documents))("docs/%s is what the declarations say", async (name, made) => {
  await expect(`${made()}\n`).toMatchFileSnapshot(join(root, "docs", name));
});

test("the evidence has one row for each id, with a tag and a source or a note", () => {
  const ids = evidence.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, what, tag, source, note } of evidence) {
    expect(id).toMatch(/^[SMA-GKV]\d+[a-z]?$/);
    expect(what, id).not.toBe("");
    expect(["STATED", "FOUND", "RECALLED", "DERIVED", "ASSUMED"], id).toContain(tag);
    expect(source + note, id).not.toBe("");
  }
});

test("every row that something declared cites is in the evidence", () => {
  const known = new Set(evidence.map(({ id }) => id));
  expect(citations.filter(({ row }) => !known.has(row))).toEqual([]);
  expect(citations.length).toBeGreaterThan(100);
});

const described = [
  ...Object.entries(model.parameters).map(([name, { label, source }]) => [`parameter ${name}`, label, source] as const),
  ...model.levers.map(({ name, label, source }) => [`lever ${name}`, label, source] as const),
  ...bases.map(({ id, label, source }) => [`base ${id}`, label, source] as const),
];
test.each(described)("%s has text in both languages and a source", (_, label, { rows = [], note = "" }) => {
  expect(label.en.trim() !== "" && /\p{Script=Han}/u.test(label.zh)).toBe(true);
  expect(rows.length + note.length).toBeGreaterThan(0);
});

const measured = [
  ...Object.entries(model.parameters).map(
    ([name, { unit, min, max }]) => [`parameter ${name}`, unit, min, max] as const,
  ),
  ...model.metrics.map(({ name, unit, min, max }) => [`outcome ${name}`, unit, min, max] as const),
  ...Object.entries(model.tables).flatMap(([kind, columns]) =>
    Object.entries(columns).map(([name, { unit, min, max }]) => [`column ${kind}.${name}`, unit, min, max] as const),
  ),
];
test.each(measured)("%s has a unit and a range", (_, unit, min, max) => {
  expect(units).toHaveProperty([unit]);
  expect(min).toBeLessThan(max);
});

test("every column has a writer in the documents", () => {
  const columns = Object.entries(model.tables).flatMap(([kind, table]) =>
    Object.keys(table).map((name) => `${kind}.${name}`),
  );
  expect(columns.filter((name) => touching(name).writers.length === 0)).toEqual([]);
});

/** Documents with links, by path from the project's folder; those made here as they would be written. */
const linked: Readonly<Record<string, string>> = {
  "README.md": readFileSync(join(root, "README.md"), "utf8"),
  ...Object.fromEntries(
    readdirSync(join(root, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => [`docs/${name}`, readFileSync(join(root, "docs", name), "utf8")]),
  ),
  ...Object.fromEntries(Object.entries(documents).map(([name, made]) => [`docs/${name}`, made()])),
};

test.each(Object.keys(linked))("no link of %s is dead", (from) => {
  const dead = [...linked[from]!.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].filter(([, target]) => {
    const [path, place] = target!.split("#") as [string, string?];
    const to = path === "" ? from : normalize(join(dirname(from), path));
    if (!existsSync(join(root, to)) && linked[to] === undefined) return true;
    return place !== undefined && linked[to] !== undefined && !placesIn(linked[to]).has(place);
  });
  expect(dead.map(([link]) => link)).toEqual([]);
});
