/** What Node says, asked from a test that runs in the browser. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserCommand } from "vitest/node";
import { buildNode } from "./build.ts";

/** The comparison of a scenario's text as the built command prints it, in JSON. */
export const compareInNode: BrowserCommand<[text: string]> = (_, text) => {
  const file = join(mkdtempSync(join(tmpdir(), "coopolis-")), "scenario.yaml");
  writeFileSync(file, text);
  return execFileSync(process.execPath, [join(buildNode("browser"), "cli.js"), "compare", file, "--json", "--quiet"], {
    encoding: "utf8",
  });
};
