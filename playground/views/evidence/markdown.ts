/** A document of ours as part of the page: headings one level lower, tables that scroll by themselves, links only within. */
import { Marked } from "marked";

export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** A document as HTML, and its headings down to the third level. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/**
 * Renders a document that came with the page. What a user writes is never given to it.
 *
 * @param tableName Names the tables, from 1, for those who go through the page by its regions.
 */
export function render(markdown: string, tableName: (number: number) => string): Rendered {
  const headings: Heading[] = [];
  let tables = 0;
  const marked = new Marked({
    async: false,
    renderer: {
      heading({ tokens, depth }) {
        const id = `part-${headings.length}`;
        const html = this.parser.parseInline(tokens);
        headings.push({ id, depth, text: html.replaceAll(/<[^>]*>/g, "") });
        const level = Math.min(6, depth + 1);
        return `<h${level} id="${id}" tabindex="-1">${html}</h${level}>`;
      },
      // Links to other files lead nowhere in the page; those within go to their place by `Document.svelte`.
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        return href.startsWith("#") ? `<a href="${href}">${html}</a>` : html;
      },
      table(token) {
        const cell = (of: { readonly tokens: never[] | (typeof token.header)[number]["tokens"] }, tag: string) => {
          const html = this.parser.parseInline(of.tokens);
          // A head without words is no head.
          return tag === "th" && html === ""
            ? "<td></td>"
            : `<${tag}${tag === "th" ? ' scope="col"' : ""}>${html}</${tag}>`;
        };
        const head = token.header.map((one) => cell(one, "th")).join("");
        const rows = token.rows.map((row) => `<tr>${row.map((one) => cell(one, "td")).join("")}</tr>`).join("");
        const name = tableName(++tables);
        return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
      },
    },
  });
  const html = marked.parse(markdown) as string;
  return { html, headings: headings.filter(({ depth }) => depth > 1 && depth < 4) };
}
