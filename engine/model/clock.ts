/** The calendar of a run: which month it is, for people and for the random numbers. */

/** Months are counted from January 1970 everywhere inside the engine, so that files, schedules and draws agree. */
export type Month = number;

/** One moment of a run. */
export interface Clock {
  /** Months since the first policy month; negative during burn-in. */
  readonly step: number;
  /** Months since January 1970. */
  readonly month: Month;
  readonly calendarYear: number;
  /** 1 to 12. */
  readonly monthOfYear: number;
  /** Whole years since the first policy month, 0 during burn-in. */
  readonly yearsSinceStart: number;
  /** True before the first policy month: no growth, base-year prices, status quo. */
  readonly burnIn: boolean;
  /** Where this month stands in a ring of twelve. Range: 0 to 11. */
  readonly ring: number;
  /** The month word of every random key: months since January 1970 plus 2^20, so that it is never negative. */
  readonly key: number;
  /** The month word for luck that holds a calendar year: the key of its January. */
  readonly yearKey: number;
}

/**
 * Reads `2014-01` as a month.
 *
 * @param text Year and month, `YYYY-MM`.
 * @returns Months since January 1970, or null if the text is not a month.
 * @example parseMonth("2014-01") // => 528
 * @example parseMonth("2014-13") // => null
 */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return null;
  const month = Number(match[2]);
  return month < 1 || month > 12 ? null : (Number(match[1]) - 1970) * 12 + month - 1;
}

/**
 * Writes a month as `2014-01`.
 *
 * @param month Months since January 1970.
 * @example formatMonth(528) // => "2014-01"
 */
export function formatMonth(month: Month): string {
  const year = 1970 + Math.floor(month / 12);
  return `${String(year).padStart(4, "0")}-${String((((month % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

/**
 * The clock at a step of a run.
 *
 * @param start First policy month, months since January 1970.
 * @param step Months since `start`; negative during burn-in.
 * @example clockAt(528, -1).burnIn // => true
 * @example clockAt(528, 13).calendarYear // => 2015
 */
export function clockAt(start: Month, step: number): Clock {
  const month = start + step;
  return {
    step,
    month,
    calendarYear: 1970 + Math.floor(month / 12),
    monthOfYear: (((month % 12) + 12) % 12) + 1,
    yearsSinceStart: Math.max(0, Math.floor(step / 12)),
    burnIn: step < 0,
    ring: ((month % 12) + 12) % 12,
    key: month + 1048576,
    yearKey: Math.floor(month / 12) * 12 + 1048576,
  };
}
