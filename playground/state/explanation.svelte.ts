/** Why a policy does what it does: asked on the overview or in its view, answered once for both. */
import { AttributionError, attribute, type Scenario, type Why } from "#engine";
import { Job } from "./job.svelte.ts";

export interface Question {
  readonly scenario: Scenario;
  /** Id of the policy. */
  readonly policy: string;
  /** Key of the outcome. */
  readonly outcome: string;
  readonly grouping: "levers" | "groups" | undefined;
}

const same = (a: Question, b: Question): boolean =>
  a.scenario === b.scenario && a.policy === b.policy && a.outcome === b.outcome && a.grouping === b.grouping;

export class Explanation {
  readonly job = new Job<Why>();
  /** Why the question has no answer. */
  fault = $state.raw<AttributionError | null>(null);
  #question = $state.raw<Question | null>(null);

  /** What is known of a question; null where another one was asked last. */
  answer(to: Question | null): Why | null {
    return to && this.#question && same(to, this.#question) ? this.job.result : null;
  }

  /** Works out the answer; one that is known or under way is not begun again. */
  ask(question: Question): void {
    if (this.#question && same(question, this.#question) && ["running", "done"].includes(this.job.phase)) return;
    this.#question = question;
    this.fault = null;
    this.job.result = null;
    const { scenario, ...asked } = question;
    void this.job.start(async ({ ports, signal, progress, show }) => {
      try {
        return await attribute(scenario, asked, ports, {
          signal,
          onProgress: ({ share }) => progress(share),
          onPartial: (partial) => show(partial()),
        });
      } catch (error) {
        if (!(error instanceof AttributionError)) throw error;
        this.fault = error;
        return null as never;
      }
    });
  }
}

const explanations = new WeakMap<object, Explanation>();

/** The explanation of what is on the page. */
export function explanationOf(experiment: object): Explanation {
  const known = explanations.get(experiment) ?? new Explanation();
  explanations.set(experiment, known);
  return known;
}
