import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openParquet } from "../../../engine/hosts/results/open-parquet.ts";
import { parquetFacts } from "../../../engine/hosts/results/parquet-facts.ts";
import { writeTable } from "../../../engine/hosts/results/table-writer.ts";
import { anyColumns, blocksOf, folder } from "./any-table.ts";

const path = folder();
const [whole, torn] = [join(path, "whole.parquet"), join(path, "torn.parquet")];
const rows = Array.from({ length: 500 }, (_, row) => [
  row,
  `政策${row}`,
  null,
  row / 3,
  1 / (row + 1),
  row,
  true,
  null,
]);
await writeTable(openParquet(whole, anyColumns, { seed: "晴", scenarioHash: "0" }), blocksOf(rows, 50));
const bytes = readFileSync(whole);

test("a file says how many rows it has, and what made it", async () => {
  expect(await parquetFacts(whole)).toEqual({
    rows: 500,
    groups: 1,
    columns: anyColumns.map(({ name }) => name),
    provenance: { seed: "晴", scenarioHash: "0" },
  });
});

test("a table without rows is a whole file", async () => {
  const empty = join(path, "empty.parquet");
  await writeTable(openParquet(empty, anyColumns, {}), []);
  expect(await parquetFacts(empty)).toMatchObject({ rows: 0, groups: 0 });
});

test("a file torn anywhere is recognised", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
      writeFileSync(torn, bytes.subarray(0, length));
      expect(await parquetFacts(torn)).toBeNull();
    }),
  );
});

test("a file whose beginning or middle is lost is recognised", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: 1000 }), fc.integer({ min: 1, max: 3000 }), async (from, length) => {
      writeFileSync(torn, Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]));
      expect(await parquetFacts(torn)).toBeNull();
    }),
  );
  writeFileSync(torn, bytes.subarray(100));
  expect(await parquetFacts(torn)).toBeNull();
});

test("a byte that changed anywhere does not throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= change;
      writeFileSync(torn, damaged);
      const facts = await parquetFacts(torn);
      // Cells have no check sums: what is told apart is a table of another size.
      expect(facts === null || facts.groups <= 1).toBe(true);
    }),
  );
});

test("noise, however it ends, does not throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
      writeFileSync(torn, Buffer.concat([Buffer.from("PAR1"), noise, Buffer.from("PAR1")]));
      const facts = await parquetFacts(torn);
      expect(facts === null || facts.groups === 0).toBe(true);
    }),
  );
});

test("a file that is not there has no facts; a folder is an error", async () => {
  expect(await parquetFacts(join(path, "absent.parquet"))).toBeNull();
  await expect(parquetFacts(path)).rejects.toThrow("EISDIR");
});
