/** The engine's codes in English. Places in braces are filled with a message's arguments. `zh.ts` has the same keys. */
import { answersEn } from "./answers-en.ts";
import type { ReasonCode } from "../support/outcome.ts";

export const en = {
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

  ...answersEn,
} as const;

/** Every sentence of one language, by section and code. */
export type Dictionary = Sections<typeof en>;

/** Sections of sentences, whatever their language. */
export type Sections<English> = { readonly [S in keyof English]: { readonly [C in keyof English[S]]: string } };
