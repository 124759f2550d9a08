/** Agency: belief that one's own doing matters, fed by learning and growth, worn by failure. */
import type { World } from "../../model/world.ts";
import { inCooperative } from "../../population/members.ts";
import type { Village } from "../../population/villages.ts";
import type { LearningOwn } from "./declaration.ts";

/** A fall of income by this part or more is a failure. ASSUMED. */
const FALL = 0.2;
/** A quarter's part of the gap by which what one is used to follows income: about two years. ASSUMED. */
const USED_TO = 0.125;

/**
 * A quarter of agency.
 *
 * A ← A + fade·(usual − A) + (training + membership + growth)·(1 − A) − failure·A
 *
 * @param gains Training, membership and growth of own income, 0 to 1 in all.
 * @param losses Failure, 0 to 1.
 * @returns 0 to 1.
 * @example agencyAfter(0.5, 0.5, 0.1, 0.2, 0) // => 0.6
 */
export const agencyAfter = (agency: number, usual: number, fade: number, gains: number, losses: number): number =>
  Math.min(1, Math.max(0, agency + fade * (usual - agency) + gains * (1 - agency) - losses * agency));

/** Agency at synthesis, and the income households are used to. */
export function settleAgency({ first, end }: Village, { households: h }: World, own: LearningOwn): void {
  for (let i = first; i < end; i++) {
    h.agency[i] = own.p.agencyFirst;
    own.households.usualIncome[i] = h.incomeOfYear[i]!;
  }
}

/** A quarter of experience. Training is spent once it has been counted. */
export function learnAgency({ first, end }: Village, { households: h }: World, own: LearningOwn): void {
  const { p } = own;
  const { usualIncome } = own.households;
  for (let i = first; i < end; i++) {
    const usual = usualIncome[i]!;
    const growth = usual > 0 ? Math.min(1, h.incomeOfYear[i]! / usual - 1) : 0;
    usualIncome[i] = usual + USED_TO * (h.incomeOfYear[i]! - usual);
    const gains =
      p.agencySession * h.training[i]! + p.agencyMember * inCooperative(h, i) + p.agencyGrowth * Math.max(0, growth);
    const failed = growth <= -FALL || h.arrearsMonths[i]! > 0;
    h.agency[i] = agencyAfter(
      h.agency[i]!,
      p.agencyFirst,
      p.agencyFade,
      Math.min(1, gains),
      failed ? p.agencyFailure : 0,
    );
    h.training[i] = 0;
  }
}
