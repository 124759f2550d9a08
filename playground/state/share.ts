/** Taking what is on the page elsewhere: as a file, or as a link. */
import { copied } from "../clipboard.ts";
import { writeAddress } from "./address.ts";
import type { Experiment } from "./experiment.svelte.ts";

/** The file with the edits, as YAML that keeps its author's comments. */
export async function yamlOf({ source, edits }: Experiment): Promise<string> {
  const { writeText } = await import("./reading.ts");
  return writeText(await source(), edits);
}

/** Saves something under a name. */
export function save(what: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(what);
  link.download = name;
  link.click();
  // Some browsers read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies a link to what is on the page, and says whether it could. */
export async function copyLink(experiment: Experiment): Promise<void> {
  const whole = await writeAddress(experiment, "replace");
  const done = whole && (await copied(location.href));
  experiment.notice = (words) => (!whole ? words.linkTooLong : done ? words.linkCopied : words.linkNotCopied);
}
