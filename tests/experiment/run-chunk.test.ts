import { expect, test } from "vitest";
import { library } from "../../engine/experiment/library.ts";
import { runReplicate } from "../../engine/experiment/replicate.ts";
import { buffersOf, runChunk } from "../../engine/experiment/run-chunk.ts";
import { never } from "../../engine/experiment/stop-signal.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

const { scenario } = readScenario(smallScenario(), library) as { scenario: Scenario };
const chunk = { scenario, replicate: 1 };

test("pausing between months changes nothing", async () => {
  let pauses = 0;
  const paused = await runChunk(
    chunk,
    library,
    never,
    () => undefined,
    () => Promise.resolve(void pauses++),
  );
  expect(pauses).toBe(14 + 2 * 14); // burn-in once, then both policies
  expect(paused).toEqual(runReplicate(chunk, library));
});

test("a chunk stops at the first month after it is told to", async () => {
  const stop = new AbortController();
  let months = 0;
  const running = runChunk(
    chunk,
    library,
    stop.signal,
    () => undefined,
    () => (++months === 5 ? (stop.abort(), undefined) : undefined),
  );
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  expect(months).toBe(5);
});

test("progress is told often enough to see, and seldom enough to cost nothing", async () => {
  const told: number[] = [];
  const long = { ...chunk, scenario: { ...scenario, months: 240 } };
  await runChunk(long, library, never, (done, all) => told.push(done / all));
  expect(told.length).toBeLessThanOrEqual(51);
  expect(told.length).toBeGreaterThan(40);
  expect(told.at(-1)).toBe(1);
});

test("no array of a result shares its memory with another, so that all can be moved", () => {
  const result = runReplicate(chunk, library);
  expect(buffersOf(result)).toHaveLength(5 + 2 * 9);
  const moved = structuredClone(result, { transfer: buffersOf(result) });
  expect(result.runs[0]!.series.length).toBe(0);
  expect(moved).toEqual(runReplicate(chunk, library));
});

test("replicates differ from each other, and policies meet the same luck in each", () => {
  const [first, second] = [0, 1].map((replicate) => runReplicate({ scenario, replicate }, library));
  expect(first!.runs[0]!.series).not.toEqual(second!.runs[0]!.series);
  const twice = runReplicate(
    { scenario: { ...scenario, policies: [scenario.policies[0]!, scenario.policies[0]!] }, replicate: 0 },
    library,
  );
  expect(twice.runs[1]).toEqual(twice.runs[0]);
});
