/** Asks an analysis about a design run by a function. */
import type { Ask, Report } from "../../engine/experiment/analysis.ts";
import { analyses } from "../../engine/experiment/analyses/index.ts";
import type { Experiment } from "../../engine/experiment/experiment.ts";
import type { History } from "../../engine/experiment/history.ts";
import { stream } from "../../engine/support/seed.ts";

export function reportOf(name: string, experiment: Experiment, history: History, rest: Partial<Ask> = {}): Report {
  const ask = { outcomes: ["poor"], policy: 0, against: null, options: { resamples: 200, confidence: 0.95 } };
  return analyses.find((one) => one.name === name)!.analyze(experiment, history, { ...ask, ...rest });
}

/** A section's rows as objects, by the first column. */
export const table = ({ sections }: Report, section = 0): Record<string, Record<string, number>> =>
  Object.fromEntries(
    sections[section]!.rows.map((row) => [
      String(row[0]),
      Object.fromEntries(sections[section]!.columns.map(({ key }, k) => [key, row[k] as number])),
    ]),
  );

export const codes = ({ notes }: Report): string[] => notes.map(({ code }) => code);

/** Luck of a pair of point and replicate: symmetric around 0, variance 1/4. */
export function luckOf(pair: number): number {
  const random = stream(`luck/${pair}`);
  return random.uniform() + random.uniform() + random.uniform() - 1.5;
}
