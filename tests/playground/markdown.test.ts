import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { render } from "../../playground/views/evidence/markdown.ts";

const table = (number: number) => `Table ${number}`;

test("headings are one level lower and listed, tables have names, links to other files are words", () => {
  const { html, headings } = render(
    "# A\n\n## B `c`\n\nSee [there](#b) and [file](x.md).\n\n| | n |\n|---|---|\n| a | 1 |\n",
    table,
  );
  expect(html).toContain('<h2 id="part-0" tabindex="-1">A</h2>');
  expect(headings).toEqual([{ id: "part-1", depth: 2, text: "B c" }]);
  expect(html).toContain('See <a href="#b">there</a> and file.');
  expect(html).toContain('role="region" aria-label="Table 1"><table><thead><tr><td></td><th scope="col">n</th>');
});

for (const name of ["odd", "base-targets", "limits"])
  test(`${name} is whole in both languages: as many headings, tables and links that lead somewhere`, () => {
    const [en, zh] = ["", ".zh"].map((ending) => {
      const text = readFileSync(new URL(`../../docs/${name}${ending}.md`, import.meta.url), "utf8");
      return render(text, table);
    }) as [ReturnType<typeof render>, ReturnType<typeof render>];
    expect(zh.headings).toHaveLength(en.headings.length);
    for (const { html } of [en, zh]) {
      const places = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
      const lost = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, to]) => to).filter((to) => !places.has(to));
      expect(lost).toEqual([]);
    }
  });
