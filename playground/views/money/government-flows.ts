/** Public money by programme, policy against baseline. */
import type { Flow, PolicyResult } from "#engine";

export interface Programme {
  readonly name: string;
  readonly flow: Flow;
  /** Yuan a household and year. */
  readonly baseline: number;
  readonly change: number;
}

/** Below it, yuan a household and year, nothing is said to change. */
const HARDLY = 0.005;

/**
 * Flows that leave government, with their change against the baseline.
 *
 * @param flows Declared flows by name.
 * @param householdYears Households times years since the start.
 * @returns The largest change first; flows that are zero in both are left out.
 */
export const programmesOf = (
  flows: Readonly<Record<string, Flow>>,
  baseline: Pick<PolicyResult, "flows">,
  policy: Pick<PolicyResult, "flows">,
  householdYears: number,
): readonly Programme[] =>
  Object.entries(flows)
    .filter(([, { from }]) => from === "government")
    .map(([name, flow]) => {
      const [before, after] = [baseline.flows[name] ?? 0, policy.flows[name] ?? 0].map((yuan) => yuan / householdYears);
      return { name, flow, baseline: before!, change: after! - before! };
    })
    .filter(({ baseline: before, change }) => Math.abs(before) >= HARDLY || Math.abs(change) >= HARDLY)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));

/** Programmes on which more is spent: what a picture of flows can show. */
export const risen = (programmes: readonly Programme[]): readonly Programme[] =>
  programmes.filter(({ change }) => change >= HARDLY);
