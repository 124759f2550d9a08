/** What a run of the kernel ends with: checksum and statistics. */
import type { Run } from "../../../engine/experiment/simulate.ts";
import { columnsOf } from "./economy.ts";
import { estimate, type Estimates } from "./statistics.ts";

export interface Report {
  /** Of the bits of every field, where the twin has the engine's luck. */
  readonly checksum?: string;
  readonly statistics: Estimates;
}

/** Checksum of `kernel.md`: 32-bit FNV-1a over words. */
function checksum(run: Run): string {
  const { households: h, villages } = columnsOf(run);
  let hash = 2166136261;
  const word = (w: number): void => {
    hash = Math.imul(hash ^ w, 16777619);
  };
  const columns = Object.values(h);
  for (const column of [...columns.filter((one) => one instanceof Float64Array), villages.pot])
    new Uint32Array(column.slice().buffer).forEach(word);
  for (const column of columns.filter((one) => one instanceof Uint8Array)) column.forEach(word);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** @param months Months run since the start. */
export function reportOf(run: Run, months: number): Report {
  const { households: h, villages: v } = columnsOf(run);
  const monthly = (sums: Float64Array) => estimate(Array.from(sums, (sum) => sum / months));
  const mean = (column: Float64Array | Uint8Array) =>
    estimate(
      run.world.blocks.map(({ first, end }) => {
        let sum = 0;
        for (let i = first; i < end; i++) sum += column[i]!;
        return sum / (end - first);
      }),
    );
  return {
    checksum: checksum(run),
    statistics: {
      headcount: monthly(v.headcount),
      povertyGap: monthly(v.povertyGap),
      meanSpell: monthly(v.meanSpell),
      meanConsumption: monthly(v.meanConsumption),
      memberShare: monthly(v.memberShare),
      return: monthly(v.meanReturn),
      cash: mean(h.cash),
      debt: mean(h.debt),
      capital: mean(h.capital),
      shares: mean(h.shares),
      trust: mean(h.trust),
      away: mean(h.away),
    },
  };
}
