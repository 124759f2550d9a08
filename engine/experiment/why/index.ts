/** What hosts and the playground may know of answers to why. */
export type { Why, WhyAsk, WhyOptions } from "./attribute.ts";
export { ATTRIBUTION_FAULTS, AttributionError, type AttributionFault } from "./attribution-error.ts";
export type { Because } from "./because.ts";
export type { Contribution, Contributions } from "./contributions.ts";
export type { Component, Split } from "./money-split.ts";
export type { WhyParts } from "./parts-at-hand.ts";
export { MOST_PLAYERS, type Grouping, type Player } from "./players.ts";
