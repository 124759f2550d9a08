/** How what exempt trade earns is split between residents and the enterprise that buys and fronts the goods. */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import { logistic } from "../support/logistic.ts";

/** Stages of a trade group, in order: mutual-aid group, coordination group, cooperative. */
export const STAGES = ["mutualAid", "coordination", "cooperative"] as const;
/** Stages above the first. */
export const HIGHEST_STAGE = STAGES.length - 1;

/** Members of a group as the rules ask for it; bargaining weight is stated for this size. Source: E11, E12. */
export const USUAL_SIZE = 21;
/** Organisers' concentration for which the weight is stated. */
export const USUAL_CONCENTRATION = 0.5;

/** Log odds of the residents' share, and what moves them. */
export interface BargainingWeights {
  readonly bargainBase: number;
  readonly bargainSize: number;
  readonly bargainStage: number;
  readonly bargainProcessing: number;
  readonly bargainOwnGoods: number;
  readonly bargainOrganisers: number;
  readonly bargainGovernance: number;
}

/** Who bargains. One object is filled anew for each village: no allocation in the loop. */
export interface Bargainers {
  /** Members who bargain together, 1 or more. */
  members: number;
  /** 0 to 2. */
  stage: number;
  /** Share of the goods the group processes itself, 0 to 1. */
  processed: number;
  /** Share of the goods the group pays for itself, 0 to 1. */
  ownGoods: number;
  /** Concentration of organisers (Herfindahl index), 0 to 1. */
  organisers: number;
  /** Members' say in the group, 0 to 1. */
  governance: number;
}

/**
 * Residents' share of what exempt trade earns.
 *
 * b = logistic(b₀ + s ln(members/21) + g·stage + p·processed + o·own goods + v·members' say − c (organisers − 0.5))
 *
 * The organiser captures the rest: more where organisers are few, less where members govern (V22).
 *
 * @returns In (0, 1).
 */
export const bargainingShare = (who: Bargainers, weights: BargainingWeights): number =>
  logistic(
    weights.bargainBase +
      weights.bargainSize * log(Math.max(1, who.members) / USUAL_SIZE) +
      weights.bargainStage * who.stage +
      weights.bargainProcessing * who.processed +
      weights.bargainOwnGoods * who.ownGoods +
      weights.bargainGovernance * who.governance -
      weights.bargainOrganisers * (who.organisers - USUAL_CONCENTRATION),
  );

/** What saves labour and port time. */
export interface TimeSaving {
  /** Time per quota-day saved at each stage above the first, share. */
  readonly stageTime: number;
  readonly declarationTime: number;
  readonly channelTime: number;
}

/**
 * Labour and port time of a quota-day against that of a mutual-aid group under the usual clearance.
 *
 * (1 − t_stage)^stage · (1 − t_declaration·covered) · (1 − t_channel·covered)
 *
 * @param stage 0 to 2. @param oneDeclaration Share of pooled trade declared at once. @param greenChannel Share that passes by a channel of its own.
 * @returns In (0, 1]; 1 for the first stage without clearance rules.
 * @example quotaTime(2, 0, 0, { stageTime: 0.5, declarationTime: 0, channelTime: 0 }) // => 0.25
 */
export function quotaTime(stage: number, oneDeclaration: number, greenChannel: number, saving: TimeSaving): number {
  let time = (1 - saving.declarationTime * oneDeclaration) * (1 - saving.channelTime * greenChannel);
  for (let s = 0; s < stage; s++) time *= 1 - saving.stageTime;
  return time;
}

/**
 * Quota-days a member household offers: part of the time saved goes into more turns.
 *
 * days = usual · time^(−o), at most one a day of the month
 *
 * @param usual Days a month at time 1. @param time As `quotaTime` gives it. @param offer o, 0 to 1.
 * @returns Days a month, `usual` to 30.
 * @example offeredDays(7.5, 1, 0.5) // => 7.5
 */
export const offeredDays = (usual: number, time: number, offer: number): number =>
  time === 1 ? usual : Math.max(usual, Math.min(30, usual * exp(-offer * log(time))));
