import fc from "fast-check";
import { expect, test } from "vitest";
import type { Chunk, ChunkResult } from "../../engine/experiment/chunk.ts";
import { library } from "../../engine/experiment/library.ts";
import { runReplicate } from "../../engine/experiment/replicate.ts";
import { buffersOf, runChunk } from "../../engine/experiment/run-chunk.ts";
import { openStarts, type Starts } from "../../engine/experiment/starts.ts";
import { never } from "../../engine/experiment/stop-signal.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

const { scenario } = readScenario(smallScenario({ households: 20 }), library) as { scenario: Scenario };
const [statusQuo, noQuota] = scenario.policies as [Scenario["policies"][number], Scenario["policies"][number]];
const quota = (dutyFreeQuota: number) => ({ ...noQuota, settings: { ...noQuota.settings, dutyFreeQuota } });
const chunkOf = (policies: Scenario["policies"], replicate = 0, assumptions = scenario.assumptions): Chunk => ({
  scenario: { ...scenario, policies, assumptions },
  replicate,
  keepStart: true,
});
const BURN_IN = scenario.burnIn;
const MONTHS = scenario.months;

/** Runs a chunk as a worker does, moves its result away, and counts the months simulated. */
async function run(chunk: Chunk, starts: Starts): Promise<{ result: ChunkResult; months: number }> {
  let months = 0;
  const count = () => void months++;
  const result = await runChunk(chunk, library, never, () => undefined, count, starts);
  return { result: structuredClone(result, { transfer: buffersOf(result) }), months };
}

const known = new Map<string, ChunkResult>();
/** What a chunk gives without anything kept. */
function fresh(chunk: Chunk): ChunkResult {
  const key = JSON.stringify(chunk);
  if (!known.has(key)) known.set(key, runReplicate(chunk, library));
  return known.get(key)!;
}

test("with kept starts, in any order of policies, assumptions and replicates, every result has the bits of a fresh run", async () => {
  const asked = fc.record({
    policies: fc.constantFrom([statusQuo], [statusQuo, noQuota], [statusQuo, quota(3000)], [quota(500), statusQuo]),
    replicate: fc.constantFrom(0, 1),
    labourBeta: fc.constantFrom(1.5, 2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 2, maxLength: 5 }), fc.constantFrom(1, 4), async (all, most) => {
      const starts = openStarts(most);
      for (const { policies, replicate, labourBeta } of all) {
        const chunk = chunkOf(policies, replicate, { labourBeta });
        const { result } = await run(chunk, starts);
        expect(result).toEqual(fresh(chunk));
      }
    }),
    { numRuns: 10 },
  );
});

test("another policy beside the same first one simulates its own months only", async () => {
  const starts = openStarts();
  expect((await run(chunkOf([statusQuo, noQuota]), starts)).months).toBe(BURN_IN + 2 * MONTHS);
  expect((await run(chunkOf([statusQuo, quota(3000)]), starts)).months).toBe(MONTHS);
  expect((await run(chunkOf([quota(3000), noQuota]), starts)).months).toBe(2 * MONTHS);
  expect((await run(chunkOf([statusQuo, noQuota], 1), starts)).months).toBe(BURN_IN + 2 * MONTHS);
});

test("nothing is kept of a chunk that does not ask for it", async () => {
  const starts = openStarts();
  const { keepStart: _, ...silent } = chunkOf([statusQuo]);
  await run(silent, starts);
  expect((await run(chunkOf([statusQuo]), starts)).months).toBe(BURN_IN + MONTHS);
});

async function stoppedAfter(months: number, chunk: Chunk, starts: Starts): Promise<void> {
  const stop = new AbortController();
  let done = 0;
  const breathe = () => (++done === months ? (stop.abort(), undefined) : undefined);
  await expect(runChunk(chunk, library, stop.signal, () => undefined, breathe, starts)).rejects.toMatchObject({
    name: "AbortError",
  });
}

test("a burn-in that is cancelled is not kept", async () => {
  const starts = openStarts();
  const chunk = chunkOf([statusQuo, noQuota]);
  await stoppedAfter(BURN_IN - 1, chunk, starts);
  expect(starts.take(chunk)).toBeUndefined();
});

test("a chunk cancelled in a policy leaves its burn-in, and the next one has the bits of a fresh run", async () => {
  const starts = openStarts();
  const chunk = chunkOf([statusQuo, noQuota]);
  await stoppedAfter(BURN_IN + MONTHS + 3, chunk, starts);
  const { result, months } = await run(chunk, starts);
  expect(months).toBe(MONTHS);
  expect(result).toEqual(fresh(chunk));
});

test("what is not used for longest gives way, by number and by size", async () => {
  const two = openStarts(2);
  for (const replicate of [0, 1, 0, 2]) await run(chunkOf([statusQuo], replicate), two);
  expect([0, 1, 2].map((replicate) => two.take(chunkOf([statusQuo], replicate)) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
  const none = openStarts(2, 0.001);
  await run(chunkOf([statusQuo]), none);
  expect(none.take(chunkOf([statusQuo]))).toBeUndefined();
});
