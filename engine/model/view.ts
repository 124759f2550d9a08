/** The view metrics have of a world after a month: what several of them need is computed once, and only if one asks. */
import { RING } from "../population/households.ts";
import { sortedSample } from "../support/sample.ts";
import type { IncomeSource, Ledger } from "./ledger.ts";
import type { PublicMoney, View } from "./metric.ts";
import type { World } from "./world.ts";

/** A view kept open over the months of a run: one memory, one sorting a month, whatever the number of poverty lines. */
export interface OpenView {
  /** To be called after every simulated month, before anything is measured. */
  newMonth(): void;
  /** The view at a poverty line, base-year yuan per person and year. */
  at(line: number): View;
}

/**
 * Opens a view on a world.
 *
 * @returns Samples and columns it hands out hold until the next `newMonth`.
 */
export function openView(world: World): OpenView {
  const { households: h, householdCount: count, ledger, frames } = world;
  const memory = (): Float64Array => new Float64Array(count);
  const buffers = {
    values: memory(),
    weights: memory(),
    present: memory(),
    presentWeights: memory(),
    member: memory(),
    size: memory(),
  };
  const rows = new Map(ledger.names.map((name, row) => [name, row] as const));
  const lines = new Map<number, View>();
  let month = 0;

  /** Computes at most once a month. */
  function monthly<T>(compute: () => T): () => T {
    let computed = -1;
    let value: T;
    return () => {
      if (computed !== month) {
        value = compute();
        computed = month;
      }
      return value;
    };
  }

  const welfareOf = monthly(() => {
    const { values, weights } = buffers;
    const { homeRing, consumptionRing } = h;
    for (let i = 0, at = 0; i < count; i++) {
      let [months, consumption] = [0, 0];
      for (const end = at + RING; at < end; at++) {
        months += homeRing[at]!;
        consumption += consumptionRing[at]!;
      }
      weights[i] = months / 12;
      values[i] = months > 0 ? (12 * consumption) / months : NaN;
    }
    return { values, weights };
  });

  const welfare = monthly(() => {
    const { values, weights } = welfareOf();
    const { present, presentWeights } = buffers;
    let n = 0;
    for (let i = 0; i < count; i++) {
      if (weights[i] === 0) continue;
      present[n] = values[i]!;
      presentWeights[n++] = weights[i]!;
    }
    return sortedSample(present.subarray(0, n), presentWeights.subarray(0, n));
  });

  /** A sample of yearly amounts per registered member, weighted by registered size. */
  const perMember = (...rings: readonly Float64Array[]) =>
    monthly(() => {
      const { member, size } = buffers;
      member.fill(0);
      for (const ring of rings)
        for (let i = 0, at = 0; i < count; i++) for (const end = at + RING; at < end; at++) member[i]! += ring[at]!;
      for (let i = 0; i < count; i++) {
        size[i] = h.size[i]!;
        member[i]! /= size[i]!;
      }
      return sortedSample(member, size);
    });

  const persons = monthly(() => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += h.size[i]!;
    return sum;
  });

  const shared: Omit<View, "line"> = {
    world,
    welfareOf,
    welfare,
    registeredWelfare: perMember(h.consumptionRing, h.migrantRing),
    income: perMember(h.incomeRing),
    flowOfYear: (name) => (rows.has(name) ? flowOfYear(ledger, rows.get(name)!) : 0),
    incomeFrom: (source) => incomeOfYear(ledger, source) / persons(),
    publicMoney: monthly(() => publicMoney(ledger, ledger.sinceStart)),
    presentPublicMoney: monthly(() => publicMoney(ledger, ledger.presentValue)),
    years: () => Math.max(0, world.clock.step + 1) / 12,
    persons,
    column: (kind, name) => frames[kind].columns[name] ?? null,
  };

  return {
    newMonth: () => void month++,
    at(line) {
      let view = lines.get(line);
      if (!view) lines.set(line, (view = Object.freeze({ ...shared, line })));
      return view;
    },
  };
}

function flowOfYear({ ring, names }: Ledger, flow: number): number {
  let sum = 0;
  for (let at = flow; at < ring.length; at += names.length) sum += ring[at]!;
  return sum;
}

function incomeOfYear(ledger: Ledger, source: IncomeSource): number {
  let sum = 0;
  ledger.flows.forEach(({ income, from }, flow) => {
    if (income === source) sum += from === "households" ? -flowOfYear(ledger, flow) : flowOfYear(ledger, flow);
  });
  return sum;
}

function publicMoney({ flows }: Ledger, totals: Float64Array): PublicMoney {
  let [spent, received] = [0, 0];
  flows.forEach(({ from, to }, flow) => {
    if (from === "government") spent += totals[flow]!;
    else if (to === "government") received += totals[flow]!;
  });
  return { spent, received };
}
