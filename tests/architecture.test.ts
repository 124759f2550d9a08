import { expect, test } from "vitest";

const engine = import.meta.glob<string>(["../engine/**/*.ts", "!../engine/hosts/**"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const all = import.meta.glob<string>(["../{engine,playground,tests}/**/*.{ts,mjs,svelte}"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Whose answer depends on the machine, the moment, the place or the JavaScript engine. */
const banned: Record<string, RegExp> = {
  "a random number that is not keyed": /\bMath\.random\b|\bcrypto\./,
  "a function whose last bit differs between JavaScript engines":
    /\bMath\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)\b|\*\*/,
  "the clock": /\bDate\.now\b|\bnew Date\(|\bperformance\./,
  "the language of the machine": /\bIntl\.|\.toLocale|\.localeCompare\b/,
  "the platform": /\bconsole\.|\bprocess\.|\bglobalThis\b/,
};

/** Blanks comments that stand on lines of their own; a comment behind code is read as code. */
const code = (source: string): string => source.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

for (const [file, source] of Object.entries(engine)) {
  test(`${file} gives the same bits everywhere`, () => {
    const found = Object.entries(banned).flatMap(([why, pattern]) => {
      const match = pattern.exec(code(source));
      return match ? [`${match[0]} is ${why}`] : [];
    });
    expect(found).toEqual([]);
  });
}

for (const [file, source] of Object.entries(all)) {
  test(`${file} fits on a few screens`, () => expect(source.trimEnd().split("\n").length).toBeLessThanOrEqual(250));
}

test("the bans see what they ban, and comments are not code", () => {
  const seeded = ["Math.random()", "x ** 2", "new Date()", "a.localeCompare(b)", "console.log(1) // why"];
  expect(Object.values(banned).map((pattern, i) => pattern.test(code(seeded[i]!)))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  const comments = code("/** Not Math.random. */\n// nor x ** 2\n/*\n * nor new Date()\n */\nconst a = 1;");
  expect(Object.values(banned).some((pattern) => pattern.test(comments))).toBe(false);
});

test("the rules read the engine", () => expect(Object.keys(engine)).toContain("../engine/index.ts"));
