import fc from "fast-check";
import { expect, test } from "vitest";
import type { Chunk, Port } from "../../engine/experiment/chunk.ts";
import { errorOf } from "../../engine/experiment/failure.ts";
import { runAll, type Progress } from "../../engine/experiment/run-all.ts";
import { aboutOf, chunk, run, scenarioOf } from "./hand-made.ts";

const about = aboutOf(["headcount"], 2);
const turns = async (n: number) => {
  for (let k = 0; k < n; k++) await Promise.resolve();
};

/** A port that answers from the replicate alone, after as many turns of the event loop as it is told to take. */
function port(delays: readonly number[] = [0], began: number[] = []): Port {
  let calls = 0;
  return {
    async runChunk({ replicate }: Chunk, _signal, onProgress) {
      began.push(replicate);
      onProgress(1, 2);
      await turns(delays[calls++ % delays.length]!);
      return chunk(
        replicate,
        run([0, 0.1 * replicate], [1000, 2000]),
        run([0, 0.3 * replicate + 0.1], [1000 + replicate, 2000]),
      );
    },
  };
}

test("the answer is the same on one port or many, whichever is the fastest", async () => {
  const alone = await runAll(scenarioOf(12), about, [port()]);
  expect(alone.comparison.replicates).toBe(12);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      async (delays) => {
        const { comparison } = await runAll(
          scenarioOf(12),
          about,
          delays.map((one) => port(one)),
        );
        expect(comparison).toStrictEqual(alone.comparison);
      },
    ),
    { numRuns: 50 },
  );
});

test("the port that finishes first gets the next replicate", async () => {
  const slow: number[] = [];
  const fast: number[] = [];
  await runAll(scenarioOf(10), about, [port([500], slow), port([1], fast)]);
  expect(slow).toEqual([0]);
  expect(fast).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

const dying: Port = {
  runChunk: ({ replicate }) =>
    replicate === 1
      ? Promise.reject(
          errorOf({ name: "WorkerDied", message: "worker exited with code: 3", problems: [{ path: "x" }] }),
        )
      : port().runChunk({ scenario: scenarioOf(4), replicate }, { aborted: false } as AbortSignal, () => undefined),
};

test("a replicate that fails is reported as plain data, and the others go on", async () => {
  const { comparison, failures, interrupted } = await runAll(scenarioOf(4), about, [dying, dying]);
  expect(failures).toMatchObject([
    { replicate: 1, failure: { name: "WorkerDied", message: "worker exited with code: 3", problems: [{ path: "x" }] } },
  ]);
  expect([comparison.replicates, interrupted]).toEqual([3, false]);
});

test("if every replicate fails there is no answer, and the first failure says why", async () => {
  const broken: Port = { runChunk: ({ replicate }) => Promise.reject(new RangeError(`replicate ${replicate} broke`)) };
  await expect(runAll(scenarioOf(3), about, [broken, broken])).rejects.toMatchObject({
    name: "RangeError",
    message: "replicate 0 broke",
  });
});

test("enough ends the run with the replicates in hand", async () => {
  const enough = new AbortController();
  const { comparison, interrupted, failures } = await runAll(scenarioOf(50), about, [port([3]), port([5])], {
    enough: enough.signal,
    onProgress: ({ done }) => done === 4 && enough.abort(),
  });
  expect(interrupted).toBe(true);
  expect(failures).toMatchObject([]);
  expect(comparison.replicates).toBe(5); // four done, and one in hand on the other port
});

test("a cancelled run rejects with an error named AbortError", async () => {
  const cancel = new AbortController();
  const running = runAll(scenarioOf(50), about, [port([3]), port([5])], {
    signal: cancel.signal,
    onProgress: ({ done }) => done === 2 && cancel.abort(),
  });
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
});

test("progress ends at all replicates and never goes back", async () => {
  const seen: Progress[] = [];
  await runAll(scenarioOf(5), about, [port([2, 7]), port([1])], { onProgress: (progress) => seen.push(progress) });
  expect(seen.at(-1)).toMatchObject({ done: 5, failed: 0, all: 5 });
  expect(seen.at(-1)!.share).toBeCloseTo(1, 12);
  for (let k = 1; k < seen.length; k++) expect(seen[k]!.share).toBeGreaterThanOrEqual(seen[k - 1]!.share - 1e-12);
});

test("a partial answer is that of its replicates alone", async () => {
  const partials: [number, string][] = [];
  await runAll(scenarioOf(4), about, [port()], {
    onPartial: (partial) => partials.push([partial().replicates, partial().resultHash]),
  });
  expect(partials.map(([replicates]) => replicates)).toEqual([1, 2, 3, 4]);
  const { comparison } = await runAll(scenarioOf(2), about, [port()]);
  expect(partials[1]![1]).toBe(comparison.resultHash);
});

test("without ports nothing can run", async () => {
  await expect(runAll(scenarioOf(1), about, [])).rejects.toThrow("expected at least one port");
});
