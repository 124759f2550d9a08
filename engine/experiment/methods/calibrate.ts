import { dialRow } from "../../support/dial-row.ts";
import { dial, type Dial } from "../../support/quantity.ts";
import { LIMITS } from "../../scenario/known.ts";
import type { Fault } from "../../scenario/fault.ts";
import { nextRequest } from "../calibration/next-request.ts";
import type { Experiment } from "../experiment.ts";
import { method } from "../method.ts";

const whole = (row: Dial): Dial => dial({ ...row, integer: true });

/** History matching in waves, then approximate Bayesian computation in what they left. */
export const calibrate = method({
  kind: "calibrate",
  label: { en: "Calibration", zh: "校准" },
  description: {
    en: "Finds which values of parameters are consistent with published figures, and how sure that is. Waves of points rule out what misses a figure by more than three standard deviations; in what is left, particles come ever closer to all figures. The result is weighted draws of the parameters, which scenarios can take whole.",
    zh: "找出哪些参数值与公布的数据相符，以及把握有多大。先用几轮试点排除任何一项偏差超过三个标准差的取值，再在剩余范围内让粒子逐代逼近全部数据。结果是一组带权重的参数抽样，可供情景整行取用。",
  },
  settings: {
    waveSize: whole(
      dialRow(
        "points of a wave",
        "每轮试点数",
        "1",
        60,
        10,
        10_000,
        "ASSUMED",
        "ten points for each of six parameters, the usual rule of thumb (Loeppky, Sacks and Welch 2009, recalled)",
      ),
    ),
    waves: whole(
      dialRow(
        "waves at most",
        "最多轮数",
        "1",
        5,
        1,
        20,
        "ASSUMED",
        "a laptop's patience; more narrow the search further",
      ),
    ),
    particles: whole(
      dialRow(
        "particles",
        "粒子数",
        "1",
        200,
        20,
        10_000,
        "ASSUMED",
        "a laptop's patience; the share kept are the draws",
      ),
    ),
    alpha: dialRow(
      "share of particles kept",
      "保留粒子比例",
      "share",
      0.5,
      0.1,
      0.9,
      "RECALLED",
      "Lenormand, Jabot and Deffuant (2013): moderate shares need the fewest runs",
    ),
    generations: whole(
      dialRow(
        "generations at most",
        "最多代数",
        "1",
        10,
        1,
        1000,
        "ASSUMED",
        "a laptop's patience; more bring the draws closer",
      ),
    ),
    leastEntering: dialRow(
      "share of new particles that get in, below which it ends",
      "新粒子入选比例下限（低于此值即停止）",
      "share",
      0.05,
      0,
      1,
      "RECALLED",
      "Lenormand, Jabot and Deffuant (2013): a smaller share costs many runs for little",
    ),
  },
  needs: "targets",
  analyses: ["calibration"],
  check: faultsOf,
  next: nextRequest,
});

/** Only parameters can be right or wrong about the world; policies are chosen, and luck is what replicates are for. */
function faultsOf({ factors, replicates, targets }: Experiment): readonly Fault[] {
  const faults: Fault[] = factors.flatMap(({ target, range }, k): Fault[] =>
    target.kind !== "parameter"
      ? [{ code: "unknownKey", path: ["factors", k, target.kind], at: "key", names: ["parameter"] }]
      : range === null
        ? [{ code: "wrongType", path: ["factors", k], at: "value", expected: { kind: "range" } }]
        : [],
  );
  const parameters = factors.map(({ target }) => (target.kind === "parameter" ? target.parameter : null));
  parameters.forEach((parameter, k) => {
    if (parameter !== null && parameters.indexOf(parameter) < k)
      faults.push({ code: "duplicateEntry", path: ["factors", k, "parameter"], at: "value" });
  });
  if (targets.length === 0)
    faults.push({
      code: "wrongCount",
      path: ["targets"],
      at: "value",
      expected: { kind: "list", minimum: 1, maximum: 100 },
      arguments: { count: 0 },
    });
  // The spread between replicates is what tells luck from a miss.
  if (replicates < 2)
    faults.push({
      code: "outOfRange",
      path: ["replicates"],
      at: "value",
      expected: { kind: "number", minimum: 2, maximum: LIMITS.replicates, unit: "1", whole: true },
    });
  return faults;
}
