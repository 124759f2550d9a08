/** The kernel of this engine as a program to measure. Arguments: households, months. */
import { processorTime, serve } from "../peer.ts";
import { createKernel, live, start } from "./economy.ts";
import { reportOf } from "./economy-report.ts";

const [households, months] = process.argv.slice(2).map(Number) as [number, number];
const run = createKernel(households);
await serve({
  batch() {
    start(run);
    return { nanoseconds: processorTime(() => live(run, months)) };
  },
  report: () => reportOf(run, months),
});
