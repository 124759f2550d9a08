/** Kills a running experiment without warning, again and again, and takes it up each time. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { stream } from "../../../engine/support/seed.ts";
import { hashOf, type Workshop } from "./workshop.ts";

/** Bytes or parts that a run leaves behind: something to lose. */
const traces = (folder: string): number =>
  readdirSync(join(folder, "journal")).length + readdirSync(join(folder, "parts")).length;

export interface Killings {
  /** How often it was killed, and how often of these after it had something on the disk to lose. */
  readonly times: number;
  readonly inWork: number;
  /** Of the tables it ended with. */
  readonly hashes: readonly string[];
}

/**
 * Runs an experiment to its end, killed on the way.
 *
 * @param kills How often at least; the experiment is designed anew while it ends too early.
 */
export async function killed(workshop: Workshop, file: string, kills: number): Promise<Killings> {
  const luck = stream(`kill/${kills}`);
  const hashes: string[] = [];
  let [times, inWork] = [0, 0];
  for (let round = 0; times < kills; round++) {
    const name = `killed-${round}`;
    await workshop.done("design", file, "-o", name, "--shard-size", "12");
    for (;;) {
      // Long enough to begin, short enough not to end: somewhere in the middle, wherever that is.
      const patience = 150 + luck.uniform() * 700;
      const ended = await workshop.coopolis(["resume", name, "--json", "--workers", "2"], {
        meanwhile: (child) => {
          if (times < kills) child.stdout!.once("data", () => setTimeout(() => child.kill("SIGKILL"), patience));
        },
      });
      if (ended.signal === "SIGKILL") {
        times++;
        if (traces(workshop.path(name)) > 0) inWork++;
        continue;
      }
      if (ended.code !== 0) throw new Error(ended.error);
      hashes.push(hashOf(ended.out));
      break;
    }
  }
  return { times, inWork, hashes };
}
