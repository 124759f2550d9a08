/**
 * What a lesson is: data. One file here and one line in `index.ts` add a lesson; the player, the teacher's page, the
 * worksheet and a test that runs it and holds its sentences against the figures come with it.
 */
import type { Text, Unit } from "#engine";
import type { ScenarioFile } from "../state/edits.ts";

/** A number that a run of the lesson says. */
export interface Figure {
  /** Key of the outcome: `headcount`, or `headcount@3650` where the scenario has several lines. */
  readonly series: string;
  readonly policy: string;
  /** Year of the run from 1, or the end. */
  readonly at: number | "end";
  /**
   * `level`: mean over runs; `change`: paired mean change against the baseline; `ratio`: level over the baseline's;
   * `rises`, `falls`: runs in which it is above or below the baseline (these and `change` at the end only).
   */
  readonly measure: "level" | "change" | "ratio" | "rises" | "falls";
}

/** What a sentence says of a figure; the sentence is true while the figure lies within the bounds. */
export interface Claim extends Figure {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** `{1}` in the text is replaced by the first claim's figure as the run at hand has it; a claim may also go without saying its figure. */
export interface Explanation {
  readonly text: Text;
  readonly claims: readonly Claim[];
}

/** A slider: one number of a policy's settings. */
export interface Control {
  readonly label: Text;
  /** Where in the policy's settings the number stands: `["mutualAidGroups", "members"]`; a number is a row. */
  readonly path: readonly [lever: string, ...rest: (string | number)[]];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: Text;
  /** Shown as per cent, written as a share. */
  readonly percent?: boolean;
}

/** Something to reach, checked by running. */
export interface Goal extends Figure {
  /** What is asked, in words, with the number. */
  readonly text: Text;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Lesson {
  /** Stands in the address. */
  readonly id: string;
  readonly title: Text;
  /** For one class, with talk. */
  readonly minutes: number;
  /** What a student can say afterwards. */
  readonly learned: Text;
  /** What happens in the village, in two or three sentences. */
  readonly story: Text;
  /** A scenario file as plain data; small enough to answer in about two seconds. */
  readonly scenario: ScenarioFile & { readonly months: number; readonly start: string; readonly replicates: number };
  readonly predict: {
    readonly question: Text;
    /** What the story and the question say of the run. */
    readonly claims: readonly Claim[];
    readonly series: string;
    /** Whose line is drawn. */
    readonly policy: string;
    /** A policy whose line is shown beforehand; null for none. */
    readonly given: string | null;
    readonly unit: Unit;
    /** Ends of the axis, in the outcome's unit. */
    readonly low: number;
    readonly high: number;
    /** A press of an arrow key. */
    readonly step: number;
  };
  readonly explain: readonly Explanation[];
  /** Where the mechanism is written down: names of mechanisms or levers of the model, in words. */
  readonly mechanism: Text;
  readonly attempt: {
    readonly say: Text;
    readonly policy: string;
    readonly controls: readonly Control[];
    /** Outcomes watched beside the one that was predicted. */
    readonly watch: readonly string[];
  };
  readonly puzzle: {
    readonly say: Text;
    readonly policy: string;
    readonly controls: readonly Control[];
    readonly goals: readonly Goal[];
    /** One of several solutions: a value a control. */
    readonly solution: readonly number[];
  };
  readonly teacher: {
    readonly question: Text;
    /** Minutes for each step, in order. */
    readonly timing: readonly [predict: number, run: number, explain: number, attempt: number, puzzle: number];
    readonly expect: Text;
    readonly discuss: Text;
    readonly limits: Text;
  };
}

export const STEPS = ["predict", "run", "explain", "try", "puzzle"] as const;
export type Step = (typeof STEPS)[number];
