/** Runs a scenario that a view holds as plain data, in the workers of the page. The engine and the checker load when first needed. */
import type { Comparison } from "#engine";
import type { ScenarioFile } from "./edits.ts";
import type { Hands } from "./job.svelte.ts";

/** @throws Error for a file that cannot be run: of a lesson, that is a mistake of this project. */
export async function runFile(
  file: ScenarioFile,
  { ports, signal, progress }: Pick<Hands<unknown>, "ports" | "signal" | "progress">,
): Promise<Comparison> {
  const [{ readFile }, { aboutOf, runAll }] = await Promise.all([import("./reading.ts"), import("./simulation.ts")]);
  const read = readFile(file);
  if ("problems" in read)
    throw new Error(read.problems.map(({ path, code }) => `${path.join(".")}: ${code}`).join("; "));
  const { comparison } = await runAll(read.scenario, aboutOf(read.scenario), ports, {
    signal,
    onProgress: ({ share }) => progress(share),
  });
  return comparison;
}
