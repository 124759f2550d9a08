/** Peers: programs that are measured, each in a process of its own, so that none learns from or slows down another. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Peer {
  /**
   * Sends one line and waits for one line of JSON.
   *
   * @throws Error with the peer's own words if it ends instead.
   */
  ask(request: string): Promise<unknown>;
  stop(): void;
}

/** Starts a program that answers each line on standard input with a line of JSON. */
export function startPeer(command: string, args: readonly string[]): Peer {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.on("error", () => {});
  child.on("error", () => {});
  return {
    async ask(request) {
      child.stdin.write(`${request}\n`);
      const answer = await answers.next();
      if (answer.done) throw new Error(`${command} ${args.join(" ")}: ended without an answer to "${request}".`);
      return JSON.parse(answer.value) as unknown;
    },
    stop: () => child.stdin.end(),
  };
}

/** Answers the lines of the parent process, for ever. For peers written in TypeScript. */
export async function serve(answers: Readonly<Record<string, () => unknown>>): Promise<void> {
  for await (const request of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(await answers[request]!()));
}

/** Nanoseconds of processor time, all threads of this process, that some work takes. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}

/**
 * Measures peers in turn, so that a busy moment of the machine falls on all of them.
 *
 * @param peers By name. Each is first asked for a batch that does not count.
 * @returns Nanoseconds of each batch, by peer. Shape: [rounds].
 */
export async function interleave(
  peers: Readonly<Record<string, Peer>>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const found: Record<string, number[]> = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const [name, peer] of Object.entries(peers)) {
      const { nanoseconds } = (await peer.ask("batch")) as { nanoseconds: number };
      if (round >= 0) found[name]!.push(nanoseconds);
    }
  return found;
}

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
