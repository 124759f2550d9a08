import { expect, test, vi } from "vitest";
import { known, localPort, readScenario, type Chunk, type Comparison, type Port, type Scenario } from "#engine";
import { Drafts } from "../../playground/state/drafts.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

const { scenario } = readScenario(smallScenario({ households: 20, months: 12 }), known) as { scenario: Scenario };
/** The scenario as it stands under a hand that has come so far. */
const at = (dutyFreeQuota: number): Scenario => ({
  ...scenario,
  policies: scenario.policies.map((policy, place) =>
    place === 1 ? { ...policy, settings: { dutyFreeQuota } } : policy,
  ),
});
const quotaOf = ({ scenario: { policies } }: Chunk): unknown => policies[1]?.settings["dutyFreeQuota"];

/** A port whose replies wait until they are let go, in whatever order. */
function heldPort(): { port: Port; chunks: Chunk[]; letGo: (which: number) => void } {
  const chunks: Chunk[] = [];
  const replies: (() => void)[] = [];
  const port: Port = {
    runChunk: (chunk, _, onProgress) =>
      new Promise((resolve, reject) => {
        chunks.push(chunk);
        replies.push(
          () =>
            void localPort()
              .runChunk(chunk, { aborted: false } as never, onProgress)
              .then(resolve, reject),
        );
      }),
  };
  return { port, chunks, letGo: (which) => replies[which]!() };
}
const draftsOn = (...ports: readonly Port[]): Drafts => new Drafts(() => Promise.resolve({ ports }));
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test("of drafts asked for while one is under way only the last is run", async () => {
  const { port, chunks, letGo } = heldPort();
  const drafts = draftsOn(port);
  const heard: number[] = [];
  for (const quota of [1000, 2000, 3000, 4000]) drafts.ask(at(quota), 1, () => heard.push(quota));
  await vi.waitFor(() => expect(chunks).toHaveLength(1));
  letGo(0);
  await vi.waitFor(() => expect(chunks).toHaveLength(2));
  letGo(1);
  await vi.waitFor(() => expect(heard).toEqual([1000, 4000]));
  expect(chunks.map(quotaOf)).toEqual([1000, 4000]);
});

test("replies that come in reverse order: nothing is heard of a draft that was given up", async () => {
  const { port, chunks, letGo } = heldPort();
  const drafts = draftsOn(port);
  const heard: number[] = [];
  for (const quota of [1000, 2000, 3000]) {
    drafts.forget();
    drafts.ask(at(quota), 1, () => heard.push(quota));
    await vi.waitFor(() => expect(chunks.map(quotaOf)).toContain(quota));
  }
  for (const which of [2, 1, 0]) {
    letGo(which);
    await settled();
  }
  expect(heard).toEqual([3000]);
});

test("a draft that waits is given up with the one under way", async () => {
  const { port, chunks, letGo } = heldPort();
  const drafts = draftsOn(port);
  const heard = vi.fn();
  drafts.ask(at(1000), 1, heard);
  drafts.ask(at(2000), 1, heard);
  await vi.waitFor(() => expect(chunks).toHaveLength(1));
  drafts.forget();
  letGo(0);
  await settled();
  expect(chunks).toHaveLength(1);
  expect(heard).not.toHaveBeenCalled();
});

test("a draft has the policy shown beside a baseline of the same size and luck, a run a worker, and keeps its burn-in", async () => {
  const chunks: Chunk[] = [];
  const port: Port = { runChunk: (chunk, ...rest) => (chunks.push(chunk), localPort().runChunk(chunk, ...rest)) };
  const heard = await new Promise<Comparison>((resolve) => draftsOn(port, port).ask(at(1000), 1, resolve));
  expect(heard.policies.map(({ id }) => id)).toEqual(["status-quo", "no-quota"]);
  expect(heard).toMatchObject({ replicates: 2, households: 20, seed: scenario.seed });
  expect(chunks.map(({ replicate, keepStart }) => [replicate, keepStart])).toEqual([
    [0, true],
    [1, true],
  ]);
  const alone = await new Promise<Comparison>((resolve) => draftsOn(port).ask(at(1000), 0, resolve));
  expect(alone.policies.map(({ id }) => id)).toEqual(["status-quo"]);
});

test("what is prepared is the baseline alone; it is not heard, and goes on when a draft is given up", async () => {
  const { port, chunks, letGo } = heldPort();
  const drafts = draftsOn(port);
  drafts.prepare(scenario);
  await vi.waitFor(() => expect(chunks).toHaveLength(1));
  expect(chunks[0]!.scenario.policies).toHaveLength(1);
  drafts.forget();
  const heard = vi.fn();
  drafts.ask(at(1000), 1, heard);
  await settled();
  expect(chunks).toHaveLength(1);
  letGo(0);
  await vi.waitFor(() => expect(chunks).toHaveLength(2));
  letGo(1);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
});

test("a draft that fails says nothing and lets the next one through", async () => {
  let times = 0;
  const port: Port = {
    runChunk: (...given) => (times++ === 0 ? Promise.reject(new Error("out of luck")) : localPort().runChunk(...given)),
  };
  const drafts = draftsOn(port);
  const [first, second] = [vi.fn(), vi.fn()];
  drafts.ask(at(1000), 1, first);
  drafts.ask(at(2000), 1, second);
  await vi.waitFor(() => expect(second).toHaveBeenCalledOnce());
  expect(first).not.toHaveBeenCalled();
});
