import { expect, test } from "vitest";
import { errorOf, type Chunk, type Port } from "#engine";
import { withSecondTry } from "../../playground/state/simulation.ts";

const chunk = {} as Chunk;
const signal = new AbortController().signal;
const port = (answers: (() => Promise<Awaited<ReturnType<Port["runChunk"]>>>)[]): Port => ({
  runChunk: () => answers.shift()!(),
});
const result = {
  replicate: 3,
  start: new Float64Array(0),
  startReasons: new Uint8Array(0),
  startWelfare: new Float64Array(0),
  startWeights: new Float64Array(0),
  elite: new Uint8Array(0),
  persons: 0,
  runs: [],
};
const dies = () => Promise.reject(errorOf({ name: "WorkerDied", message: "gone" }));

test("a chunk whose worker dies runs once more, and the page is told", async () => {
  let deaths = 0;
  const wrapped = withSecondTry(port([dies, () => Promise.resolve(result)]), () => deaths++);
  expect(await wrapped.runChunk(chunk, signal, () => undefined)).toBe(result);
  expect(deaths).toBe(1);
});

test("a chunk that kills two workers is given up", async () => {
  const wrapped = withSecondTry(port([dies, dies]), () => undefined);
  await expect(wrapped.runChunk(chunk, signal, () => undefined)).rejects.toMatchObject({ name: "WorkerDied" });
});

test("any other error is not tried again", async () => {
  const wrapped = withSecondTry(port([() => Promise.reject(new RangeError("no"))]), () => expect.unreachable());
  await expect(wrapped.runChunk(chunk, signal, () => undefined)).rejects.toThrow("no");
});
