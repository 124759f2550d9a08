/** The schema of a formula in a setting: its text in, its steps out. */
import * as z from "zod/mini";
import { formatMonth, type Month } from "../../model/clock.ts";
import { formulaAt, TRUTH, type Bounds } from "../../model/formula/evaluate.ts";
import type { Formula } from "../../model/formula/formula.ts";
import { isPerHousehold } from "../../model/formula/names.ts";
import { declared, type Range, type Span } from "../declared.ts";
import type { FormulaFault } from "./formula-fault.ts";
import { formulaNames, readFormula, type Wanted } from "./read-formula.ts";

/**
 * A formula for an amount.
 *
 * @param span Months of the run: a formula that speaks of no household is tried in every one of them.
 */
export const amountFormula = (dial: Range, perHousehold: boolean, span: Span | null) =>
  formulaSchema({ kind: "number", perHousehold }, dial, span);

/** A formula for whom a lever may reach. */
export const eligibleFormula = () => formulaSchema({ kind: "truth", perHousehold: true }, TRUTH, null);

function formulaSchema(wanted: Wanted, bounds: Bounds & Partial<Range>, span: Span | null) {
  const written = z
    .string()
    .check(({ value, issues }) => {
      // Where no formula was meant, the issue leaves it to the other ways of writing the setting to say what is wrong.
      const meant = wanted.kind === "truth" ? !isMereWord(value) : !isMereNumber(value);
      if (!meant) return void issues.push({ code: "invalid_type", expected: "never", input: value });
      const read = readFormula(value, wanted);
      const faults = "faults" in read ? read.faults : outOfRange(read.formula, bounds, span);
      for (const { code, from, to, ...rest } of faults)
        issues.push({ code: "custom", input: value, params: { code, span: [from, to], ...rest }, continue: true });
    })
    .register(declared, { expected: { kind: "formula", names: formulaNames(wanted), truth: wanted.kind === "truth" } });
  return z.pipe(
    written,
    z.transform((text: string): Formula => {
      const read = readFormula(text, wanted);
      return "formula" in read ? read.formula : { formula: text, code: [] };
    }),
  );
}

/** The first month of the run in which a formula of the month leaves its setting's range. */
function outOfRange(formula: Formula, bounds: Bounds & Partial<Range>, span: Span | null): readonly FormulaFault[] {
  if (span === null || isPerHousehold(formula.code)) return [];
  const { min, max, unit = "1", integer = false } = bounds;
  for (let month: Month = span.first; month <= span.last; month++) {
    const value = formulaAt(formula, month, span.first);
    if (value >= min && value <= max && (!integer || Number.isInteger(value))) continue;
    return [
      {
        code: "formulaRange",
        from: 0,
        to: formula.formula.length,
        expected: { kind: "number", minimum: min, maximum: max, unit, whole: integer },
        arguments: { value: String(value), month: formatMonth(month) },
      },
    ];
  }
  return [];
}

/** True for a choice that is not known, rather than a condition. */
const isMereWord = (text: string): boolean =>
  /^\s*\w*\s*$/.test(text) && !formulaNames({ perHousehold: true }).includes(text.trim());

/** True for a number in quotation marks, with a comma or with a sign of percent, and for nothing at all. */
const isMereNumber = (text: string): boolean => /^\s*[-+]?[\d.,_]*\s*%?\s*$/.test(text);
