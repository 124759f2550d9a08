/**
 * Described numbers: what a figure means, in both languages, its unit, its range, and where it comes from. A dial is
 * the declaration from which sliders, checks, help, documents and sensitivity ranges are all derived.
 */

/** A text in English and simplified Chinese. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/**
 * How firm a figure is: stated in the texts the model starts from, found in a published source, recalled and not yet
 * verified, derived from such figures by arithmetic or fit, or assumed without a figure.
 */
export type Tag = "STATED" | "FOUND" | "RECALLED" | "DERIVED" | "ASSUMED";

/** Where a number comes from: its tag, rows of the evidence, and what was done with them. */
export interface Source {
  readonly tag: Tag;
  readonly rows?: readonly string[];
  readonly note?: string;
}

/** Every unit in use, with its name in both languages. Money is yuan at base-year prices unless it says nominal. */
export const units = Object.freeze({
  "1": { en: "", zh: "" },
  share: { en: "share", zh: "比例" },
  index: { en: "index", zh: "指数" },
  flag: { en: "yes or no", zh: "是或否" },
  yuan: { en: "yuan", zh: "元" },
  "yuan/month": { en: "yuan a month", zh: "元/月" },
  "yuan/year": { en: "yuan a year", zh: "元/年" },
  "yuan/household": { en: "yuan a household", zh: "元/户" },
  "yuan/person/year": { en: "yuan a person and year", zh: "元/人·年" },
  "yuan/household/year": { en: "yuan a household and year", zh: "元/户·年" },
  "yuan/person/day": { en: "yuan a person and day", zh: "元/人·日" },
  "yuan/mu/year": { en: "yuan a mu and year", zh: "元/亩·年" },
  "nominal yuan": { en: "yuan (nominal)", zh: "元（名义）" },
  "nominal yuan/household": { en: "yuan a household (nominal)", zh: "元/户（名义）" },
  "nominal yuan/village": { en: "yuan a village (nominal)", zh: "元/村（名义）" },
  "nominal yuan/mu/year": { en: "yuan a mu and year (nominal)", zh: "元/亩·年（名义）" },
  "nominal yuan/month": { en: "yuan a month (nominal)", zh: "元/月（名义）" },
  "nominal yuan/person/month": { en: "yuan a person and month (nominal)", zh: "元/人·月（名义）" },
  "nominal yuan/person/day": { en: "yuan a person and day (nominal)", zh: "元/人·日（名义）" },
  "1/month": { en: "a month", zh: "每月" },
  "1/year": { en: "a year", zh: "每年" },
  persons: { en: "persons", zh: "人" },
  households: { en: "households", zh: "户" },
  groups: { en: "groups", zh: "组" },
  months: { en: "months", zh: "个月" },
  years: { en: "years", zh: "年" },
  days: { en: "days", zh: "天" },
  "days/month": { en: "days a month", zh: "天/月" },
  mu: { en: "mu", zh: "亩" },
  km: { en: "km", zh: "公里" },
} as const satisfies Record<string, Text>);

export type Unit = keyof typeof units;

/** A described number: its central value, and the range in which it may be set. */
export interface Dial {
  readonly label: Text;
  readonly description: Text;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly source: Source;
  /** Only whole numbers make sense. */
  readonly integer?: boolean;
}

/**
 * Declares a described number.
 *
 * @throws RangeError if the default lies outside the range, naming the label.
 * @example dial({ label: { en: "share", zh: "比例" }, description: { en: "a share", zh: "比例" }, unit: "share", min: 0, max: 1, default: 0.5, source: { tag: "ASSUMED" } }).default // => 0.5
 */
export function dial(declared: Dial): Dial {
  const { label, min, max, default: central } = declared;
  if (!(min <= central && central <= max))
    throw new RangeError(`dial ${label.en}: expected a default from ${min} to ${max}; got ${central}.`);
  return Object.freeze(declared);
}
