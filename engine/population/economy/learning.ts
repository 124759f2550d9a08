/** What technique is worth on a farm, and what trust and agency do to decisions. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const learningDials = Object.freeze({
  techniqueYield: dialRow("rise of output with all improved techniques in use", "全面采用改良技术时的增产幅度", "share", 0.25, 0, 0.6, "ASSUMED", "sign from D1, D1b; no figure", "M21", "D1", "D1b"),
  techniqueCost: dialRow("rise of inputs with all improved techniques in use", "全面采用改良技术时的投入增幅", "share", 0.35, 0, 1.5, "ASSUMED", "above the rise of output, so that yields rise more than profit: between a profit that rises with yields and none", "D1", "D1b"),
  trustJoins: dialRow("log odds of joining per unit of trust above the usual", "信任高于常态时加入的对数优势", "1", 1.4, 0, 4, "DERIVED", "one level (a quarter, ASSUMED) adds 6.9 points to a take-up near 25%", "G5", "M23"),
  agencyJoins: dialRow("log odds of joining per unit of agency above the usual", "能动性高于常态时加入的对数优势", "1", 0.8, 0, 3, "ASSUMED", "sign only", "M3"),
  courtingJoins: dialRow("log odds that leaders who court the poor add for them", "干部争取时贫困户加入的对数优势", "1", 1.5, 0, 4, "ASSUMED", "sign only; as much as their reserve; taken from the study that V20 checks, which is therefore built in", "C1c"),
  agencyMoves: dialRow("rise of the chance to reconsider work per unit of agency above the usual", "能动性高于常态时重新考虑就业概率的提高", "share", 0.5, 0, 2, "ASSUMED", "sign only"),
  agencySaves: dialRow("rise of the saving rate per unit of agency above the usual", "能动性高于常态时储蓄率的提高", "share", 0.02, 0, 0.3, "ASSUMED", "sign only; small, because the poor save little"),
});
