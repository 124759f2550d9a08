/** Builds the command, the library and the Node worker as they are shipped, into a folder of this test file's own. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export function buildNode(name: string): string {
  const folder = join("node_modules", ".cache", "coopolis-tests", name);
  const { VITEST: _, ...environment } = process.env; // vite.config.ts asks it whether tests run
  const vite = join("node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "--ssr", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"], {
    env: environment,
    stdio: "pipe",
  });
  return folder;
}
