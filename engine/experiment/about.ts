/** What a comparison says about itself: what was run, by what, and what must be known to read it. */
import { formatMonth } from "../model/clock.ts";
import type { Metric } from "../model/metric.ts";
import type { Base } from "../population/base.ts";
import { withOwnData } from "../population/own-data.ts";
import { imputedIn } from "../scenario/own-data/population-in-file.ts";
import { scenarioHash } from "../scenario/hash.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { GENERATOR } from "../support/philox.ts";
import type { Note, SeriesName } from "./comparison.ts";
import type { About } from "./compare.ts";
import { seriesOf } from "./record.ts";
import type { Library } from "./replicate.ts";
import { version } from "./version.ts";

/**
 * Describes a scenario's run.
 *
 * @param fixedParameters The middle of each assumed range instead of draws.
 */
export function aboutOf(scenario: Scenario, library: Library, fixedParameters = false): About {
  const { id, title, question, lookAt, limits, population, policies, report } = scenario;
  const base = withOwnData(library.bases[population.base]!, population);
  return {
    schema: 1,
    version,
    generator: GENERATOR,
    scenarioHash: scenarioHash(scenario),
    scenario: { id, title, question, lookAt, limits },
    base: population.base,
    start: formatMonth(scenario.start),
    months: scenario.months,
    households: population.households,
    seed: scenario.seed,
    fixedParameters,
    perfectInformation: scenario.perfectInformation,
    notes: notesOf(scenario, base, fixedParameters),
    series: seriesNames(scenario, library),
    policies: policies.map((policy) => ({ id: policy.id, name: policy.name })),
    flows: Object.keys(library.model.flows),
    line: report.lines[0] ?? base.line,
  };
}

/** The reported series. The first line is the scenario's own and its series have the metric's name; others add theirs: `headcount@3650`. */
function seriesNames(scenario: Scenario, { model }: Library): SeriesName[] {
  const own = scenario.report.lines[0];
  const metricOf = (name: string): Metric => model.metrics.find((one) => one.name === name)!;
  const keyOf = (name: string, line: number | null): string =>
    !metricOf(name).byLine || line === own ? name : `${name}@${line}`;
  return seriesOf(scenario, model).map(({ metric, line }) => {
    const { label, unit, better, ratio } = metricOf(metric);
    const parts = ratio && { ratio: { change: keyOf(ratio.change, line), perFall: keyOf(ratio.perFall, line) } };
    return { key: keyOf(metric, line), metric, line, label, unit, better, ...parts };
  });
}

function notesOf(
  { start, months, assumptions, posterior, perfectInformation, population }: Scenario,
  { prices, growth }: Base,
  fixedParameters: boolean,
): Note[] {
  const notes: Note[] = [];
  const lastDated = Math.min(
    ...[prices, ...Object.values(growth)].map(({ firstYear, values }) => firstYear + values.length - 1),
  );
  if (1970 + Math.floor((start + months - 1) / 12) > lastDated)
    notes.push({ code: "growthExtrapolated", arguments: { year: String(lastDated) } });
  notes.push(...notesOfOwnData(population));
  if (perfectInformation) notes.push({ code: "perfectInformation", arguments: {} });
  if (posterior && !fixedParameters)
    notes.push({
      code: "posterior",
      arguments: { parameters: posterior.parameters.join(", "), draws: posterior.rows.length },
    });
  if (fixedParameters && (posterior || Object.values(assumptions).some((assumed) => typeof assumed !== "number")))
    notes.push({ code: "fixedParameters", arguments: {} });
  return notes;
}

/** What must be known of a population that the user has brought. */
function notesOfOwnData({ table, groups, mean, villages, households }: Scenario["population"]): Note[] {
  if (groups) return [{ code: "ownGroups", arguments: { groups: groups.length, mean: mean!.toFixed(0) } }];
  if (!table) return [];
  const notes: Note[] = [{ code: "ownTable", arguments: { households, villages } }];
  const imputed = Object.entries(imputedIn(table));
  if (imputed.length > 0) {
    const cells = imputed.reduce((sum, [, count]) => sum + count, 0);
    notes.push({ code: "imputed", arguments: { columns: imputed.map(([name]) => name).join(", "), cells } });
  }
  if (table.drawnFrom !== null) notes.push({ code: "drawnByWeight", arguments: { households, rows: table.drawnFrom } });
  return notes;
}
