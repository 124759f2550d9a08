import type { Comparison } from "#engine";

/** What made a result, as text: enough to make it again. */
export function comparisonProvenance({
  version,
  generator,
  scenarioHash,
  resultHash,
  scenario,
  seed,
  replicates,
  households,
  fixedParameters,
}: Comparison): Record<string, string> {
  const facts = {
    version,
    generator,
    scenarioHash,
    resultHash,
    scenario: scenario.id,
    seed,
    replicates,
    households,
    fixedParameters,
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`coopolis.${name}`, String(fact)]));
}
