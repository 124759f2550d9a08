import { expect, test } from "vitest";

const sources = import.meta.glob<string>("../engine/**/*.ts", { eager: true, query: "?raw", import: "default" });
const modules = import.meta.glob<Record<string, unknown>>("../engine/**/*.ts");

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/"));

/** Evaluates an expression in which the exports of a module, of its folder, and of the public face can be named. */
async function evaluate(file: string, expression: string): Promise<unknown> {
  const neighbours = Object.keys(modules).filter((other) => folderOf(other) === folderOf(file));
  const named = await Promise.all(["../engine/index.ts", ...neighbours, file].map((module) => modules[module]!()));
  const scope = Object.assign({}, ...named) as Record<string, unknown>;
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope)) as unknown;
}

for (const [file, source] of Object.entries(sources)) {
  for (const [, text] of source.matchAll(/^ *(?:\/\*)?\* @example(.*?)(?:\*\/)?$/gm)) {
    test(`${file}: ${text!.trim()}`, async () => {
      expect(text, "An example is one line: @example expression // => value").toMatch(/^ \S.* \/\/ => \S/);
      const [expression, value] = text!.split(" // => ");
      expect(await evaluate(file, expression!)).toEqual(await evaluate(file, value!));
    });
  }
}

test("examples are found", () => expect(Object.values(sources).join()).toContain("@example"));
