/**
 * A lever is a policy instrument: typed settings, a neutral value that changes nothing, and what it does, to this
 * month's terms or to accounts by transfer. To add one, write one file in `engine/levers/` and add one line to its
 * `index.ts`.
 */
import type { Village } from "../population/villages.ts";
import type { Source, Text } from "../support/quantity.ts";
import type { Clock } from "./clock.ts";
import type { Flows } from "./ledger.ts";
import type { Dials, Own } from "./mechanism.ts";
import type { Eligibility, Setting, ValueOf } from "./setting.ts";
import type { Terms } from "./terms.ts";
import type { World } from "./world.ts";

/** The groups in which the playground and the documents show levers. */
export const LEVER_GROUPS = {
  borderTrade: { en: "Border trade", zh: "边民互市" },
  cooperatives: { en: "Cooperatives", zh: "合作社" },
  equity: { en: "Equity grants", zh: "资产收益" },
  credit: { en: "Credit", zh: "信贷" },
  training: { en: "Technique and training", zh: "技术推广与培训" },
  nestedMarket: { en: "Nested market", zh: "巢状市场" },
  pairedSupport: { en: "Paired support", zh: "对口帮扶" },
  settlement: { en: "Settlement of the border", zh: "稳边固边" },
  targeting: { en: "Targeting", zh: "瞄准" },
  safetyNet: { en: "Safety net", zh: "社会保障" },
} as const satisfies Record<string, Text>;
export type LeverGroup = keyof typeof LEVER_GROUPS;

type SizeOf<S extends Setting> = S extends { readonly kind: "record"; readonly fields: infer Fields }
  ? keyof Fields & string
  : S extends { readonly kind: "number" }
    ? "value"
    : never;

interface Declaration<S extends Setting, F extends Flows, P extends Dials> {
  readonly name: string;
  readonly label: Text;
  /** What it does in the model, for tooltips and documents. */
  readonly description: Text;
  readonly group: LeverGroup;
  readonly setting: S;
  /** Changes nothing; `unset`: the base population's own terms apply. */
  readonly neutral: "unset" | ValueOf<S>;
  /** What a budget makes more or less of: a field of the record, or the number itself; absent where it is a rule and not an outlay. */
  readonly size?: SizeOf<S>;
  /** What it costs the public purse, and who bears it. */
  readonly cost: Text;
  readonly source: Source;
  /** When `act` is due: every month, each January, or once in the month of the record's `on`. */
  readonly acts: "monthly" | "yearly" | "once";
  readonly flows: F;
  readonly parameters?: P;
  readonly purposes?: Readonly<Record<string, number>>;
  /** Columns `act` reads and writes, as `households.cash`. */
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  /** What a household gets of it in a year of the status quo, yuan: synthesis counts it in the income it assigns. */
  expectedIncome?(value: ValueOf<S>, world: World, household: number): number;
  /** Changes this month's terms. */
  terms?(value: ValueOf<S>, terms: Terms, clock: Clock): void;
  /** Pays or founds in one village, by transfer. */
  act?(village: Village, value: ValueOf<S>, world: World, own: Own<P, F, Record<never, never>>): void;
}

/** A lever as registries hold it. */
export type Lever = Declaration<Setting, Flows, Dials>;

/** Pins the types of a lever and freezes it. */
export function lever<S extends Setting, F extends Flows, P extends Dials = Record<never, never>>(
  declared: Declaration<S, F, P>,
): Lever {
  return Object.freeze(declared) as unknown as Lever;
}

/** True where a household is one the lever may reach, by what officials know of it. */
export const isEligible = (world: World, eligible: Eligibility, household: number): boolean =>
  eligible === "all" ||
  (eligible === "registered" ? world.households.registered[household] === 1 : eligible.of(household) === 1);
