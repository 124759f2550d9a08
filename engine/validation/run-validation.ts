/** Runs validation rows over any number of ports: whoever finishes first takes the next replicate of any row. */
import type { Port } from "../experiment/chunk.ts";
import { reply } from "../experiment/failure.ts";
import type { Library } from "../experiment/replicate.ts";
import type { Progress } from "../experiment/run-all.ts";
import { shareOut } from "../experiment/share-out.ts";
import { abortError, never, type StopSignal } from "../experiment/stop-signal.ts";
import { version } from "../experiment/version.ts";
import { scenarioHash } from "../scenario/hash.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { GENERATOR } from "../support/philox.ts";
import { modelHash } from "./model-hash.ts";
import { openReading } from "./reading.ts";
import { judge, rowVerdict, summarise } from "./rule.ts";
import { scenarioOf, type ValidationChoices } from "./scenario-of.ts";
import type { CheckResult, RowResult, ValidationTable } from "./table.ts";
import type { Check, ValidationRow } from "./validation-row.ts";

export interface ValidationOptions extends ValidationChoices {
  /** Abandons everything: `runValidation` rejects with an error named AbortError. */
  readonly signal?: StopSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

/** One experiment of a row on its way. */
interface Course {
  readonly row: ValidationRow;
  readonly experiment: string;
  readonly scenario: Scenario;
  /** What each check of the row measured in each replicate; empty where that replicate failed. */
  readonly measured: ReadonlyMap<Check, (readonly number[])[]>;
  readonly failed: Set<number>;
}

/**
 * Runs every experiment of the rows and judges them.
 *
 * The answer does not depend on the number of ports, nor on which finishes when. A replicate that fails is counted and
 * left out.
 *
 * @param ports At least one. They stay open.
 * @throws RangeError without ports, or for an experiment the model does not know; an error named AbortError after `signal`.
 */
export async function runValidation(
  rows: readonly ValidationRow[],
  library: Library,
  ports: readonly Port[],
  options: ValidationOptions,
): Promise<ValidationTable> {
  if (ports.length === 0) throw new RangeError("runValidation: expected at least one port; got none.");
  const { replicates, signal = never, onProgress } = options;
  const courses = rows.flatMap((row) => coursesOf(row, library, options));
  const flows = Object.keys(library.model.flows);
  const all = courses.length * replicates;
  let [begun, done, failed] = [0, 0, 0];

  function* everyRun(): Generator<number> {
    while (begun < all) yield begun++;
  }

  async function perform(run: number, port: Port): Promise<void> {
    const course = courses[Math.floor(run / replicates)]!;
    const replicate = run % replicates;
    const { scenario, row, experiment } = course;
    const { columns = [] } = row.experiments[experiment]!;
    const chunk = { scenario, replicate, households: columns };
    const answer = await reply(() => port.runChunk(chunk, signal, () => undefined));
    if (signal.aborted) return;
    if ("failure" in answer) {
      failed++;
      course.failed.add(replicate);
    } else {
      done++;
      const reading = openReading(answer.result, scenario, flows, columns);
      for (const [check, values] of course.measured)
        if ("measure" in check) values[replicate] = [check.measure(reading)].flat();
    }
    onProgress?.({ done, failed, all, share: (done + failed) / all });
  }

  await shareOut(everyRun(), ports, perform, () => signal.aborted);
  if (signal.aborted) throw abortError();
  return {
    schema: 1,
    version,
    generator: GENERATOR,
    modelHash: modelHash(library.model, library.bases),
    rows: rows.map((row) =>
      resultOf(
        row,
        courses.filter((course) => course.row === row),
        replicates,
      ),
    ),
  };
}

function coursesOf(row: ValidationRow, library: Library, choices: ValidationChoices): Course[] {
  return Object.entries(row.experiments).map(([experiment, declared]) => {
    const checks = row.checks.filter((check) => "measure" in check && check.experiment === experiment);
    return {
      row,
      experiment,
      scenario: scenarioOf(`${row.id}-${experiment}`, declared, library, choices),
      measured: new Map(
        checks.map((check) => [check, Array.from({ length: choices.replicates }, (): readonly number[] => [])]),
      ),
      failed: new Set(),
    };
  });
}

function resultOf(row: ValidationRow, courses: readonly Course[], replicates: number): RowResult {
  const { id, kind, label, published, source } = row;
  const checks = row.checks.map((check): CheckResult => {
    const { id: name, label: asked, unit, published: figure, rule, tag = source.tag } = check;
    const values = courses.map(({ measured }) => measured.get(check)).find((found) => found !== undefined);
    const simulated = values ? summarise(values, rule) : null;
    return {
      id: name,
      label: asked,
      unit,
      published: figure,
      rule,
      tag,
      simulated,
      needs: "needs" in check ? check.needs : null,
      verdict: simulated ? judge(simulated, rule, kind, tag) : "notYetRun",
    };
  });
  return {
    id,
    kind,
    label,
    published,
    source,
    experiments: Object.fromEntries(
      courses.map(({ experiment, scenario }) => [
        experiment,
        { ...row.experiments[experiment]!, scenarioHash: scenarioHash(scenario) },
      ]),
    ),
    replicates,
    failed: new Set(courses.flatMap((course) => [...course.failed])).size,
    checks,
    verdict: rowVerdict(checks.map(({ verdict }) => verdict)),
  };
}
