import { expect, test } from "vitest";
import { commands } from "vitest/browser";
import { aboutOf, known, localPort, readScenario, runAll, type Comparison, type Scenario } from "#engine";
import { openWebPool } from "../../engine/hosts/web-pool.ts";
import { smallScenario } from "./small-scenario.ts";

declare module "vitest/browser" {
  interface BrowserCommands {
    compareInNode(text: string): Promise<string>;
  }
}

const read = (size = {}): Scenario => (readScenario(smallScenario(size), known) as { scenario: Scenario }).scenario;

test("Chromium's workers, its page and Node give the same comparison to the last bit", async () => {
  const scenario = read();
  const inNode = JSON.parse(await commands.compareInNode(smallScenario())) as Comparison;
  const pool = openWebPool(2);
  const inWorkers = await runAll(scenario, aboutOf(scenario), pool.ports);
  pool.close();
  expect(inWorkers.failures).toEqual([]);
  expect(inWorkers.comparison).toEqual(inNode);
  const inPage = await runAll(scenario, aboutOf(scenario), [localPort()]);
  expect(inPage.comparison).toEqual(inNode);
});

test("a cancelled chunk stops between two months, and its worker goes on to the next", async () => {
  const scenario = read({ replicates: 1, households: 4000, months: 240 });
  const pool = openWebPool(1);
  const cancel = new AbortController();
  const shares: number[] = [];
  const running = runAll(scenario, aboutOf(scenario), pool.ports, {
    signal: cancel.signal,
    onProgress: ({ share }) => shares.push(share) === 2 && cancel.abort(),
  });
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  const next = await runAll(read({ replicates: 1 }), aboutOf(read({ replicates: 1 })), pool.ports);
  pool.close();
  expect(shares.length).toBeLessThan(20); // of 50: it did not run to its end
  expect(next.comparison.replicates).toBe(1);
});

test("a worker that never answers is ended, and the port works again with a new one", async () => {
  let opened = 0;
  const deaf = () => new Worker(URL.createObjectURL(new Blob(["for (;;);"], { type: "text/javascript" })));
  const engine = () => new Worker(new URL("../../engine/hosts/web-worker.ts", import.meta.url), { type: "module" });
  const pool = openWebPool(1, () => (opened++ === 0 ? deaf() : engine()));
  const scenario = read({ replicates: 1 });
  const cancel = new AbortController();
  const running = runAll(scenario, aboutOf(scenario), pool.ports, { signal: cancel.signal });
  cancel.abort();
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  expect((await runAll(scenario, aboutOf(scenario), pool.ports)).comparison.replicates).toBe(1);
  expect(opened).toBe(2);
  pool.close();
});

test("a chunk asked for while a cancelled one is still being ended is not lost with its worker", async () => {
  let opened = 0;
  const deaf = () => new Worker(URL.createObjectURL(new Blob(["for (;;);"], { type: "text/javascript" })));
  const engine = () => new Worker(new URL("../../engine/hosts/web-worker.ts", import.meta.url), { type: "module" });
  const pool = openWebPool(1, () => (opened++ === 0 ? deaf() : engine()));
  const scenario = read({ replicates: 1 });
  const cancel = new AbortController();
  const abandoned = runAll(scenario, aboutOf(scenario), pool.ports, { signal: cancel.signal });
  cancel.abort();
  const next = runAll(scenario, aboutOf(scenario), pool.ports);
  await expect(abandoned).rejects.toMatchObject({ name: "AbortError" });
  expect((await next).comparison.replicates).toBe(1);
  pool.close();
});

test("a worker that dies fails its replicate with the reason, and is replaced", async () => {
  let opened = 0;
  const dying = () =>
    new Worker(
      URL.createObjectURL(
        new Blob(["self.onmessage = () => { throw new Error('out of luck'); }"], { type: "text/javascript" }),
      ),
    );
  const engine = () => new Worker(new URL("../../engine/hosts/web-worker.ts", import.meta.url), { type: "module" });
  const pool = openWebPool(1, () => (opened++ === 0 ? dying() : engine()));
  const scenario = read({ replicates: 2 });
  const { comparison, failures } = await runAll(scenario, aboutOf(scenario), pool.ports);
  pool.close();
  expect(comparison.replicates).toBe(1);
  expect(failures[0]).toMatchObject({ replicate: 0, failure: { name: "WorkerDied" } });
  expect(failures[0]!.failure.message).toContain("out of luck");
});
