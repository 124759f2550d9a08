/** Prepares an experiment's runs for an analysis, or says what keeps them from it. */
import { type Analysis, type Ask, type History } from "#engine";
import { ExperimentError } from "./experiment-error.ts";
import { readPart } from "./read-part.ts";
import { partOf } from "./folder.ts";
import type { Opened } from "./open-experiment.ts";
import { readHistory } from "./read-history.ts";
import { allShards } from "./shards.ts";
import { listed } from "./listed.ts";

/** An outcome that some runs do not have. */
export interface Gap {
  readonly outcome: string;
  readonly runs: readonly number[];
  readonly reason: string;
}

/**
 * Reads what an analysis needs.
 *
 * @throws ExperimentError naming the runs that are missing or failed: an answer that left them out would mislead.
 */
export async function historyFor(opened: Opened, analysis: Analysis, ask: Ask): Promise<History | Gap> {
  const outcomes = [...new Set([...ask.outcomes, ...(analysis.reads?.(opened.experiment) ?? [])])];
  const { history, missing, failed } = await readHistory(opened, outcomes);
  const { folder } = opened;
  if (missing.length > 0 || (failed.length > 0 && !analysis.toleratesFailures))
    throw new ExperimentError("notComplete", {
      folder,
      missing: missing.length,
      missingRuns: listed(missing),
      failed: failed.length,
      failedRuns: listed(failed),
      all: missing.length + history.results.run.length,
    });
  if (analysis.toleratesFailures) return history;
  return (await gapIn(opened, history, ask)) ?? history;
}

/** The first outcome asked for that has no value in some run that the analysis looks at. */
async function gapIn(opened: Opened, { results }: History, { outcomes, policy, against }: Ask): Promise<Gap | null> {
  for (const outcome of outcomes) {
    const column = results.outcomes[outcome]!;
    const runs = Array.from(results.run).filter(
      (_, row) => Number.isNaN(column[row]!) && (results.policy[row] === policy || results.policy[row] === against),
    );
    if (runs.length > 0) return { outcome, runs, reason: await reasonOf(opened, outcome, runs[0]!) };
  }
  return null;
}

async function reasonOf(opened: Opened, outcome: string, run: number): Promise<string> {
  const { manifest, folder } = opened;
  const shard = allShards(manifest).find(({ firstRun, runs }) => run >= firstRun && run < firstRun + runs)!;
  for await (const block of readPart(partOf(folder, "runs", shard.number), {
    columns: ["run", `${outcome}_reason`],
  })) {
    const row = Array.from(block["run"]!, Number).indexOf(run);
    if (row >= 0) return String(block[`${outcome}_reason`]![row]);
  }
  return "";
}
