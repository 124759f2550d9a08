import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/browser.mjs";

/** `npm run test:long` walks every size, language and theme; the short set goes with every change. */
const long = process.env["E2E_LONG"] !== undefined;
/** Another port where 4817 is taken. */
const port = process.env["E2E_PORT"] ?? "4817";
const url = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  ...(long ? { grep: /@long/ } : {}),
  workers: 2,
  timeout: 90_000,
  reporter: "list",
  use: { baseURL: url, launchOptions: launchOptions() },
  projects: [
    { name: "desktop", ...(long ? {} : { grepInvert: /@long/ }), use: { viewport: { width: 1280, height: 800 } } },
    // What does not depend on the size of the window runs once.
    {
      name: "phone",
      testIgnore: /(address|language)\.e2e\.ts/,
      grepInvert: long ? /@desktop/ : /@desktop|@long/,
      use: { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: { command: `npx vite preview --port ${port} --strictPort`, url, reuseExistingServer: false },
});
