/** What the whole model costs, in units of the reference kernel of `kernel.md`, and the memory of a household. */
import type { Benchmark } from "./benchmark.ts";
import { bundle } from "./build.ts";
import { interleave, median, startPeer } from "./peer.ts";
import { table } from "./table.ts";

const HOUSEHOLDS = 100_000;
const MONTHS = 12;
const ROUNDS = 7;
const COST_GOAL = 2.5;
const MEMORY_GOAL = 560;

const MODEL = "whole model";
const KERNEL = "reference kernel";

async function run(): ReturnType<Benchmark["run"]> {
  const peer = async (name: string, entry: string) =>
    startPeer(process.execPath, [await bundle(name, entry), String(HOUSEHOLDS), String(MONTHS)]);
  const peers = {
    [KERNEL]: await peer("engine", "tests/bench/kernel/engine-peer.ts"),
    [MODEL]: await peer("model", "tests/bench/model/model-peer.ts"),
  };
  try {
    const times = await interleave(peers, ROUNDS);
    const { bytes } = (await peers[MODEL].ask("report")) as { bytes: number };
    const perStep = (name: string): number[] => times[name]!.map((all) => all / HOUSEHOLDS / MONTHS);
    const cost = median(perStep(MODEL)) / median(perStep(KERNEL));
    const rows = Object.keys(peers).map((name) => {
      const all = perStep(name);
      return [name, ...[median(all), Math.min(...all), Math.max(...all)].map((x) => x.toFixed(0))];
    });
    return {
      lines: [
        `${HOUSEHOLDS} households, one thread; nanoseconds of processor time per household and month, ${ROUNDS} interleaved runs`,
        "Border base, every institution at work: groups, funds, equity grants, border subsidy, allowance.",
        "",
        ...table([["", "median", "least", "most"], ...rows]),
      ],
      goals: [
        { text: `${cost.toFixed(2)} times the kernel (goal: at most ${COST_GOAL})`, reached: cost <= COST_GOAL },
        {
          text: `${bytes} bytes a household, histories included (goal: at most ${MEMORY_GOAL})`,
          reached: bytes <= MEMORY_GOAL,
        },
      ],
      faults: [],
    };
  } finally {
    for (const one of Object.values(peers)) one.stop();
  }
}

export const model: Benchmark = { title: "model: what the whole model costs", run };
