/** Pasted links of a class, checked by running: what was predicted, how far off, and whether the puzzle is solved. */
import type { Comparison } from "#engine";
import { fitted, type Attempt } from "../../lessons/attempt.ts";
import { distanceOf, reachedOf, type Reached } from "../../lessons/figures.ts";
import { lessonOf } from "../../lessons/index.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { scenarioWith } from "../../lessons/settings.ts";
import type { ScenarioFile } from "../../state/edits.ts";

/** Links read at once: a class, not a school. */
export const MOST_LINKS = 60;

export interface Entry {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly lesson: Lesson;
  readonly attempt: Attempt;
}

export interface Pasted {
  readonly entries: readonly Entry[];
  /** Lines without a result of a lesson. */
  readonly bad: readonly number[];
  readonly cut: boolean;
}

/** Reads the text of the teacher's box; `attemptIn` reads one link. */
export function readPasted(text: string, attemptIn: (line: string) => Attempt | null): Pasted {
  const lines = text
    .split("\n")
    .map((words, k) => ({ line: k + 1, words: words.trim() }))
    .filter(({ words }) => words !== "");
  const entries: Entry[] = [];
  const bad: number[] = [];
  for (const { line, words } of lines.slice(0, MOST_LINKS)) {
    const attempt = attemptIn(words);
    const lesson = attempt ? lessonOf(attempt.lesson) : undefined;
    if (attempt && lesson) entries.push({ line, lesson, attempt: fitted(attempt, lesson) });
    else bad.push(line);
  }
  return { entries, bad, cut: lines.length > MOST_LINKS };
}

export interface Checked extends Entry {
  /** Mean distance of the drawn line; null without one. */
  readonly off: number | null;
  /** Goals of the puzzle, with what the run of its sliders says; null where nothing was tried. */
  readonly reached: readonly Reached[] | null;
  /** The run of the sliders; null where nothing was tried. */
  readonly comparison: Comparison | null;
}

/**
 * Runs what the entries claim. A lesson, and a setting of a puzzle, is run once however many students share it.
 *
 * @param run Runs a scenario; tells the share of it that is done.
 * @param progress 0 to 1 over all runs.
 */
export async function checked(
  entries: readonly Entry[],
  run: (file: ScenarioFile, progress: (share: number) => void) => Promise<Comparison>,
  progress: (share: number) => void,
): Promise<readonly Checked[]> {
  const files = new Map<string, () => ScenarioFile>();
  const lineKey = ({ lesson }: Entry) => lesson.id;
  const puzzleKey = ({ lesson, attempt }: Entry) => `${lesson.id} ${attempt.puzzle!.join(" ")}`;
  for (const entry of entries) {
    const { lesson, attempt } = entry;
    if (attempt.drawn) files.set(lineKey(entry), () => lesson.scenario);
    if (attempt.puzzle) files.set(puzzleKey(entry), () => scenarioWith(lesson, "puzzle", attempt.puzzle!));
  }
  const results = new Map<string, Comparison>();
  for (const [key, file] of files) {
    const before = results.size;
    results.set(key, await run(file(), (share) => progress((before + share) / files.size)));
  }
  return entries.map((entry) => {
    const { lesson, attempt } = entry;
    const line = attempt.drawn && results.get(lineKey(entry));
    const comparison = (attempt.puzzle && results.get(puzzleKey(entry))) ?? null;
    return {
      ...entry,
      off: line ? distanceOf(attempt.drawn!, line, lesson).mean : null,
      reached: comparison && reachedOf(comparison, lesson.puzzle.goals),
      comparison,
    };
  });
}
