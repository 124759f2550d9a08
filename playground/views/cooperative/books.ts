/** The years and the turns in the life of one cooperative, read from a trace. */
import { cooperativeSeries, type CooperativeTrace, type Trace } from "#engine";

/** One settled year. */
export interface BookYear {
  /** Row of its December. */
  readonly row: number;
  /** Surplus, paid by trade, by shares, as floors and rents, diverted, and what was kept; base-year yuan. */
  readonly money: readonly number[];
  /** Votes of the core and quality of management, 0 to 1. */
  readonly votes: number;
  readonly management: number;
  /** Ends since the first policy month. */
  readonly exits: number;
}

/** Years settled in the run while there was a cooperative. `place` is its row: village × kinds + kind. */
export function yearsOf(trace: Trace, place: number): readonly BookYear[] {
  const of = (name: CooperativeTrace): Float32Array => cooperativeSeries(trace, place, name);
  const paid = (["refundsLast", "dividendsLast", "floorsLast", "divertedLast"] as const).map(of);
  const [surplus, founded, votes, management, exits] = (
    ["surplusLast", "founded", "coreVotesLast", "management", "exits"] as const
  ).map(of) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  const years: BookYear[] = [];
  for (let row = 1; row < trace.rows; row++) {
    // It settles in December if it was there in November, even if it ends with that.
    if ((trace.start + row) % 12 !== 0 || founded[row - 1] !== 1) continue;
    const parts = paid.map((series) => series[row]!);
    const kept = surplus[row]! - parts.reduce((sum, part) => sum + part, 0);
    years.push({
      row,
      money: [surplus[row]!, ...parts, kept],
      votes: votes[row]!,
      management: management[row]!,
      exits: exits[row]!,
    });
  }
  return years;
}

/** A turn: it begins, ends, or reaches another stage (0 groups, 1 coordination group, 2 cooperative). */
export interface Turn {
  readonly row: number;
  readonly code: "founded" | "ended" | "stage";
  readonly stage: number;
}

/** Turns in the order of months. */
export function eventsOf(trace: Trace, place: number): readonly Turn[] {
  const founded = cooperativeSeries(trace, place, "founded");
  const stages = cooperativeSeries(trace, place, "stage");
  const turns: Turn[] = [];
  for (let row = 1; row < trace.rows; row++) {
    const stage = stages[row]!;
    if (founded[row] !== founded[row - 1]) turns.push({ row, code: founded[row] === 1 ? "founded" : "ended", stage });
    if (founded[row] === 1 && stage !== stages[row - 1]) turns.push({ row, code: "stage", stage });
  }
  return turns;
}
