/** A run that can be watched: its trace, and what is read from it. */
export {
  COOPERATIVE_KINDS,
  HOUSEHOLD_STATES,
  hasState,
  STANDINGS,
  type CooperativeTrace,
  type HouseholdState,
  type Standing,
  type VillageTrace,
} from "./columns.ts";
export { countsOf, memberBits, membersAndOthers, type Counts, type Means } from "./counts.ts";
export { diaryOf, villageOf, type DiaryEvent, type DiaryYear } from "./diary.ts";
export { householdsLike, LIKENESSES, type Likeness } from "./find.ts";
export { bytesOfTrace, cooperativeSeries, LARGEST_TRACE, TraceTooLarge, villageSeries, type Trace } from "./trace.ts";
export { traceOf, type Traced, type TraceOptions } from "./trace-of.ts";
