import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrayJob, gatherJob, quoted, taskLines } from "../../../engine/hosts/slurm/job-files.ts";
import { planTasks } from "../../../engine/hosts/slurm/plan-tasks.ts";
import { coresAsked } from "../../../engine/hosts/slurm/submit.ts";

const shards = (count: number, runs = 100) => Array.from({ length: count }, (_, number) => ({ number, runs }));

describe("tasks", () => {
  test("are of about ten minutes: three runs a second on four processors are two shards of 300 seconds' work each", () => {
    const { arrays, seconds } = planTasks(shards(16), 12, 4, 1001);
    expect(arrays).toEqual([[[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10, 11], [12, 13], [14, 15]]]); // prettier-ignore
    expect(seconds).toBe(600);
  });

  test("grow to half an hour before there are more than the site takes, and then become further arrays", () => {
    const grown = planTasks(shards(25), 6, 1, 10);
    expect(grown.arrays.map((array) => array.length)).toEqual([9]);
    expect(grown.seconds).toBe(1800);
    const split = planTasks(shards(100), 6, 1, 10);
    expect(split.arrays.map((array) => array.length)).toEqual([10, 10, 10, 4]);
    expect(split.seconds).toBe(1800);
  });

  test("of a large site are never more than 1,000 in an array", () => {
    expect(planTasks(shards(2500), 60, 1, 100_001).arrays.map((array) => array.length)).toEqual([1000, 1000, 500]);
  });

  test("are none where nothing is missing", () => {
    expect(planTasks([], 1, 1, 1001)).toEqual({ arrays: [], seconds: 0 });
  });

  test("hold every shard once, in order, in arrays the site accepts", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 300 });
    const positive = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(sizes, positive, fc.integer({ min: 1, max: 128 }), fc.integer({ min: 1, max: 2000 }), (runs, seconds, cores, most) => {
        const given = runs.map((count, k) => ({ number: 2 * k, runs: count }));
        const { arrays } = planTasks(given, seconds, cores, most);
        expect(arrays.flat(2)).toEqual(given.map(({ number }) => number));
        for (const array of arrays) expect(array.length).toBeLessThanOrEqual(Math.min(most, 1000));
      }), // prettier-ignore
    );
  });

  test("are written a task a line, as run-shard reads them", () => {
    expect(taskLines([[0, 1, 2], [5], [7, 9, 10]])).toBe("0-2\n5\n7,9-10\n");
  });
});

describe("job files", () => {
  const job = {
    folder: "/scratch/it's mine",
    program: ["/opt/node", "/opt/cli.js"],
    setup: "module load nodejs/20",
    tasks: "/scratch/it's mine/slurm/001-1.tasks",
    cores: 16,
    minutes: 30,
    logs: "/scratch/logs",
    name: "coopolis-Y1",
  };

  test("quote what the shell would otherwise read", () => {
    expect(quoted("it's mine")).toBe(`'it'\\''s mine'`);
    expect(arrayJob(job, 3)).toContain(`folder='/scratch/it'\\''s mine'`);
  });

  test("ask for one task with all processors, a warning before the end, and the setup first", () => {
    const text = arrayJob(job, 3);
    for (const line of ["--array=0-2", "--cpus-per-task=16", "--time=30", "--signal=B:USR1@120"])
      expect(text).toContain(`#SBATCH ${line}\n`);
    expect(text.indexOf("module load")).toBeLessThan(text.indexOf("run-shard"));
    expect(gatherJob(job)).toContain(`submit "$folder" --slurm --gather`);
  });

  test("follow the processors the user asks for, however it is written", () => {
    expect(coresAsked(["--cpus-per-task=8"])).toBe(8);
    expect(coresAsked(["-c", "4", "-p", "short"])).toBe(4);
    expect(coresAsked(["-c16"])).toBe(16);
    expect(coresAsked(["--partition=short"])).toBeNull();
  });
});
