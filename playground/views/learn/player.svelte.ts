/** One student's way through one lesson. */
import type { Comparison } from "#engine";
import { fitted, type Attempt } from "../../lessons/attempt.ts";
import { distanceOf, reachedOf, yearsOf } from "../../lessons/figures.ts";
import type { Lesson, Step } from "../../lessons/lesson.ts";
import { scenarioWith, startsOf } from "../../lessons/settings.ts";
import { Job } from "../../state/job.svelte.ts";
import { runFile } from "../../state/lesson-run.ts";

/** How long sliders must rest before they are run, milliseconds. */
const REST = 150;

/** Sliders and the run of where they last stood. */
export class Bench {
  values = $state.raw<readonly number[]>([]);
  /** The values that the result is of. */
  ran = $state.raw<readonly number[] | null>(null);
  readonly job = new Job<Comparison>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #lesson: Lesson;
  readonly #part: "attempt" | "puzzle";

  constructor(lesson: Lesson, part: "attempt" | "puzzle", values?: readonly number[]) {
    this.#lesson = lesson;
    this.#part = part;
    this.values = values ?? startsOf(lesson, part);
  }

  /** Whether the result is of the sliders as they stand. */
  fresh = $derived(this.job.phase === "done" && this.ran === this.values);

  set(at: number, value: number): void {
    this.values = this.values.map((old, k) => (k === at ? value : old));
  }

  run(rest = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { values } = this;
      void this.job.start(async (hands) => {
        const comparison = await runFile(scenarioWith(this.#lesson, this.#part, values), hands);
        this.ran = values;
        return comparison;
      });
    }, rest);
  }

  /** Runs when the hand rests. */
  follow(at: number, value: number): void {
    this.set(at, value);
    this.run(REST);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.job.forget();
  }
}

export class Player {
  step = $state.raw<Step>("predict");
  name = $state.raw("");
  drawn = $state.raw<readonly (number | null)[]>([]);
  /** The line that is shown before the prediction: a run of its own, so that nothing else is known yet. */
  readonly given = new Job<Comparison>();
  readonly run = new Job<Comparison>();
  readonly attempt: Bench;
  readonly puzzle: Bench;

  readonly lesson: Lesson;

  constructor(lesson: Lesson, from: Attempt) {
    this.lesson = lesson;
    const { name = "", drawn, puzzle } = fitted(from, lesson);
    this.name = name;
    this.drawn = drawn ?? yearsOf(lesson.scenario).map(() => null);
    this.attempt = new Bench(lesson, "attempt");
    this.puzzle = new Bench(lesson, "puzzle", puzzle);
  }

  missing = $derived(this.drawn.filter((value) => value === null).length);
  result = $derived(this.run.phase === "done" ? this.run.result : null);
  distance = $derived.by(() =>
    this.result && this.missing === 0 ? distanceOf(this.drawn as readonly number[], this.result, this.lesson) : null,
  );
  reached = $derived.by(() =>
    this.puzzle.fresh && this.puzzle.job.result ? reachedOf(this.puzzle.job.result, this.lesson.puzzle.goals) : null,
  );

  /** What a link to this state holds. */
  state = $derived.by((): Attempt => {
    const { name } = this;
    return {
      lesson: this.lesson.id,
      ...(name !== "" && { name }),
      ...(this.missing === 0 && { drawn: [...(this.drawn as readonly number[])] }),
      ...(this.puzzle.ran && { puzzle: [...this.puzzle.ran] }),
    };
  });

  /** Runs the policy whose line is shown beforehand. */
  begin(): void {
    const { given } = this.lesson.predict;
    if (given === null) return;
    const { scenario } = this.lesson;
    const policies = scenario.policies.filter(({ id }) => id === given);
    void this.given.start((hands) => runFile({ ...scenario, policies }, hands));
  }

  /** Runs the whole lesson. */
  start(): void {
    void this.run.start((hands) => runFile(this.lesson.scenario, hands));
  }

  forget(): void {
    this.given.forget();
    this.run.forget();
    this.attempt.forget();
    this.puzzle.forget();
  }
}
