/** What a trace keeps of households, villages and cooperatives, month by month. */
import { KINDS } from "../../population/cooperatives.ts";

/** How a household stands by its welfare of the last twelve months, in this order: the numbers of `Trace.standing`. */
export const STANDINGS = ["poor", "near", "notPoor", "nobodyHome"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a household is, has and does in a month: the bits of `Trace.states`, in this order. */
export const HOUSEHOLD_STATES = [
  "tradeMember",
  /** Took its turn at the port for its group this month. */
  "tookTurn",
  "tradesAlone",
  "fundMember",
  "ownShares",
  "grantedShares",
  "landShares",
  "farmMember",
  /** Sold in the nested market this month. */
  "soldNested",
  "registered",
  "certified",
  "ill",
  "bankLoan",
  "fundLoan",
  "informalLoan",
  "arrears",
  "localJob",
  "porterJob",
  "processingJob",
  "serviceJob",
  "guesthouse",
] as const;
export type HouseholdState = (typeof HOUSEHOLD_STATES)[number];

/** Whether a household's states of a month hold one. */
export const hasState = (states: number, state: HouseholdState): boolean =>
  ((states >>> HOUSEHOLD_STATES.indexOf(state)) & 1) === 1;

/** What is kept of a village. */
export const VILLAGE_TRACE = [
  /** Times a member household took a turn at the port this month. */
  "turnsEach",
  /** What those turns brought each, yuan at base-year prices. */
  "takeEach",
  "pooledValue",
  "soloValue",
  "nestedSold",
  "consumers",
] as const;
export type VillageTrace = (typeof VILLAGE_TRACE)[number];

/** What is kept of a cooperative; money in yuan at base-year prices. What is of the last year end stays until the next. */
export const COOPERATIVE_TRACE = [
  "founded",
  "members",
  "registeredMembers",
  "groups",
  "stage",
  "cash",
  "reserve",
  "ownShares",
  "grantedShares",
  "publicCapital",
  "loans",
  "management",
  "ruleDrift",
  /** Part of all shares that the ten largest holders have, 0 to 1; NaN where nobody holds any. Reckoned once a year. */
  "tenLargest",
  /** Part that the largest holder has. */
  "largest",
  "surplusLast",
  "refundsLast",
  "dividendsLast",
  "floorsLast",
  "divertedLast",
  "patronageLast",
  "coreVotesLast",
  "exits",
] as const;
export type CooperativeTrace = (typeof COOPERATIVE_TRACE)[number];

/** Kinds of cooperative, in the order of their rows: that of village v and kind k stands in row `v × KINDS + k`. */
export const COOPERATIVE_KINDS = KINDS;
