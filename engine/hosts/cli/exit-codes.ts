/** What a script may rely on after the command has ended. */
export const EXIT = {
  done: 0,
  /** Wrong file, design or option: trying again changes nothing. */
  wrong: 1,
  /** Done, but some runs failed: the answer rests on the others. */
  failedRuns: 2,
  /** Stopped from outside: try again. The number of EX_TEMPFAIL in sysexits. */
  interrupted: 75,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message for the person who typed it, and no stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = EXIT.wrong) {
    super(message);
    this.exitCode = exitCode;
  }
}
