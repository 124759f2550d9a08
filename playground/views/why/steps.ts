/** The parts of an effect as steps from the baseline's level to the policy's. */
import type { Change, Contribution, Estimate, SeriesName, Why } from "#engine";

export interface Step {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly kind: "level" | "better" | "worse" | "neither";
}

/** Whether a part helps or harms: only where the range of 8 in 10 runs lies on one side of zero. */
function kindOf({ low, high }: Estimate, better: SeriesName["better"]): "better" | "worse" | "neither" {
  if (better === "neither" || low === null || high === null || (low <= 0 && high >= 0)) return "neither";
  return high < 0 === (better === "lower") ? "better" : "worse";
}

/**
 * Steps of a waterfall: the baseline, each part by size, the policy.
 *
 * @param baseline Level of the outcome under the baseline.
 * @param names Of the baseline and of the policy.
 * @param written How a level, and a part with its range, is written.
 * @returns Parts without a value are left out; nothing without a total.
 */
export function stepsOf(
  why: Pick<Why, "total" | "parts" | "outcome">,
  baseline: number,
  names: { readonly baseline: string; readonly policy: string; part(of: Contribution): string },
  written: { level(value: number): string; step(of: Estimate | Change): string },
): readonly Step[] {
  const { total, parts, outcome } = why;
  if (total.mean === null) return [];
  const known = parts.filter(({ effect }) => effect.mean !== null);
  known.sort((a, b) => Math.abs(b.effect.mean!) - Math.abs(a.effect.mean!));
  let from = baseline;
  const end = baseline + total.mean;
  const level = { low: null, high: null, kind: "level" } as const;
  return [
    { id: "baseline", name: names.baseline, from: 0, to: baseline, text: written.level(baseline), ...level },
    ...known.map((part): Step => {
      const { effect } = part;
      const step: Step = {
        id: part.id,
        name: names.part(part),
        from,
        to: from + effect.mean!,
        low: effect.low,
        high: effect.high,
        text: written.step(effect),
        kind: kindOf(effect, outcome.better),
      };
      from = step.to;
      return step;
    }),
    { id: "policy", name: names.policy, from: 0, to: end, text: written.level(end), ...level },
  ];
}
