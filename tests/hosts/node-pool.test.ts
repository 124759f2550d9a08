import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { aboutOf, known, localPort, readScenario, runAll, type Scenario } from "#engine";
import { openNodePool } from "../../engine/hosts/node-pool.ts";
import { buildNode } from "./build.ts";
import { smallScenario } from "./small-scenario.ts";

const built = pathToFileURL(resolve(buildNode("node-pool"), "node-worker.js"));
const read = (size = {}): Scenario => (readScenario(smallScenario(size), known) as { scenario: Scenario }).scenario;

/** A worker that dies in replicate 1 without a word, as one that is killed or out of memory does. */
function dyingWorker(): string {
  const file = join(mkdtempSync(join(tmpdir(), "coopolis-")), "worker.mjs");
  writeFileSync(
    file,
    `export default function work({ chunk: { replicate } }) {
      if (replicate === 1) process.exit(3);
      return { failure: { name: "LedgerError", message: "replicate " + replicate, problems: [replicate] } };
    }`,
  );
  return file;
}

test("one thread, three threads and no thread at all give the same result hash", async () => {
  const scenario = read();
  const alone = await runAll(scenario, aboutOf(scenario), [localPort()]);
  expect(alone.failures).toEqual([]);
  for (const workers of [1, 3]) {
    const pool = openNodePool(workers, { file: built });
    const { comparison } = await runAll(scenario, aboutOf(scenario), pool.ports);
    await pool.close();
    expect(comparison.resultHash).toBe(alone.comparison.resultHash);
    expect(comparison).toEqual(alone.comparison);
  }
});

test("progress arrives from the threads", async () => {
  const scenario = read({ replicates: 1 });
  const pool = openNodePool(1, { file: built });
  const shares: number[] = [];
  await runAll(scenario, aboutOf(scenario), pool.ports, { onProgress: ({ share }) => shares.push(share) });
  await pool.close();
  expect(shares.length).toBeGreaterThan(5);
  expect(shares.at(-1)).toBe(1);
});

test("a thread that dies fails its replicate with a reason, is replaced, and errors of others keep their data", async () => {
  const scenario = read({ replicates: 3 });
  const pool = openNodePool(2, { file: pathToFileURL(dyingWorker()) });
  const port = pool.ports[0]!;
  const signal = new AbortController().signal;
  const ended = await Promise.allSettled(
    [0, 1, 2].map((replicate) => port.runChunk({ scenario, replicate }, signal, () => undefined)),
  );
  await pool.close();
  const reasons = ended.map((one) => (one as PromiseRejectedResult).reason as Error & { problems?: unknown });
  expect(reasons[0]).toMatchObject({ name: "LedgerError", message: "replicate 0", problems: [0] });
  expect(reasons[1]).toMatchObject({ name: "WorkerDied", message: "worker exited with code: 3" });
  expect(reasons[2]).toMatchObject({ name: "LedgerError", message: "replicate 2" });
});

test("a cancelled run ends its threads and says that it was cancelled", async () => {
  const scenario = read({ replicates: 2, households: 20_000, months: 120 });
  const pool = openNodePool(1, { file: built });
  const cancel = new AbortController();
  const running = runAll(scenario, aboutOf(scenario), pool.ports, {
    signal: cancel.signal,
    onProgress: ({ share }) => share > 0.02 && cancel.abort(),
  });
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  await pool.close();
});
