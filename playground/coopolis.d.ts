/** What the build brings with the page: see build/shipped.ts. */
declare module "virtual:coopolis" {
  import type { Base, Comparison, Flows, Scenario, Text } from "#engine";
  import type { FileValue, ScenarioFile } from "./state/edits.ts";

  /** Every scenario of the gallery, by file name; its text is loaded when it is opened. */
  export const gallery: readonly { readonly id: string; readonly title: Text; text(): Promise<string> }[];
  /** The scenario that the page opens with, and its result. */
  export const first: {
    readonly id: string;
    readonly file: ScenarioFile;
    readonly scenario: Scenario;
    readonly comparison: Comparison;
  };

  /** Flows that are household income, or a cost against it. */
  export const flows: Flows;
  export const bases: readonly (Pick<Base, "id" | "label"> & {
    readonly statusQuo: Readonly<Record<string, FileValue>>;
  })[];
}

declare module "virtual:coopolis/declarations" {
  import type { Dial, Lever, Text } from "#engine";
  import type { FormulaName } from "./state/formula-words.ts";

  /** A lever as a panel shows it: all of its declaration that is not code. */
  export type ShownLever = Pick<
    Lever,
    "name" | "label" | "description" | "group" | "setting" | "neutral" | "size" | "cost" | "source"
  > & {
    /** When it pays or founds; null where it only sets terms. */
    readonly acts: Lever["acts"] | null;
    /** Terms it sets, which mechanisms go by. */
    readonly terms: readonly Text[];
    /** Money it moves. */
    readonly pays: readonly Text[];
  };
  export const levers: readonly ShownLever[];
  export const parameters: Readonly<Record<string, Dial>>;
  /** Mechanisms and levers that declare parameters, by name. */
  export const mechanisms: Readonly<Record<string, { readonly label: Text; readonly description: Text }>>;
  /** Which of them declares a parameter, by parameter; none declares those of the economy they share. */
  export const owners: Readonly<Record<string, string>>;
  /** What formulas may speak of, nearest at hand first. */
  export const formulaNames: readonly FormulaName[];
}

declare module "virtual:coopolis/validation" {
  import type { ValidationTable } from "#engine";

  /** What validation found, as committed in docs/validation.json. */
  export const validation: ValidationTable;
}

declare module "virtual:coopolis/why" {
  import type { WhyParts } from "#engine";

  /** What each lever brings to the first outcome of the scenario that the page opens with, by policy. */
  export const why: Readonly<Record<string, WhyParts>>;
}
