/** The guide's table of scenarios is written from the files: `UPDATE_README=1 npx vitest run --project node tests/scenario/guide.test.ts`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblems, known, readScenario, type Scenario } from "#engine";

const FOLDER = new URL("../../scenarios/", import.meta.url);
const GUIDE = new URL("README.md", FOLDER);

interface Entry {
  readonly file: string;
  readonly scenario: Scenario;
}

function entryOf(file: string): Entry {
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const read = readScenario(text, known);
  if ("problems" in read) throw new RangeError(formatProblems(read.problems, text, file, "en"));
  return { file, scenario: read.scenario };
}

const numberOf = ({ scenario }: Entry): number => Number(/^Y(\d+)/.exec(scenario.id)?.[1]);

const entries = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml"))
  .map(entryOf)
  .sort((a, b) => numberOf(a) - numberOf(b) || (a.scenario.id < b.scenario.id ? -1 : 1));

/** A text as one cell of a table. */
const cell = (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();

test("the guide's table of scenarios is the files'", () => {
  const text = readFileSync(GUIDE, "utf8").replace(/\r/g, "");
  const table = [
    "| id | file | title | question |",
    "| --- | --- | --- | --- |",
    ...entries.map(
      ({ file, scenario: { id, title, question } }) =>
        `| ${id} | [${file}](${file}) | ${cell(title.en)} | ${cell(question.en)} |`,
    ),
  ].join("\n");
  const written = text.replace(
    /(<!-- scenarios:begin -->\n)[\s\S]*?(<!-- scenarios:end -->)/,
    (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
  );
  if (process.env["UPDATE_README"]) writeFileSync(GUIDE, written);
  expect(written).toContain(table);
  expect(text === written || process.env["UPDATE_README"] !== undefined).toBe(true);
});

test("every system of the model, Y1 to Y17, has one main scenario, and variants name the system they belong to", () => {
  const main = entries.map(({ scenario }) => scenario.id).filter((id) => /^Y\d+$/.test(id));
  expect(main).toEqual(Array.from({ length: 17 }, (_, k) => `Y${k + 1}`));
  for (const { scenario } of entries) expect(scenario.id).toMatch(/^Y(1[0-7]|[1-9])(-\w+)?$/);
});

/** One published village (Hezhou) and the classroom's. */
const ONE_VILLAGE = ["Y4", "Y17"];

test("scenarios compare 30 replicates of 2,000 households or more, in doubt about luck and about assumptions", () => {
  for (const { scenario } of entries) {
    const { id, replicates, population, assumptions } = scenario;
    // The classroom is to answer in a second.
    expect([id, replicates]).toEqual([id, id === "Y17" ? 8 : 30]);
    if (!ONE_VILLAGE.includes(id)) expect([id, population.households >= 2000]).toEqual([id, true]);
    const ranges = Object.values(assumptions).filter((assumed) => typeof assumed !== "number");
    expect([id, ranges.length >= 3]).toEqual([id, true]);
  }
});
