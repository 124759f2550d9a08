import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base64Of, floatsOf } from "../../../engine/hosts/experiment/base64.ts";
import { makeFolders } from "../../../engine/hosts/experiment/folder.ts";
import {
  dropJournals,
  journalFiles,
  openJournal,
  type JournalEntry,
} from "../../../engine/hosts/experiment/journal.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "coopolis-journal-"));
  makeFolders(made);
  return made;
}
const entry = (run: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  run,
  attempt: 1,
  wallMs: 1,
  engineVersion: "0",
  nodeVersion: "0",
  host: "here",
  values: base64Of(Float64Array.of(run)),
  reasons: [null],
  ...more,
});
const shard = (number: number, mark = "a") => ({ number, mark });
const failed = (run: number): JournalEntry => entry(run, { failure: { name: "Error", message: "no" } });

test("what one process wrote, another reads with the same bits", () => {
  const at = folder();
  const values = base64Of(Float64Array.of(-0, 5e-324, NaN, 1 / 3));
  openJournal(at, shard(7), false).append([entry(70), entry(71, { values })]);
  const again = openJournal(at, shard(7), false);
  expect([again.has(70), again.has(71), again.has(72)]).toEqual([true, true, false]);
  expect(floatsOf(again.read(71).values!)).toEqual(Float64Array.of(-0, 5e-324, NaN, 1 / 3));
  expect(openJournal(at, shard(8), false).has(70)).toBe(false);
});

test("a line that was being written when the process ended is no line, wherever it broke off", () => {
  const at = folder();
  const journal = openJournal(at, shard(0), false);
  journal.append([entry(1), entry(2)]);
  const [file] = journalFiles(at, shard(0));
  const whole = readFileSync(file!);
  const second = whole.indexOf(10) + 1;
  for (let length = second; length < whole.length; length++) {
    writeFileSync(file!, whole.subarray(0, length));
    const again = openJournal(at, shard(0), false);
    expect([again.has(1), again.has(2)]).toEqual([true, false]);
  }
});

test("a damaged line costs its own run only", () => {
  const at = folder();
  openJournal(at, shard(0), false).append([entry(1), entry(2)]);
  const [file] = journalFiles(at, shard(0));
  appendFileSync(file!, '{"run": 3, "att\n');
  appendFileSync(file!, `${JSON.stringify(entry(4))}\n`);
  const again = openJournal(at, shard(0), false);
  expect([1, 2, 3, 4].map((run) => again.has(run))).toEqual([true, true, false, true]);
});

test("two processes on one shard write files of their own", () => {
  const at = folder();
  const [one, two] = [openJournal(at, shard(0), false), openJournal(at, shard(0), false)];
  one.append([entry(1)]);
  two.append([entry(2)]);
  one.append([entry(3)]);
  expect(readdirSync(join(at, "journal"))).toHaveLength(2);
  const both = openJournal(at, shard(0), false);
  expect([1, 2, 3].map((run) => both.has(run))).toEqual([true, true, true]);
  dropJournals(at, shard(0));
  expect(journalFiles(at, shard(0))).toEqual([]);
});

test("a failed run counts as done, and as missing where failures are tried again; a good attempt replaces it", () => {
  const at = folder();
  openJournal(at, shard(0), false).append([failed(1), entry(2)]);
  expect(openJournal(at, shard(0), false).has(1)).toBe(true);
  const retry = openJournal(at, shard(0), true);
  expect([retry.has(1), retry.has(2)]).toEqual([false, true]);
  retry.append([entry(1, { attempt: 2 })]);
  expect(openJournal(at, shard(0), false).read(1)).toMatchObject({ attempt: 2, run: 1 });
  expect(openJournal(at, shard(0), false).read(1).failure).toBeUndefined();
});

test("a journal of other runs, by the mark of their batch, is not read", () => {
  const at = folder();
  openJournal(at, shard(0, "a"), false).append([entry(1)]);
  expect(openJournal(at, shard(0, "b"), false).has(1)).toBe(false);
  dropJournals(at, shard(0, "b"));
  expect(journalFiles(at, shard(0, "a"))).toHaveLength(1);
});
