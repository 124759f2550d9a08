/** Memory of a running experiment: what a shard needs, however many runs the experiment has. */
import { expect, test } from "vitest";
import { openWorkshop } from "./workshop.ts";

const workshop = openWorkshop("memory", { households: 40, months: 120 });

const OUTCOMES = [
  "headcount",
  "povertyGap",
  "povertySeverity",
  "watts",
  "meanConsumption",
  "medianConsumption",
  "gini",
  "theil",
  "meanIncome",
  "residents",
  "publicCost",
  "netPublicCost",
];

const experiment = (replicates: number): string => `
schema: 1
scenario: small.yaml
method: { kind: list }
factors: []
replicates: ${replicates}
outcomes: [${OUTCOMES.map((metric) => `{ metric: ${metric} }`).join(", ")}]
monthly: true
`;

/** Peak memory of the process that runs an experiment of so many runs, megabytes. */
async function peakOf(runs: number): Promise<number> {
  const name = `runs-${runs}`;
  workshop.write(`${name}.yaml`, experiment(runs / 2)); // two policies
  workshop.write(
    "peak.mjs",
    `import { isMainThread } from "node:worker_threads";
    if (isMainThread) process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS));`,
  );
  await workshop.done("design", `${name}.yaml`, "-o", name, "--shard-size", "50");
  const { code, error } = await workshop.coopolis(["run", name, "--quiet", "--workers", "2"], {
    preload: workshop.path("peak.mjs"),
  });
  expect(code).toBe(0);
  const rows = await workshop.done("query", name, "SELECT count(*) AS n FROM months", "--json");
  expect(rows.trim()).toBe(`{"n":${runs * OUTCOMES.length * 120}}`);
  return Number(/peak (\d+)/.exec(error)![1]) / 1024;
}

test("1,000 runs x 12 outcomes x 120 months need no more memory than 250 runs", async () => {
  const [few, many] = [await peakOf(250), await peakOf(1000)];
  console.log(`peak memory: 250 runs ${few.toFixed(0)} MB, 1,000 runs ${many.toFixed(0)} MB`);
  // Threads and their garbage differ from run to run; four times the runs must not show.
  expect(many).toBeLessThan(few * 1.25);
});
