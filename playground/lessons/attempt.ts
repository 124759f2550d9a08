/** What a student did in a lesson, as a link carries it. A link comes from elsewhere, so it is checked before it is used. */
import * as z from "zod/mini";
import type { Lesson } from "./lesson.ts";
import { held } from "./settings.ts";

const Attempt = z.strictObject({
  lesson: z.string().check(z.maxLength(40)),
  /** As the student wants to be called; may be missing. */
  name: z.optional(z.string().check(z.maxLength(40))),
  /** The drawn line, a value a year. */
  drawn: z.optional(z.array(z.number()).check(z.maxLength(20))),
  /** The sliders of the puzzle. */
  puzzle: z.optional(z.array(z.number()).check(z.maxLength(10))),
});
export type Attempt = z.infer<typeof Attempt>;

export const LONGEST_NAME = 40;

/** Writes an attempt as the state of the view. */
export const writeAttempt = (attempt: Attempt): string => JSON.stringify(attempt);

/** Reads the state of the view; null where it is none or damaged. */
export function readAttempt(state: string): Attempt | null {
  try {
    const read = Attempt.safeParse(JSON.parse(state));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Only what fits the lesson: a line with as many years, inside the axis; sliders on their steps. */
export function fitted(attempt: Attempt, lesson: Lesson): Attempt {
  const { predict, puzzle, scenario } = lesson;
  const drawn = attempt.drawn?.length === Math.floor(scenario.months / 12) ? attempt.drawn : undefined;
  const moved = attempt.puzzle?.length === puzzle.controls.length ? attempt.puzzle : undefined;
  return {
    lesson: lesson.id,
    ...(attempt.name && { name: attempt.name }),
    ...(drawn && { drawn: drawn.map((value) => Math.min(predict.high, Math.max(predict.low, value))) }),
    ...(moved && { puzzle: moved.map((value, k) => held(puzzle.controls[k]!, value)) }),
  };
}
