/** The trace of a run: every household, village and cooperative, every month, in a few bytes each. */
import {
  COOPERATIVE_KINDS,
  COOPERATIVE_TRACE,
  VILLAGE_TRACE,
  type CooperativeTrace,
  type VillageTrace,
} from "./columns.ts";

/**
 * One run, month by month. Row 0 is the end of burn-in, row m the m-th policy month, so that there are months + 1 rows.
 * A row of households stands together: household i of row m is at `m × households + i`.
 */
export interface Trace {
  readonly rows: number;
  readonly households: number;
  /** First policy month, months since January 1970. */
  readonly start: number;
  /** Poverty line, base-year yuan per person and year; households below `near` times it are near it. */
  readonly line: number;
  readonly near: number;
  /** First household of each village, and the number of all: village v has `first[v]` to `first[v + 1]`, exclusive. */
  readonly first: Int32Array;
  readonly kmToBorder: Float32Array;
  /** Fixed of each household. Shape: [households]. */
  readonly size: Uint8Array;
  readonly workers: Uint8Array;
  readonly children: Uint8Array;
  readonly elders: Uint8Array;
  readonly elite: Uint8Array;
  /** Places in STANDINGS. Shape: [rows × households]. */
  readonly standing: Uint8Array;
  /** Members working away. Shape: [rows × households]. */
  readonly away: Uint8Array;
  /** Bits of HOUSEHOLD_STATES. Shape: [rows × households]. */
  readonly states: Uint32Array;
  /** Headline welfare of the last twelve months, base-year yuan per person and year; NaN with nobody at home. */
  readonly welfare: Float32Array;
  /** Income of the last twelve months, base-year yuan a household. */
  readonly income: Float32Array;
  /** Of each calendar year, up to its last simulated month. Shape: [years × households]. */
  readonly years: number;
  /** Public support paid to it by levers, and medical bills it paid, yuan; months short of subsistence. */
  readonly supportOfYear: Float32Array;
  readonly billsOfYear: Float32Array;
  readonly shortMonths: Uint8Array;
  /** Shape: [VILLAGE_TRACE × rows × villages]. */
  readonly villages: Float32Array;
  /** Shape: [COOPERATIVE_TRACE × rows × villages × COOPERATIVE_KINDS]. */
  readonly cooperatives: Float32Array;
}

/** The most that the traces of all policies asked for may take, bytes. */
export const LARGEST_TRACE = 96e6;

/** Thrown when a trace would not fit into the memory a page can spare. */
export class TraceTooLarge extends Error {
  override readonly name = "TraceTooLarge";

  /** @param bytes What it would take. */
  constructor(bytes: number) {
    super(
      `A trace of this scenario would take ${Math.ceil(bytes / 1e6)} MB; at most ${LARGEST_TRACE / 1e6} MB are kept. ` +
        `Ask for fewer households or fewer months: 10,000 households over ten years take 38 MB.`,
    );
  }
}

const MONTHLY = 1 + 1 + 4 + 4 + 4;
const YEARLY = 4 + 4 + 1;
const FIXED = 5;

/** Calendar years that a run touches; its start counts as part of the first. */
export const yearsOf = (start: number, months: number): number =>
  1 + Math.floor((start + Math.max(0, months - 1)) / 12) - Math.floor(start / 12);

/**
 * Memory that traces take.
 *
 * @param policies Number of runs that are traced.
 * @returns Bytes: 14 a household, month and policy, and little beside.
 * @example Math.round(bytesOfTrace({ households: 10_000, villages: 20, months: 120, start: 540 }, 2) / 1e6) // => 38
 */
export function bytesOfTrace(
  size: { readonly households: number; readonly villages: number; readonly months: number; readonly start: number },
  policies: number,
): number {
  const rows = size.months + 1;
  const perVillage = 4 * rows * (VILLAGE_TRACE.length + COOPERATIVE_TRACE.length * COOPERATIVE_KINDS.length);
  const perHousehold = MONTHLY * rows + YEARLY * yearsOf(size.start, size.months) + FIXED;
  return policies * (size.households * perHousehold + size.villages * perVillage);
}

/** The memory behind a trace, for moving it to another thread. */
export const arraysOf = (trace: Trace): ArrayBufferView[] =>
  Object.values(trace).filter((one) => ArrayBuffer.isView(one));

/** What a trace says of a village in every row. Shape: [rows]. */
export function villageSeries(trace: Trace, village: number, name: VillageTrace): Float32Array {
  const villages = trace.first.length - 1;
  const from = VILLAGE_TRACE.indexOf(name) * trace.rows;
  return Float32Array.from({ length: trace.rows }, (_, row) => trace.villages[(from + row) * villages + village]!);
}

/**
 * What a trace says of a cooperative in every row.
 *
 * @param row Of the cooperative: village × number of kinds + kind.
 * @returns Shape: [rows].
 */
export function cooperativeSeries(trace: Trace, row: number, name: CooperativeTrace): Float32Array {
  const rows = (trace.first.length - 1) * COOPERATIVE_KINDS.length;
  const from = COOPERATIVE_TRACE.indexOf(name) * trace.rows;
  return Float32Array.from({ length: trace.rows }, (_, month) => trace.cooperatives[(from + month) * rows + row]!);
}
