/**
 * A subcommand of `coopolis`: its words, its arguments and options, and what it does. To add one, write one file in
 * `commands/` and add one line to its `index.ts`: help, examples, completion and checks of options follow.
 */
import { InvalidArgumentError, Option, type Command } from "commander";
import { type Arguments, type Locale, type Text } from "#engine";
import type { ExitCode } from "./exit-codes.ts";
import { tell } from "./words.ts";

/** What a subcommand is handed. */
export interface Shell {
  readonly locale: Locale;
  /** A text in the reader's language, with its places filled. */
  words(text: Text, given?: Arguments): string;
  /** To be told how the subcommand ended. */
  ended(code: ExitCode): void;
}

export interface Subcommand {
  readonly name: string;
  /** What it does, for the help. */
  readonly says: Text;
  /** Lines that can be typed after `coopolis`. */
  readonly examples: readonly string[];
  /** Adds arguments, options and the action. */
  build(command: Command, shell: Shell): void;
}

/** An option that takes a whole number from a minimum, 1 unless told, to a maximum; `{maximum}` in the text is filled in. */
export const count = (flags: string, text: Text, maximum: number, { locale, words }: Shell, minimum = 1): Option =>
  new Option(flags, words(text, { maximum })).argParser((written: string): number => {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(tell("wrongCount", locale, { minimum, maximum }));
  });
