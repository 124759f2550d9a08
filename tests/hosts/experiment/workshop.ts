/** A folder to experiment in: a small scenario, an experiment file on it, and the built command. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildNode } from "../build.ts";
import { commandOf, type Circumstances, type Ended } from "../command.ts";
import { smallScenario } from "../small-scenario.ts";

/** Three quotas and two values of a parameter: six points, two policies. */
export const GRID = `
schema: 1
scenario: small.yaml
method: { kind: grid, seed: workshop }
factors:
  - { lever: dutyFreeQuota, policy: no-quota, values: [0, 3000, 8000] }
  - { parameter: labourBeta, values: [1.5, 2.5] }
replicates: 2
outcomes: [{ metric: headcount }, { metric: meanConsumption, at: mean }, { metric: netPublicCost }]
`;

export interface Workshop {
  readonly folder: string;
  /** Writes a file into the folder. */
  write(name: string, text: string): void;
  path(name: string): string;
  coopolis(typed: readonly string[], circumstances?: Circumstances): Promise<Ended>;
  /** Runs a command that must end with 0; returns its output. */
  done(...typed: string[]): Promise<string>;
}

/** @param name Of the test file: builds are kept apart. */
export function openWorkshop(name: string, size: Parameters<typeof smallScenario>[0] = { households: 40 }): Workshop {
  const cli = resolve(buildNode(name), "cli.js");
  const folder = mkdtempSync(join(tmpdir(), "coopolis-experiment-"));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write("small.yaml", smallScenario(size));
  write("grid.yaml", GRID);
  const coopolis: Workshop["coopolis"] = (typed, circumstances = {}) =>
    commandOf(cli)(typed, { folder, ...circumstances });
  return {
    folder,
    write,
    path: (file) => join(folder, file),
    coopolis,
    async done(...typed) {
      const { code, out, error } = await coopolis(typed);
      if (code !== 0) throw new Error(`coopolis ${typed.join(" ")} ended with ${code}:\n${error}\n${out}`);
      return out;
    },
  };
}

/** The hash that `run --json` ends with. */
export function hashOf(events: string): string {
  const last = JSON.parse(events.trim().split("\n").at(-1)!) as { readonly tableHash: string };
  return last.tableHash;
}
