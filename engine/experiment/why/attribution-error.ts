/** Why the effect of a policy cannot be attributed: a code with arguments; the hosts have the words. */
export const ATTRIBUTION_FAULTS = [
  /** `name`, `names`. */
  "unknownPolicy",
  /** `name`, `names`. */
  "unknownOutcome",
  /** `name`: it compares policies, no run has it. */
  "comparedOnly",
  /** `policy`, `baseline`: they set every lever alike. */
  "nothingChanged",
  /** `count`, `maximum`, `names`. */
  "tooManyParts",
  /** `name`, `names`: not a lever that the policy changes. */
  "unknownLever",
  /** `name`: in two groups. */
  "leverTwice",
  /** Stopped before the first replicate was done. */
  "nothingDone",
] as const;
export type AttributionFault = (typeof ATTRIBUTION_FAULTS)[number];

export class AttributionError extends Error {
  override readonly name = "AttributionError";
  readonly code: AttributionFault;
  readonly given: Readonly<Record<string, string | number>>;
  constructor(code: AttributionFault, given: Readonly<Record<string, string | number>>) {
    super(
      `${code}: ${Object.entries(given)
        .map(([name, value]) => `${name} ${value}`)
        .join("; ")}`,
    );
    this.code = code;
    this.given = given;
  }
}
