/**
 * `vite build --mode classroom`: the whole playground in one HTML file, for classrooms without internet. It opens by
 * `file://`, where a browser loads neither modules nor workers from beside the page, so both stand inside it.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, PluginOption } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

/** Name of the file beside the playground's own page. */
const SINGLE_FILE = "coopolis-classroom.html";

/** The worker of the pool as text of the page: where the pool says how a worker is opened, it is opened from there. */
const inlineWorker: Plugin = {
  name: "coopolis-inline-worker",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/engine/hosts/web-pool.ts")) return undefined;
    const opened = code.replace(/new Worker\(new URL\("(.+?)", import\.meta\.url\), \{.+?\}\)/, "new InlineWorker()");
    if (opened === code) this.error("web-pool.ts no longer opens its worker in the form that is replaced here.");
    return `import InlineWorker from "./web-worker.ts?worker&inline";\n${opened}`;
  },
};

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const textsIn = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, "g"))].map(([, text]) => text!);

/** The icon as part of the page; and a policy that allows this page's own script and style, by their hashes, its own worker, and no network at all. */
const closed = (root: string): Plugin => ({
  name: "coopolis-closed-file",
  transformIndexHtml: {
    order: "post",
    handler: (html) => {
      const icon = readFileSync(join(root, "playground/public/icon.svg")).toString("base64");
      return html.replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`);
    },
  },
  writeBundle({ dir }) {
    const path = join(dir!, SINGLE_FILE);
    const html = readFileSync(path, "utf8");
    const policy = [
      "default-src 'none'",
      `script-src ${textsIn(html, "script").map(hashOf).join(" ")}`,
      `style-src ${textsIn(html, "style").map(hashOf).join(" ")}`,
      "img-src data: blob:",
      "worker-src blob: data:",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; ");
    writeFileSync(
      path,
      html.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`),
    );
  },
});

export const singleFile = (root: string): PluginOption[] => [
  inlineWorker,
  viteSingleFile({ outputFileName: SINGLE_FILE }),
  closed(root),
];
