/** Every failure of every attempt, in files that are only ever added to. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Failure, TrialRun } from "#engine";
import { failuresOf } from "./folder.ts";

export interface FailureRecord extends Failure {
  readonly run: number;
  readonly point: number;
  readonly replicate: number;
  readonly luck: number;
  readonly policy: string;
  readonly attempt: number;
  readonly at: string;
}

/** Adds the failures of one trial. */
export function recordFailures(
  folder: string,
  shard: number,
  runs: readonly TrialRun[],
  policies: readonly { readonly id: string }[],
  failure: Failure,
  attemptOf: (run: number) => number,
): void {
  const at = new Date().toISOString();
  const lines = runs.map(({ run, point, replicate, luck, policy }) => {
    const record: FailureRecord = {
      run,
      point: point.id,
      replicate,
      luck,
      policy: policies[policy]!.id,
      attempt: attemptOf(run),
      at,
      ...failure,
    };
    return `${JSON.stringify(record)}\n`;
  });
  appendFileSync(failuresOf(folder, shard), lines.join(""));
}

/** Every recorded failure of a shard; a torn last line is left out. */
export function failuresIn(folder: string, shard: number): FailureRecord[] {
  const path = failuresOf(folder, shard);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line): FailureRecord[] => {
      try {
        return [JSON.parse(line) as FailureRecord];
      } catch {
        return [];
      }
    });
}
