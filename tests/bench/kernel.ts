/** The reference kernel of `kernel.md`: as mechanisms of this engine, as scalar C++, and with flocc. */
import type { Benchmark, Findings, Goal } from "./benchmark.ts";
import { bundle, compile } from "./build.ts";
import type { Report } from "./kernel/economy-report.ts";
import { farthest, FARTHEST, STATISTICS } from "./kernel/statistics.ts";
import { interleave, median, startPeer, type Peer } from "./peer.ts";
import { table } from "./table.ts";

const HOUSEHOLDS = 100_000;
const MONTHS = 24;
const ROUNDS = 9;
/** flocc runs fewer households where only statistics are asked, and fewer months where time is: it would take all day. */
const FLOCC_HOUSEHOLDS = 20_000;
const FLOCC_MONTHS = 1;

const SLOWDOWN_GOAL = 1.6;
const SPEEDUP_GOAL = 50;

const ENGINE = "this engine";
const CPP = "scalar C++";
const FLOCC = "flocc 0.7";
const LISTED = "flocc 0.7, order not drawn";

const reportOf = async (peer: Peer): Promise<Report> => (await peer.ask("report")) as Report;

async function run(): Promise<Findings> {
  const compiled = compile("kernel", "tests/bench/kernel/kernel.cpp");
  const enginePath = await bundle("engine", "tests/bench/kernel/engine-peer.ts");
  const floccPath = await bundle("flocc", "tests/bench/kernel/flocc-peer.ts");
  const flocc = (order: string, households: number): Peer =>
    startPeer(process.execPath, [floccPath, order, String(households), String(FLOCC_MONTHS), String(MONTHS)]);

  const peers: Record<string, Peer> = {
    [ENGINE]: startPeer(process.execPath, [enginePath, String(HOUSEHOLDS), String(MONTHS)]),
  };
  if (compiled) peers[CPP] = startPeer(compiled.program, [String(HOUSEHOLDS), String(MONTHS)]);
  peers[FLOCC] = flocc("random", HOUSEHOLDS);
  peers[LISTED] = flocc("listed", HOUSEHOLDS);
  const small = flocc("random", FLOCC_HOUSEHOLDS);
  try {
    const times = await interleave(peers, ROUNDS);
    const reports: Record<string, Report> = {
      [ENGINE]: await reportOf(peers[ENGINE]!),
      [FLOCC]: await reportOf(small),
    };
    if (compiled) reports[CPP] = await reportOf(peers[CPP]!);
    return findings(times, reports, compiled?.description ?? null);
  } finally {
    for (const peer of [...Object.values(peers), small]) peer.stop();
  }
}

function findings(
  times: Readonly<Record<string, readonly number[]>>,
  reports: Readonly<Record<string, Report>>,
  compiler: string | null,
): Findings {
  const perStep = (name: string): number[] =>
    times[name]!.map((nanoseconds) => nanoseconds / HOUSEHOLDS / (name.startsWith(FLOCC) ? FLOCC_MONTHS : MONTHS));
  const middle = (name: string): number => median(perStep(name));
  const ratio = (a: string, b: string): number => middle(a) / middle(b);
  const speeds = Object.keys(times).map((name) => {
    const all = perStep(name);
    const against = compiler === null ? "" : `${ratio(name, CPP).toFixed(2)}`;
    return [
      name,
      middle(name).toFixed(0),
      Math.min(...all).toFixed(0),
      Math.max(...all).toFixed(0),
      against,
      ratio(name, ENGINE).toFixed(2),
    ];
  });

  const goals: Goal[] = [];
  if (compiler !== null) {
    const slowdown = ratio(ENGINE, CPP);
    goals.push({
      text: `${slowdown.toFixed(2)} times the time of scalar C++ (goal: at most ${SLOWDOWN_GOAL})`,
      reached: slowdown <= SLOWDOWN_GOAL,
    });
  }
  const speedup = ratio(FLOCC, ENGINE);
  goals.push({
    text: `${speedup.toFixed(1)} times as fast as flocc (goal: at least ${SPEEDUP_GOAL})`,
    reached: speedup >= SPEEDUP_GOAL,
  });

  const ours = reports[ENGINE]!;
  const faults: string[] = [];
  const verdicts = Object.entries(reports)
    .filter(([name]) => name !== ENGINE)
    .map(([name, twin]) => {
      const far = farthest(ours.statistics, twin.statistics);
      const apart = `farthest apart: ${far.statistic}, ${far.distance.toFixed(1)} standard errors`;
      if (far.distance > FARTHEST) faults.push(`${name}: statistics differ; ${apart}.`);
      if (twin.checksum !== undefined && twin.checksum !== ours.checksum)
        faults.push(`${name}: other bits; checksum ${twin.checksum}, expected ${ours.checksum}.`);
      return `${name}: ${twin.checksum === ours.checksum ? `the same bits (${ours.checksum})` : apart}`;
    });
  return {
    lines: [
      `${HOUSEHOLDS} households, one thread; nanoseconds of processor time per household and month, ${ROUNDS} interleaved runs`,
      compiler === null
        ? "No C++ compiler found (CXX, c++, g++, clang++): the C++ twin is left out."
        : `C++: ${compiler}`,
      "",
      ...table([["", "median", "least", "most", "x C++", "x engine"], ...speeds]),
      "",
      ...table([
        ["mean over villages ± standard error", ...Object.keys(reports)],
        ...STATISTICS.map((statistic) => [
          statistic,
          ...Object.values(reports).map(
            ({
              statistics: {
                [statistic]: { mean, error },
              },
            }) => `${mean.toPrecision(6)} ± ${error.toPrecision(2)}`,
          ),
        ]),
      ]),
      "",
      ...verdicts,
    ],
    goals,
    faults,
  };
}

export const kernel: Benchmark = { title: "kernel: a small household economy (tests/bench/kernel.md)", run };
