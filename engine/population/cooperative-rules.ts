/** Who rules a cooperative, what the core takes, by which rules surplus is shared, and when a cooperative ends. */
import { exp } from "../support/exp.ts";
import { pow } from "../support/pow.ts";

/** Holders who make up the core of a cooperative (S21: the ten largest). */
export const CORE = 10;

/**
 * Share of the votes that the core holds: votes go by shares, by heads, or by a mixture of the two.
 *
 * v = (1 − w) · shares of the ten largest + w · min(1, 10/n)
 *
 * @param coreShares Share of the ten largest holders, 0 to 1. @param members Members n.
 * @param oneMemberOneVote Weight w of votes by heads, 0 to 1.
 * @returns 0 to 1; 1 without members.
 * @example coreVotes(0.6, 40, 0.5) // => 0.425
 */
export const coreVotes = (coreShares: number, members: number, oneMemberOneVote: number): number =>
  (1 - oneMemberOneVote) * coreShares + oneMemberOneVote * Math.min(1, CORE / Math.max(1, members));

/** What the core takes depends on. */
export interface DiversionRules {
  /** Diversion at the votes, management and lack of audit of the status quo. */
  readonly diversionRate: number;
  /** Layers through which the surplus passes, each peeling off its cut (M15). */
  readonly diversionLayers: number;
  readonly diversionVotes: number;
  readonly diversionAudit: number;
  readonly diversionManagement: number;
  readonly coreVotesMean: number;
}

/**
 * Part of the surplus that the core diverts, layer by layer.
 *
 * d = 1 − (1 − p f)^L, p = 1 − (1 − d0)^(1/L), f = max(0, 1 + a(votes − mean)) · (1 − b · audited) · max(0, 1 − c(management − mean))
 *
 * @param votes Votes of the core, 0 to 1. @param audited 1 in a year of audit, else 0.
 * @param management Management less its mean, −1 to 1.
 * @returns 0 to 1; d0 at the mean votes and management, without audit.
 * @see M14, M15, V22: rises with concentration, falls with audit and members' voice.
 * @example diversionShare(0.6, 0, 0, { diversionRate: 0.25, diversionLayers: 1, diversionVotes: 1.5, diversionAudit: 0.8, diversionManagement: 0.5, coreVotesMean: 0.6 }) // => 0.25
 */
export function diversionShare(votes: number, audited: number, management: number, rules: DiversionRules): number {
  const peel = 1 - pow(1 - rules.diversionRate, 1 / rules.diversionLayers);
  const factor =
    Math.max(0, 1 + rules.diversionVotes * (votes - rules.coreVotesMean)) *
    (1 - rules.diversionAudit * audited) *
    Math.max(0, 1 - rules.diversionManagement * management);
  return 1 - pow(1 - Math.min(1, peel * factor), rules.diversionLayers);
}

/**
 * Share of the surplus a cooperative really pays by members' trade: law is practised in a year of audit; otherwise rules
 * have drifted towards pay by shares (drift −1) or towards the law (drift 1).
 *
 * omega = low + max(0, drift)(max(low, law) − low) − depth · max(0, −drift) low; the law at least where audited
 *
 * @param practised What is practised without drift, 0 to 1. @param law Legal least share, 0 to 1.
 * @param drift −1 to 1. @param depth Part of the practised share lost at a drift of −1. @param audited 1 or 0.
 * @returns 0 to 1.
 * @see D6, D6c, M14.
 * @example practisedPatronage(0.2, 0.6, 1, 0.5, 0) // => 0.6
 * @example practisedPatronage(0.2, 0.6, -1, 0.5, 0) // => 0.1
 * @example practisedPatronage(0.2, 0.6, -1, 0.5, 1) // => 0.6
 */
export function practisedPatronage(
  practised: number,
  law: number,
  drift: number,
  depth: number,
  audited: number,
): number {
  const high = Math.max(practised, law);
  if (audited === 1) return high;
  return drift >= 0 ? practised + drift * (high - practised) : practised * (1 + depth * drift);
}

/**
 * Share a new member must pay in, after drift of the rules, a cap, and what the cooperative waives for a subsidy.
 *
 * T = min(cap, T0 (1 − rise · drift)) − years · subsidy
 *
 * @param base Threshold without drift, T0. @param drift −1 (concentrated control) to 1. @param rise Rise at a drift of −1.
 * @param cap Most that is allowed. @param subsidy Yearly subsidy for this member. @param years Years of subsidy a cooperative counts on.
 * @returns Same unit as `base`, 0 or more.
 * @see M16, S25.
 * @example entryThreshold(1000, -0.5, 1, 1e6, 100, 2) // => 1300
 */
export const entryThreshold = (
  base: number,
  drift: number,
  rise: number,
  cap: number,
  subsidy: number,
  years: number,
): number => Math.max(0, Math.min(cap, base * Math.max(0, 1 - rise * drift)) - years * subsidy);

/** What the chance of an end depends on. */
export interface ExitRules {
  readonly exitHazard: number;
  readonly exitGoods: number;
  readonly exitReserves: number;
  readonly exitManagement: number;
}

/**
 * Chance that a cooperative ends within a year, beside insolvency.
 *
 * h = h0 exp(b1 (HHI − mean) − b2 (reserve ratio − mean) − b3 (management − mean))
 *
 * @param goods HHI of its goods less the mean. @param reserves Reserve over capital less the mean. @param management Management less the mean.
 * @returns 0 to 1.
 * @see D11b, D11c, M4; centred, so that h0 is near the mean.
 * @example exitChance(0, 0, 0, { exitHazard: 0.04, exitGoods: 1, exitReserves: 3, exitManagement: 1 }) // => 0.04
 */
export const exitChance = (goods: number, reserves: number, management: number, rules: ExitRules): number =>
  Math.min(
    1,
    rules.exitHazard * exp(rules.exitGoods * goods - rules.exitReserves * reserves - rules.exitManagement * management),
  );
