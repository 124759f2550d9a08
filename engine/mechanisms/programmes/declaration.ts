/** What public programmes assume and remember. They move no money: what they decide is paid by levers. */
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { index, real, small } from "../../population/column.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  errorMemory: dialRow("correlation of the observation error with that of synthesis", "核查误差与初始误差的相关系数", "1", 0.8, 0, 1, "ASSUMED", "the same people err about the same households", "D13"),
  neighboursErrorCut: dialRow("part of the observation error that neighbours' judgement removes", "民主评议减少的核查误差", "share", 0.4, 0, 1, "ASSUMED", "neighbours know each other; no figure", "M24"),
  neighboursFavourCut: dialRow("part of the favour of elites that neighbours' judgement removes", "民主评议减少的精英偏袒", "share", 0.5, 0, 1, "ASSUMED", "no figure", "M24"),
  cooperativeErrorCut: dialRow("part of the observation error that the cooperative's judgement removes", "合作社评议减少的核查误差", "share", 0.3, 0, 1, "ASSUMED", "it sees what members sell; no figure", "M24"),
  cooperativeFavourCut: dialRow("part of the favour of elites that the cooperative's judgement removes", "合作社评议减少的精英偏袒", "share", 0.3, 0, 1, "ASSUMED", "its core are elites; no figure", "M24", "M18"),
  checkErrorCut: dialRow("part of the observation error that follow-up checks remove", "回头看减少的核查误差", "share", 0.5, 0, 1, "ASSUMED", "no figure", "D14"),
  checkFavourCut: dialRow("part of the favour of elites that follow-up checks remove", "回头看消除的精英偏袒", "share", 1, 0, 1, "FOUND", "after the checks no capture was found in one county", "D14", "V18"),
} as const satisfies Readonly<Record<string, Dial>>;

export const columns = {
  households: {
    certified: small("exit from poverty certified", "已认定脱贫", "flag", 0, 1),
  },
  villages: {
    registerPlaces: real("places on the register", "建档名额", "persons", 0, 1e9),
    registerYear: index("year of the last registration (0: synthesis)", "最近建档年份", "years", 0, 10000),
  },
} as const satisfies OwnTables;

/** 1500: what those who judge see (first uniform), whom checks visit (second), by year; 1501: lots of villages. */
export const purposes = { judgement: 1500, villageLot: 1501 } as const;

export type ProgrammesOwn = Own<typeof parameters, Record<never, never>, typeof columns>;
