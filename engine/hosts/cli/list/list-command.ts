/** `coopolis list`: what a scenario file can use. */
import type { Locale } from "#engine";
import { wrap } from "../align.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { tell } from "../words.ts";
import { showEntries } from "./entry.ts";
import { lists, type ListName } from "./lists.ts";

/** @param what One list in full; all of them by name if undefined. */
export function listCommand(what: ListName | undefined, json: boolean, locale: Locale): ExitCode {
  const chosen = (what ? [what] : (Object.keys(lists) as ListName[])).map(
    (name) => [name, lists[name](locale)] as const,
  );
  if (json) process.stdout.write(`${JSON.stringify(what ? chosen[0]![1] : Object.fromEntries(chosen), null, 1)}\n`);
  else if (what && chosen[0]![1].length === 0) process.stdout.write(`${tell("nothingToList", locale)}\n`);
  else if (what) process.stdout.write(showEntries(chosen[0]![1]));
  else
    for (const [name, entries] of chosen)
      process.stdout.write(`${name}\n${wrap(`  ${entries.map((entry) => entry.name).join(", ")}`, 96, "  ")}\n\n`);
  return EXIT.done;
}
