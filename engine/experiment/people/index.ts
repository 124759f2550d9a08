/** What hosts and the playground may know of people in a comparison. */
export { GROUPS, NEAR_POOR, type Group } from "./groups.ts";
export type { FirstRecipient, People, PovertyMeasure, PovertyParts } from "./people.ts";
export type { Vulnerability } from "./vulnerability.ts";
