/** What an experiment of very many small runs costs in files, time and memory beside the runs themselves. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkshop } from "./workshop.ts";

const RUNS = 100_000;
const workshop = openWorkshop("scale", { households: 20, months: 12 });

/** Runs a command and says how long it took, seconds, and its peak memory, megabytes. */
async function measured(...typed: string[]): Promise<{ readonly seconds: number; readonly memory: number }> {
  workshop.write(
    "peak.mjs",
    `import { isMainThread } from "node:worker_threads";
    if (isMainThread) process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS));`,
  );
  const began = performance.now();
  const { code, error } = await workshop.coopolis(typed, { preload: workshop.path("peak.mjs") });
  if (code !== 0) throw new Error(error);
  return { seconds: (performance.now() - began) / 1000, memory: Number(/peak (\d+)/.exec(error)![1]) / 1024 };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());

test("100,000 small runs: few files, and looking at them takes no more memory than a quarter of them", async () => {
  const experiment = (runs: number): string => `
schema: 1
scenario: small.yaml
method: { kind: sobol, size: ${runs / 20}, seed: scale }
factors: [{ parameter: labourBeta, low: 1.5, high: 2.5 }]
replicates: 10
outcomes: [{ metric: headcount }, { metric: netPublicCost }]
`;
  const found: Record<string, Record<string, { readonly seconds: number; readonly memory: number }>> = {};
  for (const runs of [RUNS / 4, RUNS]) {
    const name = `runs-${runs}`;
    workshop.write(`${name}.yaml`, experiment(runs));
    await workshop.done("design", `${name}.yaml`, "-o", name, "--shard-size", "2000");
    found[runs] = {
      run: await measured("run", name, "--quiet", "--workers", "2"),
      status: await measured("status", name),
      collect: await measured("collect", name, "-o", `${name}.parquet`),
    };
    const files = filesIn(workshop.path(name));
    const bytes = files.reduce((sum, file) => sum + statSync(join(workshop.path(name), file)).size, 0);
    const told = Object.entries(found[runs]!).map(
      ([command, { seconds, memory }]) => `${command} ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB`,
    );
    console.log(`${runs} runs: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; ${told.join("; ")}`);
    // One part for each shard, and a handful beside them: no file for each run.
    expect(files.length).toBeLessThanOrEqual(runs / 2000 + 6);
  }
  // Garbage differs from run to run; four times the runs must not show.
  for (const command of ["status", "collect"])
    expect(found[RUNS]![command]!.memory).toBeLessThan(1.5 * found[RUNS / 4]![command]!.memory);
});
