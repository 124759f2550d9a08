/** Runs a scenario with each doubtful assumption at both ends of its range, and shows what that does to the effect of a policy. */
import { aboutOf, model, tornado, tornadoParameters, type Locale, type Scenario, type TornadoAsk } from "#engine";
import { defaultWorkers, openNodePool } from "../../node-pool.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import { openProgress } from "../progress.ts";
import { readScenarioFile } from "../scenario-file.ts";
import { listenForSignals } from "../signals.ts";
import { tell } from "../words.ts";
import { tornadoReport } from "./report.ts";
import { swingWord } from "./words.ts";

/** The options of `tornado`. */
export interface TornadoCommandOptions {
  readonly policy?: string;
  readonly outcome?: string;
  readonly parameters?: string;
  readonly json?: boolean;
  readonly replicates?: number;
  readonly households?: number;
  readonly workers?: number;
  readonly quiet?: boolean;
}

/** @returns Whether everything was run; the answer goes to the output, everything else to the error output. */
export async function runTornado(file: string, options: TornadoCommandOptions, locale: Locale): Promise<ExitCode> {
  const scenario = await readScenarioFile(file, locale, options);
  const ask = askOf(scenario, options, locale);
  const all = (1 + 2 * Object.keys(tornadoParameters(scenario, ask.parameters)).length) * ask.replicates;
  const pool = openNodePool(Math.min(scenario.replicates, options.workers ?? defaultWorkers()));
  const stop = listenForSignals(() => process.stderr.write(`${swingWord("finishing", locale)}\n`));
  const progress = openProgress(process.stderr, locale, options.quiet ?? false);
  try {
    const found = await tornado(scenario, ask, pool.ports, {
      enough: stop.enough,
      signal: stop.signal,
      onProgress: (share) => progress.update({ done: Math.floor(share * all), failed: 0, all, share }),
    });
    progress.stop();
    const about = aboutOf(scenario, true);
    const { schema, version, scenarioHash, seed, households, months, start } = about;
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ schema, version, scenarioHash, seed, households, start, months, ...found })}\n`
        : tornadoReport(found, scenario, about, locale),
    );
    return found.missing.length > 0 ? EXIT.interrupted : EXIT.done;
  } catch (error) {
    progress.stop();
    if (error instanceof Error && error.name === "AbortError")
      throw new CommandError(tell("stoppedAtOnce", locale), EXIT.interrupted);
    throw error;
  } finally {
    stop.forget();
    await pool.close();
  }
}

/** @throws CommandError for a policy, outcome or parameter that the scenario or the model does not have. */
function askOf(scenario: Scenario, options: TornadoCommandOptions, locale: Locale): TornadoAsk {
  const policies = scenario.policies.slice(1).map(({ id }) => id);
  const outcomes = aboutOf(scenario, true).series.flatMap(({ key, ratio }) => (ratio ? [] : [key]));
  const names = options.parameters?.split(",").map((name) => name.trim()) ?? [];
  const wrong = (name: "unknownPolicy" | "unknownOutcome" | "unknownParameter", got: string, expected = ""): never => {
    throw new CommandError(swingWord(name, locale, { name: got, names: expected }), EXIT.wrong);
  };
  const policy = options.policy ?? policies.at(-1) ?? scenario.policies[0]!.id;
  if (!policies.includes(policy)) wrong("unknownPolicy", policy, policies.join(", "));
  const outcome = options.outcome ?? outcomes[0] ?? "";
  if (!outcomes.includes(outcome)) wrong("unknownOutcome", outcome, outcomes.join(", "));
  const parameters = names.map((name) => {
    const dial = Object.hasOwn(model.parameters, name) ? model.parameters[name]! : wrong("unknownParameter", name);
    return [name, { low: dial.min, high: dial.max }] as const;
  });
  // A range that the file gives is a judgement on this scenario, so it stands before the declared one.
  const own = tornadoParameters(scenario);
  return {
    policy,
    outcome,
    parameters: Object.fromEntries(parameters.filter(([name]) => !(name in own))),
    replicates: scenario.replicates,
  };
}
