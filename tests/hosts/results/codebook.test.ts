import { expect, test } from "vitest";
import { codebook } from "../../../engine/hosts/results/codebook.ts";
import { LONG_COLUMNS } from "../../../engine/hosts/results/long-table.ts";
import { readCsv } from "./read-csv.ts";

test("a codebook has one row a column, in both languages, and says what an empty cell is", () => {
  const text = codebook([
    { name: "share", type: "DOUBLE", nullable: true, label: { en: 'share, "net"', zh: "比例" }, unit: "share" },
    {
      name: "run",
      type: "INT32",
      nullable: false,
      label: { en: "run", zh: "运行" },
      about: { en: "from 0", zh: "从0起" },
    },
  ]);
  expect(text).toBe(
    "column,label_en,label_zh,unit,type,meaning_en,meaning_zh,missing\n" +
      'share,"share, ""net""",比例,share,DOUBLE,,,empty\n' +
      "run,run,运行,,INT32,from 0,从0起,never\n",
  );
});

test("the codebook of a comparison explains every column", () => {
  const [, ...rows] = readCsv(codebook(LONG_COLUMNS));
  expect(rows.map(([name]) => name!.text)).toEqual(LONG_COLUMNS.map(({ name }) => name));
  for (const row of rows)
    for (const k of [1, 2, 5, 6])
      expect(row[k]!.text, `${row[0]!.text}, ${k}`).toMatch(k % 4 === 2 ? /\p{Script=Han}/u : /[a-z]|YYYY/);
});
