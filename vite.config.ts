import { chmodSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { contentSecurityPolicy } from "./playground/build/content-security-policy.ts";
import { firstPage } from "./playground/build/first-page.ts";
import { firstLoad } from "./playground/build/first-load.ts";
import { singleFile } from "./playground/build/single-file.ts";
import { shipped } from "./playground/build/shipped.ts";
import { launchOptions } from "./tests/browser.mjs";
import { compareInNode } from "./tests/hosts/compare-in-node.ts";

/** Constants of modules stay `const`: V8 folds them into the code it makes, and the same rules run a tenth slower with `var`. */
const rolldownOptions = { output: { topLevelVar: false } };

/** A part that comes later names only its styles beforehand: the names of its scripts would weigh on the first load. */
const resolveDependencies = (_: string, names: string[], { hostType }: { hostType: "html" | "js" }): string[] =>
  hostType === "html" ? names : names.filter((name) => name.endsWith(".css"));

/** `vite build`: the playground, as files that any static server, or none, can serve from any folder. */
const web: ViteUserConfig = {
  root: "playground",
  base: "./",
  plugins: [svelte({ configFile: false }), shipped(import.meta.dirname), contentSecurityPolicy(), firstLoad()],
  worker: { format: "es", rolldownOptions },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        ...rolldownOptions.output,
        codeSplitting: { includeDependenciesRecursively: false, groups: [firstPage(import.meta.dirname)] },
      },
    },
    modulePreload: { resolveDependencies },
  },
  preview: { host: "127.0.0.1" },
};

/** `vite build --mode classroom`: the same in one file, beside the page, for a classroom without internet. */
const classroom: ViteUserConfig = {
  root: "playground",
  publicDir: false,
  plugins: [svelte({ configFile: false }), shipped(import.meta.dirname), singleFile(import.meta.dirname)],
  worker: { format: "iife", rolldownOptions },
  build: { outDir: "../dist/web", emptyOutDir: false, rolldownOptions },
};

/** `vite build --ssr`: the library, the command line and the Node worker; packages stay outside. */
const node: ViteUserConfig = {
  // npm makes the command executable when it installs the package; a later build must not undo that.
  plugins: [{ name: "executable", writeBundle: ({ dir }) => chmodSync(`${dir}/cli.js`, 0o755) }],
  // Of mathjs only the parser is used; whole, with what it needs, its thousand files take half a second to load.
  ssr: { noExternal: ["mathjs", "typed-function", "tiny-emitter", "escape-latex", "@babel/runtime"] },
  build: {
    ssr: true,
    outDir: "dist/node",
    target: "node20",
    rolldownOptions: {
      // Chunks beside the entries: the pool finds its worker by its own address.
      output: { ...rolldownOptions.output, chunkFileNames: "[name]-[hash].js" },
      input: {
        index: "engine/index.ts",
        node: "engine/hosts/node.ts",
        cli: "engine/hosts/cli.ts",
        "node-worker": "engine/hosts/node-worker.ts",
      },
    },
  },
};

const browserTests = "tests/**/*.browser.test.ts";
const longTests = "tests/**/*.long.test.ts";
/** Milliseconds after which a test hangs rather than works: far above what any needs, for machines busy elsewhere. */
const testTimeout = 120_000;

/** `vitest run --project node | browser | long`. */
const tests = (): ViteUserConfig => ({
  worker: { format: "es" },
  test: {
    // Most files wait for processes of their own; with one at a time a processor stands idle.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [browserTests, longTests],
          testTimeout,
          // Modules hold no state that a test could leave behind, and loading the model anew for every file takes half the time.
          isolate: false,
        },
      },
      { test: { name: "long", include: [longTests], testTimeout: 3_600_000 } },
      {
        plugins: [svelte({ configFile: false }), shipped(import.meta.dirname)],
        test: {
          name: "browser",
          include: [browserTests],
          testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { compareInNode },
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});

export default defineConfig(({ isSsrBuild, mode }) =>
  process.env["VITEST"] ? tests() : isSsrBuild ? node : mode === "classroom" ? classroom : web,
);
