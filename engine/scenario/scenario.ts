/** A trusted scenario: complete, checked, plain data, ready to be sent to any worker. */
import type { Month } from "../model/clock.ts";
import type { Resolved } from "../model/setting.ts";
import type { OwnData } from "../population/own-data.ts";
import type { Text } from "../support/quantity.ts";
import type { ScenarioPosterior } from "./posterior.ts";

/** A parameter's value, or a range it is drawn from, once a replicate. */
export type Assumption = number | { readonly low: number; readonly high: number };

/** A named set of lever settings: differences from the status quo. The first policy of a scenario is the baseline. */
export interface Policy {
  readonly id: string;
  readonly name: Text;
  readonly settings: Readonly<Record<string, Resolved>>;
}

/** Who is simulated: a base, and in it the user's own households or distribution. */
export interface ScenarioPopulation extends OwnData {
  readonly base: string;
  readonly villages: number;
  readonly households: number;
}

/** The file format this engine reads. */
export const SCENARIO_SCHEMA = 1;

export interface Scenario {
  readonly schema: typeof SCENARIO_SCHEMA;
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly lookAt: Text;
  readonly limits: Text;
  /** Evidence rows. */
  readonly sources: readonly string[];
  readonly population: ScenarioPopulation;
  /** First policy month; January after the base year unless the file says otherwise. */
  readonly start: Month;
  /** Policy months. */
  readonly months: number;
  /** Stationary months before the first policy month. */
  readonly burnIn: number;
  readonly seed: string;
  readonly replicates: number;
  readonly assumptions: Readonly<Record<string, Assumption>>;
  /** Parameters that are drawn together, once a replicate; absent where none are. */
  readonly posterior?: ScenarioPosterior;
  /** Officials see true income; printed in every result. */
  readonly perfectInformation: boolean;
  readonly policies: readonly Policy[];
  readonly report: {
    /** Poverty lines, base-year yuan per person and year; the base's official line is resolved to its number. */
    readonly lines: readonly number[];
    /** Metric names, in file order. */
    readonly outcomes: readonly string[];
  };
}
