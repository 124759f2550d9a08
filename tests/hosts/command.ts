/** Runs the built command as people do: in a process of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { pathToFileURL } from "node:url";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
}

export interface Circumstances {
  /** Of the computer, as LC_ALL says it. */
  readonly language?: string;
  /** A module that is loaded first. */
  readonly preload?: string;
  /** Does something to the command while it runs. */
  readonly meanwhile?: (child: ChildProcess) => unknown;
  readonly folder?: string;
}

/** @param cli The built command's file. */
export const commandOf =
  (cli: string) =>
  (
    typed: readonly string[],
    { language = "C.UTF-8", preload = "", meanwhile = () => undefined, folder = "." }: Circumstances = {},
  ): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [...(preload ? ["--import", pathToFileURL(preload).href] : []), cli, ...typed],
        { env: { ...process.env, LC_ALL: language }, cwd: folder },
      );
      let [out, error] = ["", ""];
      child.stdout.on("data", (data: Buffer) => (out += data.toString()));
      child.stderr.on("data", (data: Buffer) => (error += data.toString()));
      child.on("error", reject).on("close", (code, signal) => resolve({ code, signal, out, error }));
      meanwhile(child);
    });
