/** The engine's codes in English. Places in braces are filled with a message's arguments. `zh.ts` has the same keys. */
import type { ErrorCode } from "yaml";
import type { ReasonCode } from "../support/outcome.ts";
import type { Expectation, ProblemCode } from "../support/problem.ts";

export const en = {
  /** What is wrong with a scenario file. */
  problems: {
    tooLong: "expected a file of at most {maximum} characters; got {length}.",
    tooDeep: "lists and maps are nested too deeply here; a scenario needs about ten levels.",
    emptyFile: "the file says nothing; expected a scenario or an experiment that begins with schema: 1.",
    syntax: "this is not YAML: {cause}.",
    unknownKey: "unknown key {got}.",
    duplicateKey: "{got} is given twice; keep one of them.",
    keyNotText: "expected a plain word as a key; got {got}.",
    missing: "{key} is missing; expected {expected}.",
    missingLanguage: "{key} is missing; every text is needed in English (en) and Chinese (zh).",
    wrongType: "expected {expected}; got {got}.",
    unknownName: "expected {expected}; got {got}.",
    outOfRange: "expected {expected}; got {got}.",
    notWhole: "expected {expected}; got {got}.",
    notFinite: "expected {expected}; got {got}.",
    emptyText: "the text is empty; expected {expected}.",
    textTooLong: "expected {expected}; got a longer one.",
    brokenText: "the text holds a sign that cannot be shown; expected {expected}.",
    badIdentifier: "expected {expected}; got {got}.",
    badMonth: "expected {expected}; got {got}.",
    outsideRun: "expected {expected}, within the run; got {got}.",
    wrongCount: "expected {expected}; got {count}.",
    wrongSchema: "expected 1, the format this version reads; got {got}.",
    needsQuotes: "expected {expected}; got {got}, which is not a text. Put it in quotation marks.",
    alias: "expected the value itself; got the reference {got}. References are not read in scenario files.",
    notAscending: "expected {column} to rise from row to row; got {got} after {before}.",
    lowAboveHigh: "expected low to be at most high ({high}); got {got}.",
    duplicatePolicy: "expected ids that differ; {got} already names another policy.",
    duplicateEntry: "{got} stands in this list twice; keep one of them.",
    moreVillagesThanHouseholds: "expected at most as many villages as households ({households}); got {got}.",
    attachmentMissing:
      "{got} was not found beside the scenario. The command line reads it from the scenario's folder; a browser cannot.",
    posteriorEmpty: "expected draws of at least one parameter in the posterior.",
    posteriorUnknown: "the posterior has a column {column}, which is no parameter of the model.",
    posteriorLength: "expected {wanted} draws in the posterior's column {column}; got {count}.",
    posteriorRange: "the posterior's column {column}, draw {row}: expected {expected}; got {came}.",
    posteriorWeights: "expected weights that are not all zero.",
    drawnTwice: "{got} is drawn from the posterior; take it out of the assumptions.",
    factorKind: "expected one of lever, parameter, replicates: what this factor varies; got {count} of them.",
    valuesOrRange: "expected either values, or low and high; got both.",
    wholeSetting: "{lever} is not a single number: list whole settings under values{fields}.",
    badColumn: "expected {expected}; got {got}.",
    takenColumn: "the column {column} would be there twice; give one of them another name.",
    variedTwice: "{got} is varied by another factor already; keep one of them.",
    comparedOnly: "no single run has {got}: it compares policies. Take its parts: {parts}.",
    notForMethod: "{key} is for methods such as {methods}; {kind} does not use it.",
    luckOnce: "expected 1 where luck is a factor; got {got}.",
    noDirection: "neither more nor less of {got} is better; expected an outcome that has a good direction.",
    onlyOnePolicy: "the method {kind} varies levers of one policy only, and not the baseline's.",
    tooManyPoints:
      "the values of all factors multiply to {count} points; expected at most {maximum}. Give fewer values, steps or factors, or take another method.",
    formulaUnavailable: "expected {expected}; got {got}. A formula cannot stand here.",
    formulaTooLong:
      "the formula is too long: at most {characters} characters, {words} words and {brackets} brackets in one another.",
    formulaSign:
      "a formula cannot hold {got}. It may hold + - * / ^ < <= > >= == != and or not, a ? b : c, brackets, functions and names.",
    formulaNumber: "{got} is too large for a number.",
    formulaName: "a formula knows no {got}. Names here: {known}.",
    formulaHousehold: "{got} differs from household to household, and this is one number for all. Names here: {known}.",
    formulaFunction: "a formula knows no function {got}. Functions: {known}.",
    formulaCount: "expected {wanted} value(s) in the brackets of this function; got {count}.",
    formulaSyntax: "the formula cannot be read here: is a sign, a value or a bracket missing before {got}?",
    formulaEnds: "the formula breaks off after {got}: a value or a bracket is missing.",
    formulaEmpty: "expected a value; the formula is empty.",
    formulaTimes: "a sign is missing before {got}; write * to multiply.",
    formulaChain: "write two comparisons with and between them, such as 0 < size and size < 4; got {got}.",
    formulaNeedsNumber: "expected a number; got {got}, which is true or false. Write {got} ? 1 : 0 to count it.",
    formulaNeedsTruth: "expected what is true or false, such as children >= 2; got {got}, which is a number.",
    formulaRange: "expected {expected}; the formula gives {value} in {month}.",
    tableAndGroups: "expected either a table of households or groups; got both.",
    onlyWithTable: "{got} belongs to a population of your own: give {needs} as well.",
    tableBroken: "{file} cannot be read from line {line} on: a quotation mark or a cell is missing, or one too many.",
    tableColumnTwice: "{file} has two columns {column}; give one of them another name.",
    tableRows: "{file}: expected 1 to {maximum} rows; got {count}.",
    tableColumnMissing:
      "{file} has no column {column}, which is needed for {name}. Name the column under columns, or list what may be filled in under impute. Columns there: {known}.",
    tableCell: "{file}, row {row} (line {line}), {column}: expected {expected}; got {came}.",
    tableCellEmpty:
      "{file}, row {row} (line {line}), {column}: the cell is empty; expected {expected}. Some columns can be filled in: see impute.",
    tableMembers:
      "{file}, row {row} (line {line}): size {size} is not workers + children + elders ({parts}), with one worker at least.",
    tableMembersMissing:
      "{file}, row {row} (line {line}): of workers, children and elders ({parts}) two are needed, or impute: [members].",
    tableVillageEmpty: "{file}, row {row} (line {line}), {column}: the cell is empty; every household needs a village.",
    tableWeights: "{file}: expected weights that are not all zero.",
    tableUneven: "expected {wanted} entries in {column}, as in the first column; got {count}.",
    villagesMissing: "say how many villages the households of {file} live in, or which column names their village.",
    villagesTwice: "a column of the table says who lives in which village; take villages out.",
    groupsColumns: "{file}: expected two columns named {ways}.",
    groupsMean: "{file}: the mean consumption is missing; give population.mean, or a column mean.",
    groupsMeanTwice: "the groups' means say what the mean is; take mean out.",
    groupsWhole: "{file}: expected {column} to come to 1 in all; got {sum}.",
    groupsAscend: "{file}, row {row} (line {line}), {column}: expected more persons than in the row before.",
    groupsConvex: "{file}, row {row} (line {line}): expected a group richer than the one before it: poorest first.",
    groupsFew: "{file}: expected at least two groups.",
    moreProblems: "and {count} more problems.",
  } satisfies Record<ProblemCode, string>,

  /** Parts of sentences about problems. */
  about: {
    nothing: "nothing",
    nearest: "Did you mean {nearest}?",
    known: "Known here: {known}.",
    or: " or ",
    separator: ": ",
    pause: " ",
    and: ", ",
    comma: ", ",
    count: "{file}: {count} problem(s) found.",
    more: ", …",
  },

  /** What should have been there. */
  expected: {
    number: "a number from {minimum} to {maximum}",
    wholeNumber: "a whole number from {minimum} to {maximum}",
    withUnit: "{what} ({unit})",
    text: "a text of at most {maximum} characters",
    identifier: "a name of letters, digits and hyphens, at most {maximum} characters",
    column: "a name of letters, digits and underscores that begins with a letter, at most {maximum} characters",
    month: "a month such as 2014-01",
    monthBetween: "a month from {first} to {last}",
    oneOf: "one of {names}",
    flag: "true or false",
    formula: "a formula such as 150 * 1.03 ^ yearsSinceStart",
    condition: "a condition such as registered and children >= 2",
    schedule: "a dated schedule such as { 2014-01: 0, 2016-01: 200 }, at most {maximum} dates",
    range: "a range such as { low: 1, high: 2 }",
    bilingual: "a text in both languages, { en: …, zh: … }",
    map: "keys with values",
    list: "a list of {minimum} to {maximum} entries",
  } satisfies Record<
    Exclude<Expectation["kind"], "anyOf"> | "wholeNumber" | "condition" | "withUnit" | "monthBetween",
    string
  >,

  /** Why a text is not YAML, by the parser's codes. */
  syntax: {
    ALIAS_PROPS: "a reference (*) cannot have a tag or an anchor",
    BAD_ALIAS: "a reference (*) or an anchor (&) is written wrongly",
    BAD_COLLECTION_TYPE: "the tag here does not fit a list or a map",
    BAD_DIRECTIVE: "the line beginning with % is not understood",
    BAD_DQ_ESCAPE: "the backslash in this quoted text is followed by something unknown",
    BAD_INDENT: "the indentation is wrong, or a bracket is not closed",
    BAD_PROP_ORDER: "a tag or an anchor must stand before the value",
    BAD_SCALAR_START: "a value cannot begin with this character; put it in quotation marks",
    BLOCK_AS_IMPLICIT_KEY:
      "a key and its value stand where only a value can; is a line break or an indentation missing?",
    BLOCK_IN_FLOW: "within brackets, lists and maps need brackets of their own",
    DUPLICATE_KEY: "a key is given twice",
    IMPOSSIBLE: "this could not be read",
    KEY_OVER_1024_CHARS: "the key is too long",
    MISSING_CHAR: "a closing quotation mark or bracket, a comma, a colon or a space is missing here",
    MULTILINE_IMPLICIT_KEY: "a key must stand on one line; is a colon or a quotation mark missing?",
    MULTIPLE_ANCHORS: "a value can have one anchor (&) only",
    MULTIPLE_DOCS: "a file holds one scenario; remove the line --- and what follows it",
    MULTIPLE_TAGS: "a value can have one tag (!) only",
    NON_STRING_KEY: "a key must be a plain word",
    RESOURCE_EXHAUSTION: "lists and maps are nested too deeply",
    TAB_AS_INDENT: "indent with spaces, not with tabs",
    TAG_RESOLVE_FAILED: "the tag (!) here is unknown, or does not fit the value",
    UNEXPECTED_TOKEN: "something stands here that does not belong; is a quotation mark or a bracket missing before it?",
  } satisfies Record<ErrorCode, string>,

  /** Why a result has no value. */
  reasons: {
    empty: "there is nobody, or nothing, to measure",
    noPositiveWeight: "nobody counts: every weight is zero",
    nonPositiveMean: "the mean it is divided by is not above zero",
    nonPositiveValues: "it needs values above zero",
    negativeValues: "it has no meaning for values below zero",
    nobodyPoor: "nobody is poor",
    nonPositiveDenominator: "the lower part of the ratio is not above zero",
    tooFewObservations: "there are too few observations",
    noVariation: "nothing varies",
    noClearDifference: "the effect it is divided by is not clearly above zero",
    onlyCompared: "it compares a policy with the baseline",
  } satisfies Record<ReasonCode, string>,

  /** Statements that hold for a whole result. */
  notes: {
    growthExtrapolated: "After {year}, growth goes on at the last dated rate.",
    perfectInformation: "Officials see true incomes here; in reality they do not.",
    fixedParameters: "Parameters stand at the middle of their ranges, so that the ranges shown hold luck alone.",
    posterior: "{parameters} are drawn together from {draws} draws of a calibration.",
    ownTable: "Households come from a table of the user's own: {households} households in {villages} villages.",
    ownGroups: "Consumption follows a grouped distribution of the user's own: {groups} groups, mean {mean} yuan.",
    imputed: "Not in the table and filled in from the base's distributions, by luck: {columns} ({cells} cells).",
    drawnByWeight: "{households} households were drawn from {rows} rows in proportion to their weights.",
    fewReplicates: "With {replicates} replicates, ranges are rough.",
    failedReplicates: "{failed} of {all} replicates failed and are left out.",
    interrupted: "Stopped early: {done} of {all} replicates are done.",
  },

  /** What can be said of a household's gain or loss. */
  verdicts: {
    better: "better off",
    worse: "worse off",
    littleChanged: "little changed",
    unclear: "unclear",
  },

  /** What a comparison found, in a sentence. */
  finding: {
    povertyFalls:
      "With “{policy}”, {level} at the end instead of {before} (poverty falls by {by} points; in {k} of {n} runs it falls).",
    povertyRises:
      "With “{policy}”, {level} at the end instead of {before} (poverty rises by {by} points; in {k} of {n} runs it rises).",
    povertyUnclear:
      "With “{policy}”, there is no clear difference in poverty: {level} at the end, against {before} in the baseline (in 8 of 10 runs it changes by {low} to {high} points).",
    povertySame: "With “{policy}”, there is no difference in poverty: {level} at the end, as in the baseline.",
    povertyHardly:
      "With “{policy}”, there is hardly any difference in poverty: {level} at the end (it changes by less than 0.1 points).",
    povertyBaseline: "With “{policy}”, {level} at the end.",
    oneIn: "1 in {count} people is poor",
    oneInBefore: "1 in {count}",
    percent: "{percent} of people are poor",
    percentBefore: "{percent}",
    outcomeFalls: "With “{policy}”: {outcome} falls by {by}, from {before} to {level} (in {k} of {n} runs it falls).",
    outcomeRises: "With “{policy}”: {outcome} rises by {by}, from {before} to {level} (in {k} of {n} runs it rises).",
    outcomeUnclear: "{outcome}: no clear difference with “{policy}” (in 8 of 10 runs it changes by {low} to {high}).",
    outcomeSame: "{outcome}: no difference with “{policy}” ({level}).",
    outcomeBaseline: "With “{policy}”: {outcome} {level}.",
    oneRun:
      "One run cannot tell what “{policy}” does from luck. {outcome}: {level} at the end, against {before} in the baseline.",
    noValue: "{outcome}: no value with “{policy}” ({reason}).",
    costRises: "Net public cost rises by {by}.",
    costFalls: "Net public cost falls by {by}.",
    costUnclear: "No clear difference in net public cost.",
    costSame: "Net public cost does not change.",
    costBaseline: "Net public cost: {level}.",
    dutyRises: "Duty and tax forgone, which are not in it, rise by {by}.",
    dutyFalls: "Duty and tax forgone, which are not in it, fall by {by}.",
    points: "{number} points",
    amount: "{number} {unit}",
  },

  /** Why a policy does what it does, in a sentence each. */
  why: {
    shared: "{outcome} changes by {total} with “{policy}”; of that, {parts}.",
    whole: "{outcome} changes by {total} with “{policy}”.",
    part: "{part} brings {amount}",
    pairedWell: "Together they do {by} more than each of them alone adds up to.",
    pairedBadly: "Together they do {by} less than each of them alone adds up to.",
    unclear:
      "“{policy}” changes {outcome} in no clear direction (in 8 of 10 runs by {low} to {high}): there is little to share out.",
    same: "“{policy}” does not change {outcome}: there is nothing to share out.",
    noValue: "{outcome} has no value here ({reason}): there is nothing to share out.",
    estimate: "What each part brings is not settled: {missing} of {all} combinations of levers were not run yet.",
    income: "Mean income changes by {total} a member and year: {parts}.",
    incomeSame: "Mean income does not change.",
    parted:
      "The headcount changes by {total} points: {growth} from growth or decline common to all, {redistribution} from another sharing of it.",
    partedSame:
      "The headcount does not change: growth common to all brings {growth} points, another sharing of it {redistribution}.",
    others: "{parts} and smaller ones",
    money: "{number} yuan",
    flow: "{part} {amount}",
  },
} as const;

/** Every sentence of one language, by section and code. */
export type Dictionary = { readonly [S in keyof typeof en]: { readonly [C in keyof (typeof en)[S]]: string } };
