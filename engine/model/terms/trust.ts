/** What leans on the decision to join beside gain, trust and agency. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const trustTerms = Object.freeze({
  poorCourted: dialRow("how much leaders court the poor this month", "本月干部争取贫困户的程度", "share", 0, 0, 1, "ASSUMED", "no election ahead", "C1c"),
});
