/** What improved techniques change on a farm. */
import type { EconomyValues } from "./economy.ts";

/**
 * Factor on planned output, or on the inputs it asks for: what technique adds, against what the household already had
 * when its ability was solved.
 *
 * (1 + rise·technique)/(1 + rise·technique at synthesis)
 *
 * Ability is what makes expected income equal the income assigned, so it already holds the first technique: nothing
 * moves at synthesis, whatever the rise. Inputs rise more than output, so that yields rise more than profit (D1b).
 *
 * @param technique Share of improved techniques in use, 0 to 1. @param first The same at synthesis.
 * @param rise Rise with all improved techniques in use: `techniqueYield` or `techniqueCost`.
 * @returns A factor above 0; 1 where technique has not changed.
 * @example techniqueFactor(1, 0, 0.25) // => 1.25
 * @example techniqueFactor(0.4, 0.4, 0.25) // => 1
 */
export const techniqueFactor = (technique: number, first: number, rise: number): number =>
  (1 + rise * technique) / (1 + rise * first);

/**
 * Rise of what a farm keeps of its output net of inputs, against the first technique.
 *
 * (o − share·n)/(1 − share) − 1, with o and n the factors on output and inputs.
 *
 * @returns A share; 0 where technique has not changed.
 * @example techniqueProfit(0.5, 0.5, { techniqueYield: 0.25, techniqueCost: 0.35, inputsShare: 0.4 }) // => 0
 */
export const techniqueProfit = (
  technique: number,
  first: number,
  economy: Pick<EconomyValues, "techniqueYield" | "techniqueCost" | "inputsShare">,
): number => {
  const output = techniqueFactor(technique, first, economy.techniqueYield);
  const inputs = techniqueFactor(technique, first, economy.techniqueCost);
  return (output - economy.inputsShare * inputs) / (1 - economy.inputsShare) - 1;
};
