import { expect, test } from "vitest";

/** Every `@example expression // => value` of the bottom layer is evaluated with the layer's exports in scope. */
const sources = import.meta.glob<string>("../../engine/support/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});
const modules = import.meta.glob<Record<string, unknown>>("../../engine/support/*.ts", { eager: true });

const scope = Object.assign({}, ...Object.values(modules)) as Record<string, unknown>;
const evaluate = (expression: string): unknown =>
  new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));

for (const [file, source] of Object.entries(sources)) {
  for (const [, expression, value] of source.matchAll(/@example (.+?) \/\/ => (.+)/g))
    test(`${file.split("/").pop()}: ${expression} is ${value}`, () =>
      expect(evaluate(expression!)).toEqual(evaluate(value!)));
}
