/** Measures what a visitor downloads before the page shows its numbers, prints it, and fails the build above the goal. */
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Goal for everything the page needs at once, gzip, in bytes. */
const GOAL = 130_000;

/** Follows static imports from the entry; workers and lazy chunks come later and are printed apart. */
export function firstLoad(): Plugin {
  return {
    name: "coopolis-first-load",
    apply: "build",
    writeBundle(_, bundle) {
      const needed = new Set<string>();
      const need = (name: string): void => {
        const part = bundle[name];
        if (!part || needed.has(name)) return;
        needed.add(name);
        if (part.type !== "chunk") return;
        part.imports.forEach(need);
        part.viteMetadata?.importedCss.forEach(need);
      };
      for (const [name, part] of Object.entries(bundle))
        if (name.endsWith(".html") || (part.type === "chunk" && part.isEntry)) need(name);
      const size = (name: string): number => {
        const part = bundle[name]!;
        return gzipSync(part.type === "chunk" ? part.code : part.source, { level: 9 }).length;
      };
      const total = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + size(name), 0);
      const later = Object.keys(bundle).filter((name) => !needed.has(name) && /\.(js|css)$/.test(name));
      const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
      const first = total(needed);
      console.log(
        `first load: ${kilobytes(first)} gzip (goal ${kilobytes(GOAL)}); afterwards, as needed: ${kilobytes(total(later))}`,
      );
      if (first > GOAL)
        throw new Error(`The first load is ${kilobytes(first)} gzip, above the goal of ${kilobytes(GOAL)}.`);
    },
  };
}
