/** The paired change of income and of consumption by what it is made of: the ledger's flows, with no further run. */
import type { Flow, IncomeSource } from "../../model/ledger.ts";
import type { Text } from "../../support/quantity.ts";
import type { Estimate } from "../estimate.ts";
import { estimateOf } from "../spread.ts";

/** One part of a change. */
export interface Component {
  /** A flow's name, or `saving` or `personsAtHome`. */
  readonly key: string;
  readonly label: Text;
  /** The source of income it belongs to; null for money that is not income. */
  readonly source: IncomeSource | null;
  readonly change: Estimate;
}

/** A paired change and its parts, whose means add up to it. */
export interface Split {
  readonly total: Estimate;
  /** The largest first; parts that are zero in every replicate are left out. */
  readonly components: readonly Component[];
}

/** What is needed of a policy's runs, and of the baseline's. Shape of both: [replicates]. */
export interface YearOfMoney {
  /** Each flow's total over the last twelve months, yuan. Shape: [flows]. */
  readonly flows: readonly Float64Array[];
  /** Person-years at home over the same months. */
  readonly personYears: readonly number[];
}

/**
 * Splits the change of mean income by flow.
 *
 * Δ(income a registered member) = Σ over income flows of ± Δ(flow)/members, minus where the money leaves households.
 *
 * @param declared The model's flows, in the order of their totals.
 * @param persons Registered members, by replicate: the same under both policies.
 * @returns Yuan a registered member and year.
 */
export function incomeSplit(
  declared: Readonly<Record<string, Flow>>,
  baseline: YearOfMoney,
  policy: YearOfMoney,
  persons: readonly number[],
): Split {
  const parts = Object.entries(declared).flatMap(([key, { label, income, from }], flow) =>
    income === undefined
      ? []
      : [
          {
            key,
            label,
            source: income,
            values: changes(flow, from === "households" ? -1 : 1, baseline, policy, persons),
          },
        ],
  );
  return splitOf(parts);
}

/**
 * Splits the change of mean consumption at home by where the money came from and what else it was used for.
 *
 * Consumption at home = income + other money received − other uses − what cash grew by: an identity of the ledger. Mean
 * consumption is that over person-years at home N; Δ(C/N) = ΔC · ½(1/N₀ + 1/N₁) + Δ(1/N) · ½(C₀ + C₁), the second part being `personsAtHome`.
 *
 * @returns Yuan a person-year at home.
 */
export function consumptionSplit(
  declared: Readonly<Record<string, Flow>>,
  baseline: YearOfMoney,
  policy: YearOfMoney,
): Split {
  const flows = Object.entries(declared);
  const replicates = baseline.flows.map((_, replicate) => replicate);
  const divisor = replicates.map((r) => 2 / (1 / baseline.personYears[r]! + 1 / policy.personYears[r]!));
  const parts: Part[] = [];
  const saving = new Float64Array(replicates.length);
  flows.forEach(([key, { label, income, use, from, to }], flow) => {
    const sign = Number(to === "households") - Number(from === "households");
    if (sign === 0) return;
    const values = changes(flow, sign, baseline, policy, divisor);
    values.forEach((value, r) => (saving[r]! -= value));
    if (use !== "consumption") parts.push({ key, label, source: income ?? null, values });
  });
  const eaten = ({ flows: totals }: YearOfMoney, r: number): number =>
    flows.reduce((sum, [, { use }], flow) => (use === "consumption" ? sum + totals[r]![flow]! : sum), 0);
  const atHome = Float64Array.from(
    replicates,
    (r) => ((1 / policy.personYears[r]! - 1 / baseline.personYears[r]!) * (eaten(baseline, r) + eaten(policy, r))) / 2,
  );
  return splitOf([
    ...parts,
    { key: "saving", label: { en: "less put by in cash", zh: "现金储蓄减少" }, source: null, values: saving },
    {
      key: "personsAtHome",
      label: { en: "fewer people at home to share it", zh: "在家分享人数减少" },
      source: null,
      values: atHome,
    },
  ]);
}

type Part = Omit<Component, "change"> & { readonly values: Float64Array };

/** ± (policy − baseline)/divisor of one flow, by replicate. */
const changes = (
  flow: number,
  sign: number,
  baseline: YearOfMoney,
  policy: YearOfMoney,
  divisor: readonly number[],
): Float64Array =>
  Float64Array.from(divisor, (by, r) => (sign * (policy.flows[r]![flow]! - baseline.flows[r]![flow]!)) / by);

function splitOf(parts: readonly Part[]): Split {
  const replicates = parts[0]?.values.length ?? 0;
  const total = new Float64Array(replicates);
  for (const { values } of parts) values.forEach((value, r) => (total[r]! += value));
  const components = parts
    .filter(({ values }) => values.some((value) => value !== 0))
    .map(({ key, label, source, values }) => ({ key, label, source, change: estimateOf(values, "empty") }))
    .sort((a, b) => Math.abs(b.change.mean ?? 0) - Math.abs(a.change.mean ?? 0));
  return { total: estimateOf(total, "empty"), components };
}
