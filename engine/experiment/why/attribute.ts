/** Why a policy does what it does: its levers, the income it brings, and growth against redistribution. */
import { formatMonth } from "../../model/clock.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Text } from "../../support/quantity.ts";
import { reasonCodes } from "../../support/outcome.ts";
import { aboutOf } from "../about.ts";
import type { Port } from "../chunk.ts";
import type { Comparison, Note, SeriesName } from "../comparison.ts";
import type { Ensemble } from "../ensemble.ts";
import { definedColumns } from "../paired-values.ts";
import type { Library } from "../replicate.ts";
import { runAll, type Progress, type RunOutcome } from "../run-all.ts";
import type { StopSignal } from "../stop-signal.ts";
import { AttributionError } from "./attribution-error.ts";
import { coalitionScenario, roundsOf } from "./coalitions.ts";
import { contributionsOf, type Contributions } from "./contributions.ts";
import { becauseOf, type Because } from "./because.ts";
import { outcomeAsked, policyAsked } from "./asked.ts";
import { playersOf, type Grouping } from "./players.ts";

/** What is to be explained. */
export interface WhyAsk {
  /** Id of the policy; the last of the scenario if absent. */
  readonly policy?: string | undefined;
  /** Key of an outcome, such as `headcount` or `headcount@3650`; the first reported outcome if absent. */
  readonly outcome?: string | undefined;
  readonly grouping?: Grouping | undefined;
  readonly fixedParameters?: boolean | undefined;
}

export interface WhyOptions {
  readonly signal?: StopSignal | undefined;
  readonly enough?: StopSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Called when more can be said: as replicates of the first round come in, then after every round but the last.
   * `partial()` says it, at a cost, so ask only when somebody looks.
   */
  readonly onPartial?: (partial: () => Why) => void;
}

/** The answer, as plain data: the same object behind `coopolis why`, `--json` and the playground. */
export interface Why extends Contributions, Because {
  readonly schema: 1;
  readonly version: string;
  readonly scenarioHash: string;
  readonly scenario: { readonly id: string; readonly title: Text };
  readonly baseline: { readonly id: string; readonly name: Text };
  readonly policy: { readonly id: string; readonly name: Text };
  readonly outcome: SeriesName;
  readonly line: number;
  /** The month the outcome is of, `YYYY-MM`. */
  readonly month: string;
  readonly seed: string;
  readonly households: number;
  /** Replicates behind every number. */
  readonly replicates: number;
  readonly notes: readonly Note[];
  readonly interrupted: boolean;
}

/**
 * Explains the effect of a policy against the baseline, by runs of its coalitions of levers with the same luck.
 *
 * Shapley value of each lever or group of levers over 2^k coalitions, k at most 5; the split of the change of income and
 * of consumption by flow; Datt and Ravallion's growth and redistribution. The last two need the runs of the first
 * round only.
 *
 * @param ports At least one. They stay open.
 * @returns What is known after the last round, or after `enough`.
 * @throws AttributionError for a question that cannot be answered; otherwise as `runAll`.
 */
export async function attribute(
  scenario: Scenario,
  library: Library,
  ask: WhyAsk,
  ports: readonly Port[],
  options: WhyOptions = {},
): Promise<Why> {
  const policy = policyAsked(scenario, ask.policy);
  const { reported, outcome } = outcomeAsked(scenario, library.model, ask.outcome);
  const asked: Scenario = { ...scenario, report: reported };
  const players = playersOf(asked, policy, library.model.levers, ask.grouping);
  const rounds = roundsOf(players.length);
  const about = aboutOf({ ...asked, policies: [scenario.policies[0]!, policy] }, library, ask.fixedParameters);
  const row = about.series.findIndex(({ key }) => key === outcome);
  const known: Round[] = [];

  const answer = (known: readonly Round[], interrupted: boolean): Why => {
    const { version, scenarioHash, seed, households, line, months } = about;
    const first = known[0]!;
    const worths = worthsOf(known, row, months, scenario.replicates);
    return {
      schema: 1,
      version,
      scenarioHash,
      scenario: { id: scenario.id, title: scenario.title },
      baseline: { id: scenario.policies[0]!.id, name: scenario.policies[0]!.name },
      policy: { id: policy.id, name: policy.name },
      outcome: about.series[row]!,
      line,
      month: formatMonth(scenario.start + months - 1),
      seed,
      households,
      replicates: definedColumns([...worths.values()]).length,
      notes: notesOf(known, about.notes),
      interrupted,
      ...contributionsOf(players, worths, reasonIn(first.outcome.ensemble, row, months)),
      ...becauseOf(first.outcome, library.model.flows),
    };
  };

  for (const [at, coalitions] of rounds.entries()) {
    const part = coalitionScenario(asked, policy, players, coalitions);
    const { signal, enough, onProgress, onPartial } = options;
    const outcome = await runAll(part, aboutOf(part, library, ask.fixedParameters), ports, {
      signal,
      enough,
      ...(onProgress && { onProgress: (progress: Progress) => onProgress(overall(progress, rounds, at)) }),
      ...(onPartial &&
        at === 0 && {
          onPartial: (compared: () => Comparison, ensemble: Ensemble) => {
            if (ensemble.replicates.length > 0)
              onPartial(() => answer([{ coalitions, outcome: { comparison: compared(), ensemble } }], false));
          },
        }),
    });
    if (outcome.ensemble.replicates.length > 0) known.push({ coalitions, outcome });
    else if (at === 0) throw new AttributionError("nothingDone", {});
    if (outcome.interrupted) return answer(known, true);
    if (at < rounds.length - 1) {
      const soFar = [...known];
      onPartial?.(() => answer(soFar, false));
    }
  }
  return answer(known, false);
}

interface Round {
  readonly coalitions: readonly number[];
  readonly outcome: Pick<RunOutcome, "comparison" | "ensemble">;
}

/** The last month's outcome of every coalition that was run, one column a replicate; NaN where it was not. */
function worthsOf(
  rounds: readonly Round[],
  row: number,
  months: number,
  replicates: number,
): Map<number, Float64Array> {
  const worths = new Map<number, Float64Array>();
  for (const { coalitions, outcome } of rounds)
    coalitions.forEach((coalition, policy) => {
      const values = new Float64Array(replicates).fill(NaN);
      outcome.ensemble.replicates.forEach((replicate, k) => {
        values[replicate] = outcome.ensemble.runs[policy]![k]!.series[row * months + months - 1]!;
      });
      worths.set(coalition, values);
    });
  return worths;
}

function reasonIn({ runs }: Ensemble, row: number, months: number): string | undefined {
  const at = row * months + months - 1;
  const found = runs.flat().find(({ reasons }) => reasons[at] !== 0);
  return found && reasonCodes[found.reasons[at]! - 1];
}

/** What holds for the whole answer; what rounds say of few, failed or missing replicates is taken from the last of them. */
function notesOf(rounds: readonly Round[], notes: readonly Note[]): Note[] {
  const last = rounds.at(-1)!.outcome.comparison.notes;
  return [...notes, ...last.filter(({ code }) => !notes.some((note) => note.code === code))];
}

/** Progress over all rounds: a round's share is that of its coalitions. */
function overall(progress: Progress, rounds: readonly (readonly number[])[], at: number): Progress {
  const sizes = rounds.map(({ length }) => length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const before = sizes.slice(0, at).reduce((sum, size) => sum + size, 0);
  return {
    ...progress,
    done: at * progress.all + progress.done,
    all: rounds.length * progress.all,
    share: (before + progress.share * sizes[at]!) / all,
  };
}
