import { describe, expect, test } from "vitest";
import { library } from "../../../engine/experiment/library.ts";
import { aboutOf } from "../../../engine/experiment/about.ts";
import { scenarioHash } from "../../../engine/scenario/hash.ts";
import type { TableFile } from "../../../engine/scenario/own-data/table-file.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import { writeScenario } from "../../../engine/scenario/write.ts";
import { problemSentence } from "../../../engine/text/format-problems.ts";

const file = (population: string): string => `schema: 1
id: OWN
title: { en: Own, zh: 自备 }
population: { base: R13, ${population} }
months: 12
seed: own
policies: [{ id: quo, name: { en: Quo, zh: 现状 } }]
`;

/** A table from lines of CSV without quotation marks; cells stay texts, as a reader of CSV leaves them. */
function tableOf(...lines: readonly string[]): TableFile {
  const [names, ...rows] = lines.map((line) => line.split(","));
  return { names: names!, rows, lines: rows.map((_, row) => row + 2) };
}
const good = [
  "village,hh_size,workers,children,cons,land,schooling,capital",
  "b,4,2,1,5000,3.5,6,1000",
  "a,1,1,0,3000.5,0,9,0",
  "b,2,1,0,8000,2,12,500",
];
const COLUMNS = "table: mine.csv, columns: { size: hh_size, consumption: cons }";
const read = (table: TableFile, population = COLUMNS) =>
  readScenario(file(population), { ...library, tables: { "mine.csv": table } });
function populationOf(table: TableFile, population = COLUMNS) {
  const answer = read(table, population);
  if ("problems" in answer) throw new Error(answer.problems.map((one) => problemSentence(one, "en")).join("\n"));
  return answer.scenario.population;
}
const problemsOf = (table: TableFile, population = COLUMNS): string[] => {
  const answer = read(table, population);
  return "problems" in answer
    ? answer.problems.map((one) => problemSentence(one, "en").replace(/^[\w.[\]]+: /, ""))
    : [];
};
/** The good table with a line of data changed; lines count from the header, 0. */
const withLine = (line: number, by: string): TableFile => tableOf(...good.map((old, k) => (k === line ? by : old)));

test("households of a village are brought together, in the order in which villages are met; two kinds of members say the third", () => {
  expect(populationOf(tableOf(...good))).toEqual({
    base: "R13",
    villages: 2,
    households: 3,
    table: {
      village: [0, 0, 1],
      size: [4, 2, 1],
      consumption: [5000, 8000, 3000.5],
      workers: [2, 1, 1],
      children: [1, 0, 0],
      elders: [1, 1, 0],
      schooling: [6, 12, 9],
      land: [3.5, 2, 0],
      capital: [1000, 500, 0],
      drawnFrom: null,
    },
  });
});

test("without a column of villages, households are spread over as many as the scenario says", () => {
  const rows = Array.from({ length: 7 }, (_, k) => `2,1,1,${1000 + k},1,6,0`);
  const table = tableOf("size,workers,children,consumption,land,schooling,capital", ...rows);
  expect(populationOf(table, "table: mine.csv, villages: 3").table!.village).toEqual([0, 0, 1, 1, 2, 2, 2]);
  expect(problemsOf(table, "table: mine.csv")[0]).toMatch(/^say how many villages the households of mine.csv live in/);
  expect(problemsOf(table, "table: mine.csv, villages: 8")[0]).toContain("at most as many villages as households (7)");
});

test("every wrong cell is named by row, line and column, all at once", () => {
  const table = tableOf(
    good[0]!,
    "b,4.5,2,1,5000,3.5,6,1000",
    "a,1,1,0,three,0,9,0",
    ",2,1,0,8000,600,12,",
    "b,,1,0,NA,1,21,-1",
  );
  expect(problemsOf(table)).toEqual([
    "mine.csv, row 1 (line 2), hh_size: expected a whole number from 1 to 12 (persons); got 4.5.",
    "mine.csv, row 4 (line 5), hh_size: the cell is empty; expected a whole number from 1 to 12 (persons). Some columns can be filled in: see impute.",
    "mine.csv, row 2 (line 3), cons: expected a number from 100 to 1,000,000 (yuan a person and year); got three.",
    "mine.csv, row 4 (line 5), cons: the cell is empty; expected a number from 100 to 1,000,000 (yuan a person and year). Some columns can be filled in: see impute.",
    "mine.csv, row 4 (line 5), schooling: expected a number from 0 to 20 (years); got 21.",
    "mine.csv, row 3 (line 4), land: expected a number from 0 to 500 (mu); got 600.",
    "mine.csv, row 3 (line 4), capital: the cell is empty; expected a number from 0 to 10,000,000 (yuan). Some columns can be filled in: see impute.",
    "mine.csv, row 4 (line 5), capital: expected a number from 0 to 10,000,000 (yuan); got -1.",
    "mine.csv, row 3 (line 4), village: the cell is empty; every household needs a village.",
  ]);
});

test("more than a hundred problems are counted", () => {
  const rows = Array.from({ length: 150 }, () => "a,0,1,0,5000,1,6,0");
  const told = problemsOf(tableOf(good[0]!, ...rows));
  expect(told).toHaveLength(101);
  expect(told.at(-1)).toBe("and 50 more problems.");
});

describe("members", () => {
  test("that do not add up to the size are refused", () => {
    const table = tableOf("village,size,workers,children,elders,consumption", "a,4,2,1,0,5000", "a,2,0,1,1,5000");
    const told = problemsOf(table, "table: mine.csv, impute: [land, schooling, capital]");
    expect(told).toEqual(["mine.csv, row 2 (line 3), workers: expected a whole number from 1 to 12 (persons); got 0."]);
    expect(problemsOf(withLine(1, "b,2,2,1,5000,3.5,6,1000"))).toEqual([
      "mine.csv, row 1 (line 2): size 2 is not workers + children + elders (2 + 1 + –), with one worker at least.",
    ]);
  });

  test("of whom too little is said are filled in on request only", () => {
    const table = withLine(1, "b,4,,1,5000,3.5,6,1000");
    expect(problemsOf(table)).toEqual([
      "mine.csv, row 1 (line 2): of workers, children and elders (– + 1 + –) two are needed, or impute: [members].",
    ]);
    const { table: filled } = populationOf(table, `${COLUMNS}, impute: [members]`);
    expect([filled!.workers, filled!.children, filled!.elders].map((column) => column[0])).toEqual([null, 1, null]);
  });
});

test("a column that is not there is named, with the nearest that is; filled in on request", () => {
  const table = tableOf("village,hh_size,workers,children,cons,capital", "a,1,1,0,5000,0");
  const told = problemsOf(
    table,
    "table: mine.csv, columns: { size: hhsize, consumption: cons, land: mu }, impute: [schooling]",
  );
  expect(told.map((one) => one.slice(0, 60))).toEqual([
    "mine.csv has no column hhsize, which is needed for size. Nam",
    "mine.csv has no column mu, which is needed for land. Name th",
  ]);
  expect(populationOf(table, `${COLUMNS}, impute: [schooling, land]`).table!.land).toEqual([null]);
});

test("with weights, rows come in proportion, ordered by village, and the scenario says from how many", () => {
  const table = tableOf(`${good[0]!},weight`, ...good.slice(1).map((line, k) => `${line},${[10, 0, 30][k]!}`));
  const { table: drawn, villages, households } = populationOf(table, `${COLUMNS}, households: 8`);
  expect(drawn!.consumption).toEqual([5000, 5000, 8000, 8000, 8000, 8000, 8000, 8000]);
  // Nobody was drawn from the other village.
  expect([villages, households, drawn!.drawnFrom]).toEqual([1, 8, 3]);
  expect(problemsOf(tableOf(`${good[0]!},weight`, ...good.slice(1).map((line) => `${line},0`)))).toEqual([
    "mine.csv: expected weights that are not all zero.",
  ]);
});

test("a table that is not there, is broken, has a column twice or no rows is refused as a whole", () => {
  const absent = readScenario(file(COLUMNS), library);
  expect("problems" in absent && absent.problems.map(({ code }) => code)).toEqual(["attachmentMissing"]);
  expect(problemsOf({ names: [], rows: [], lines: [], broken: 7 })[0]).toMatch(
    /^mine.csv cannot be read from line 7 on/,
  );
  expect(problemsOf(tableOf("size,size", "1,1"))).toEqual([
    "mine.csv has two columns size; give one of them another name.",
  ]);
  expect(problemsOf(tableOf(good[0]!))).toEqual(["mine.csv: expected 1 to 100,000 rows; got 0."]);
});

test("keys that only a population of one's own understands are refused without one", () => {
  const answer = readScenario(file("villages: 1, households: 20, impute: [land], mean: 5000, line: 3000"), library);
  expect("problems" in answer && answer.problems.map(({ code, got }) => `${code} ${got}`)).toEqual([
    "onlyWithTable impute",
    "onlyWithTable mean",
    "onlyWithTable line",
  ]);
});

test("a scenario with a table is written out and read back, without any file, and its hash covers the cells", () => {
  const answer = read(withLine(1, "b,4,,1,5000,,6,1000"), `${COLUMNS}, impute: [members, land], line: 3000`);
  if ("problems" in answer) throw new Error("unreachable");
  const { scenario } = answer;
  expect(readScenario(writeScenario(scenario, library), library)).toEqual({ scenario });
  const other = read(withLine(1, "b,4,,1,5001,,6,1000"), `${COLUMNS}, impute: [members, land], line: 3000`);
  expect("scenario" in other && scenarioHash(other.scenario)).not.toBe(scenarioHash(scenario));
});

test("results say where households come from, what was filled in and how they were drawn", () => {
  const answer = read(withLine(1, "b,4,2,1,5000,,6,1000"), `${COLUMNS}, impute: [members, land], households: 6`);
  if ("problems" in answer) throw new Error("unreachable");
  expect(aboutOf(answer.scenario, library).notes).toEqual([
    { code: "ownTable", arguments: { households: 6, villages: 2 } },
    { code: "imputed", arguments: { columns: "land", cells: 2 } },
    { code: "drawnByWeight", arguments: { households: 6, rows: 3 } },
  ]);
});

test("a table that is written out is checked by the schema, in its place", () => {
  const answer = readScenario(
    file("table: { village: [a, a], size: [2, 13], workers: [1], children: [1, 0], consumption: [5000, 6000] }"),
    library,
  );
  expect("problems" in answer && answer.problems.map(({ code, got }) => `${code} ${got}`)).toEqual([
    "outOfRange 13",
    "tableUneven workers",
  ]);
});
