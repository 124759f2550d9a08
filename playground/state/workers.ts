/** The workers of the page: opened once, warm, shared by the run on the page and the jobs of the views. */
import type { Workers } from "./simulation.ts";

/** The engine is large and not needed for the first numbers. */
let opened: Promise<Workers> | undefined;
const hearers = new Set<() => void>();

/** The workers; the first call opens them. */
export const workers = (): Promise<Workers> =>
  (opened ??= import("./simulation.ts").then(({ openWorkers }) =>
    openWorkers(() => hearers.forEach((tell) => tell())),
  ));

/** Tells of every worker that died and was replaced. */
export function onWorkerDeath(tell: () => void): void {
  hearers.add(tell);
}
