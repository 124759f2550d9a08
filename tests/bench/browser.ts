/** What a visitor of the built page waits for: first number, drafts under a slider, a whole ensemble, frames of the village. */
import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { chromium, type Browser } from "playwright";
import { preview } from "vite";
import { launchOptions } from "../browser.mjs";
import type { Benchmark } from "./benchmark.ts";
import { draftTimes, ensembleTime, firstTimes, frameTimes } from "./browser/visits.ts";
import { median } from "./peer.ts";
import { table } from "./table.ts";

const OPENINGS = 5;
const MOVES = 40;
const FRAMES = 120;
const FIRST_GOAL = 1;
const ENSEMBLE_GOAL = 3;
const DRAFT_GOAL = 100;
const FRAME_GOAL = 17;
const SIZE_GOAL = 130;

/** The value below which a share of all values lies: the next one up. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)]!;

/** Builds the page, and returns the size of its first load as the build prints it, kB. */
function buildPage(): number {
  // Vite, which reads this file, calls its own surroundings a development.
  const env = { ...process.env, NODE_ENV: "production" };
  const { stdout, stderr, status } = spawnSync("npx", ["vite", "build"], { encoding: "utf8", env });
  const said = /first load: ([\d.]+) kB/.exec(stdout);
  if (status !== 0 || !said) throw new Error(`vite build: ${stderr}`);
  return Number(said[1]);
}

async function measure(browser: Browser, url: string) {
  const openings = [];
  for (let round = 0; round < OPENINGS; round++) openings.push(await firstTimes(browser, url, round === 0));
  return {
    number: median(openings.map(({ number }) => number)) / 1000,
    verified: openings[0]!.verified! / 1000,
    ensemble: (await ensembleTime(browser, url)) / 1000,
    draft: await draftTimes(browser, url, MOVES),
    frames: await frameTimes(browser, url, FRAMES),
  };
}

async function run(): ReturnType<Benchmark["run"]> {
  const size = buildPage();
  const server = await preview({ logLevel: "error", preview: { port: 4899 } });
  const browser = await chromium.launch(launchOptions());
  try {
    const { number, verified, ensemble, draft, frames } = await measure(browser, server.resolvedUrls!.local[0]!);
    const [p50, p95] = [quantile(draft.milliseconds, 0.5), quantile(draft.milliseconds, 0.95)];
    const frame = median(frames);
    return {
      lines: [
        `Chromium ${browser.version()}, ${availableParallelism()} processors, load of the machine ${loadavg()[0]!.toFixed(1)}`,
        "",
        ...table([
          ["", "median", "95 in 100", "most"],
          ["draft after a move, ms", ...[p50, p95, Math.max(...draft.milliseconds)].map((ms) => ms.toFixed(0))],
          [
            "frame of the village, ms",
            ...[frame, quantile(frames, 0.95), Math.max(...frames)].map((ms) => ms.toFixed(1)),
          ],
        ]),
        "",
        `${draft.says} (${MOVES} moves, each from the event to the frame that shows its draft)`,
        `first result verified by the device after ${verified.toFixed(1)} s`,
      ],
      goals: [
        {
          text: `${number.toFixed(2)} s to the first number (goal: under ${FIRST_GOAL})`,
          reached: number < FIRST_GOAL,
        },
        {
          text: `${ensemble.toFixed(1)} s for 2 policies x 2,000 households x 120 months x 20 runs, opening included (goal: under ${ENSEMBLE_GOAL})`,
          reached: ensemble < ENSEMBLE_GOAL,
        },
        {
          text: `${p95.toFixed(0)} ms from a move of a slider to its draft, 95 in 100 (goal: at most ${DRAFT_GOAL})`,
          reached: p95 <= DRAFT_GOAL,
        },
        {
          text: `${frame.toFixed(1)} ms a frame with 10,000 households playing (goal: at most ${FRAME_GOAL})`,
          reached: frame <= FRAME_GOAL,
        },
        { text: `${size} kB gzip for the first load (goal: at most ${SIZE_GOAL})`, reached: size <= SIZE_GOAL },
      ],
      faults: [],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

export const browser: Benchmark = { title: "browser: what a visitor waits for", run };
