/**
 * What is known of each urban consumer of a nested market. Every village has the same number of places for consumers
 * linked to it; `active` says whether somebody buys there.
 */
import { real, small, type Columns } from "./column.ts";

/** Places for consumers in every village: town households that know its producers. ASSUMED. */
export const CONSUMER_PLACES = 40;

/** The columns every consumer has; a mechanism may add its own. */
export const consumerTable = Object.freeze({
  budget: real("spending on the village's produce at full trust", "完全信任时的购买预算", "yuan/month", 0, 1e6),
  trust: real("trust in the village's produce", "对该村农产品的信任", "share", 0, 1),
  active: small("buys in the village", "正在购买", "flag", 0, 1),
});

/** The consumers of a world, column by column. */
export type Consumers = Columns<typeof consumerTable>;
