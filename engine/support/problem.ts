/**
 * What is wrong with something a person wrote, as data: where, what was expected, what came. Codes, not sentences:
 * `engine/text` turns them into words. Add a code here, and its words there.
 */
export const problemCodes = [
  // The text as a whole.
  "tooLong",
  "tooDeep",
  "emptyFile",
  /** Not YAML; the argument `cause` is the parser's own code. */
  "syntax",
  // Keys.
  "unknownKey",
  "duplicateKey",
  "keyNotText",
  "missing",
  "missingLanguage",
  // Values, each by itself.
  "wrongType",
  "unknownName",
  "outOfRange",
  "notWhole",
  "notFinite",
  "emptyText",
  "textTooLong",
  "brokenText",
  "badIdentifier",
  "badMonth",
  "outsideRun",
  "wrongCount",
  "wrongSchema",
  /** A number or truth value where a text is expected: it only lacks quotation marks. */
  "needsQuotes",
  "alias",
  // Values against each other.
  "notAscending",
  "lowAboveHigh",
  "duplicatePolicy",
  "duplicateEntry",
  "moreVillagesThanHouseholds",
  // Files beside the scenario.
  "attachmentMissing",
  "posteriorEmpty",
  "posteriorUnknown",
  "posteriorLength",
  "posteriorRange",
  "posteriorWeights",
  "drawnTwice",
  // Experiments.
  /** A factor varies none of the things it may vary, or several. */
  "factorKind",
  "valuesOrRange",
  /** A record or table cannot go from low to high. */
  "wholeSetting",
  "badColumn",
  "takenColumn",
  "variedTwice",
  /** A level that no single run has. */
  "comparedOnly",
  "notForMethod",
  /** Luck as a factor leaves no replicates. */
  "luckOnce",
  /** A search looks for the best mix of one policy. */
  "onlyOnePolicy",
  /** An objective of which neither more nor less is better. */
  "noDirection",
  "tooManyPoints",
  // Formulas.
  /** A formula where only a number can stand. */
  "formulaUnavailable",
  "formulaTooLong",
  /** A sign that no formula may hold. */
  "formulaSign",
  /** A number too large to be one. */
  "formulaNumber",
  "formulaName",
  /** A name of households where one number holds for all. */
  "formulaHousehold",
  "formulaFunction",
  /** A function with too few or too many values. */
  "formulaCount",
  "formulaSyntax",
  "formulaEnds",
  "formulaEmpty",
  /** Two values without a sign between them. */
  "formulaTimes",
  /** `a < b < c`. */
  "formulaChain",
  "formulaNeedsNumber",
  "formulaNeedsTruth",
  /** A value out of range in some month of the run. */
  "formulaRange",
  // Populations of one's own.
  "tableAndGroups",
  /** Without a table of households their number must be said. */
  "onlyWithTable",
  "tableBroken",
  "tableColumnTwice",
  "tableRows",
  "tableColumnMissing",
  "tableCell",
  "tableCellEmpty",
  "tableMembers",
  "tableMembersMissing",
  "tableVillageEmpty",
  "tableWeights",
  "tableUneven",
  "villagesMissing",
  "villagesTwice",
  "groupsColumns",
  "groupsMean",
  "groupsMeanTwice",
  "groupsWhole",
  "groupsAscend",
  "groupsConvex",
  "groupsFew",
  /** Stands last where there are more problems than are listed. */
  "moreProblems",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What should have been there: the same for a message in any language and for a form. */
export type Expectation =
  | {
      readonly kind: "number";
      readonly minimum: number;
      readonly maximum: number;
      readonly unit: string;
      readonly whole: boolean;
    }
  | { readonly kind: "text"; readonly maximum: number }
  /** Letters, digits and hyphens. */
  | { readonly kind: "identifier"; readonly maximum: number }
  /** A column's name: letters, digits and underscores, a letter first. */
  | { readonly kind: "column"; readonly maximum: number }
  /** `YYYY-MM`; bounds are null where the run's own dates are not known. */
  | { readonly kind: "month"; readonly first: string | null; readonly last: string | null }
  | { readonly kind: "oneOf"; readonly names: readonly string[] }
  | { readonly kind: "flag" }
  /** A formula over these names, for an amount or (`truth`) for a condition. */
  | { readonly kind: "formula"; readonly names: readonly string[]; readonly truth: boolean }
  /** Dates and numbers: `{ 2014-01: 0, 2016-01: 200 }`. */
  | { readonly kind: "schedule"; readonly maximum: number }
  /** A low and a high value. */
  | { readonly kind: "range" }
  /** A text in English and in Chinese. */
  | { readonly kind: "bilingual" }
  | { readonly kind: "map" }
  | { readonly kind: "list"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "anyOf"; readonly of: readonly Expectation[] };

/** Keys and list positions (from 0) that lead to a place. */
export type Path = readonly (string | number)[];

/** A problem and where it is in the text. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: Path;
  /** From 1; 0 where there is no text. */
  readonly line: number;
  /** From 1, in UTF-16 units; 0 where there is no text. */
  readonly column: number;
  /** The first column after the offending words, on the same line. */
  readonly endColumn: number;
  readonly expected: Expectation | null;
  /** What came, as it is written, first line only; empty if nothing stands there; null if something is missing. */
  readonly got: string | null;
  /** The known name that is most like what came. */
  readonly nearest: string | null;
  readonly arguments: Readonly<Record<string, string | number>>;
}
