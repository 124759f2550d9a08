import { expect, test, vi } from "vitest";
import { known, readScenario, type Comparison, type Scenario } from "#engine";
import { Runner } from "../../playground/state/run.svelte.ts";

const scenario = (seed: string, replicates = 2): Scenario => {
  const read = readScenario(
    JSON.stringify({
      schema: 1,
      id: "runner",
      title: { en: "Runner", zh: "运行" },
      population: { base: "GX14", villages: 1, households: 30 },
      months: 12,
      burnIn: 12,
      seed,
      replicates,
      policies: [
        { id: "a", name: { en: "A", zh: "甲" } },
        { id: "b", name: { en: "B", zh: "乙" }, settings: { dutyFreeQuota: 1000 } },
      ],
      report: { outcomes: ["meanIncome"] },
    }),
    known,
  );
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
};

test("the last run asked for wins: nothing of an earlier one is heard", async () => {
  const runner = new Runner();
  const heard: string[] = [];
  const listen = ({ seed }: Comparison) => void heard.push(seed);
  for (const seed of ["first", "second", "third"]) runner.ask(scenario(seed), listen, 0);
  await vi.waitFor(() => expect(runner.state.phase).toBe("done"), { timeout: 30_000 });
  expect([...new Set(heard)]).toEqual(["third"]);
});

test("a run under way gives way to a new one", async () => {
  const runner = new Runner();
  const heard: string[] = [];
  const listen = ({ seed }: Comparison) => void heard.push(seed);
  runner.ask(scenario("long", 200), listen, 0);
  await vi.waitFor(() => expect(runner.state.done).toBeGreaterThan(0), { timeout: 30_000 });
  runner.ask(scenario("new"), listen, 0);
  const from = heard.length;
  await vi.waitFor(() => expect(runner.state.phase).toBe("done"), { timeout: 30_000 });
  expect([...new Set(heard.slice(from))]).toEqual(["new"]);
});

test("a cancelled run says so, and stays silent", async () => {
  const runner = new Runner();
  const listen = vi.fn();
  runner.ask(scenario("cancelled", 200), listen, 0);
  await vi.waitFor(() => expect(runner.state.phase).toBe("running"));
  runner.cancel();
  const times = listen.mock.calls.length;
  expect(runner.state.phase).toBe("cancelled");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(listen).toHaveBeenCalledTimes(times);
  expect(runner.state.phase).toBe("cancelled");
});

test("settings that still move are not run", async () => {
  const runner = new Runner();
  const listen = vi.fn();
  runner.ask(scenario("moving"), listen, 60_000);
  expect(runner.state.phase).toBe("waiting");
  runner.forget();
  expect(listen).not.toHaveBeenCalled();
});
