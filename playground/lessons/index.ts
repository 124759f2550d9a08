/** Every lesson, in the order of the list. */
import type { Lesson } from "./lesson.ts";
import { borderCloses } from "./border-closes.ts";
import { entryShare } from "./entry-share.ts";
import { loanLadder } from "./loan-ladder.ts";
import { quotaThreshold } from "./quota-threshold.ts";
import { sharesOrCash } from "./shares-or-cash.ts";
import { whomTargetingMisses } from "./whom-targeting-misses.ts";

export const lessons: readonly Lesson[] = [
  quotaThreshold,
  entryShare,
  sharesOrCash,
  loanLadder,
  whomTargetingMisses,
  borderCloses,
];

export const lessonOf = (id: string): Lesson | undefined => lessons.find((lesson) => lesson.id === id);
