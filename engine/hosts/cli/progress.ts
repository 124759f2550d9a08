/** How far the runs are: a bar in a terminal, plain lines now and then where the output goes to a file or another program. */
import { Presets, SingleBar } from "cli-progress";
import type { Locale, Progress } from "#engine";
import { tell } from "./words.ts";

/** When the first plain line is written, and how often after it, milliseconds: a short run says nothing. */
const FIRST = 2_000;
const EVERY = 30_000;

export interface ProgressDisplay {
  update(progress: Progress): void;
  /** Takes the bar away. */
  stop(): void;
}

/** @param stream Where people look: the error output, so that results stay clean. */
export function openProgress(stream: NodeJS.WriteStream, locale: Locale, quiet: boolean): ProgressDisplay {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  return stream.isTTY ? bar(stream, locale) : lines(stream, locale);
}

function bar(stream: NodeJS.WriteStream, locale: Locale): ProgressDisplay {
  const display = new SingleBar(
    { stream, hideCursor: true, clearOnComplete: true, format: `{bar} {text} {eta_formatted}` },
    Presets.shades_classic,
  );
  display.start(1000, 0, { text: "" });
  return {
    update: (progress) => display.update(Math.round(1000 * progress.share), { text: sentence(progress, locale) }),
    stop: () => display.stop(),
  };
}

function lines(stream: NodeJS.WriteStream, locale: Locale): ProgressDisplay {
  let latest: Progress | null = null;
  let due = performance.now() + FIRST;
  const timer = setInterval(() => {
    if (!latest || performance.now() < due) return;
    stream.write(`${sentence(latest, locale)}\n`);
    due = performance.now() + EVERY;
  }, 250);
  return {
    update: (progress) => (latest = progress),
    stop: () => clearInterval(timer),
  };
}

function sentence({ done, failed, all }: Progress, locale: Locale): string {
  return tell(failed > 0 ? "progressWithFailures" : "progress", locale, { done, failed, all });
}
