/** What happens while an experiment runs: a bar in a terminal, plain lines now and then elsewhere, or one JSON event a line. */
import { Presets, SingleBar } from "cli-progress";
import type { Locale } from "#engine";
import type { RunOptions } from "../../experiment/run-experiment.ts";
import { duration, inform } from "./words.ts";

type Event = Parameters<RunOptions["onEvent"]>[0];
type Progress = Extract<Event, { event: "progress" }>;

export interface Display {
  show(event: Event): void;
  /** A line of its own, above the bar. */
  line(text: string): void;
  stop(): void;
}

/** When the first plain line is written, and how often after it, milliseconds. */
const FIRST = 2_000;
const EVERY = 30_000;
/** Failures told one by one; the rest is counted. */
const TOLD = 5;

export type DisplayKind = "json" | "quiet" | "people";

/** @param kind JSON events go to the output, words for people to the error output. */
export function openDisplay(kind: DisplayKind, locale: Locale): Display {
  if (kind === "quiet") return { show: () => undefined, line: () => undefined, stop: () => undefined };
  if (kind === "json")
    return {
      show: throttled((event) => process.stdout.write(`${JSON.stringify(event)}\n`)),
      line: () => undefined,
      stop: () => undefined,
    };
  const stream = process.stderr;
  const began = performance.now();
  let first: Progress | null = null;
  let told = 0;
  const sentence = (progress: Progress): string => {
    first ??= progress;
    const { done, failed, all, share } = progress;
    const here = share - first.share;
    const seconds = here > 0 ? (((performance.now() - began) / 1000) * (1 - share)) / here : null;
    return inform("progress", locale, {
      done,
      all,
      failed: failed > 0 ? inform("progressFailed", locale, { failed }) : "",
      eta: seconds === null || share >= 1 ? "" : inform("progressEta", locale, { time: duration(seconds, locale) }),
    });
  };
  const steady = stream.isTTY ? bar(stream, sentence) : lines(stream, sentence);
  const line = (text: string): void => steady.aside(() => stream.write(`${text}\n`));
  return {
    line,
    stop: steady.stop,
    show(event) {
      if (event.event === "progress") return steady.update(event);
      if (event.event === "batch") {
        first = null;
        return line(inform("batch", locale, { ...event }));
      }
      if (event.event === "failure" && ++told <= TOLD)
        line(
          inform("failure", locale, {
            runs: event.runs.join(", "),
            name: event.failure.name,
            message: event.failure.message,
          }),
        );
    },
  };
}

interface Steady {
  update(progress: Progress): void;
  aside(write: () => void): void;
  stop(): void;
}

function bar(stream: NodeJS.WriteStream, sentence: (progress: Progress) => string): Steady {
  const display = new SingleBar(
    { stream, hideCursor: true, clearOnComplete: true, format: `{bar} {text}` },
    Presets.shades_classic,
  );
  let latest: Progress | null = null;
  const start = (): void => display.start(1000, 0, { text: "" });
  const update = (progress: Progress): void => {
    latest = progress;
    display.update(Math.round(1000 * progress.share), { text: sentence(progress) });
  };
  start();
  return {
    update,
    aside(write) {
      display.stop();
      write();
      start();
      if (latest) update(latest);
    },
    stop: () => display.stop(),
  };
}

function lines(stream: NodeJS.WriteStream, sentence: (progress: Progress) => string): Steady {
  let latest: Progress | null = null;
  let due = performance.now() + FIRST;
  const timer = setInterval(() => {
    if (!latest || performance.now() < due) return;
    stream.write(`${sentence(latest)}\n`);
    due = performance.now() + EVERY;
  }, 250);
  return {
    update(progress) {
      if (!latest) sentence(progress);
      latest = progress;
    },
    aside: (write) => write(),
    stop: () => clearInterval(timer),
  };
}

/** Progress at most once a second; everything else at once. */
function throttled(write: (event: Event) => void): (event: Event) => void {
  let due = 0;
  return (event) => {
    if (event.event === "progress" && event.done < event.all) {
      if (performance.now() < due) return;
      due = performance.now() + 1000;
    }
    write(event);
  };
}
