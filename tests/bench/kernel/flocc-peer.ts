/** The flocc twin as a program to measure. Arguments: order, households, months a batch, months before the report. */
import { processorTime, serve } from "../peer.ts";
import { createFlocc, floccStatistics, liveFlocc, type Order } from "./flocc-twin.ts";

const [order, ...numbers] = process.argv.slice(2) as [Order, ...string[]];
const [households, months, reported] = numbers.map(Number) as [number, number, number];
const run = createFlocc(households, order);
const live = (count: number): void => {
  for (let t = 0; t < count; t++) liveFlocc(run);
};
await serve({
  batch: () => ({ nanoseconds: processorTime(() => live(months)) }),
  report() {
    live(reported);
    return { statistics: floccStatistics(run, reported) };
  },
});
