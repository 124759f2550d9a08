import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bibtex, citation, fileName } from "../../playground/text/citation.ts";
import { readCsv } from "../../playground/views/evidence/read-csv.ts";

test("quoted cells keep commas, quotes and line ends; an empty text has no rows", () => {
  expect(readCsv('a,b\n"x, ""y""\nz",\n')).toEqual([
    ["a", "b"],
    ['x, "y"\nz', ""],
  ]);
  expect(readCsv("a,b\r\n1,2")).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(readCsv("")).toEqual([]);
});

test("every evidence row has the nine cells of its head", () => {
  const rows = readCsv(readFileSync("docs/evidence.csv", "utf8"));
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter((row) => row.length !== 9)).toEqual([]);
});

test("names of files and citations hold version and hashes, and nothing a shell would split", () => {
  expect(fileName(["Y 17/x", "cash", "谁受益，谁受损", "0.1.0"], "png")).toBe(
    "Y-17-x_cash_谁受益-谁受损_coopolis-0.1.0.png",
  );
  const cited = {
    version: "0.1.0",
    scenarioHash: "aa",
    resultHash: "0123456789",
    seed: "s",
    replicates: 8,
    households: 60,
    scenario: { id: "Y17", title: { en: "50% {of} it", zh: "一半" } },
  };
  expect(citation(cited, "zh")).toContain("结果哈希0123456789");
  expect(bibtex(cited, "en")).toContain(String.raw`{50\% of it}`);
});
