/** Why a policy does what it does: asked on the overview or in its view, answered once for both. */
import { AttributionError, attribute, type Scenario, type Why } from "#engine";
import { Job } from "./job.svelte.ts";

export interface Question {
  readonly scenario: Scenario;
  /** Id of the policy. */
  readonly policy: string;
  /** Key of the outcome. */
  readonly outcome: string;
  /** Level of the outcome under the baseline. */
  readonly level: number | null;
  readonly grouping: "levers" | "groups" | undefined;
}

const same = (a: Question, b: Question): boolean =>
  a.scenario === b.scenario && a.policy === b.policy && a.outcome === b.outcome && a.grouping === b.grouping;

/** Of the same file and policy, whatever has been set since. */
const related = (a: Question, b: Question): boolean =>
  a.scenario.id === b.scenario.id && a.policy === b.policy && a.outcome === b.outcome;

/** An answer, and whether it is of earlier settings than those asked about. */
export interface Answer {
  readonly why: Why;
  readonly level: number | null;
  readonly earlier: boolean;
}

export class Explanation {
  readonly job = new Job<Why>();
  /** Why the question has no answer. */
  fault = $state.raw<AttributionError | null>(null);
  /** What was asked last. */
  question = $state.raw<Question | null>(null);

  /** What is known of a question: its answer, or that of the same question under earlier settings; null for neither. */
  answer(to: Question | null): Answer | null {
    const { question } = this;
    const why = this.job.result;
    if (!to || !question || !why || !related(to, question)) return null;
    return { why, level: question.level, earlier: !same(to, question) };
  }

  /** Works out the answer; one that is known or under way is not begun again. */
  ask(question: Question): void {
    if (this.question && same(question, this.question) && ["running", "done"].includes(this.job.phase)) return;
    this.question = question;
    this.fault = null;
    this.job.result = null;
    const { scenario, policy, outcome, grouping } = question;
    void this.job.start(async ({ ports, signal, progress, show }) => {
      try {
        return await attribute(scenario, { policy, outcome, grouping }, ports, {
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
