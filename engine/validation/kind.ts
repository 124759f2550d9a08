import type { Text } from "../support/quantity.ts";

/** How a row stands to the model: only independent rows get a verdict, the others are implementation checks. */
export const VALIDATION_KINDS = {
  independent: { en: "independent", zh: "独立" },
  sharesSource: { en: "shares its source with calibration", zh: "与校准同源" },
  builtIn: { en: "built in", zh: "模型内置" },
} as const satisfies Record<string, Text>;
export type ValidationKind = keyof typeof VALIDATION_KINDS;
