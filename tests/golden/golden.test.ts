/**
 * Frozen results of every scenario at small size: a record of what the model said, not a truth. A difference means
 * that results changed; if that was meant, `npm run golden` writes them anew, and CHANGELOG.md says which way they
 * moved and why. The engine's arithmetic is portable, so that every digit must agree on every machine.
 */
import { expect, test } from "vitest";
import { aboutOf, bases, formatMonth, known, localPort, readScenario, runAll, type Scenario } from "#engine";

const files = import.meta.glob<string>("../../scenarios/*.yaml", { eager: true, query: "?raw", import: "default" });

/** A base population alone, two years at its status quo. */
const statusQuo = (base: string): string => `
schema: 1
id: ${base}
title: { en: Status quo, zh: 现状 }
population: { base: ${base}, villages: 4, households: 120 }
months: 24
seed: golden
replicates: 1
policies: [{ id: status-quo, name: { en: Status quo, zh: 现状 } }]
report: { outcomes: [headcount, povertyGap, meanConsumption, gini, meanIncome, residents, awayHouseholds] }
`;

const sources = [
  ...bases.map(({ id }) => [`base-${id}`, statusQuo(id)] as const),
  ...Object.entries(files).map(
    ([path, text]) =>
      [
        path
          .split("/")
          .pop()!
          .replace(/\.yaml$/, ""),
        text,
      ] as const,
  ),
];

/** The scenario at a size that takes a fraction of a second: 120 households in at most four villages, one replicate. */
function smallOf(text: string): Scenario {
  const read = readScenario(text, known);
  if (!("scenario" in read)) throw new Error(`The scenario was refused: ${JSON.stringify(read.problems[0])}`);
  const { population } = read.scenario;
  return {
    ...read.scenario,
    replicates: 1,
    population: { ...population, villages: Math.min(4, population.villages), households: 120 },
  };
}

test.each(sources)("%s still gives the numbers it gave", async (name, text) => {
  const scenario = smallOf(text);
  const { comparison, ensemble } = await runAll(scenario, aboutOf(scenario), [localPort()]);
  const lines = comparison.policies.flatMap(({ id }, policy) =>
    comparison.series.map(({ key }, row) => {
      const series = ensemble.runs[policy]![0]!.series;
      const ends = Array.from(
        { length: Math.floor(scenario.months / 12) },
        (_, year) => series[row * scenario.months + 12 * year + 11]!,
      );
      return `${id} ${key}: ${ends.map((value) => (Number.isNaN(value) ? "undefined" : value)).join(" ")}`;
    }),
  );
  const header = [
    "A record, not a truth: see golden.test.ts.",
    `${name}: 120 households, replicate 0, from ${formatMonth(scenario.start)}; at the end of each policy year.`,
  ];
  await expect(`${[...header, ...lines].join("\n")}\n`).toMatchFileSnapshot(`${name}.txt`);
});

test("every record belongs to a scenario that is still there", () => {
  const records = Object.keys(import.meta.glob("./*.txt")).map((path) => path.slice(2, -4));
  expect(records.filter((record) => !sources.some(([name]) => name === record))).toEqual([]);
});
