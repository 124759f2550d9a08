/** Computes formulas: once for a month, or household by household over the columns. */
import { clockAt, type Month } from "../clock.ts";
import type { World } from "../world.ts";
import type { HouseholdAmount } from "./amount.ts";
import type { Formula } from "./formula.ts";
import { householdNames, monthNames } from "./names.ts";
import { operatorOf, type Operator } from "./operators.ts";

type Read = (household: number) => number;
/** A step with its number, its reader or its operator; exactly one of them. */
type Step =
  | { readonly value: number; readonly read: null; readonly operator: null }
  | { readonly value: 0; readonly read: Read; readonly operator: null }
  | { readonly value: 0; readonly read: null; readonly operator: Operator };

/** What a formula may come to. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}
/** A condition: false or true. */
export const TRUTH: Bounds = Object.freeze({ min: 0, max: 1 });

function stepsOf(code: Formula["code"], readerOf: (name: string) => Read): readonly Step[] {
  return code.map((step): Step => {
    if (typeof step === "number") return { value: step, read: null, operator: null };
    const operator = operatorOf(step);
    return operator ? { value: 0, read: null, operator } : { value: 0, read: readerOf(step), operator: null };
  });
}

/** Takes every step once; `stack` is as long as there are steps. */
function run(steps: readonly Step[], stack: Float64Array, household: number): number {
  let top = -1;
  for (let k = 0; k < steps.length; k++) {
    const { value, read, operator } = steps[k]!;
    if (read !== null) stack[++top] = read(household);
    else if (operator === null) stack[++top] = value;
    else {
      top -= operator.takes.length - 1;
      stack[top] = operator.of(stack[top]!, stack[top + 1]!, stack[top + 2]!);
    }
  }
  return stack[0]!;
}

/**
 * The value of a formula that speaks of no household.
 *
 * @param start First policy month, from which years are counted.
 * @returns Any number, infinite and NaN included: whoever reads scenarios checks every month of the run beforehand.
 * @throws RangeError for a name that is not of the month.
 * @example formulaAt({ formula: "2 * 3 + 1", code: [2, 3, "*", 1, "+"] }, 528, 528) // => 7
 * @example formulaAt({ formula: "100 + yearsSinceStart", code: [100, "yearsSinceStart", "+"] }, 553, 528) // => 102
 */
export function formulaAt({ formula, code }: Formula, month: Month, start: Month): number {
  const clock = clockAt(start, month - start);
  const steps = stepsOf(code, (name) => {
    const of = Object.hasOwn(monthNames, name) ? monthNames[name]! : null;
    if (of === null) throw new RangeError(`Formula ${formula}: ${name} is no name of the month.`);
    return () => of.read(clock);
  });
  return run(steps, new Float64Array(steps.length + 2), 0);
}

/**
 * Ties a formula to a world for the present month.
 *
 * @param bounds Where a value stays: one beyond an end is moved to it, an undefined one (0/0) to the lower end, and a
 *   fraction where only whole numbers make sense to the nearest whole number.
 */
export function bindFormula({ code }: Formula, world: World, { min, max, integer = false }: Bounds): HouseholdAmount {
  const steps = stepsOf(code, (name) => {
    if (Object.hasOwn(householdNames, name)) {
      const of = householdNames[name]!;
      return (household) => of.read(world, household);
    }
    const value = monthNames[name]!.read(world.clock);
    return () => value;
  });
  const stack = new Float64Array(steps.length + 2);
  return {
    of(household) {
      const value = run(steps, stack, household);
      if (!(value > min)) return min;
      return Math.min(max, integer ? Math.round(value) : value);
    },
  };
}
