/**
 * A new chart is one file and its name in the folder's list; a new view is one file and one line. The proof: a copy of
 * the sources, one file each, the ordinary plugins, a real page.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, preview } from "vite";
import { shipped } from "../../playground/build/shipped.ts";

const here = resolve(import.meta.dirname, "../..");

const CHART = `<script module lang="ts">
  import type { ChartDescription, ChartProps } from "./chart.ts";
  export const description: ChartDescription = {
    id: "runs",
    title: { en: "Runs so far", zh: "已完成的运行" },
    reading: { en: "One bar.", zh: "一条柱。" },
    sources: { en: "Counted by the page.", zh: "由页面计数。" },
  };
</script>

<script lang="ts">
  import DataTable from "../ui/DataTable.svelte";
  const { comparison, view }: ChartProps = $props();
</script>

{#if view === "chart"}<div role="img" aria-label="drawn">▮</div>
{:else}<DataTable caption="runs" columns={["", "n"]} rows={[{ head: "n", cells: [String(comparison.replicates)] }]} />{/if}
`;
const VIEW = `<script lang="ts">
  import type { ViewProps } from "./view.ts";
  const { experiment }: ViewProps = $props();
</script>

<p class="card">Months: {experiment.scenario.months}</p>
`;

/** Puts text before what ends a list, and before the first import. */
function register(file: string, entry: string, line = ""): void {
  const source = readFileSync(file, "utf8");
  const at = source.indexOf("import ");
  const end = source.lastIndexOf("];");
  writeFileSync(file, `${source.slice(0, at)}${line}${source.slice(at, end)}  ${entry},\n${source.slice(end)}`);
}

test(
  "a chart and a view, each one file and its entry, are on the page with all that the others have",
  { tag: "@desktop" },
  async ({ page }) => {
    const copy = mkdtempSync(join(tmpdir(), "coopolis-page-"));
    try {
      for (const path of ["engine", "playground", "scenarios", "docs", "package.json", "tsconfig.base.json"])
        cpSync(join(here, path), join(copy, path), { recursive: true });
      symlinkSync(join(here, "node_modules"), join(copy, "node_modules"), "dir");
      const playground = join(copy, "playground");
      writeFileSync(join(playground, "charts/Runs.svelte"), CHART);
      register(
        join(playground, "charts/index.ts"),
        "{ ...runs, component: Runs }",
        'import Runs, { description as runs } from "./Runs.svelte";\n',
      );
      writeFileSync(join(playground, "views/Length.svelte"), VIEW);
      register(
        join(playground, "views/index.ts"),
        '{ id: "length", title: { en: "Length", zh: "时长" }, load: () => import("./Length.svelte") }',
      );

      const outDir = join(copy, "page");
      const plugins = [svelte({ configFile: false }), shipped(copy)];
      await build({
        root: playground,
        configFile: false,
        logLevel: "error",
        base: "./",
        plugins,
        worker: { format: "es" },
        build: { outDir, minify: false },
      });
      const server = await preview({
        root: playground,
        configFile: false,
        build: { outDir },
        preview: { host: "127.0.0.1", port: 0 },
      });
      try {
        const [url] = server.resolvedUrls!.local;
        await page.goto(url!);
        const card = page.locator("section.card").filter({ has: page.getByRole("heading", { name: "Runs so far" }) });
        await expect(card.getByRole("img", { name: "drawn" })).toBeVisible();
        await expect(card).toContainText("One bar.");
        await card.getByRole("tab", { name: "Table" }).click();
        await expect(card.getByRole("cell", { name: "30" })).toBeVisible();
        await card.getByRole("tab", { name: "Sources" }).click();
        await expect(card).toContainText("Counted by the page.");
        await page.locator("nav").getByRole("button", { name: "Length" }).click();
        await expect(page.getByText("Months: 60")).toBeVisible();
        await page.getByLabel("Language").selectOption("zh");
        await expect(page.locator("nav").getByRole("button", { name: "时长" })).toBeVisible();
      } finally {
        await server.close();
      }
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
);
