/** A profile is a row of numbers about one run's households; the layout says which stand where. */
import { SECTORS, type Sector } from "../../model/ledger.ts";
import { PERCENTILES } from "../../support/growth-incidence.ts";
import { FIFTHS, GROUPS } from "./groups.ts";

/** Points of the Lorenz curve, and tenths of persons. */
export const TENTHS = 10;
/** Poverty measures that are decomposed, by the power of the gap. */
export const DECOMPOSED = ["headcount", "povertyGap", "povertySeverity"] as const;

/** Who can be the first to get public money, beside the groups of households that levers pay. */
export const OTHER_RECIPIENTS: readonly Sector[] = SECTORS.filter((sector) => sector !== "government");

const LENGTHS = {
  /** Lorenz curve at one tenth, two tenths … nine tenths. */
  lorenz: TENTHS - 1,
  /** Mean welfare of each tenth of persons. */
  tenths: TENTHS,
  /** Growth of each percentile since the policies began, and against the baseline. */
  growthSinceStart: PERCENTILES.length,
  growthAgainst: PERCENTILES.length,
  /** Growth and redistribution parts, by poverty measure. */
  partsSinceStart: 2 * DECOMPOSED.length,
  partsAgainst: 2 * DECOMPOSED.length,
  /** Paired gain a person-year, by group and by fifth of persons. */
  gains: GROUPS.length,
  gainsOfFifths: FIFTHS,
  /** Public money since the start that levers paid to each group, then by sector (households: all of it). Yuan. */
  support: GROUPS.length,
  recipients: OTHER_RECIPIENTS.length,
  /** Person-years at home over the last twelve months, of all households. */
  personYears: 1,
} as const;
export type ProfilePart = keyof typeof LENGTHS;

/** Where each part of a profile stands. */
export const LAYOUT: Readonly<Record<ProfilePart, { readonly first: number; readonly length: number }>> = (() => {
  let first = 0;
  const places = Object.entries(LENGTHS).map(([part, length]) => {
    const place = { first, length };
    first += length;
    return [part, place] as const;
  });
  return Object.freeze(Object.fromEntries(places)) as typeof LAYOUT;
})();

/** Numbers in a profile. */
export const PROFILE_LENGTH = Object.values(LENGTHS).reduce((sum, length) => sum + length, 0);

/** One part of a profile, as a view into it. */
export const partOf = (profile: Float64Array, part: ProfilePart): Float64Array =>
  profile.subarray(LAYOUT[part].first, LAYOUT[part].first + LAYOUT[part].length);
