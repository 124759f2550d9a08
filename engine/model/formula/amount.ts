/** Amounts that may differ between households. */

/** An amount that differs between households, ready to be read in a month. */
export interface HouseholdAmount {
  /** The formula's value for a household, in the setting's unit and range. */
  of(household: number): number;
}

/** An amount as levers and mechanisms receive it: one for all, or one for each household. */
export type Amount = number | HouseholdAmount;

/**
 * What an amount is for a household, in the setting's unit.
 *
 * @example amountFor(100, 7) // => 100
 * @example amountFor({ of: (household) => 10 * household }, 7) // => 70
 */
export const amountFor = (amount: Amount, household: number): number =>
  typeof amount === "number" ? amount : amount.of(household);
